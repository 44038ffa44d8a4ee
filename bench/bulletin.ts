/**
 * 《12315每周动态》 and single figures at a million matters (or as many as are named): medians of five, on a cluster of
 * its own that is thrown away. `node bench/bulletin.ts [matters]`
 */
import { loadavg } from 'node:os'
import { compileWeekly, weekPeriod } from '../server/bulletin/weekly.ts'
import { systemActor } from '../server/kernel/context.ts'
import { openDatabase } from '../server/kernel/database.ts'
import { migrate } from '../server/kernel/migrate.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { atOneMoment, figureOf, periodOf } from '../server/statistics/index.ts'
import { summed } from '../server/statistics/summed.ts'
import { startTestCluster } from '../test/cluster.ts'
import { fillMatters } from './fill.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const today = '2026-11-23'
const cluster = await startTestCluster()
const db = openDatabase(cluster.url)
try {
  await migrate(db)
  const began = performance.now()
  await fillMatters(db, count, { today })
  // Times on a busy machine say little: the load is told beside them.
  console.log(
    `load ${loadavg()[0]!.toFixed(1)}; filled ${count} matters in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  const world = makeWorld(db, () => today)
  const ctx = { db, actor: systemActor, ...world.moment(), ...(await world.lawful()) }
  await median('weekly bulletin, last week', () => compileWeekly(ctx, weekPeriod('2026-W47')))
  await median('weekly bulletin, a year ago', () => compileWeekly(ctx, weekPeriod('2025-W47')))
  await median('complaints received 2025, by unit and class', () =>
    atOneMoment(ctx, steady => figureOf(steady, 'complaints-received', '2025', { by: ['unit', 'class'] })),
  )
  // From sums of days, and counted anew: the same rows (server/statistics/rolled.test.ts), in the same run.
  for (const name of [
    'complaints-closed',
    'complaints-pending',
    'complaints-overdue',
    'closing-on-time-rate',
  ] as const) {
    const told = (anew: boolean) => () =>
      atOneMoment(ctx, steady => summed(steady, name, periodOf('2026-W47'), {}, ['platform', 'unit'], anew))
    const [days, records] = [
      await median(`${name}, from days`, told(false)),
      await median('  counted anew', told(true)),
    ]
    console.log(`${''.padEnd(46)}      1 : ${(records / days).toFixed(0)}`)
  }
} finally {
  await db.destroy()
  await cluster.stop()
}

async function median(what: string, work: () => Promise<unknown>) {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  console.log(
    `${what.padEnd(46)} ${times[2]!.toFixed(0).padStart(6)} ms (${times.map(each => each.toFixed(0)).join(', ')})`,
  )
  return times[2]!
}
