import assert from 'node:assert/strict'
import { test } from 'node:test'
import { order20, order62, order121, penaltyProcedure } from '../acts.ts'
import { refusalGroundsOn, terminationGroundsOn } from '../complaint.grounds.ts'
import { examples } from './examples.ts'
import { enclosure, type FormNumber, fillForm, fillFrom, forms, letterNumber, UnfilledForm } from './index.ts'
import { plain } from './plain.ts'
import { fullDay, numeral, yuan } from './wording.ts'

/** The instruments of penalties are under the rules of procedure. */
const actOf = (no: number) => (no > 30 ? penaltyProcedure : order121)
const text = (blocks: unknown) => JSON.stringify(blocks)

test('the refusal of Order 121 names the item, prints all seven grounds and tells the other routes', () => {
  const blocks = fillForm(forms[6], order121, examples[6])
  const said = text(blocks)
  assert.match(said, /属以下第〔二〕项情形，依据《市场监督管理投诉举报处理办法》第十六条的规定，我局决定不予受理/)
  const grounds = blocks.filter(each => each.kind === 'ground')
  assert.equal(grounds.length, 7)
  assert.deepEqual(
    grounds.map(each => each.chosen),
    [false, true, false, false, false, false, false],
  )
  assert.equal(grounds[5]!.text, '（六）冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的；')
  assert.equal(grounds[6]!.text, '（七）法律、法规、规章规定不予受理的其他情形。')
  assert.match(said, /第三十九条规定的其他途径解决消费者权益争议/)
  assert.match(said, /（五）向人民法院提起诉讼/)
})

