import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readings } from '../../law/classes/readings.ts'
import * as classes from '../../law/classes.ts'
import { initials, placeInEnglish, reading } from './pinyin.ts'

test('an operator is found by the initials of its name', () => {
  assert.equal(initials('楚江市望楚区市场监督管理局'), 'cjswcqscjdglj')
  assert.equal(initials('力行健身会所'), 'lxjshs')
  assert.equal(initials('A8 便利店（24小时）'), 'a8bld24xs')
})

test('places are read as their people read them', () => {
  for (const [place, reading] of Object.entries({
    单县: 'sx',
    广东省大埔县: 'gdsdbx',
    山西省洪洞县: 'sxshtx',
    会稽山黄酒: 'kjshj',
    福州市长乐区: 'fzsclq',
    重庆市: 'cqs',
    浙江省台州市: 'zjstzs',
  }))
    assert.equal(initials(place), reading, place)
})

test('a place is said in English with its Chinese name beside it; what is no place stays as it is', () => {
  for (const [name, said] of Object.entries({
    长堤街道: 'Changdi Subdistrict (长堤街道)',
    望楚区: 'Wangchu District (望楚区)',
    柳林镇: 'Liulin Town (柳林镇)',
    楚江市: 'Chujiang City (楚江市)',
    '': '',
  }))
    assert.equal(placeInEnglish(name), said)
})

test('any text gives letters and digits only', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void assert.match(initials(text), /^[a-z0-9]*$/)))
})

test('every entry of every coded list carries its initials', () => {
  for (const [name, entries] of Object.entries(classes)) {
    if (!Array.isArray(entries)) continue
    for (const entry of entries as classes.Coded[])
      assert.equal(entry.initials, initials(entry.zh), `${name}: ${entry.zh}`)
  }
})

test('every entry of every coded list can be typed out in full', () => {
  const listed = Object.values(classes).filter(Array.isArray).flat() as classes.Coded[]
  const names = new Set(listed.filter(each => each.initials !== undefined).map(each => each.zh))
  assert.deepEqual(readings, Object.fromEntries([...names].map(zh => [zh, reading(zh)])))
})
