/** 撤回: before acceptance it ends by itself; after acceptance it is ground 23-1 and signed like any termination. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity, textOf } from '../app.ts'
import { accepted, dispatched, registered } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const reason = { reason: '已与商家协商解决' }

for (const [when, begin] of [
  ['while it waits at the centre', registered],
  ['while it is being assessed', dispatched],
] as const)
  test(`withdrawn by the complainant ${when}: no decision is owed any more`, async () => {
    const { id, number, code } = await begin(city)
    const complainant = await city.citizen(number, code)
    const mine = await complainant.post('/public/mine/withdraw', reason)
    assert.equal(mine.body.state, 'withdrawn', JSON.stringify(mine.body))
    assert.equal(mine.body.outcome, 'withdrawn')
    const clocks = await city.clocks(id, 'acceptance')
    assert.ok(clocks.every(each => each.stopped_on !== null))
    await city.carryLetters()
    assert.equal((await as('dispatcher').does(id, 'close-unaccepted')).state, 'closed')
    const again = await complainant.post('/public/mine/withdraw', reason)
    assert.deepEqual([again.status, again.body.detail], [409, '您已经撤回，不用再撤'])
  })

test('withdrawn after acceptance: 23-1, signed by the head, both sides told', async () => {
  const { id, number, code } = await accepted(city)
  const complainant = await city.citizen(number, code)
  const mine = (await complainant.post('/public/mine/withdraw', reason)).body
  assert.equal(mine.state, 'termination-proposed')
  assert.match(mine.next.zh, /^您已撤回.*书面告知您/, 'told to the citizen, not as the office speaks of it')
  await as('handler').fails(403, id, 'terminate')
  const seen = await as('head').does(id, 'terminate')
  assert.equal(seen.ground, '23-1')
  const letters = (await city.letters(id)).filter(each => each.form === 8)
  assert.deepEqual(letters.map(each => each.who).sort(), ['complainant', 'respondent'])
  assert.ok(letters.every(each => textOf(each).includes('投诉人撤回投诉或者双方自行和解的')))
})

test('a withdrawal typed in by the handler is signed by somebody else, also when the handler is a head', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const { id } = await accepted(city)
  await as('both').does(id, 'withdraw-after-acceptance', { reason: '投诉人来电要求撤回' })
  await as('both').fails(409, id, 'terminate')
  await as('head').does(id, 'terminate')
})

test('the early withdrawal is not the way out of an accepted complaint, nor the other way round', async () => {
  const late = await accepted(city)
  await as('handler').fails(409, late.id, 'withdraw', reason)
  const early = await dispatched(city)
  await as('handler').fails(409, early.id, 'withdraw-after-acceptance', reason)
})

test('the complainant withdrew: the head cannot send that back; one typed in by the handler can be looked into', async () => {
  const own = await accepted(city)
  await (await city.citizen(own.number, own.code)).post('/public/mine/withdraw', reason)
  assert.match(
    (await as('head').fails(409, own.id, 'send-back-termination', { reason: '再调解' })).detail,
    /本人已撤回/,
  )
  await as('head').does(own.id, 'terminate')

  const typed = await accepted(city)
  await as('handler').does(typed.id, 'withdraw-after-acceptance', { reason: '投诉人来电要求撤回' })
  const seen = await as('head').does(typed.id, 'send-back-termination', { reason: '请核实是否本人来电' })
  assert.equal(seen.state, 'accepted', 'back to where it was')
})
