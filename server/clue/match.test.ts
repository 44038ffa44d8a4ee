/** Proposals from appeals, with the reason shown: words, co-occurrence, repetition. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstLexicon } from '../../law/clue.words.ts'
import { reasonsFor } from './match.ts'

const codes = (text: string, alongside = 0) => reasonsFor(text, firstLexicon, () => alongside).map(each => each.rule)

test('a crowd that beats: the rule, the words and where they stand', () => {
  const text = '我去理论时，店里叫来一伙人把我围在门口，其中一个纹身男子动手打了我一巴掌，还说要走着瞧。'
  const [reason] = reasonsFor(text, firstLexicon)
  assert.equal(reason?.rule, 'R1')
  assert.deepEqual(
    reason.words.map(each => each.word),
    ['一伙人', '纹身男子', '动手打'],
  )
  assert.match(reason.snippet, /叫来〔一伙人〕把我围在门口，其中一个〔纹身男子〕〔动手打〕了我/)
})

test('the same words far apart, or one alone, are no reason', () => {
  assert.deepEqual(codes(`店员动手打了我。${'然后我去了医院检查。'.repeat(20)}后来听说是一伙人开的店。`), [])
  assert.deepEqual(codes('电水壶三天就坏了，商家威胁要拉黑我。'), [])
  assert.deepEqual(codes('买的电水壶漏水，要求退货。'), [])
})

test('forced trade with a threat; protection money; two words of pyramid selling', () => {
  assert.deepEqual(codes('进店后强制消费，不付就堵门不让走。'), ['R2'])
  assert.deepEqual(codes('市场里有人每月来收保护费。'), ['R5'])
  assert.deepEqual(codes('交入门费后要我发展下线。'), ['R12'])
  assert.deepEqual(codes('交了入门费。'), [])
})

test('harmless words that hold a listed one; spaces and full-width letters between', () => {
  assert.deepEqual(codes('打人工客服电话没人接，新品上线时间一拖再拖，线上线下都不退。'), [])
  assert.deepEqual(codes('收 保 护\n费'), ['R5'])
})

test('repeated appeals: one alone is none, a second against the same operator makes both', () => {
  assert.deepEqual(codes('老板殴打顾客'), [])
  assert.deepEqual(codes('老板殴打顾客', 1), ['R9'])
})

test('whatever the text: a reason names words that stand in it, and the marks come off', () => {
  const parts = fc.constantFrom(
    ...firstLexicon.groups.flatMap(group => group.words),
    ...firstLexicon.exceptions,
    '，',
    '我在店里',
    ' ',
    '〔',
    '𠮷',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      const read = text.replaceAll(/\s+/g, '')
      for (const reason of reasonsFor(text, firstLexicon)) {
        assert.ok(reason.words.length > 0)
        for (const { word } of reason.words) assert.ok(read.includes(word))
        const bare = reason.snippet.replaceAll(/[〔〕…]/g, '')
        assert.ok(read.replaceAll(/[〔〕…]/g, '').includes(bare), reason.snippet)
      }
    }),
  )
})
