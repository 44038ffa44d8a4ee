/**
 * What must hold of every figure, told from what a figure is: a part is a part, two weeks are a fortnight, last week's
 * figures are the same next month; and published tables, loaded as records, are printed again.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { isRate, pendingOf } from '../../law/pending.ts'
import { testDatabase } from '../../test/harness.ts'
import { contextOn, type History, heting, prepareCity, tell, wangchu } from '../../test/matters.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { comparedFigure } from './compare.ts'
import { withCorrected } from './corrected.ts'
import { figureOf } from './figure.ts'
import { withPending } from './pending.ts'
import { recordsOf } from './records.ts'

const names = Object.keys(indicators) as IndicatorName[]
const weeks = ['2026-W46', '2026-W47'] as const
const fortnight = '2026-11-09..2026-11-22'
/** As things stand at the end, or over what was received: a fortnight is not two weeks of it. */
const standing = (name: IndicatorName) =>
  /期末|十二个月|最近一次/.test(
    indicators[name].base.zh + indicators[name].numerator.zh + indicators[name].definition.zh,
  )

const history: fc.Arbitrary<History> = fc
  .record({
    office: fc.constantFrom(wangchu, heting, '429921'),
    receivedOn: fc.integer({ min: -6, max: 13 }).map(n => addDays('2026-11-09', n)),
    source: fc.constantFrom('own' as const, 'national' as const),
    channel: fc.constantFrom('phone', 'app', 'visit'),
    problem: fc.constantFrom('quality', 'price', 'after-sales'),
    wait: fc.integer({ min: 0, max: 12 }),
    how: fc.constantFrom('accept', 'refuse', 'settle', 'close', 'return-to-centre', 'none'),
    fen: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ wait, how, fen, ...said }) => {
    const on = addDays(said.receivedOn, wait)
    return {
      ...said,
      ...(how === 'close' ? { closedOn: on, outcome: 'settled', recoveredFen: fen } : {}),
      events: how === 'none' ? [] : [[`complaint.${how}`, on]],
      clocks: [
        { name: 'acceptance', dueOn: addDays(said.receivedOn, 9), ...(how === 'none' ? {} : { stoppedOn: on }) },
      ],
    } satisfies History
  })

async function city(histories: readonly History[]) {
  const { db } = await testDatabase()
  await prepareCity(db)
  const ids: number[] = []
  for (const each of histories) ids.push(await tell(db, each))
  return { db, ids }
}

/** What is above the line, what failed and what is pending are three heaps, and together all there is. */
async function pendingApart(ctx: Context, name: IndicatorName, period: string) {
  if (!isRate(name) || 'none' in pendingOf[name]) return
  const by = ['unit'] as const
  const { pending, denominator, numerator, rows } = await withPending(ctx, await figureOf(ctx, name, period, { by }), {
    by,
  })
  assert.ok(pending, name)
  const listed = async (of: IndicatorName, hit?: 'true' | 'false') =>
    (await recordsOf(ctx, of, { period, limit: 100, hit })).items.map(each => each.id)
  const [met, failed, waiting] = [await listed(name, 'true'), await listed(name, 'false'), await listed(pending.name)]
  assert.equal(waiting.length, pending.value ?? 0, name)
  assert.equal(
    rows.reduce((sum, row) => sum + (row.pending?.value ?? 0), 0),
    pending.value ?? 0,
    name,
  )
  assert.deepEqual([met.length, met.length + failed.length], [numerator, denominator], name)
  const within = waiting.filter(id => failed.includes(id)).length
  assert.equal(within, pending.inBase ? waiting.length : 0, name)
  assert.ok(!waiting.some(id => met.includes(id)), name)
}

