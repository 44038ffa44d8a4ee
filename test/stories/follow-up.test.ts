/**
 * 每日回访, from the issue: each day five to ten closed matters at random, reproducibly, never the same person twice in a
 * set time; up to three attempts at different times; opinions go back to the handler, 不满意 opens the rework with its own
 * clock; links by SMS; satisfaction over the answered.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawDaily, sendLink } from '../../server/followup/index.ts'
import { outboxGateway } from '../../server/letter/gateway.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'
import { accepted, agreement, clockOf, minuted, type Told } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

/** What the model city closed before is no part of these stories. */
await city.db.updateTable('matter').set({ closed_on: '2025-01-01' }).where('closed_on', 'is not', null).execute()

async function closed(different: Record<string, Json> = {}): Promise<Told> {
  const told = await accepted(city, different)
  await as('handler').does(told.id, 'settle', { ...agreement, performedAtOnce: true })
  await minuted(city, told.id)
  await as('handler').does(told.id, 'submit-closing')
  await as('head').does(told.id, 'close')
  return told
}

const drawAt = async (day: string, time = '09:00') => {
  city.day(day, time)
  await bySystem(city.world, drawDaily)
}
const list = async (query = '') => (await as('agent').get(`/followups${query}`)).body
const itemOf = async (matterId: number) =>
  (await list()).items.find((each: Json) => each.matterId === matterId) as Json | undefined

/** Draws on that day with exactly these matters closed, and gives the follow-up of the first. */
async function drawn(day: string, different: Record<string, Json> = {}) {
  city.day(before(day))
  const told = await closed(different)
  await drawAt(day)
  const item = await itemOf(told.id)
  assert.ok(item, 'the only closed matter is drawn')
  return { told, id: item.id as number }
}
const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

test('twelve closed yesterday: eight are drawn, once, and the same again from what was stored; not on a Sunday', async () => {
  city.day('2026-06-01')
  const all: Told[] = []
  for (let n = 0; n < 12; n++) all.push(await closed())
  await drawAt('2026-06-02')
  await bySystem(city.world, drawDaily)
  const { items } = await list()
  assert.equal(items.length, 8, 'eight of twelve, and a second run draws nothing more')
  const { body: draw } = await as('auditor').get('/follow-up-draws/2026-06-02')
  assert.equal(draw.eligibleCount, 12)
  assert.equal(draw.picks.length, 8)
  assert.deepEqual(draw.again, { hashHolds: true, same: true })
  assert.equal(draw.seed, '12315消费维权每日回访|2026-06-02')
  assert.equal((await as('supervisor').post('/follow-up-draws')).status, 409, 'the list of today exists')

  // Somebody changes the stored names: the draw made again says so.
  await city.db.updateTable('followup').set({ place: 99 }).where('place', '=', 1).execute()
  await city.db.updateTable('followup').set({ place: 1 }).where('place', '=', 2).execute()
  await city.db.updateTable('followup').set({ place: 2 }).where('place', '=', 99).execute()
  assert.equal((await as('auditor').get('/follow-up-draws/2026-06-02')).body.again.same, false)

  city.day('2026-06-07', '09:00')
  await bySystem(city.world, drawDaily)
  assert.equal((await as('auditor').get('/follow-up-draws/2026-06-07')).status, 404, 'a Sunday')
  await drawAt('2026-06-03')
  const second = (await as('auditor').get('/follow-up-draws/2026-06-03')).body
  assert.equal(second.eligibleCount, 4, 'the four that were left')
  assert.ok(second.picks.every((each: Json) => !draw.picks.some((one: Json) => one.matterId === each.matterId)))
})

test('the same person is not drawn twice within ninety days, and of two matters of one person only one', async () => {
  const person = { name: '方秀兰', phone: '19912340001' }
  city.day('2026-06-03')
  const first = await closed({ consumer: person })
  const second = await closed({ consumer: person })
  await drawAt('2026-06-04')
  const now = [await itemOf(first.id), await itemOf(second.id)]
  assert.equal(now.filter(Boolean).length, 1)
  city.day('2026-06-05')
  const third = await closed({ consumer: person })
  await drawAt('2026-06-08')
  assert.equal(await itemOf(third.id), undefined)
  // Ninety days on he may be asked again; what lies longer back than thirty days may not.
  city.day('2026-08-31')
  const fourth = await closed({ consumer: person })
  await drawAt('2026-09-01')
  assert.equal(await itemOf(fourth.id), undefined, 'on 1 September 89 days have passed since 4 June')
  await drawAt('2026-09-02')
  assert.ok(await itemOf(fourth.id))
})

