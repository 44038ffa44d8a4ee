/** What each figure counts, told from the definitions (domain/data-and-indicators.md 4.6), not from the queries. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { testDatabase } from '../../test/harness.ts'
import { contextOn, type History, heting, prepareCity, tell, wangchu } from '../../test/matters.ts'
import { addDays } from '../kernel/day.ts'
import { figureOf } from './figure.ts'
import { recordsOf } from './records.ts'

const names = Object.keys(indicators) as IndicatorName[]
const week = '2026-W47' // 16 to 22 November
const monday = '2026-11-23'

async function city(histories: History[] = []) {
  const { db } = await testDatabase()
  await prepareCity(db)
  for (const each of histories) await tell(db, each)
  return db
}

let db: Awaited<ReturnType<typeof city>>
before(async () => {
  db = await city([
    // Accepted within the limit, settled, closed, with money and a punitive part.
    {
      receivedOn: '2026-11-10',
      closedOn: '2026-11-20',
      outcome: 'settled',
      recoveredFen: 39_900,
      punitiveFen: 119_700,
      events: [
        ['complaint.accept', '2026-11-16'],
        ['complaint.settle', '2026-11-18'],
        ['complaint.close', '2026-11-20'],
      ],
      clocks: [
        { name: 'acceptance', dueOn: '2026-11-19', stoppedOn: '2026-11-16' },
        { name: 'ordinary-target', binding: 'service-norm', dueOn: '2026-11-19', stoppedOn: '2026-11-20' },
      ],
    },
    // Decided a day late.
    {
      office: heting,
      receivedOn: '2026-11-09',
      state: 'accepted',
      events: [['complaint.accept', '2026-11-19']],
      clocks: [{ name: 'acceptance', dueOn: '2026-11-18', stoppedOn: '2026-11-19' }],
    },
    // Returned to the centre: neither on time nor late.
    {
      receivedOn: '2026-11-10',
      state: 'returned',
      events: [['complaint.return-to-centre', '2026-11-12']],
      clocks: [{ name: 'acceptance', dueOn: '2026-11-19', stoppedOn: '2026-11-12' }],
    },
    // Never decided: overdue. From the national platform.
    { receivedOn: '2026-11-11', source: 'national', clocks: [{ name: 'acceptance', dueOn: '2026-11-20' }] },
    // Closed last week, called back this week, satisfied: closed once, not pending again while being called.
    {
      receivedOn: '2026-11-02',
      state: 'follow-up',
      outcome: 'terminated',
      events: [
        ['complaint.close', '2026-11-13'],
        ['complaint.start-follow-up', '2026-11-18'],
        ['complaint.conclude-follow-up', '2026-11-18', { level: 'satisfied' }],
        ['complaint.start-follow-up', '2026-11-19'],
      ],
    },
    // Received in the week, its clock paused by nobody and due after it.
    { receivedOn: '2026-11-18', clocks: [{ name: 'acceptance', dueOn: '2026-11-27' }] },
    // A mediation at testing is paused: past its day, but not overdue.
    {
      receivedOn: '2026-08-03',
      state: 'testing',
      clocks: [{ name: 'mediation', dueOn: '2026-11-17', pausedOn: '2026-11-01' }],
    },
    { kind: 'report', receivedOn: '2026-11-17', state: 'verifying' },
    // A lead in draft is no report yet.
    { kind: 'report', receivedOn: '2026-11-17', state: 'draft' },
    { kind: 'report', receivedOn: '2026-11-17', state: 'dropped', closedOn: '2026-11-18' },
  ])
})

const valueOn = async (name: IndicatorName, period: string, today = monday) =>
  (await figureOf(await contextOn(db, today), name, period)).value

test('the week as it was', async () => {
  const told: Partial<Record<IndicatorName, number | null>> = {
    'complaints-received': 1,
    'complaints-accepted': 2,
    'complaints-closed': 1,
    'complaints-pending': 5,
    'complaints-overdue': 1,
    'assessment-on-time-rate': 1 / 3,
    'closing-on-time-rate': 0,
    'mediation-success-rate': 1,
    'recovered-amount': 39_900,
    'double-compensations': 1,
    'double-compensation-amount': 119_700,
    'follow-up-satisfaction-rate': 1,
    'reports-received': 1,
  }
  for (const [name, value] of Object.entries(told))
    assert.equal(await valueOn(name as IndicatorName, week), value, name)
})

test('a rate without a base is not nought, and consultations that nobody registers are unknown', async () => {
  assert.equal(await valueOn('assessment-on-time-rate', '2026-W30'), null)
  assert.equal(await valueOn('complaints-received', '2026-W30'), 0)
  assert.equal(await valueOn('consultations-received', week), null)
})

test('while the week runs, what is not yet due is neither on time nor late', async () => {
  const thursday = '2026-11-19'
  const { numerator, denominator } = await figureOf(await contextOn(db, thursday), 'assessment-on-time-rate', week)
  assert.deepEqual([numerator, denominator], [1, 2])
  assert.equal(await valueOn('assessments-pending', week, thursday), 1)
  assert.equal(await valueOn('complaints-overdue', week, thursday), 0)
})

test('the two mediation rates differ by their base', async () => {
  const october = '2026-11'
  const success = await figureOf(await contextOn(db, monday), 'mediation-success-rate', october)
  const seed = await figureOf(await contextOn(db, monday), 'mediation-rate', october)
  assert.deepEqual([success.numerator, success.denominator], [1, 2])
  assert.deepEqual([seed.numerator, seed.denominator], [1, 6])
})

test('a county sees its own, and a figure of another office is nothing to it', async () => {
  const offices = await db.selectFrom('office').select(['id', 'code']).execute()
  const mine = offices.filter(each => each.code.startsWith(heting)).map(each => each.id)
  const ctx = await contextOn(db, monday, { roles: ['handler'], offices: mine })
  assert.equal((await figureOf(ctx, 'complaints-accepted', week)).value, 1)
  assert.equal((await figureOf(ctx, 'complaints-accepted', week, { office: wangchu })).value, 0)
  const records = await recordsOf(ctx, 'complaints-accepted', { period: week, limit: 50 })
  assert.equal(records.count, 1)
})

test('a filter that names nothing there is refused by its name, not counted as nought', async () => {
  const ctx = await contextOn(db, monday)
  for (const cell of [{ at: 'garbage' }, { unit: '999999' }, { kind: 'appeal' }])
    await assert.rejects(
      figureOf(ctx, 'complaints-accepted', week, cell),
      (error: { errors?: { field: string }[] }) => error.errors?.[0]?.field === Object.keys(cell)[0],
      JSON.stringify(cell),
    )
})

test('parts give the whole, and a drill-down lists exactly what was counted', async () => {
  const day = fc.integer({ min: -20, max: 20 }).map(n => addDays('2026-11-19', n))
  const history: fc.Arbitrary<History> = fc
    .record({
      office: fc.constantFrom(wangchu, heting, '429921', '429900-12315'),
      receivedOn: day,
      source: fc.constantFrom('own' as const, 'national' as const),
      channel: fc.constantFrom('phone', 'app', 'visit', '自编渠道'),
      problem: fc.constantFrom('quality', 'price', 'after-sales'),
      wait: fc.integer({ min: 0, max: 30 }),
      how: fc.constantFrom('accept', 'refuse', 'settle', 'close', 'return-to-centre', 'none'),
      fen: fc.integer({ min: 0, max: 1_000_000 }),
    })
    .map(({ wait, how, fen, ...said }) => {
      const on = addDays(said.receivedOn, wait)
      const ended = how === 'close'
      return {
        ...said,
        ...(ended ? { closedOn: on, outcome: 'settled', recoveredFen: fen } : {}),
        events: how === 'none' ? [] : [[`complaint.${how}`, on]],
        clocks: [
          { name: 'acceptance', dueOn: addDays(said.receivedOn, 9), ...(how === 'none' ? {} : { stoppedOn: on }) },
          {
            name: 'ordinary-target',
            binding: 'service-norm',
            dueOn: addDays(said.receivedOn, 9),
            ...(ended ? { stoppedOn: on } : {}),
          },
        ],
      } satisfies History
    })
  await fc.assert(
    fc.asyncProperty(fc.array(history, { minLength: 5, maxLength: 25 }), async histories => {
      const random = await city(histories)
      const ctx = await contextOn(random, '2026-11-20')
      for (const name of names)
        for (const by of [['unit'], ['class', 'platform'], ['channel']] as const) {
          const figure = await figureOf(ctx, name, week, { by })
          const sum = (of: (row: (typeof figure.rows)[number]) => number | null) =>
            figure.rows.reduce((all, row) => all + (of(row) ?? 0), 0)
          if (figure.denominator === null)
            assert.equal(
              sum(row => row.value),
              figure.value ?? 0,
              name,
            )
          else
            assert.deepEqual(
              [sum(row => row.numerator), sum(row => row.denominator)],
              [figure.numerator, figure.denominator],
              name,
            )
          if (figure.denominator !== null) assert.ok(figure.numerator! <= figure.denominator, name)
          const drill = await recordsOf(ctx, name, { period: week, limit: 200 })
          assert.equal(drill.count, figure.records, name)
          assert.equal(drill.items.length, figure.records, name)
          if (figure.value !== null) assert.equal(drill.amount, figure.denominator ?? figure.value, name)
          for (const row of figure.rows) {
            const keys = by.includes('unit' as never) ? { unit: row.keys.unit } : row.keys
            const cell = await recordsOf(ctx, name, { period: week, limit: 1, ...keys } as never)
            assert.equal(cell.count, row.records, `${name} ${JSON.stringify(row.keys)}`)
          }
        }
      await random.destroy()
    }),
    { numRuns: 3 },
  )
})