test('a matter received under Order 20 is refused by article 15 of that order', () => {
  const grounds = [{ code: '15-1', text: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的' }]
  const said = text(fillForm(forms[6], order20, { ...examples[6], grounds, ground: '15-1' }))
  assert.match(said, /第〔一〕项情形，依据《市场监督管理投诉举报处理暂行办法》第十五条的规定/)
})

test('termination cites 23(1) of Order 121, 21(1) of Order 20 and no article of Order 62', () => {
  assert.match(
    text(fillForm(forms[8], order121, examples[8])),
    /第〔三〕项情形，依据《市场监督管理投诉举报处理办法》第二十三条第一款的规定/,
  )
  assert.match(
    text(fillForm(forms[8], order20, examples[8])),
    /依据《市场监督管理投诉举报处理暂行办法》第二十一条第一款的规定/,
  )
  const aic = text(fillForm(forms[8], order62, examples[8]))
  assert.match(aic, /依据《工商行政管理部门处理消费者投诉办法》的规定/)
  assert.match(aic, /终止消费者权益争议调解告知书/)
})

test('every ground of every regulation fits its letter, and the item told is the one of the article', () => {
  for (const [act, day] of [
    [order62, '2018-06-01'],
    [order20, '2026-04-14'],
    [order121, '2026-04-15'],
  ] as const) {
    for (const [form, list, values] of [
      [forms[6], refusalGroundsOn(day), examples[6]],
      [forms[8], terminationGroundsOn(day), examples[8]],
    ] as const) {
      for (const [at, { code, sense }] of list.entries()) {
        if (sense) continue
        const said = text(fillFrom(form, act, { ...examples[6], ...values, grounds: list, ground: code }))
        assert.ok(said.includes(`第〔${numeral(at + 1)}〕项情形`), `${act.key} ${code}`)
        assert.equal(said.match(/"chosen":true/g)?.length, 1)
      }
    }
  }
})

test('what Order 62 is known to mean on ending a mediation is told as a summary, never quoted as an item', () => {
  const grounds = terminationGroundsOn('2018-06-01')
  const tell = (ground: string) => text(fillForm(forms[8], order62, { ...examples[8], grounds, ground }))
  const summary = tell('62-9')
  assert.match(summary, /概括，并非条文原文）：当事人拒绝调解或者无正当理由不参加调解的。/)
  assert.doesNotMatch(summary, /〔.{1,2}〕项|"chosen":true/)
  const quoted = tell('62-1')
  assert.match(quoted, /第〔一〕项/)
  for (const { text: sense } of grounds.filter(each => each.sense)) assert.ok(!quoted.includes(sense), sense)
})

test('identity proof can be asked for by form 4 under Order 121 only', () => {
  assert.match(text(fillForm(forms[4], order121, examples[4])), /第十条第三款的规定，请你在2026年6月9日前/)
  assert.throws(() => fillForm(forms[4], order20, examples[4]), /没有第4号文书/)
})

test('every form with nothing filled in is refused, and every blank is named', () => {
  const form = forms[5]
  assert.throws(
    () => fillFrom(form, order121, { recipient: '许晴川', subject: ' ', receivedOn: '2026-02-30' }),
    (error: UnfilledForm) => {
      assert.ok(error instanceof UnfilledForm)
      assert.deepEqual([...error.missing].sort(), [
        'contact',
        'issuedOn',
        'number',
        'office',
        'phone',
        'receivedOn',
        'subject',
      ])
      assert.match(error.message, /投诉受理决定书/)
      return true
    },
  )
  for (const each of Object.values(forms)) {
    assert.throws(() => fillFrom(each, actOf(each.no), {}), UnfilledForm, String(each.no))
  }
})

test('a ground outside the list leaves the letter unfilled', () => {
  assert.throws(
    () => fillForm(forms[6], order121, { ...examples[6], ground: '23-1' }),
    (error: UnfilledForm) => error.missing.includes('ground'),
  )
})

test('every filled form is whole: no blank and no brace is left in it', () => {
  for (const [no, values] of Object.entries(examples)) {
    const blocks = fillFrom(forms[Number(no) as FormNumber], actOf(Number(no)), values)
    assert.doesNotMatch(text(blocks), /\{[@\w]+\??\}|undefined|null/, `form ${no}`)
  }
})

test('what nobody was asked stays open: empty cells are struck, consents unticked, explanations left out', () => {
  const { agreesToDelegation: _, idKind: __, ...rest } = examples[1]
  const said = text(fillForm(forms[1], order121, rest))
  assert.match(said, /"text":"／"/)
  assert.match(said, /"text":"□是　□否"/)
  assert.match(said, /"text":"☑是　□否"/)
  assert.doesNotMatch(text(fillForm(forms[8], order121, examples[8])), /具体情况/)
  const sent = (enclosed: string) => text(fillForm(forms[3], order121, { ...examples[3], enclosed }))
  assert.match(sent(enclosure(3)), /附：相关材料3份，共／页。/)
  assert.match(sent(enclosure(0)), /附：无。/)
})

test('a value that looks like a blank is printed as it is', () => {
  const said = text(fillForm(forms[5], order121, { ...examples[5], recipient: '{office}{@act}' }))
  assert.match(said, /"\{office\}\{@act\}：/)
})

test('control and direction characters never reach the letter', () => {
  const recipient = '许\u0000晴\u202e川\u0007\ud800\ufffe'
  const said = text(fillForm(forms[5], order121, { ...examples[5], recipient }))
  assert.match(said, /许晴川�：/)
  assert.equal(plain('甲\r\n乙\u2028丙\t丁'), '甲\n乙\n丙 丁')
})

test('days, money, numerals and numbers are written as the office writes them', () => {
  assert.equal(fullDay('2026-06-08'), '2026年6月8日')
  assert.equal(fullDay('2024-02-29'), '2024年2月29日')
  assert.equal(fullDay('2026-02-29'), undefined)
  assert.equal(yuan(123456789), '1,234,567.89元')
  assert.equal(yuan(5), '0.05元')
  assert.deepEqual([1, 8, 10, 11, 20, 23].map(numeral), ['一', '八', '十', '十一', '二十', '二十三'])
  assert.equal(letterNumber('江城市监', forms[5], 2026, 12), '江城市监投受〔2026〕第12号')
})
