/** 不予受理 (Order 121 arts. 15, 16): coded ground, two people, reasons and the routes of 消法 art. 39 in the notice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity, textOf } from '../app.ts'
import { agreement, clockOf, dispatched, stepOf } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const proposal = { ground: '16-3', explanation: '分三十次购买同一商品，不能证明为生活消费需要。' }

test('refused by two people within seven working days; the letter gives ground, reasons and the five routes', async () => {
  const { id } = await dispatched(city)
  city.day('2026-06-04')
  await as('handler').does(id, 'propose-refusal', proposal)
  // The complainant is told nothing before the decision is signed.
  assert.equal((await city.letters(id)).filter(each => each.form === 6).length, 0)
  await as('handler').fails(403, id, 'refuse')
  const seen = await as('head').does(id, 'refuse', { remark: '同意' })
  assert.equal(seen.state, 'refused')
  assert.equal(seen.outcome, 'refused')
  assert.equal(clockOf(seen, 'acceptance').tone, 'met')

  const letter = (await city.letters(id)).find(each => each.form === 6)!
  const text = textOf(letter)
  assert.equal(letter.who, 'complainant')
  assert.equal(letter.issued_on, '2026-06-04')
  assert.ok(text.includes('第十六条'))
  assert.ok(text.includes('不是为生活消费需要购买、使用商品或者接受服务'), 'the ground, verbatim')
  assert.ok(text.includes('分三十次购买同一商品'), 'the reasons')
  for (const route of ['协商', '消费者协会', '投诉', '仲裁', '诉讼']) assert.ok(text.includes(route), route)

  const unproven = await as('handler').fails(409, id, 'close-unaccepted')
  assert.ok(unproven.detail.includes(letter.number), 'says which letter has no proof')
  await city.carryLetters()
  assert.equal((await as('handler').does(id, 'close-unaccepted')).state, 'closed')

  // The refusal was wrong (复议): nobody is mediated with before it is accepted after all, under a limit of its own.
  await as('head').does(id, 'open-rework', { cause: 'found-wrong', reason: '复议决定撤销不予受理' })
  assert.match((await as('handler').fails(409, id, 'settle', agreement)).detail, /应当先受理/)
  const after = await as('handler').does(id, 'accept')
  assert.deepEqual(
    [after.state, after.outcome, clockOf(after, 'mediation').startedOn],
    ['accepted', null, '2026-06-04'],
  )
})

test('one person in two posts does not sign their own proposal', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await dispatched(city)
  const seen = await as('both').does(id, 'propose-refusal', proposal)
  const offered = stepOf(seen, 'refuse')
  assert.equal(offered.open, false)
  assert.ok(
    offered.because.zh && offered.because.en && offered.basis.length > 0,
    'closed steps say why, with the article',
  )
  await as('both').fails(409, id, 'refuse')
})

test('ground 16-2 names the body that dealt with it, and the letter repeats it', async () => {
  const { id } = await dispatched(city)
  const said = { ground: '16-2', explanation: '同一争议已有处理结果' }
  const refused = await as('handler').fails(422, id, 'propose-refusal', said)
  assert.equal(refused.errors[0].field, 'dealtWithBy')
  await as('handler').does(id, 'propose-refusal', { ...said, dealtWithBy: '楚江市消费者协会' })
  await as('head').does(id, 'refuse')
  assert.ok(textOf((await city.letters(id)).find(each => each.form === 6)!).includes('楚江市消费者协会'))
})

test('only a ground of the regulation in force on the day of receipt', async () => {
  const { id } = await dispatched(city)
  for (const ground of ['15-1', '23-1', '16-8', '62-1', '17-1', 'x']) {
    const refused = await as('handler').fails(422, id, 'propose-refusal', { ...proposal, ground })
    assert.equal(refused.errors[0].field, 'ground')
    assert.match(refused.errors[0].expected, /16-1.*16-7/)
  }
})

test('ground 16-1 says which of its two cases it is: not our duty, or not this office', async () => {
  const { id } = await dispatched(city)
  const said = { ground: '16-1', explanation: '属于住建部门职责' }
  const refused = await as('handler').fails(422, id, 'propose-refusal', said)
  assert.equal(refused.errors[0].field, 'subReason')
  await as('handler').fails(422, id, 'propose-refusal', { ...said, subReason: 'because' })
  await as('handler').does(id, 'propose-refusal', { ...said, subReason: 'not-amr-duty' })
})

test('sent back, it is assessed anew and the clock has gone on', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  await as('handler').does(id, 'propose-refusal', proposal)
  city.day('2026-06-05')
  const seen = await as('head').does(id, 'send-back-refusal', { reason: '证据不足以认定' })
  assert.equal(seen.state, 'to-assess')
  assert.equal(seen.ground, null)
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-10')
  assert.equal((await as('handler').does(id, 'accept')).state, 'accepted')
})

test('decided after the seven working days: the clock says missed', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  await as('handler').does(id, 'propose-refusal', proposal)
  city.day('2026-06-11')
  assert.equal(clockOf(await as('head').does(id, 'refuse'), 'acceptance').tone, 'missed')
})

test('letters are numbered 〔year〕 per office and 字 without a gap, whatever was refused or rehearsed between', async () => {
  city.day('2026-06-15')
  for (let round = 0; round < 3; round++) {
    const { id } = await dispatched(city)
    await as('handler').does(id, 'propose-refusal', proposal)
    assert.equal((await as('head').post(`/complaints/${id}/steps/refuse/preview`)).status, 200)
    await as('handler').fails(403, id, 'refuse')
    await as('head').does(id, 'refuse')
  }
  const letters = await city.db
    .selectFrom('letter')
    .select(['number', 'office_id', 'issued_on'])
    .where('copy_of', 'is', null)
    .execute()
  const serials = new Map<string, number[]>()
  for (const { number, office_id, issued_on } of letters) {
    const [, word, year, serial] = /^(.+)〔(\d{4})〕第?(\d+)号/.exec(number) ?? []
    assert.equal(year, issued_on.slice(0, 4), number)
    const key = `${office_id} ${word} ${year}`
    serials.set(key, [...(serials.get(key) ?? []), Number(serial)])
  }
  for (const [office, given] of serials)
    assert.deepEqual(
      given.sort((a, b) => a - b),
      given.map((_, index) => index + 1),
      office,
    )
})
