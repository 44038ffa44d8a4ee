/** A year of follow-ups taken over: each of its days can be drawn again, five to ten a day, nobody twice in ninety days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { fillMatters } from '../../bench/fill.ts'
import { chanceFrom } from '../../seed/random.ts'
import { testDatabase } from '../../test/harness.ts'
import { contextOn } from '../../test/matters.ts'
import { addDays } from '../kernel/day.ts'
import { figureOf } from '../statistics/index.ts'
import { showDraw } from './draws.ts'
import { takeOverFollowUps } from './past.ts'

const { db } = await testDatabase()
await fillMatters(db, 16_000, { today: '2026-06-05' })
const ctx = await contextOn(db, '2026-06-05')
const chance = chanceFrom(315)
const done = await takeOverFollowUps(ctx, {
  from: '2025-06-05',
  to: '2026-06-04',
  chance,
  callers: ['何静', '唐怡'],
  perDay: () => 5 + Math.floor(chance.next() * 6),
})

test('every working day has its draw, of five to ten while there are enough', async () => {
  let workdays = 0
  for (let day = '2025-06-05'; day <= '2026-06-04'; day = addDays(day, 1))
    if (ctx.calendar.on(day).workday) workdays += 1
  assert.equal(done.days, workdays)
  const { rows } = await sql<{ n: number; could: number }>`
    select count(f.id)::int as n, max(d.eligible_count) as could from followup_draw d
    left join followup f on f.drawn_on = d.on_day group by d.on_day`.execute(db)
  assert.ok(rows.every(each => each.n <= 10 && (each.n >= 5 || each.n === each.could)))
  assert.ok(done.drawn > 1200, String(done.drawn))
})

test('any of its days is drawn again to the same names', async () => {
  for (const day of ['2025-06-06', '2025-10-09', '2026-02-25', '2026-04-08']) {
    const { again, picks } = await showDraw(ctx, day)
    assert.deepEqual(again, { hashHolds: true, same: true }, day)
    assert.ok(picks.length > 0, day)
  }
})

test('nobody twice within ninety days', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from followup a join followup b
    on a.person_key = b.person_key and a.id < b.id and abs(a.drawn_on - b.drawn_on) < 90`.execute(db)
  assert.equal(rows[0]!.n, 0)
})

test('the figures count them: satisfaction over the answered, dissatisfied ones reopened and closed again', async () => {
  const rate = await figureOf(ctx, 'follow-up-satisfaction-rate', '2026-05')
  const { rows } = await sql<{ content: number; answered: number }>`
    select count(*) filter (where level in ('very-satisfied', 'satisfied'))::int as content, count(*)::int as answered
    from followup where level is not null and ended_on between '2026-05-01' and '2026-05-31'`.execute(db)
  assert.deepEqual([rate.numerator, rate.denominator], [rows[0]!.content, rows[0]!.answered])
  const bad = await sql<{ n: number; shut: number }>`
    select count(*)::int as n, count(*) filter (where not m.open and m.closed_on > f.ended_on)::int as shut
    from followup f join matter m on m.id = f.matter_id where f.level = 'dissatisfied'`.execute(db)
  assert.ok(bad.rows[0]!.n > 5)
  assert.equal(bad.rows[0]!.shut, bad.rows[0]!.n)
  const clocks = await sql<{
    n: number
  }>`select count(*)::int as n from clock where name = 'rework' and stopped_on is not null`.execute(db)
  assert.ok(clocks.rows[0]!.n >= bad.rows[0]!.n)
})
