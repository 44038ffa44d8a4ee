/**
 * What was summed by days says what counting the records says, whatever happens to them: before the first roll, after it,
 * and while some matters were summed and others changed since.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import type { Breakdown } from '../../law/indicators.ts'
import { testDatabase } from '../../test/harness.ts'
import { contextOn, type History, heting, prepareCity, tell, wangchu } from '../../test/matters.ts'
import { addDays } from '../kernel/day.ts'
import type { Database } from '../kernel/tables.ts'
import type { Cell } from './contract.ts'
import { periodOf } from './period.ts'
import { roll, rollAll } from './roll.ts'
import { rolledNames } from './rolled.ts'
import { summed } from './summed.ts'

const monday = '2026-11-02'
const day = (most: number) => fc.integer({ min: 0, max: most }).map(n => addDays(monday, n))
const ends = ['complaint.close', 'complaint.close-unaccepted', 'complaint.settle-by-odr']

const history: fc.Arbitrary<History> = fc
  .record({
    kind: fc.constantFrom('complaint', 'complaint', 'complaint', 'report', 'consultation'),
    office: fc.constantFrom(wangchu, heting),
    receivedOn: day(13),
    source: fc.constantFrom('own' as const, 'national' as const),
    state: fc.constantFrom('to-assess', 'accepted', 'follow-up', 'dropped'),
    outcome: fc.constantFrom('settled', 'terminated'),
    recoveredFen: fc.integer({ min: 0, max: 9_999 }),
    punitiveFen: fc.constantFrom(0, 500),
    events: fc.array(
      fc.tuple(
        fc.constantFrom('complaint.accept', 'complaint.accept', 'complaint.refuse', 'complaint.settle', ...ends),
        day(20),
      ),
      {
        maxLength: 4,
      },
    ),
    clocks: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('acceptance', 'mediation', 'ordinary-target', 'difficult-target', 'odr'),
        dueOn: day(13),
        stoppedOn: fc.option(day(13), { nil: undefined }),
      }),

      { maxLength: 3, selector: each => each.name },
    ),
  })
  .map(({ clocks, ...said }) => {
    const accepted = said.events.find(([name]) => name === 'complaint.accept')?.[1]
    return {
      ...said,
      clocks: clocks.map(({ stoppedOn, ...clock }) => {
        const on = clock.name === 'acceptance' ? accepted : stoppedOn
        return on !== undefined && on >= said.receivedOn ? { ...clock, stoppedOn: on } : clock
      }),
    }
  })

/** Things that happen, told as a server's steps would write them; n chooses the matter, on the day. */
const changes = {
  redispatched: (n, _) =>
    sql`update matter set office_id = (select id from office where code = ${heting}) where id = ${n}`,
  closed: (n, on) => sql`update matter set state = 'closed', open = false, closed_on = ${on} where id = ${n}`,
  reopened: (n, _) => sql`update matter set state = 'accepted', open = true, closed_on = null where id = ${n}`,
  'followed up': (n, _) => sql`update matter set state = 'follow-up' where id = ${n}`,
  dropped: (n, _) => sql`update matter set state = 'dropped' where id = ${n}`,
  'received earlier': (n, on) => sql`update matter set received_on = ${on} where id = ${n}`,
  'of the other platform': (n, _) => sql`update matter set source = 'national' where id = ${n}`,
  'ended by event': (n, on) => sql`insert into event (matter_id, name, actor_name, actor_kind, at, on_day)
    values (${n}, ${ends[n % 3]}, '周宁', 'staff', ${on}::date, ${on}::date)`,
  'clock stopped': (n, on) => sql`update clock set stopped_on = ${on} where matter_id = ${n} and started_on <= ${on}`,
  'clock paused': (n, on) => sql`update clock set paused_on = ${on} where matter_id = ${n}`,
  'clock moved': (n, _) => sql`update clock set due_on = due_on + 3 where matter_id = ${n}`,
  'sum corrected': (n, _) =>
    sql`update complaint set recovered_amount_fen = 77, outcome = 'settled' where matter_id = ${n}`,
  difficult: (n, _) => sql`update complaint set difficult = not difficult where matter_id = ${n}`,
  'told late': (
    n,
    on,
  ) => sql`insert into letter (matter_id, form, number, office_id, who, recipient, channel, blocks, template,
      issued_on, issued_at)
    select ${n}, 5 + ${n}::int % 2, 'ZX' || ${n} || ${on} || count(*), (select min(id) from office), 'complainant', '陈丽', 'portal', '[]', '1',
      ${on}::date, ${on}::date from letter`,
  joined: (n, on) => sql`insert into joining (matter_id, leading_id, joined_on, joined_at, reason)
    select ${n}, min(id), ${on}::date, ${on}::date, '同一件' from matter having min(id) <> ${n} on conflict do nothing`,
  parted: (n, on) => sql`update joining set parted_on = ${on} where matter_id = ${n}`,
} satisfies Record<string, (n: number, on: string) => ReturnType<typeof sql>>

const asked: [string, Cell, Breakdown[]][] = [
  ['2026-W46', {}, ['platform', 'unit']],
  ['2026-W45', {}, ['office']],
  ['2026-11-02..2026-11-15', { unit: wangchu }, ['platform']],
  ['2026-11', { platform: 'national' }, ['unit']],
  ['2026-W46', { office: heting }, []],
]

/** Long after, and on a day within the periods: what that day and later ones hold is counted beside the sums. */
async function requireEqual(db: Kysely<Database>, when: string) {
  for (const today of ['2026-12-20', '2026-11-11']) {
    const ctx = await contextOn(db, today)
    const running = today < '2026-11-15'
    for (const name of rolledNames)
      for (const [period, cell, by] of running ? asked.slice(2, 4) : asked) {
        const told = await summed(ctx, name, periodOf(period), cell, by)
        assert.deepEqual(
          told,
          await summed(ctx, name, periodOf(period), cell, by, true),
          `${name} ${period} ${JSON.stringify(cell)} by ${by} on ${today}, ${when}`,
        )
      }
  }
}

