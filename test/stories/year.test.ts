/** The seed's year in the model city: every figure of the seed document, through the catalogue, from the records behind it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { IndicatorName } from '../../law/indicators.ts'
import { seedYear } from '../../seed/year/figures.ts'
import { seedTheYear } from '../../seed/year/index.ts'
import { systemActor } from '../../server/kernel/context.ts'
import { type Json, openCity } from '../app.ts'

const city = await openCity('2019-02-18')

async function run() {
  const lawful = await city.world.lawful()
  return seedTheYear({
    times: 1,
    inTransaction: work =>
      city.db.transaction().execute(db => work({ db, actor: systemActor, ...city.world.moment(), ...lawful })),
    stage: (_, work) => work(),
  })
}

const figure = async (name: IndicatorName, more = ''): Promise<Json> => {
  const answer = await city.as('supervisor').get(`/figures/${name}?period=2018${more}`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}

test('a year in less than three minutes; a second time nothing changes', async () => {
  const began = performance.now()
  const written = await run()
  assert.ok(performance.now() - began < 180_000)
  assert.equal(written.complaints, 3725)
  assert.equal(written.papers, 60)
  const before = await city.rows()
  assert.ok(Object.values(await run()).every(many => many === 0))
  assert.deepEqual(await city.rows(), before)
})

test('the figures of the seed document come out, each as it is printed there', async () => {
  const wan = 1_000_000
  const told: Partial<Record<IndicatorName, number>> = {
    'appeals-received': 24_339,
    'complaints-received': 3725,
    'complaints-settled': 3647,
    'recovered-amount': 340 * wan,
    'reports-received': 404,
    'reports-closed': 390,
    'consultations-received': 20_210,
    'consultations-answered': 20_210,
    'mass-settled': 16,
    'mass-recovered': 21 * wan,
    'orders-received': 165,
    'orders-returned': 95,
    'orders-closed': 66,
    'orders-in-hand': 4,
    'stations-open': 229,
    'station-cases-received': 1813,
    'station-cases-settled': 1813,
    'station-recovered-amount': 108 * wan,
    'provincial-stations-open': 27,
    'fund-paid-in': 300 * wan,
    'advance-payments-made': 95,
    'advance-payments-amount': 30 * wan,
    'advance-payment-rate': 1,
    'chain-stations-open': 34,
    'chain-firms': 10,
    'clues-handed-over': 8,
    'weekly-bulletins-published': 46,
    'analyses-published': 14,
    'follow-up-days-rate': 1,
    'consultation-answered-rate': 1,
  }
  for (const [name, value] of Object.entries(told))
    assert.equal((await figure(name as IndicatorName)).value, value, name)
  const rate = async (name: IndicatorName) => {
    const { numerator, denominator } = await figure(name)
    return [numerator, denominator]
  }
  assert.deepEqual(await rate('mediation-rate'), [3647, 3725], 'printed as 98 %')
  assert.deepEqual(await rate('report-closing-rate'), [390, 404], 'printed as 97 %')
})

test('two figures of the seed cannot be: 27 stations do not exceed all 229', async () => {
  const cases = (await figure('provincial-station-cases-received')).value
  const money = (await figure('provincial-station-recovered-amount')).value
  assert.ok(cases > 400 && cases < 1813, String(cases))
  assert.ok(money > 0 && money < seedYear.stationRecoveredFen, String(money))
})

test('every figure leads to its records: as many, and theirs is the sum', async () => {
  for (const name of ['recovered-amount', 'mass-recovered', 'weekly-bulletins-published', 'orders-in-hand'] as const) {
    const { value, records, query } = await figure(name)
    const { body } = await city.as('supervisor').get(query)
    assert.equal(body.count, records, name)
    assert.equal(body.amount, value, name)
    assert.ok(body.items.length > 0, name)
  }
  const { body } = await city.as('handler').get('/figures/analyses-published/records?period=2018')
  assert.match(body.items[0].subject, /分析$/)
  assert.equal((await city.as('handler').get(`/bulletins/${body.items[0].id}`)).body.intact, true)
})

test('spread over offices, months, channels and classes; the law is that of the year', async () => {
  for (const by of ['unit', 'class', 'goods', 'channel'])
    assert.ok((await figure('complaints-received', `&by=${by}`)).rows.length >= 5, by)
  const { rows } = await sql<{ law: string }>`select distinct law from complaint c join matter m on m.id = c.matter_id
    where m.received_on between '2018-01-01' and '2018-12-31'`.execute(city.db)
  assert.deepEqual(rows, [{ law: 'order62' }])
  const months = await sql<{ n: number }>`select count(*)::int as n from matter where kind = 'complaint'
    and received_on between '2018-01-01' and '2018-12-31' group by date_trunc('month', received_on)`.execute(city.db)
  assert.ok(months.rows.length === 12 && months.rows.every(each => each.n > 100))
  const texts = await sql<{ n: number }>`select count(distinct facts)::int as n from complaint`.execute(city.db)
  assert.ok(texts.rows[0]!.n > 3700)
})
