/** 调解中发现线索 (Order 121 art. 27, C7) opens a report; 涉嫌造假 (art. 42) a transfer to the police. Neither ends the mediation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { accepted, agreement, clockOf } from '../tell.ts'

const reward = {
  level: 'third',
  seriousness: 'large-fine',
  decisionNumber: '望市监罚〔2026〕1号',
  decidedOn: '2026-06-01',
  confiscatedFen: 100,
  eligible: true,
}
const city = await openCity('2026-06-01')
const { as } = city

test('a lead: draft, verification, one extension by the head, result signed by another person', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  const seen = await as('handler').does(id, 'open-lead', { facts: '店内电水壶无3C标志' })
  assert.equal(seen.state, 'accepted', 'the mediation goes on')
  const report = seen.linked.find((each: { kind: string }) => each.kind === 'report')
  assert.ok(report, 'linked both ways')
  const show = async () => (await as('handler').get(`/reports/${report.id}`)).body
  assert.equal((await show()).from.id, id)
  assert.equal((await show()).state, 'draft')
  // Fifteen working days from 1 June, 端午 19 June off: 2–5, 8–12, 15–18, 22, 23 June.
  assert.equal(clockOf(await show(), 'lead').dueOn, '2026-06-23')
  assert.equal((await show()).total, undefined, 'nobody waits for an answer')

  const step = (who: string, name: string, body: object = {}) =>
    as(who).post(`/reports/${report.id}/steps/${name}`, body)
  assert.equal((await step('handler', 'start-verification')).status, 200)
  assert.equal((await step('handler', 'extend-lead', { reason: '需检验' })).status, 403, 'the head approves it')
  assert.equal((await step('head', 'extend-lead', { reason: '需检验' })).status, 200)
  // Thirty from 1 June: … 23 June is the fifteenth; 24–26, 29, 30 June, 1–3, 6–10, 13, 14 July.
  assert.equal(clockOf(await show(), 'lead-extended').dueOn, '2026-07-14')
  assert.equal((await step('head', 'extend-lead', { reason: '再延' })).status, 409, 'once')
  assert.equal((await step('handler', 'propose-filing', { explanation: '无3C标志，建议立案' })).status, 200)
  const officers = { officerIds: [await city.personId('handler'), await city.personId('qianbo')] }
  assert.equal((await step('handler', 'file', officers)).status, 403)
  const filed = await step('head', 'file', officers)
  assert.equal(filed.status, 200, JSON.stringify(filed.body))
  assert.equal(filed.body.state, 'filed')
  assert.deepEqual(await city.letters(report.id), [], 'nobody reported it: nobody is told')
  assert.equal((await step('handler', 'close')).status, 409, 'the reward is assessed first')
  assert.equal((await step('handler', 'propose-reward', reward)).status, 409, 'there is no informer')
  assert.equal((await step('handler', 'assess-no-reward', { code: 'no-informer' })).status, 200)
  assert.equal((await step('handler', 'close')).status, 200)
  assert.equal((await show()).state, 'closed')
  await as('handler').does(id, 'settle', { ...agreement, performedAtOnce: true })
})

test('whoever proposed the result of a verification does not sign it', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await accepted(city)
  const seen = await as('both').does(id, 'open-lead', { facts: '价格欺诈' })
  const path = `/reports/${seen.linked[0].id}/steps`
  await as('both').post(`${path}/start-verification`)
  const proposal = { ground: '20-1', explanation: '轻微并已改正' }
  assert.equal((await as('both').post(`${path}/propose-no-filing`, proposal)).status, 200)
  assert.equal((await as('both').post(`${path}/decline`)).status, 409)
  assert.equal((await as('head').post(`${path}/decline`)).status, 200)
})

test('suspicion of fraud: proposed by the handler, approved by the head, handed over against a receipt', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  const said = { suspicion: 'swapped', facts: '监控显示投诉人自行调换商品', organ: '楚江市公安局望楚分局' }
  const seen = await as('handler').does(id, 'suspect-fraud', said)
  assert.equal(seen.state, 'accepted')
  assert.match(
    (await as('handler').fails(409, id, 'suspect-fraud', said)).detail,
    /尚在办理/,
    'not a second one meanwhile',
  )
  const transfer = seen.linked.find((each: { kind: string }) => each.kind === 'transfer')
  const step = (who: string, name: string, body: object = {}) =>
    as(who).post(`/transfers/${transfer.id}/steps/${name}`, body)
  const receipt = { receiptNumber: '望公受案〔2026〕7号', handedOverOn: '2026-06-01' }
  assert.equal((await step('handler', 'hand-over', receipt)).status, 409, 'not before it is approved')
  assert.equal((await step('handler', 'approve')).status, 403)
  assert.equal((await step('head', 'approve')).status, 200)
  assert.equal((await step('handler', 'hand-over', { ...receipt, handedOverOn: '2026-06-02' })).status, 422)
  assert.equal((await step('handler', 'hand-over', receipt)).body.state ?? 'handed-over', 'handed-over')
  assert.equal((await as('head').get(`/transfers/${transfer.id}`)).body.receiptNumber, receipt.receiptNumber)
  // Art. 23 (6): what art. 42 describes ends the mediation.
  await as('handler').does(id, 'propose-termination', { ground: '23-6', explanation: '存在第四十二条规定情形。' })
  await as('head').does(id, 'terminate')
  // 在处理投诉举报过程中: what comes to light after the mediation goes to the police too.
  const later = await as('handler').does(id, 'suspect-fraud', { ...said, suspicion: 'forged' })
  assert.equal(later.state, 'terminated')
  assert.equal(later.linked.filter((each: { kind: string }) => each.kind === 'transfer').length, 2)
})

test('the head who raised the suspicion does not approve it', async () => {
  const { id } = await accepted(city)
  const seen = await as('head').does(id, 'suspect-fraud', {
    suspicion: 'invented',
    facts: '捏造',
    organ: '楚江市公安局',
  })
  const transfer = seen.linked.find((each: { kind: string }) => each.kind === 'transfer')
  assert.equal((await as('head').post(`/transfers/${transfer.id}/steps/approve`)).status, 409)
  const approved = await as('yuqing').post(`/transfers/${transfer.id}/steps/approve`)
  assert.equal(approved.status, 200)
  assert.equal(approved.body.id, transfer.id, 'the step answers with the transfer as it now stands')
  assert.ok(approved.body.steps.length > 0 && approved.body.clocks)
})
