/**
 * What happens by itself every day, each once, in an installation that is there: `XIAOBAO_HOME=… XIAOBAO_TODAY=2018-12-29
 * node bench/night.ts`, after `xiaobao seed year 2018 --times 10`. Beside it, in the same run, every matter counted once.
 * It does what the night does: the installation is another one afterwards.
 */
import { loadavg } from 'node:os'
import { sql } from 'kysely'
import { lookDaily } from '../server/clue/index.ts'
import { returnOverdueOdr } from '../server/complaint/index.ts'
import { loadConfig } from '../server/config.ts'
import { closeAnswered } from '../server/consultation/index.ts'
import { lapseDaily } from '../server/demonstration/index.ts'
import { learnLately, warn } from '../server/dispatch/index.ts'
import { proposeDaily } from '../server/duplicate/index.ts'
import { keepCases } from '../server/enforcement/index.ts'
import { drawDaily } from '../server/followup/index.ts'
import { remindMonths } from '../server/fund/index.ts'
import { openInstallation } from '../server/installation.ts'
import type { Context } from '../server/kernel/context.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { remindReviews } from '../server/knowledge/index.ts'
import { detectDaily } from '../server/mass/index.ts'
import { proposeMerges } from '../server/party/index.ts'
import { endDaily } from '../server/publication/index.ts'
import { rollAll } from '../server/statistics/index.ts'
import { asSystem } from '../server/timetable.ts'
import { renewSuggestions } from '../server/workorder/index.ts'
import { ms } from './bench.ts'

const config = loadConfig()
const { db, close } = await openInstallation(config)
const world = makeWorld(db, () => config.today)
const inTurn = <Result>(work: (ctx: Context) => Promise<Result>) => asSystem(world, work)
const alone = (work: (ctx: Context) => Promise<unknown>) => () => inTurn(work)

const work: [string, () => Promise<unknown>][] = [
  ['clock.warn', alone(warn)],
  ['dispatch.learn', () => learnLately(inTurn)],
  ['order suggestions', alone(renewSuggestions)],
  ['odr.return', alone(returnOverdueOdr)],
  ['consultation.close', alone(closeAnswered)],
  ['demonstration.lapse', alone(lapseDaily)],
  ['publication.end', alone(endDaily)],
  ['knowledge.review', alone(remindReviews)],
  ['fund.months', alone(remindMonths)],
  ['clue.look-daily', alone(lookDaily)],
  ['case.daily', alone(keepCases)],
  ['followup.draw', alone(drawDaily)],
  ['duplicate.daily', () => proposeDaily(inTurn)],
  ['mass.daily', () => detectDaily(inTurn)],
  ['statistics.roll', () => rollAll(inTurn)],
  ['merges proposed', alone(proposeMerges)],
]

try {
  const counted = sql<{ n: number }>`select count(*)::int as n from matter`
  await counted.execute(db)
  const from = performance.now()
  const { rows } = await counted.execute(db)
  const base = performance.now() - from
  console.log(`${rows[0]!.n} matters; load ${loadavg()[0]!.toFixed(1)}; counting them ${ms(base)}`)
  for (const [name, run] of work) {
    const times = [await once(run), await once(run)]
    console.log(
      `${name.padEnd(20)} ${times.map(each => `${ms(each)} (× ${(each / base).toFixed(1)})`).join(', again ')}`,
    )
  }
} finally {
  await close()
}

async function once(run: () => Promise<unknown>) {
  const from = performance.now()
  await run()
  return performance.now() - from
}