test('a filter is a subset, two weeks are a fortnight, and last week stays what it was whatever happens later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(history, { minLength: 10, maxLength: 30 }), async histories => {
      const { db, ids } = await city(histories)
      const ctx = await contextOn(db, '2026-11-23')
      const then = new Map<IndicatorName, unknown>()
      for (const name of names) {
        const whole = await figureOf(ctx, name, fortnight)
        then.set(name, [whole.value, whole.numerator, whole.denominator, whole.records])
        for (const cell of [
          { unit: wangchu },
          { channel: 'phone' },
          { class: 'quality,price' },
          { kind: 'complaint' },
        ]) {
          const part = await figureOf(ctx, name, fortnight, cell)
          assert.ok(part.records <= whole.records, `${name} ${JSON.stringify(cell)}`)
          const { count, items } = await recordsOf(ctx, name, { period: fortnight, limit: 100, ...cell })
          assert.deepEqual([count, items.length], [part.records, part.records], name)
        }
        await pendingApart(ctx, name, fortnight)
        if (standing(name)) continue
        const [one, other] = [await figureOf(ctx, name, weeks[0]), await figureOf(ctx, name, weeks[1])]
        assert.equal(one.records + other.records, whole.records, `${name}: two weeks`)
        if (whole.denominator === null && whole.value !== null)
          assert.equal((one.value ?? 0) + (other.value ?? 0), whole.value, `${name}: two weeks`)
      }
      // Everything still open is accepted, closed and followed up in the month after.
      for (const [at, each] of histories.entries()) {
        if (each.closedOn !== undefined) continue
        const on = addDays('2026-11-25', at % 9)
        await sql`insert into event (matter_id, name, actor_name, actor_kind, at, on_day)
          select ${ids[at]}, name, '周宁', 'staff', ${on}::date, ${on}::date
          from unnest(array['complaint.accept', 'complaint.settle', 'complaint.close']) as name`.execute(db)
        await sql`update clock set stopped_on = ${on} where matter_id = ${ids[at]} and stopped_on is null`.execute(db)
        await sql`update matter set state = 'closed', open = false, closed_on = ${on} where id = ${ids[at]}`.execute(db)
        await sql`update complaint set outcome = 'settled', recovered_amount_fen = 500 where matter_id = ${ids[at]}`.execute(
          db,
        )
      }
      const later = await contextOn(db, '2026-12-20')
      for (const name of names) {
        const now = await figureOf(later, name, fortnight)
        assert.deepEqual(
          [now.value, now.numerator, now.denominator, now.records],
          then.get(name),
          `${name}, a month later`,
        )
      }
      await db.destroy()
    }),
    { numRuns: 2, endOnFailure: true },
  )
})

test('a record corrected after the month is told beside the figure of the month, and found', async () => {
  const { db, ids } = await city([{ receivedOn: '2026-10-10' }, { receivedOn: '2026-10-12' }])
  const ctx = await contextOn(db, '2026-11-23')
  const read = async () => withCorrected(ctx, await figureOf(ctx, 'complaints-received', '2026-10'), {})
  assert.equal((await read()).corrected, undefined)
  for (const day of ['2026-10-20', '2026-11-02'])
    await sql`insert into event (matter_id, name, actor_name, actor_kind, at, on_day)
      values (${ids[day === '2026-11-02' ? 1 : 0]}, 'complaint.correct', '周宁', 'staff', ${day}::date, ${day}::date)`.execute(
      db,
    )
  const { value, corrected } = await read()
  assert.deepEqual([value, corrected?.records], [2, 1])
  const found = await recordsOf(ctx, 'complaints-received', { period: '2026-10', limit: 10, corrected: 'true' })
  assert.deepEqual([found.count, found.items.map(each => each.id)], [1, [ids[1]]])
})

