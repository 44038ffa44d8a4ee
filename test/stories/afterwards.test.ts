/** 补充、回访、评价、重办: what the complainant adds on the way, and what happens when it is closed (Order 121 art. 26). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { accepted, agreement, callFor, clockOf, dispatched, minuted, type Told } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

async function closed(): Promise<Told> {
  const told = await accepted(city)
  await as('handler').does(told.id, 'settle', { ...agreement, performedAtOnce: true })
  await minuted(city, told.id)
  await as('handler').does(told.id, 'submit-closing')
  await as('head').does(told.id, 'close')
  return told
}

test('the complainant adds evidence; the handler is reminded; nothing is added to a closed matter', async () => {
  const { id, number, code } = await accepted(city)
  const complainant = await city.citizen(number, code)
  const unread = async () => (await as('handler').get('/reminders')).body.unread
  const before = await unread()
  assert.equal((await complainant.post('/public/mine/supplement', { text: '补充购物小票照片' })).status, 200)
  assert.equal(await unread(), before + 1)
  assert.equal((await complainant.post('/public/mine/supplement', {})).status, 422)
  assert.ok((await city.events(id)).includes('complaint.supplement'))
  await as('handler').does(id, 'settle', { ...agreement, performedAtOnce: true })
  await minuted(city, id)
  await as('handler').does(id, 'submit-closing')
  await as('head').does(id, 'close')
  assert.equal((await complainant.post('/public/mine/supplement', { text: '再补充' })).status, 409)
})

test('dissatisfied: the supervisor hears of it and opens a rework with its own target, closed again by two people', async () => {
  city.day('2026-06-01')
  const { id, number, code } = await closed()
  const complainant = await city.citizen(number, code)
  const before = (await as('supervisor').get('/reminders')).body.unread
  assert.equal((await complainant.post('/public/mine/rate', { level: 1, remark: '商家没有退款' })).status, 200)
  assert.equal((await as('supervisor').get('/reminders')).body.unread, before + 1)
  await as('handler').fails(403, id, 'open-rework', { cause: 'dissatisfied', reason: '不满意' })
  const { id: other } = await accepted(city)
  await as('head').fails(409, other, 'open-rework', { cause: 'dissatisfied', reason: '未办结：状态先于原因' })
  city.day('2026-06-08')
  let seen = await as('supervisor').does(id, 'open-rework', { cause: 'dissatisfied', reason: '协议未履行' })
  assert.equal(seen.state, 'rework')
  assert.equal(seen.open, true)
  // Seven working days of the bureau: 9–12, 15–17 June.
  assert.equal(clockOf(seen, 'rework').dueOn, '2026-06-17')
  // Both sides are called once more; what comes of it is agreed anew, with what was recovered at last.
  await as('handler').fails(409, id, 'accept')
  const settled = async () => (await as('supervisor').get('/figures/complaints-settled?period=2026-06')).body.value
  const once = await settled()
  seen = await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-10'))
  assert.equal(seen.state, 'rework', 'the agreement that stands is not undone by a call')
  assert.equal((await city.letters(id)).filter(each => each.form === 7).length, 2)
  await city.carryLetters()
  seen = await as('handler').does(id, 'settle', {
    ...agreement,
    agreementAmountFen: 29900,
    recoveredAmountFen: 29900,
    performedAtOnce: true,
  })
  assert.deepEqual([seen.state, seen.recoveredAmountFen], ['mediated', 29900])
  assert.equal(await settled(), once, 'agreed anew it is still one complaint settled')
  await as('handler').does(id, 'submit-closing', { remark: '已督促退款到账' })
  seen = await as('head').does(id, 'close')
  assert.equal(seen.state, 'closed')
  assert.equal(clockOf(seen, 'rework').tone, 'met')
})

test('follow-up by the centre, concluded with what was said; or leading to a rework', async () => {
  const first = await closed()
  await as('agent').does(first.id, 'start-follow-up')
  const done = await as('agent').does(first.id, 'conclude-follow-up', { level: 'satisfied' })
  assert.equal(done.state, 'closed')
  const second = await closed()
  await as('agent').does(second.id, 'start-follow-up')
  assert.equal(
    (
      await as('supervisor').does(second.id, 'open-rework', {
        cause: 'said-otherwise',
        reason: '回访电话中要求重新处理',
      })
    ).state,
    'rework',
  )
  const third = await closed()
  const said = { level: 'dissatisfied', remark: '没有收到退款' }
  assert.equal((await as('agent').does(third.id, 'conclude-follow-up', said)).state, 'rework', 'by the rule itself')
})

test('rated 非常满意, it is not reopened as dissatisfied: only for a coded cause, which stays on record', async () => {
  city.day('2026-06-01')
  const { id, number, code } = await closed()
  await (await city.citizen(number, code)).post('/public/mine/rate', { level: 4 })
  for (const who of ['dispatcher', 'head', 'supervisor']) {
    const refused = await as(who).fails(422, id, 'open-rework', { cause: 'dissatisfied', reason: '不满意' })
    assert.equal(refused.errors[0].field, 'cause')
  }
  await as('head').fails(422, id, 'open-rework', { reason: '没有原因' })
  const seen = await as('head').does(id, 'open-rework', { cause: 'found-wrong', reason: '复议指出未核对凭证' })
  assert.equal(seen.events.at(-1).facts.cause, 'found-wrong')
})

test('the track page opens with number and code only; ten wrong codes close it for a while', async () => {
  const { number, code } = await accepted(city)
  for (let n = 0; n < 10; n++)
    assert.equal((await city.nobody.post('/public/track', { number, code: `WRONG${n}` })).status, 404)
  assert.equal((await city.nobody.post('/public/track', { number, code })).status, 429)
  const unknown = await city.nobody.post('/public/track', { number: 'TS20260601999999', code })
  assert.equal(unknown.status, 404)
})

test('the receipt is lost: recognised on the telephone, the complainant is read a new code, and the old one opens nothing', async () => {
  const one = await dispatched(city)
  assert.equal((await as('agent').post(`/complaints/${one.id}/code`, {})).status, 422, 'how was it the complainant?')
  const foreign = await as('handler2').post(`/complaints/${one.id}/code`, { recognised: '回拨' })
  assert.equal(foreign.status, 404)
  assert.equal((await as('supervisor').post(`/complaints/${one.id}/code`, { recognised: '回拨' })).status, 403)
  const { body } = await as('agent').post(`/complaints/${one.id}/code`, {
    recognised: '回拨登记的电话，报出身份证后四位',
  })
  assert.equal(body.number, one.number)
  const opens = async (code: string) => (await city.nobody.post('/public/track', { number: one.number, code })).status
  assert.equal(await opens(one.code), 404)
  assert.equal(await opens(body.code), 200)
  assert.ok((await city.events(one.id)).includes('complaint.renew-code'))
})