test('name and number are masked until the call is opened; that they were looked at is on the record', async () => {
  const { told, id } = await drawn('2026-09-09', { consumer: { name: '程浩然', phone: '19912340002' } })
  const shown = (await as('agent').get(`/followups/${id}`)).body
  assert.equal(shown.person, '程**')
  assert.ok(!JSON.stringify(shown).includes('19912340002'))
  assert.match(shown.script.greeting, /电水壶/)
  const opened = await as('agent').post(`/followups/${id}/open`)
  assert.deepEqual(opened.body, { name: '程浩然', phone: '19912340002', phoneOther: null })
  assert.ok((await city.events(told.id)).includes('followup.open'))
  assert.equal((await as('handler').get(`/followups/${id}`)).status, 403)
  assert.equal((await as('handler').post(`/followups/${id}/open`)).status, 403)
})

test('satisfied: the matter stays closed on its day, the handler hears what was said', async () => {
  const { told, id } = await drawn('2026-09-11')
  const answered = await as('agent').post(`/followups/${id}/answer`, { level: 'satisfied', opinion: '希望再快一些' })
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  assert.equal(answered.body.state, 'answered')
  const seen = await as('handler').sees(told.id)
  assert.equal(seen.state, 'closed')
  assert.equal(seen.closedOn, '2026-09-10', 'a follow-up does not move the day of closing')
  const { body } = await as('handler').get('/reminders')
  assert.match(body.items[0].text.zh, /回访答复满意，“希望再快一些”/)
  assert.equal((await as('agent').post(`/followups/${id}/answer`, { level: 'fair' })).status, 409, 'asked once')
})

test('不满意: reopened at once by the rule, with seven working days of its own, and closed again by two people', async () => {
  const { told, id } = await drawn('2026-09-15')
  const answered = await as('agent').post(`/followups/${id}/answer`, { level: 'dissatisfied', opinion: '商家没有退款' })
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  let seen = await as('handler').sees(told.id)
  assert.equal(seen.state, 'rework')
  // Seven working days from Tuesday 15 September; Sunday the 20th is worked for the October holidays.
  assert.equal(clockOf(seen, 'rework').dueOn, '2026-09-23')
  const reopened = seen.events.find((each: Json) => each.name === 'complaint.open-rework')
  assert.equal(reopened.actorKind, 'system')
  assert.match(reopened.facts.reason, /回访不满意：商家没有退款/)
  assert.match((await as('handler').get('/reminders')).body.items[0].text.zh, /回访不满意，已退回重办/)
  await as('handler').does(told.id, 'submit-closing', { remark: '退款已到账' })
  seen = await as('head').does(told.id, 'close')
  assert.equal(seen.state, 'closed')
  const { body: rate } = await as('supervisor').get('/figures/follow-ups-reopened?period=2026-09')
  assert.equal(rate.value, 1)
})

test('not reached: three attempts in three parts of the day, four hours apart, then 未联系上; nobody is called at night', async () => {
  const { told, id } = await drawn('2026-09-22')
  const miss = (reason = 'no-answer') => as('agent').post(`/followups/${id}/missed`, { reason })
  assert.equal((await miss()).status, 200)
  const again = await miss()
  assert.equal(again.status, 409)
  assert.match(again.body.detail, /这个时段已经打过/)
  city.day('2026-09-22', '12:10')
  const soon = await miss()
  assert.equal(soon.status, 409)
  assert.match(soon.body.detail, /13时00分以后/)
  city.day('2026-09-22', '21:30')
  assert.match((await miss()).body.detail, /21:00至次日8:00/)
  city.day('2026-09-22', '18:30')
  assert.equal((await miss('busy')).status, 200)
  assert.equal((await itemOf(told.id))?.attempts, 2)
  city.day('2026-09-23', '09:30')
  assert.equal((await miss()).status, 409, 'the morning was tried')
  city.day('2026-09-23', '14:00')
  const last = await miss()
  assert.equal(last.body.state, 'unreachable')
  const seen = await as('agent').sees(told.id)
  assert.equal(seen.state, 'closed')
  assert.equal(seen.events.filter((each: Json) => each.name === 'followup.miss').length, 3)
})

test('a consultation is drawn beside complaints and asked in words of its own; 不满意 is answered anew within five working days', async () => {
  city.day('2026-09-23')
  const told = await as('agent').post('/consultations', {
    asker: { name: '魏芳', phone: '19912340009' },
    question: '预付卡转让要收手续费吗？',
    answer: { answer: '合同没有约定的，不得另收。' },
  })
  assert.equal(told.status, 201, JSON.stringify(told.body))
  const complaint = await closed()
  await drawAt('2026-09-24')
  const item = await itemOf(told.body.id)
  assert.ok(item && (await itemOf(complaint.id)), 'both kinds are drawn')
  assert.equal(item.kind, 'consultation')
  const { body: draw } = await as('auditor').get('/follow-up-draws/2026-09-24')
  assert.deepEqual([...new Set(draw.strata.map((each: Json) => each.kind))].sort(), ['complaint', 'consultation'])
  const shown = (await as('agent').get(`/followups/${item.id}`)).body
  assert.match(shown.script.questions[0], /我们的答复/)
  assert.match(shown.facts, /手续费.*\n答：合同没有约定/s)
  const said = await as('agent').post(`/followups/${item.id}/answer`, {
    level: 'dissatisfied',
    opinion: '店里还是要收',
  })
  assert.equal(said.status, 200, JSON.stringify(said.body))
  const seen = (await as('agent').get(`/consultations/${told.body.id}`)).body
  assert.equal(seen.state, 'to-answer')
  assert.ok(seen.clocks.some((each: Json) => each.name === 'answer' && each.stoppedOn === null))
  assert.equal((await as('agent').get('/figures/follow-ups-reopened?period=2026-09')).body.value, 2)
  await as('agent').post(`/followups/${(await itemOf(complaint.id))!.id}/declined`, {})
})

