/** 举报奖励 (国市监稽规〔2021〕4号): assessed, proposed, approved by another person, paid or waived. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity } from '../app.ts'
import { decidedWith, filed, refused, type ToldReport, takes } from '../tell-report.ts'

const city = await openCity('2026-06-01')
const yuan = (amount: number) => amount * 100
const proposal = (different: object = {}) => ({
  level: 'second',
  seriousness: 'large-fine',
  eligible: true,
  ...different,
})
async function punished(different: Record<string, Json> = {}, fine = 200_000): Promise<ToldReport> {
  const told = await filed(city, different)
  await decidedWith(city, told, yuan(fine))
  return told
}
const field = async (id: number, different: object) =>
  (await refused(city, 422, 'handler', id, 'propose-reward', proposal(different))).errors[0].field

test('three per cent of the fines, proposed by the handler, approved by the head, paid against a voucher', async () => {
  const told = await filed(city)
  const { id } = told
  const typed = { decisionNumber: '自拟1号', decidedOn: '2026-06-01', confiscatedFen: yuan(9_000_000) }
  const early = await refused(city, 409, 'handler', id, 'propose-reward', proposal(typed))
  assert.match(early.detail, /立〔2026〕\d+号还没有有效的处罚/, 'rewarded is what was proven')
  await decidedWith(city, told, yuan(200_000), 'no-penalty')
  assert.match((await refused(city, 409, 'handler', id, 'propose-reward', proposal())).detail, /未予处罚/)
  await decidedWith(city, told, yuan(200_000))
  const now = await takes(city, 'handler', id, 'propose-reward', proposal(typed))
  assert.deepEqual(
    [now.reward.decisionNumber, now.reward.decidedOn, now.reward.confiscatedFen],
    [`望市监罚〔2026〕${id}号`, '2026-06-01', yuan(200_000)],
    'the case knows, whatever was typed',
  )
  assert.deepEqual(
    [now.state, now.reward.amountFen, now.reward.computedFen],
    ['reward-proposed', yuan(6_000), yuan(6_000)],
  )
  await refused(city, 403, 'handler', id, 'approve-reward')
  await refused(city, 409, 'handler', id, 'close')
  await takes(city, 'head', id, 'approve-reward')
  await refused(city, 422, 'handler', id, 'pay-reward', { paidOn: '2026-07-01', voucher: '凭证1号' })
  const paid = await takes(city, 'handler', id, 'pay-reward', { paidOn: '2026-06-01', voucher: '凭证1号' })
  assert.deepEqual([paid.state, paid.reward.state, paid.reward.voucher], ['reward-settled', 'paid', '凭证1号'])
  assert.equal((await takes(city, 'handler', id, 'close')).state, 'closed')
  const { body } = await city.as('supervisor').get('/figures/report-rewards-paid-amount?period=2026-06')
  assert.equal(body.value, yuan(6_000))
})

test('whoever proposed a reward, even if a head, does not approve it', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await punished()
  await takes(city, 'both', id, 'propose-reward', proposal())
  assert.match((await refused(city, 409, 'both', id, 'approve-reward')).type, /same-person/)
  await takes(city, 'head', id, 'send-back-reward', { reason: '等级请重新考虑' })
  await takes(city, 'handler', id, 'propose-reward', proposal({ level: 'third' }))
  await takes(city, 'head', id, 'approve-reward')
  await takes(city, 'handler', id, 'waive-reward', { reason: '举报人表示不领取' })
})

test('floors, cap, the finance department, and insiders', async () => {
  const { id } = await punished()
  assert.equal(await field(id, { amountFen: yuan(2_999), reason: '酌减' }), 'amountFen', 'under the floor')
  assert.equal(await field(id, { amountFen: yuan(5_000) }), 'reason', 'less than computed wants a reason')
  assert.equal(await field(id, { amountFen: yuan(7_000), reason: '多给', financeNumber: '财1号' }), 'amountFen')
  assert.equal(
    await field(id, { amountFen: yuan(600_000), level: 'first', reason: '多' }),
    'amountFen',
    'over the computed',
  )
  const rich = await punished({}, 10_000_000)
  assert.equal(await field(rich.id, { level: 'first' }), 'financeNumber', 'half a million')
  assert.equal(await field(id, { amountFen: yuan(1_000_001), financeNumber: '财1号', reason: '多' }), 'amountFen')
  const inside = await punished({ insider: true })
  assert.equal(
    await field(inside.id, { amountFen: yuan(9_000), reason: '内部举报' }),
    'amountFen',
    'not without finance',
  )
  const now = await takes(
    city,
    'handler',
    inside.id,
    'propose-reward',
    proposal({ amountFen: yuan(9_000), reason: '内部举报，财政部门同意提高', financeNumber: '楚财函〔2026〕5号' }),
  )
  assert.equal(now.reward.amountFen, yuan(9_000))
  const big = await punished({}, 90_000_000)
  const most = await takes(
    city,
    'handler',
    big.id,
    'propose-reward',
    proposal({ level: 'first', financeNumber: '楚财函〔2026〕6号' }),
  )
  assert.equal(most.reward.amountFen, yuan(1_000_000), 'the cap of a case')
})

test('why there is none is coded; a decision on it is made once', async () => {
  const { id } = await filed(city)
  await refused(city, 422, 'handler', id, 'assess-no-reward', { code: 'because' })
  await takes(city, 'handler', id, 'assess-no-reward', { code: 'infringed' })
  await refused(city, 409, 'handler', id, 'assess-no-reward', { code: 'staff' })
  await takes(city, 'handler', id, 'close')

  // Who wants a reward is not told that nothing was proven before the case is decided.
  const wanting = await filed(city, { wantsReward: true })
  for (const code of ['not-proven', 'not-serious'])
    assert.equal(
      (await refused(city, 422, 'handler', wanting.id, 'assess-no-reward', { code })).errors[0].field,
      'code',
    )
  await decidedWith(city, wanting, 0, 'no-penalty')
  await takes(city, 'handler', wanting.id, 'assess-no-reward', { code: 'not-proven' })
})

test('where the case is elsewhere, its number, day and money are asked for', async () => {
  const { id } = await filed(city)
  await city.db.updateTable('penalty_case').set({ from_matter_id: null }).where('from_matter_id', '=', id).execute()
  const typed = { decisionNumber: '江市监罚〔2026〕7号', decidedOn: '2026-06-01', confiscatedFen: yuan(200_000) }
  for (const name of ['decisionNumber', 'decidedOn', 'confiscatedFen'])
    assert.equal(await field(id, { ...typed, [name]: undefined }), name)
  assert.equal(await field(id, { ...typed, decidedOn: '2026-06-02' }), 'decidedOn')
  assert.equal((await takes(city, 'handler', id, 'propose-reward', proposal(typed))).reward.amountFen, yuan(6_000))
})

test('a transfer to the police bears no number here: it is asked for, and the case is not said to be elsewhere', async () => {
  const told = await filed(city)
  await decidedWith(city, told, 0, 'transfer')
  await city.db
    .updateTable('penalty_case')
    .set({ decision_number: null })
    .where('from_matter_id', '=', told.id)
    .execute()
  const crime = proposal({ level: 'first', seriousness: 'crime' })
  const [asked] = (await refused(city, 422, 'handler', told.id, 'propose-reward', crime)).errors
  assert.equal(asked.field, 'decisionNumber')
  assert.match(asked.problem, /立〔2026〕\d+号没有记载/)
  const now = await takes(city, 'handler', told.id, 'propose-reward', {
    ...crime,
    decisionNumber: '望市监移〔2026〕1号',
  })
  assert.equal(now.reward.amountFen, yuan(5_000), 'the floor where nothing was confiscated')
})

test('before the rule was in force nobody can be rewarded under it', async () => {
  const { id } = await punished({ receivedOn: '2021-11-30' })
  await refused(city, 409, 'handler', id, 'propose-reward', proposal())
})