test('days added up are the records counted, whatever was changed, joined, dropped or moved since they were summed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { minLength: 8, maxLength: 16 }),
      fc.array(
        fc.tuple(fc.constantFrom(...Object.keys(changes)) as fc.Arbitrary<keyof typeof changes>, fc.nat(99), day(20)),
        { minLength: 12, maxLength: 30 },
      ),
      async (histories, happenings) => {
        const { db } = await testDatabase()
        await prepareCity(db)
        const ids: number[] = []
        for (const each of histories) ids.push(await tell(db, each))
        const ctx = await contextOn(db, '2026-12-20')
        const inTransaction = <T>(work: (of: typeof ctx) => Promise<T>) =>
          db.transaction().execute(tx => work({ ...ctx, db: tx }))
        await requireEqual(db, 'nothing summed')
        await rollAll(inTransaction, 5)
        await requireEqual(db, 'all summed')
        for (const [at, [what, n, on]] of happenings.entries()) {
          await changes[what](ids[n % ids.length]!, on).execute(db)
          if (at % 7 === 6) await inTransaction(of => roll(of, 2))
        }
        await requireEqual(db, `after ${happenings.map(([what]) => what).join(', ')}`)
        await rollAll(inTransaction)
        await requireEqual(db, 'all summed again')
        const left = await sql`select from figure_before`.execute(db)
        assert.equal(left.rows.length, 0)
        await db.destroy()
      },
    ),
    { numRuns: 3, endOnFailure: true },
  )
})

test('whatever happens to a matter, what the sums hold of it was noted first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { minLength: 16, maxLength: 16 }),
      fc.array(day(20), { minLength: 2, maxLength: 2 }),
      async (histories, turns) => {
        const { db } = await testDatabase()
        await prepareCity(db)
        const ids: number[] = []
        for (const each of histories) ids.push(await tell(db, each))
        const ctx = await contextOn(db, '2026-12-20')
        const all = () =>
          rollAll(<T>(work: (of: typeof ctx) => Promise<T>) => db.transaction().execute(tx => work({ ...ctx, db: tx })))
        await all()
        const kinds = Object.keys(changes) as (keyof typeof changes)[]
        for (const [turn, on] of turns.entries())
          for (const what of turn % 2 === 0 ? kinds : kinds.toReversed()) {
            for (const id of ids) await changes[what](id, on).execute(db)
            const { rows } = await sql<{ name: string }>`
              select name from (
                select name, day, office_id, national, joint, amount, hits, records from figure_day
                union all select name, day, office_id, national, joint, -amount, -hits, -records from figure_before
                union all select name, day, office_id, national, joint, amount, hits, records from figure_part
                  where matter_id in (select matter_id from figure_changed)
                union all select name, day, office_id, national, joint, -amount, -hits, -records from figure_part) d
              group by name, day, office_id, national, joint
              having sum(amount) <> 0 or sum(hits) <> 0 or sum(records) <> 0`.execute(db)
            assert.deepEqual(rows, [], `${what}, turn of ${on}`)
            await all()
          }
        await db.destroy()
      },
    ),
    { numRuns: 2, endOnFailure: true },
  )
})

test('a matter that somebody is changing is left out of the sum, and not forgotten', async () => {
  const { db } = await testDatabase()
  await prepareCity(db)
  const id = await tell(db, { receivedOn: monday })
  const ctx = await contextOn(db, '2026-12-20')
  const inTransaction = <T>(work: (of: typeof ctx) => Promise<T>) =>
    db.transaction().execute(tx => work({ ...ctx, db: tx }))
  await rollAll(inTransaction)
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  let changed = () => {}
  const changing = new Promise<void>(resolve => {
    changed = resolve
  })
  const change = db.transaction().execute(async tx => {
    await sql`update matter set received_on = ${addDays(monday, 7)} where id = ${id}`.execute(tx)
    changed()
    await held
  })
  await changing
  assert.equal(await inTransaction(of => roll(of)), 0, 'the roll waits for nobody and takes nothing that is half done')
  release()
  await change
  const read = async (week: string) => (await summed(ctx, 'complaints-received', periodOf(week), {}, []))[0]!.amount
  assert.deepEqual([await read('2026-W45'), await read('2026-W46')], [0, 1])
  assert.equal(await inTransaction(of => roll(of)), 1)
  assert.deepEqual([await read('2026-W45'), await read('2026-W46')], [0, 1])
  await db.destroy()
})

test('an assessment told after its day is not on time, also once its day was summed', async () => {
  const { db } = await testDatabase()
  await prepareCity(db)
  const id = await tell(db, {
    receivedOn: monday,
    events: [['complaint.accept', '2026-11-05']],
    clocks: [{ name: 'acceptance', dueOn: '2026-11-10', stoppedOn: '2026-11-05' }],
  })
  const ctx = await contextOn(db, '2026-12-20')
  const onTime = async () =>
    (await summed(ctx, 'assessment-on-time-rate', periodOf('2026-W46'), {}, [])).map(each => [each.hits, each.amount])
  await rollAll(<T>(work: (of: typeof ctx) => Promise<T>) => db.transaction().execute(tx => work({ ...ctx, db: tx })))
  assert.deepEqual(await onTime(), [[1, 1]])
  await changes['told late'](id, '2026-11-11').execute(db)
  assert.deepEqual(await onTime(), [[0, 1]])
  await db.destroy()
})
