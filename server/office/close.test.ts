/** 撤并 and 改隶: an office ends, and nothing that it had in hand is lost; a 市场监管所 goes under another county. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../../test/app.ts'
import { accepted, clockOf, dispatched, toOffice } from '../../test/tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const close = async (code: string, successor: string, who = 'admin') =>
  as(who).post(`/offices/${await city.officeId(code)}/close`, {
    successorId: await city.officeId(successor),
    reason: '机构改革，职责并入',
  })

test('望楚区 is merged into 临江新区: matters, people and areas go along, each with its handler and its clocks', async () => {
  const one = await accepted(city)
  const before = await as('handler').sees(one.id)
  const finished = await dispatched(city)
  await as('handler').does(finished.id, 'withdraw', { reason: '投诉人撤回' })
  await city.carryLetters()
  await as('handler').does(finished.id, 'close-unaccepted')

  const below = await close('429902', '429903')
  assert.equal(below.status, 409, 'first the sub-offices')
  assert.match(below.body.detail, /市场监管所/)
  const subs = (await as('admin').get('/offices')).body.items.filter(
    (each: { parentId: number; kind: string }) => each.parentId === before.office.id && each.kind === 'sub-office',
  )
  const other = await city.officeId('429903')
  for (const each of subs) {
    const moved = await as('admin').post(`/offices/${each.id}`, { parentId: other })
    assert.equal(moved.status, 200, JSON.stringify(moved.body))
  }
  const offices = (await as('admin').get('/offices')).body.items
  assert.ok(
    subs.every((sub: { id: number }) => offices.find((each: { id: number }) => each.id === sub.id).countyId === other),
    'counted with the new county',
  )

  assert.equal((await close('429902', '429902')).status, 422)
  assert.equal((await close('429900-12315', '429903')).status, 409, 'the centre stays')
  const done = await close('429902', '429903')
  assert.equal(done.status, 200, JSON.stringify(done.body))
  assert.ok(done.body.matters >= 1 && done.body.people >= 2 && done.body.areas >= 1, JSON.stringify(done.body))

  // The same person goes on with the same matter under the same limit, now in the other house.
  const seen = await as('handler').sees(one.id)
  assert.equal(seen.office.id, other)
  assert.equal(seen.handler.id, before.handler.id)
  assert.equal(clockOf(seen, 'mediation').dueOn, clockOf(before, 'mediation').dueOn)
  assert.ok((await city.events(one.id)).includes('matter.hand-over'))
  // What was closed stays where it was done; the successor finds it.
  const old = await as('handler2').sees(finished.id)
  assert.equal(old.office.id, before.office.id)

  // Nothing new goes there.
  const next = await dispatchTo('429902')
  assert.equal(next.status, 422)
  assert.equal(next.body.errors[0].field, 'officeId')
  assert.match(next.body.errors[0].expected, /./)
  const officeId = before.office.id
  const person = { account: 'late', name: '来晚', officeId, roles: ['handler'], password: 'Kettle-Lamp-29' }
  assert.equal((await as('admin').post('/accounts', person)).status, 422)
  assert.equal((await close('429902', '429903')).status, 422, 'once')
  const suggested = (
    await as('dispatcher').post('/dispatch/suggestion', { address: '楚江市望楚区古渡街道江汉大道88号' })
  ).body
  assert.notEqual(suggested.officeId, officeId)
})

async function dispatchTo(code: string) {
  const { registered } = await import('../../test/tell.ts')
  const told = await registered(city)
  return as('dispatcher').post(`/complaints/${told.id}/steps/dispatch`, await toOffice(city, code))
}

test('only the administrator; only a sub-office is put under another', async () => {
  for (const who of ['auditor', 'supervisor', 'head']) assert.equal((await close('429904', '429903', who)).status, 403)
  const county = await city.officeId('429904')
  const moved = await as('admin').post(`/offices/${county}`, { parentId: await city.officeId('429903') })
  assert.equal(moved.status, 422)
})