test('环比、同比 of the whole and of each part lead to the records they are compared with', async () => {
  const { db } = await city([
    { receivedOn: '2026-11-10' },
    { receivedOn: '2026-11-17' },
    { receivedOn: '2026-11-18' },
    { receivedOn: '2026-11-18', office: heting },
    { receivedOn: '2025-11-18', office: heting },
  ])
  const ctx = await contextOn(db, '2026-11-23')
  const figure = await comparedFigure(ctx, 'complaints-received', '2026-W47', { by: ['unit'] })
  assert.deepEqual([figure.value, figure.before?.value, figure.before?.change], [3, 1, 2])
  assert.deepEqual([figure.yearBefore?.value, figure.yearBefore?.change], [1, 2])
  const mine = figure.rows.find(each => each.keys.unit === heting)!
  assert.deepEqual([mine.value, mine.before?.value, mine.before?.change], [1, 0, null], 'nothing to compare with')
  assert.deepEqual([mine.yearBefore?.value, mine.yearBefore?.change], [1, 0])
  for (const each of [figure.before!, figure.yearBefore!, mine.before!, mine.yearBefore!]) {
    const { period = '', ...cell } = Object.fromEntries(new URL(each.query, 'http://api').searchParams)
    const { count, items } = await recordsOf(ctx, 'complaints-received', { period, limit: 10, ...cell } as never)
    assert.deepEqual([count, items.length], [each.value, each.value])
  }
})

/** domain/published-tables.md 5.1: 咨询、建议, 投诉, 举报. */
const innerMongolia: [string, number, number, number][] = [
  ['包头市', 24290, 4093, 778],
  ['呼和浩特市', 21181, 4492, 341],
  ['鄂尔多斯市', 14751, 4521, 446],
  ['赤峰市', 10438, 2143, 480],
  ['呼伦贝尔市', 9450, 2411, 287],
  ['巴彦淖尔市', 8565, 2130, 473],
  ['乌海市', 4005, 1710, 100],
  ['乌兰察布市', 3782, 1117, 129],
  ['通辽市', 2613, 936, 133],
  ['锡林郭勒盟', 2279, 1151, 76],
  ['兴安盟', 1165, 139, 34],
  ['二连浩特市', 496, 245, 4],
  ['阿拉善', 114, 362, 27],
  ['满洲里市', 47, 253, 62],
  ['自治区局机关', 0, 187, 47],
]

test('the table of 2017, loaded as 132,483 records, comes out again cell by cell with its shares', async () => {
  const { db } = await city([])
  const kinds = ['consultation', 'complaint', 'report'] as const
  for (const [at, [name, ...counts]] of innerMongolia.entries()) {
    const code = `1500${String(at).padStart(2, '0')}`
    await sql`insert into office (code, name, name_en, kind, letter_prefix, address, phone)
      values (${code}, ${name}, ${name}, 'county', '测', '', '')`.execute(db)
    for (const [n, kind] of kinds.entries())
      await sql`insert into matter (kind, number, state, open, office_id, received_on, received_at, channel, subject, closed_on)
        select ${kind}, ${`N${at}-${n}-`} || i, 'closed', false, o.id, date '2017-01-01' + i % 365, date '2017-01-01', 'phone', '', date '2017-12-31'
        from generate_series(1, ${counts[n]}::int) i, office o where o.code = ${code}`.execute(db)
  }
  const ctx = await contextOn(db, '2018-01-10')
  const read = (kind: string) => figureOf(ctx, `${kind}s-received` as IndicatorName, '2017', { by: ['unit'] })
  const figures = [await read('consultation'), await read('complaint'), await read('report')]
  for (const [name, ...counts] of innerMongolia)
    assert.deepEqual(
      figures.map(each => each.rows.find(row => row.label.zh === name)?.value ?? 0),
      counts,
      name,
    )
  const totals = figures.map(each => each.value!)
  assert.deepEqual(totals, [103_176, 25_890, 3_417])
  const whole = totals.reduce((sum, each) => sum + each, 0)
  assert.equal(whole, 132_483)
  assert.deepEqual(
    totals.map(each => (Math.round((each / whole) * 1000) / 10).toFixed(1)),
    ['77.9', '19.5', '2.6'],
  )
})

