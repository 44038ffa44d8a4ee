/** 历史举报: the seed's year, 404 reports of which 390 were closed, record by record, and nobody's name outside the seal. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { systemActor } from '../../server/kernel/context.ts'
import { type ReportThere, takeOverReports } from '../../server/report/index.ts'
import { openCity } from '../app.ts'

const city = await openCity('2019-01-10')

test('404 reports of 2018, 390 closed, in one go and only once', async () => {
  const officeId = await city.officeId('429902')
  const day = (n: number) => `2018-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 27)).padStart(2, '0')}`
  const list: ReportThere[] = Array.from({ length: 404 }, (_, n) => ({
    sourceNumber: `JB2018${String(n).padStart(5, '0')}`,
    channel: 'phone',
    receivedOn: day(n),
    receivedAt: `${day(n)}T10:00:00+08:00`,
    informer: n % 3 === 0 ? null : { name: '端木旧案', phone: `1995550${String(n).padStart(4, '0')}` },
    columns: {
      respondent_name: '楚江市万家惠超市有限公司',
      respondent_uscc: null,
      respondent_address: null,
      place_address: '古渡街道',
      violation_class: 'product-quality',
      goods_name: '水晶泥',
      facts: n % 3 === 0 ? '该店销售三无水晶泥。' : '举报人端木旧案称该店销售三无水晶泥。',
    },
    stage:
      n < 390
        ? {
            state: 'closed',
            result: n % 5 === 0 ? 'filed' : 'not-filed',
            officeId,
            dispatchedOn: day(n),
            decidedOn: day(n),
            closedOn: day(n),
          }
        : { state: 'verifying', result: null, officeId, dispatchedOn: day(n) },
  }))
  const take = async () => {
    const lawful = await city.world.lawful()
    return city.db.transaction().execute(db =>
      takeOverReports({ db, actor: systemActor, ...city.world.moment(), ...lawful }, list, {
        key: 'paper',
        label: '纸质台账',
        fileName: '2018.xlsx',
      }),
    )
  }
  const began = performance.now()
  assert.equal(await take(), 404)
  assert.ok(performance.now() - began < 5000)
  assert.equal(await take(), 0)
  const figure = async (name: string) => (await city.as('supervisor').get(`/figures/${name}?period=2018`)).body.value
  assert.equal(await figure('reports-received'), 404)
  assert.equal(await figure('reports-closed'), 390)
  assert.equal(await figure('reports-filed'), 78)
  assert.equal(await figure('reports-pending'), 14)
  const { rows } = await sql<{ line: string }>`select to_jsonb(t)::text as line from (
      select facts as a, '' as b from report union all select subject, words::text from matter union all select facts::text, '' from event union all
      select sealed, pseudonym from informer) t`.execute(city.db)
  assert.ok(rows.every(each => !each.line.includes('端木旧案')))
})
