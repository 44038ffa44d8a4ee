/** 调解记录: kept of every sitting, and in place of the 调解书 where none is made (Order 121 art. 24, note to form 9). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { accepted, agreement, callFor } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

const minutesOf = async (different: Record<string, unknown> = {}) => ({
  mode: 'on-site',
  at: '2026-06-12T10:00:00+08:00',
  place: '望楚区市场监督管理局调解室',
  mediatorId: await city.personId('handler'),
  complainantSide: '张玉兰本人',
  respondentSide: '门店经理王强（持授权委托书）',
  recorder: '刘红',
  record: '投诉人出示购物小票和漏电照片。\n门店认可漏电，愿意退货退款。',
  result: 'agreed',
  ...different,
})
const textIn = (docx: unknown) => String(docx).length

test('the sitting of 12 June: written when it is over, kept with the record, printed for the signatures', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
  const sessionId = (await as('handler').sees(id)).sessions[0].id
  const write = async (different = {}) =>
    as('handler').post(`/complaints/${id}/minutes`, await minutesOf({ sessionId, ...different }))
  const early = await write()
  assert.equal(early.status, 422, 'not before it was held')
  assert.equal(early.body.errors[0].field, 'at')
  assert.equal((await as('handler').get(`/complaints/${id}/minutes/${sessionId}/docx`)).status, 404)

  city.day('2026-06-13')
  const seen = (await write()).body
  assert.equal(seen.sessions.length, 1)
  assert.deepEqual(
    [seen.sessions[0].record.split('\n').length, seen.sessions[0].result, seen.sessions[0].respondentSide],
    [2, 'agreed', '门店经理王强（持授权委托书）'],
  )
  assert.ok((await city.events(id)).includes('complaint.write-minutes'))
  const paper = await as('handler').get(`/complaints/${id}/minutes/${sessionId}/docx`)
  assert.equal(paper.status, 200)
  assert.match(String(paper.headers['content-type']), /wordprocessingml/)
  assert.ok(textIn(paper.body) > 5000)

  // Written again, the later text stands; the earlier is in the events.
  await write({ record: '更正：门店同意全额退款。' })
  assert.equal((await as('handler').sees(id)).sessions[0].record, '更正：门店同意全额退款。')
  assert.equal((await as('handler2').get(`/complaints/${id}/minutes/${sessionId}/docx`)).status, 404)
})

test('settled by telephone: the talk is recorded although nobody had called a sitting', async () => {
  city.day('2026-06-13')
  const { id } = await accepted(city)
  const talk = await minutesOf({ mode: 'phone', place: undefined, recorder: undefined })
  const seen = (await as('handler').post(`/complaints/${id}/minutes`, talk)).body
  assert.deepEqual(
    seen.sessions.map((each: { mode: string; mediator: string }) => [each.mode, each.mediator]),
    [['phone', '周宁']],
  )
})

test('no 调解书 because it was performed at once: the sitting keeps the agreement', async () => {
  city.day('2026-06-01')
  const { id } = await accepted(city)
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-12'))
  city.day('2026-06-13')
  const seen = await as('handler').does(id, 'settle', { ...agreement, performedAtOnce: true })
  assert.equal(seen.letters.filter((each: { form: number }) => each.form === 9).length, 0)
  assert.equal(seen.sessions[0].record, agreement.agreement)
  assert.equal(seen.sessions[0].result, 'agreed')
})

test('not before acceptance, not by another office, not with a mediator of another county, not of another matter', async () => {
  city.day('2026-06-13')
  const [one, two] = [await accepted(city), await accepted(city)]
  await as('handler').post(`/complaints/${two.id}/minutes`, await minutesOf())
  const foreign = (await as('handler').sees(two.id)).sessions[0].id
  const write = async (who: string, different = {}) =>
    (await as(who).post(`/complaints/${one.id}/minutes`, await minutesOf(different))).status
  assert.equal(await write('handler', { sessionId: foreign }), 404)
  assert.equal(await write('handler2'), 404)
  assert.equal(await write('agent'), 403)
  assert.equal(await write('handler', { mediatorId: await city.personId('handler2') }), 422)
  await as('handler').does(one.id, 'settle', agreement)
  await city.carryLetters()
  assert.equal(await write('handler'), 200, 'after the agreement the minutes are still owed')
})