/** 5.3: nature, now, and a year ago. */
const hunan: [string, number, number, string, string][] = [
  ['quality', 3050, 2204, '29.16', '2.36'],
  ['after-sales', 1747, 1419, '16.70', '-0.55'],
  ['price', 1511, 1212, '14.44', '-0.29'],
  ['advertising', 1058, 619, '10.11', '2.59'],
  ['safety', 945, 1275, '9.03', '-6.47'],
  ['contract', 728, 627, '6.96', '-0.66'],
  ['trademark', 314, 329, '3.00', '-1.00'],
  ['metering', 238, 256, '2.28', '-0.84'],
  ['personal-rights', 57, 71, '0.54', '-0.32'],
  ['other', 813, 213, '7.77', '5.18'],
]

test('湖南 2025Q1 as records: shares and their change from unrounded shares, as printed', async () => {
  const { db } = await city([])
  for (const [code, now, before] of hunan)
    for (const [day, count] of [
      ['2025-02-03', now],
      ['2024-02-03', before],
    ] as const)
      await sql`with made as (
          insert into matter (kind, number, state, open, office_id, received_on, received_at, channel, subject)
          select 'complaint', ${`${code}${day}`} || i, 'accepted', true, o.id, ${day}::date, ${day}::date, 'phone', ''
          from generate_series(1, ${count}::int) i, office o where o.code = ${wangchu} returning id)
        insert into complaint (matter_id, consumer_id, respondent_name, goods_class, problem_class, facts, law)
        select made.id, c.id, '店', 'food', ${code}, '', 'order121' from made, (select min(id) as id from consumer) c`.execute(
        db,
      )
  const ctx = await contextOn(db, '2026-01-10')
  const figure = await comparedFigure(ctx, 'complaints-received', '2025-Q1', { by: ['class'] })
  assert.deepEqual([figure.value, figure.yearBefore?.value], [10_461, 8_225])
  const points = (ratio: number) => (Math.round(Number(`${(ratio * 100).toPrecision(12)}e2`)) / 100).toFixed(2)
  for (const [code, now, before, share, moved] of hunan) {
    const row = figure.rows.find(each => each.keys.class === code)!
    assert.deepEqual([row.value, row.yearBefore?.value], [now, before], code)
    assert.equal(points(row.share!), share, code)
    assert.equal(points(row.share! - before / figure.yearBefore!.value!), moved, code)
  }
})

/**
 * 5.5: class, 受理 now and (reckoned from its 同比) a year ago, 接收 (from its share of the 431), 办结 (from its 和解率), 调解成功;
 * then as printed: 同比, 占比, 和解率. The classes printed are 215 of the 431; the others came under classes not printed.
 */
const xiangzhou: [string, number, number, number, number, number, string, string, string][] = [
  ['after-sales', 52, 78, 68, 57, 30, '-33.33', '14.40', '52.63'],
  ['quality', 43, 67, 49, 54, 23, '-35.82', '11.91', '42.59'],
  ['other', 38, 77, 50, 39, 18, '-50.65', '10.53', '46.15'],
  ['food-safety', 24, 39, 29, 26, 12, '-38.46', '6.65', '46.15'],
  ['price', 18, 24, 23, 17, 7, '-25.00', '4.99', '41.18'],
  ['contract', 16, 32, 27, 20, 8, '-50.00', '4.43', '40.00'],
  ['measurement', 8, 11, 9, 8, 4, '-27.27', '2.22', '50.00'],
  ['safety', 4, 16, 5, 3, 2, '-75.00', '1.11', '66.67'],
  ['unfair-competition', 4, 1, 6, 3, 1, '300.00', '1.11', '33.33'],
  ['advertising', 4, 15, 9, 1, 0, '-73.33', '1.11', '0.00'],
  ['trademark', 2, 1, 2, 0, 0, '100.00', '0.55', '--'],
  ['certification', 1, 0, 1, 1, 0, '--', '0.28', '0.00'],
  ['personal-rights', 1, 0, 2, 1, 1, '--', '0.28', '100.00'],
]

