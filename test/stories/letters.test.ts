/** Letters are previewed before issue, leave in the way chosen, and are proven; the complainant's own reading is a proof. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failUnsent, sendLetter } from '../../server/letter/send.ts'
import { bySystem } from '../../server/timetable.ts'
import { openCity, textOf } from '../app.ts'
import { accepted, agreement, clockOf, dispatched } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

test('a preview shows the letter and leaves nothing behind, not even a number', async () => {
  const { id } = await dispatched(city)
  const [before, seen] = [await city.rows(), await as('handler').sees(id)]
  const shown = await as('handler').post(`/complaints/${id}/steps/accept/preview`)
  assert.equal(shown.status, 200)
  assert.deepEqual(
    shown.body.letters.map((each: { form: number }) => each.form),
    [5],
  )
  assert.match(shown.body.letters[0].html, /决定受理/)
  assert.deepEqual(await city.rows(), before)
  const after = await as('handler').sees(id)
  assert.deepEqual([after.state, after.version, after.clocks], [seen.state, seen.version, seen.clocks])

  // The letter then issued has the very words of the preview.
  await as('handler').does(id, 'accept')
  const letter = (await city.letters(id)).find(each => each.form === 5)!
  const issued = (await as('handler').get(`/letters/${letter.id}/html`)).body.html
  assert.equal(issued, shown.body.letters[0].html)
})

test('whoever may not take the step may not rehearse it', async () => {
  const { id } = await dispatched(city)
  assert.equal((await as('agent').post(`/complaints/${id}/steps/accept/preview`)).status, 403)
  assert.equal((await as('handler2').post(`/complaints/${id}/steps/accept/preview`)).status, 404)
  assert.equal((await as('head').post(`/complaints/${id}/steps/refuse/preview`)).status, 409)
})

test('through the portal: reading it is its service', async () => {
  const { id, number, code } = await dispatched(city, { noticeChannel: 'portal' })
  await as('handler').does(id, 'accept')
  await city.carryLetters()
  const letter = (await city.letters(id)).find(each => each.form === 5)!
  assert.equal(letter.state, 'sent')
  const complainant = await city.citizen(number, code)
  const opened = await complainant.get(`/public/mine/letters/${letter.id}/html`)
  assert.match(opened.body.html, /决定受理/)
  const served = (await city.letters(id)).find(each => each.form === 5)!
  assert.equal(served.state, 'served')
  assert.equal(served.served_on, '2026-06-01')

  const another = await dispatched(city)
  const stranger = await city.citizen(another.number, another.code)
  assert.equal(
    (await stranger.get(`/public/mine/letters/${letter.id}/html`)).status,
    404,
    "nobody reads another's letter",
  )
  const toOffice = (await city.letters(id)).find(each => each.who === 'office')!
  assert.equal((await complainant.get(`/public/mine/letters/${toOffice.id}/html`)).status, 404)
})

test('a letter that cannot be sent says so and goes another way', async () => {
  const { id } = await dispatched(city, { noticeChannel: 'email' })
  await as('handler').does(id, 'accept')
  await city.carryLetters()
  const letter = (await city.letters(id)).find(each => each.form === 5)!
  assert.equal(letter.state, 'failed')
  const again = await as('handler').post(`/letters/${letter.id}/resend`, { channel: 'sms', address: '19900009999' })
  assert.equal(again.status, 200)
  await city.carryLetters()
  assert.equal((await city.letters(id)).find(each => each.id === letter.id)!.state, 'served')
  assert.equal((await as('handler').post(`/letters/${letter.id}/resend`, { channel: 'sms' })).status, 409)
})

test('of another office nobody sees, sends or proves a letter', async () => {
  const { id } = await dispatched(city)
  await as('handler').does(id, 'accept')
  const letter = (await city.letters(id)).find(each => each.form === 5)!
  const foreign = as('handler2')
  assert.equal((await foreign.get(`/letters/${letter.id}/html`)).status, 404)
  assert.equal((await foreign.get(`/letters/${letter.id}/docx`)).status, 404)
  assert.equal((await foreign.post(`/letters/${letter.id}/proof`, { servedOn: '2026-06-01', how: '假' })).status, 404)
  assert.equal(
    (await foreign.post(`/letters/${letter.id}/resend`, { channel: 'sms', address: '19900009999' })).status,
    404,
  )
})

test('whoever proposes reads the letter that would go out, and leaves nothing behind; the head reads the same', async () => {
  const { id } = await dispatched(city)
  const proposal = { ground: '16-3', explanation: '投诉人购买的商品用于转售，不是为生活消费需要。' }
  const before = await city.rows()
  const draft = await as('handler').post(`/complaints/${id}/steps/propose-refusal/preview`, proposal)
  assert.equal(draft.status, 200, JSON.stringify(draft.body))
  assert.deepEqual([draft.body.draft, draft.body.letters.map((each: { form: number }) => each.form)], [true, [6]])
  assert.match(draft.body.letters[0].html, /不是为生活消费需要/)
  assert.deepEqual(await city.rows(), before)
  await as('handler').does(id, 'propose-refusal', proposal)
  const signed = await as('head').post(`/complaints/${id}/steps/refuse/preview`)
  assert.equal(signed.body.draft, false)
  assert.equal(signed.body.letters[0].html, draft.body.letters[0].html)

  const late = await accepted(city)
  const ending = { ground: '23-3', explanation: '双方明确表示无法达成协议。' }
  const both = (await as('handler').post(`/complaints/${late.id}/steps/propose-termination/preview`, ending)).body
  assert.deepEqual(both.letters.map((each: { who: string }) => each.who).sort(), ['complainant', 'respondent'])
})

test('one instrument, one number: 终止调解决定书 and 调解书 are one text with a copy and a proof for each side', async () => {
  const ended = await accepted(city)
  await as('handler').does(ended.id, 'propose-termination', {
    ground: '23-3',
    explanation: '双方明确表示无法达成协议。',
  })
  await as('head').does(ended.id, 'terminate')
  const settled = await accepted(city)
  await as('handler').does(settled.id, 'settle', agreement)
  for (const [id, form, series] of [
    [ended.id, 8, '望市监投终'],
    [settled.id, 9, '望市监投调'],
  ] as const) {
    const [mine, theirs, ...more] = (await city.letters(id)).filter(each => each.form === form)
    assert.deepEqual([mine!.who, theirs!.who, more], ['complainant', 'respondent', []])
    assert.equal(theirs!.number, mine!.number)
    assert.ok(mine!.number.startsWith(`${series}〔2026〕`), mine!.number)
    assert.deepEqual(theirs!.blocks, mine!.blocks, 'word for word the same')
    assert.match(textOf(mine!), /张玉兰.*万家惠超市/)
    assert.equal(theirs!.copy_of, mine!.id)
  }
  // Served on one side, it is not served on the other.
  const [first, second] = (await city.letters(settled.id)).filter(each => each.form === 9)
  await as('handler').post(`/letters/${first!.id}/proof`, { servedOn: '2026-06-01', how: '本人签收送达回证' })
  const refused = await as('handler').fails(409, settled.id, 'submit-closing')
  assert.match(refused.detail, new RegExp(second!.number))
  await city.handOver(settled.id)
  await as('handler').does(settled.id, 'submit-closing')
})

test('the 调解书 is signed by both sides and sealed (art. 24): no message carries it, and reading it online serves nothing', async () => {
  const { id, number, code } = await accepted(city, { noticeChannel: 'sms' })
  for (const who of ['complainant', 'respondent'])
    for (const channel of ['sms', 'email', 'portal']) {
      const refused = await as('handler').fails(422, id, 'settle', { ...agreement, notices: { [who]: channel } })
      assert.equal(refused.errors[0].field, `notices.${who}`)
    }
  await as('handler').does(id, 'settle', { ...agreement, notices: { respondent: 'post' } })
  const papers = async () => (await city.letters(id)).filter(each => each.form === 9)
  await city.carryLetters()
  assert.deepEqual(
    (await papers()).map(each => [each.channel, each.state]),
    [
      ['hand', 'issued'],
      ['post', 'issued'],
    ],
  )
  const [mine] = await papers()
  const online = await as('handler').post(`/letters/${mine!.id}/resend`, { channel: 'portal' })
  assert.deepEqual([online.status, online.body.errors[0].field], [422, 'channel'])
  assert.equal((await (await city.citizen(number, code)).get(`/public/mine/letters/${mine!.id}/html`)).status, 200)
  assert.equal((await papers())[0]!.state, 'issued')
})

test('C3 is decision and telling: beside the clock stands whether the notice arrived within it', async () => {
  city.day('2026-06-01')
  const early = await dispatched(city)
  await as('handler').does(early.id, 'accept')
  const told = async (id: number) => clockOf(await as('handler').sees(id), 'acceptance').told
  assert.equal((await told(early.id)).inTime, null, 'issued, not proven')
  await city.carryLetters()
  assert.equal((await told(early.id)).inTime, true)

  // Seven working days from 1 June end on the 10th.
  const late = await dispatched(city, { noticeChannel: 'post' })
  await as('handler').does(late.id, 'accept')
  const letter = (await city.letters(late.id)).find(each => each.form === 5)!
  city.day('2026-06-11')
  assert.equal((await told(late.id)).inTime, false, 'the limit is over without proof')
  await as('handler').post(`/letters/${letter.id}/proof`, { servedOn: '2026-06-11', how: '邮政回执显示签收' })
  const card = clockOf(await as('handler').sees(late.id), 'acceptance')
  assert.equal(card.tone, 'met', 'decided in time')
  assert.equal(card.told.inTime, false, 'told too late')
  assert.match(card.told.text.zh, /2026-06-11送达/)
  city.day('2026-06-15')
  const rate = (await as('supervisor').get('/figures/assessment-told-on-time-rate?period=2026-W24')).body
  const decided = (await as('supervisor').get('/figures/assessment-on-time-rate?period=2026-W24')).body
  assert.ok(rate.numerator < decided.numerator, JSON.stringify([rate, decided]).slice(0, 400))
})

test('a gateway that does not answer: tried again, and after an hour somebody is told to send it another way', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  await as('handler').does(id, 'accept')
  const letter = async () => (await city.letters(id)).find(each => each.form === 5)!
  const { id: letterId } = await letter()
  const silent = { carry: () => Promise.reject(new Error('SMS gateway answered 503')) }
  await assert.rejects(
    bySystem(city.world, ctx => sendLetter(ctx, silent, letterId)),
    /503/,
  )
  await bySystem(city.world, ctx => failUnsent(ctx))
  assert.equal((await letter()).state, 'issued', 'not at once')
  city.day('2026-06-02')
  await bySystem(city.world, ctx => failUnsent(ctx))
  assert.equal((await letter()).state, 'failed')
  assert.ok((await city.events(id)).includes('letter.fail'))
  assert.equal((await as('handler').post(`/letters/${letterId}/resend`, { channel: 'hand' })).status, 200)

  // Only mail is set up: a text message is not tried at all.
  const mailOnly = { carries: (channel: string) => channel === 'email', carry: () => Promise.reject(new Error('no')) }
  const other = await dispatched(city)
  await as('handler').does(other.id, 'accept')
  const second = (await city.letters(other.id)).find(each => each.form === 5)!
  await bySystem(city.world, ctx => sendLetter(ctx, mailOnly, second.id))
  assert.equal((await city.letters(other.id)).find(each => each.form === 5)!.state, 'failed')
})
