import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAreaLines } from './areaLines.ts'
import type { AreaRow, OfficeRow } from './office.ts'

const known: AreaRow[] = [
  { code: '429900', name: '楚江市', level: 'city', parentCode: null, officeId: 1 },
  { code: '429902', name: '望楚区', level: 'county', parentCode: '429900', officeId: 2 },
]
const offices = [{ id: 2, code: '429902' }] as OfficeRow[]
const read = (text: string) => readAreaLines(text, known, offices)

test('a spreadsheet pasted with its heads: new, changed and the same are told apart', () => {
  const lines = read(
    '代码\t名称\t级别\t上级代码\t机构编码\n429902\t望楚区\t县区\t429900\n429902001\t古渡街道\t街道\t429902\t429902\n429902，望楚新区，区，429900',
  )
  assert.deepEqual(
    lines.map(each => [each.line, each.is, each.problem?.en]),
    [
      [2, 'same', undefined],
      [3, 'new', undefined],
      [4, 'changed', 'The code occurs twice'],
    ],
  )
  assert.equal(lines[0]!.area!.officeId, 2, 'a paste without offices leaves them')
  assert.equal(lines[1]!.area!.officeId, 2)
})

test('a county and its streets in one paste, parents first', () => {
  const lines = read('429903,鹤汀区,county,429900\n429903001,南湖街道,street,429903')
  assert.deepEqual(
    lines.map(each => each.is),
    ['new', 'new'],
  )
})

test('the middle of an area may stand at the end of its line', () => {
  const [placed, half, wrong] = read(
    '429902,望楚区,县区,429900,,30.22,115.04\n429904,梅浦区,县区,429900,,30.17\n429905,某区,县区,429900,,130.2,115',
  )
  assert.deepEqual([placed?.is, placed?.area?.latitude, placed?.area?.longitude], ['changed', 30.22, 115.04])
  assert.ok(half?.problem && wrong?.problem)
})

test('every line that cannot be taken says why', () => {
  const lines = read(
    '42,短,市\n429903,,县区,429900\n429903,鹤汀区,州,429900\n429903001,南湖街道,街道,429903\n429903001,南湖街道,街道,429900\n429903,鹤汀区,县区,429900,999',
  )
  assert.deepEqual(
    lines.map(each => each.problem?.zh),
    [
      '代码须为6至12位数字',
      '没有名称',
      '级别须为市、县区或街道',
      '没有上级429903，请先列上级',
      '市无上级，县区的上级是市，街道的上级是县区',
      '没有机构999',
    ],
  )
})