test('who does not want to answer is left alone, and does not count as an answer', async () => {
  const { id } = await drawn('2026-09-28')
  const answer = await as('agent').post(`/followups/${id}/declined`, { remark: '不方便评价' })
  assert.equal(answer.body.state, 'declined')
  assert.equal((await as('agent').post(`/followups/${id}/missed`, { reason: 'busy' })).status, 409)
})

test('by link: one message, one answer; expired, used or wrong links open nothing; dissatisfied reopens too', async () => {
  const { told, id } = await drawn('2026-10-13', { consumer: { name: '许春梅', phone: '19912340003' } })
  assert.equal((await as('agent').post(`/followups/${id}/link`)).body.link, 'asked')
  const carry = () =>
    bySystem(city.world, ctx => sendLink(ctx, { gateway: outboxGateway(ctx.db), portal: 'https://12315.example' }, id))
  await carry()
  const message = await city.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  assert.equal(message.recipient, '19912340003')
  assert.ok(!message.body.includes('许春梅'), 'a message names nobody')
  const token = /huifang\/([\w-]{16})/.exec(message.body)![1]!
  const kept = await city.db.selectFrom('followup').select('link_hash').where('id', '=', id).executeTakeFirstOrThrow()
  assert.notEqual(kept.link_hash, token)
  const open = (said = token) => city.nobody.post('/public/follow-up/open', { token: said })
  const { body } = await open()
  assert.equal(body.number, told.number)
  assert.ok(!JSON.stringify(body).includes('许春梅') && !JSON.stringify(body).includes('1991234'))
  assert.equal((await open('A'.repeat(16))).status, 404)
  city.day('2026-10-17')
  assert.equal((await open()).status, 404, 'good for three days')
  city.day('2026-10-16')
  const answered = await city.nobody.post('/public/follow-up/answer', {
    token,
    level: 'dissatisfied',
    opinion: '没人联系我',
  })
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  assert.equal((await open()).status, 404, 'answered once')
  assert.equal((await city.nobody.post('/public/follow-up/answer', { token, level: 'fair' })).status, 404)
  const seen = await as('handler').sees(told.id)
  assert.equal(seen.state, 'rework')
  const said = seen.events.find((each: Json) => each.name === 'complaint.conclude-follow-up')
  assert.equal(said.actorKind, 'citizen')
})

test('reopened for another reason before the call: nobody is asked any more', async () => {
  const { told, id } = await drawn('2026-10-20')
  await as('supervisor').does(told.id, 'open-rework', { cause: 'found-wrong', reason: '督查发现协议未履行' })
  assert.equal((await as('agent').get(`/followups/${id}`)).body.state, 'void')
  assert.equal((await as('agent').post(`/followups/${id}/answer`, { level: 'satisfied' })).status, 409)
})

test('satisfaction is counted over those who answered', async () => {
  const { body: rate } = await as('supervisor').get('/figures/follow-up-satisfaction-rate?period=2026-09')
  // September: satisfied, dissatisfied twice; the one not reached and those who declined are no answers.
  assert.deepEqual([rate.numerator, rate.denominator], [1, 3])
  const { body: reached } = await as('supervisor').get('/figures/follow-up-reach-rate?period=2026-09')
  assert.deepEqual([reached.numerator, reached.denominator], [5, 6])
  const { body: answers } = await as('supervisor').get('/figures/follow-ups-answered?period=2026-09')
  assert.equal(answers.value, 3)
})

test('the supervisor sets how many, from five to ten, with a reason; others may look', async () => {
  const { setting } = (await as('agent').get('/follow-up-setting')).body
  const put = (who: string, change: object) =>
    as(who).ask('PUT', '/follow-up-setting', { ...setting, reason: '试行', ...change })
  assert.equal((await put('agent', {})).status, 403)
  for (const perDay of [4, 11]) assert.equal((await put('supervisor', { perDay })).status, 422)
  assert.equal((await put('supervisor', { perDay: 5 })).status, 200)
  city.day('2026-11-02')
  for (let n = 0; n < 7; n++) await closed()
  await drawAt('2026-11-03')
  assert.equal((await as('auditor').get('/follow-up-draws/2026-11-03')).body.picks.length, 5)
  const { body } = await as('supervisor').get('/settings/history')
  assert.ok(body.items.some((each: Json) => each.key === 'followup' && each.after.perDay === 5))
})