test('襄州区 2022Q1 as records: its counts, changes and rates come out again, its shares over this year and not last', async () => {
  const { db } = await city([])
  const office = sql`(select id from office where code = ${wangchu})`
  const complaints = (code: string, n: number, on: string, event?: [name: string, day: string, outcome?: string]) =>
    sql`with made as (
        insert into matter (kind, number, state, open, office_id, received_on, received_at, channel, subject, closed_on)
        select 'complaint', 'X' || nextval('matter_number'), 'accepted', true, ${office}, ${on}::date, ${on}::date,
          case when nextval('matter_number') % 2 = 0 then 'phone' else 'app' end, '', null from generate_series(1, ${n}::int) returning id),
      told as (insert into event (matter_id, name, actor_name, actor_kind, at, on_day)
        select id, ${event?.[0] ?? 'complaint.note'}, '周宁', 'staff', ${event?.[1] ?? on}::date, ${event?.[1] ?? on}::date from made)
      insert into complaint (matter_id, consumer_id, respondent_name, goods_class, problem_class, facts, law, outcome)
      select made.id, c.id, '店', 'food', ${code}, '', 'order121', ${event?.[2] ?? null} from made, (select min(id) as id from consumer) c`.execute(
      db,
    )
  const accepted = (on: string): [string, string] => ['complaint.accept', on]
  const sum = (at: 1 | 2 | 3 | 4) => xiangzhou.reduce((all, row) => all + row[at], 0)
  for (const [code, now, before, received, closed, settled] of xiangzhou) {
    await complaints(code, now, '2022-02-10', accepted('2022-02-14'))
    await complaints(code, received - now, '2022-02-10')
    await complaints(code, before, '2021-02-10', accepted('2021-02-14'))
    await complaints(code, settled, '2021-12-20', ['complaint.close', '2022-01-20', 'settled'])
    await complaints(code, closed - settled, '2021-12-20', ['complaint.close', '2022-01-20', 'terminated'])
  }
  await complaints('monopoly', 431 - sum(1), '2022-02-10', accepted('2022-02-14'))
  await complaints('monopoly', 519 - sum(3) - (431 - sum(1)), '2022-02-10')
  await complaints('monopoly', 427 - sum(2), '2021-02-10')
  await complaints('monopoly', 297 - sum(4), '2021-12-20', ['complaint.close', '2022-01-20', 'terminated'])

  const ctx = await contextOn(db, '2022-04-05')
  const points = (ratio: number | null | undefined) =>
    ratio === null || ratio === undefined
      ? '--'
      : (Math.round(Number(`${(ratio * 100).toPrecision(12)}e2`)) / 100).toFixed(2)
  const read = (name: IndicatorName, by: 'class'[]) => comparedFigure(ctx, name, '2022-Q1', { by })
  const received = await read('complaints-received', [])
  assert.deepEqual(
    [received.value, received.yearBefore?.value, points(received.yearBefore?.change)],
    [519, 427, '21.55'],
  )
  const figure = await read('complaints-accepted', ['class'])
  assert.deepEqual([figure.value, figure.yearBefore?.value, points(figure.yearBefore?.change)], [431, 361, '19.39'])
  assert.equal((await read('complaints-closed', [])).value, 297)
  const rates = await read('mediation-success-rate', ['class'])
  for (const [code, now, before, , , , change, share, rate] of xiangzhou) {
    const row = figure.rows.find(each => each.keys.class === code)!
    assert.equal(row.value, now, code)
    assert.equal(points(row.yearBefore?.change), change, `${code}: 同比`)
    assert.equal(points(row.share), points(now / 431), `${code}: 占比 over what was accepted`)
    assert.equal(points(now / 361), share, `${code}: printed over last year's total`)
    assert.notEqual(points(row.share), share, code)
    assert.equal(points(rates.rows.find(each => each.keys.class === code)?.value), rate, `${code}: 和解率`)
    assert.equal(row.yearBefore?.value, before, code)
  }
})
