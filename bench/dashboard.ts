/**
 * The dashboards in an installation that is there: `XIAOBAO_HOME=… XIAOBAO_TODAY=2018-12-20 node bench/dashboard.ts [runs]`,
 * after `xiaobao seed year 2018 --times 10`. First: nothing counted yet. Quiet: nothing happened since. Busy: something happens
 * before every look, so that what stands as of now is counted anew each time. Writes one event a look into that installation.
 */
import { loadavg } from 'node:os'
import { loadConfig } from '../server/config.ts'
import { headBoard } from '../server/dashboard/head.ts'
import { myBoard } from '../server/dashboard/mine.ts'
import { supervisorBoard } from '../server/dashboard/supervisor.ts'
import { wallBoard } from '../server/dashboard/wall.ts'
import { openInstallation } from '../server/installation.ts'
import type { Context } from '../server/kernel/context.ts'
import { recordApart } from '../server/kernel/event.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { staffActor } from '../server/office/index.ts'
import { ms, timed } from './bench.ts'

const runs = Number(process.argv[2] ?? 11)
const config = loadConfig()
const { db, close } = await openInstallation(config)
try {
  const world = makeWorld(db, () => config.today)
  const as = async (account: string): Promise<Context> => {
    const { id } = await db.selectFrom('person').select('id').where('account', '=', account).executeTakeFirstOrThrow()
    const actor = await staffActor(db, id)
    if (!actor) throw new Error(`nobody is called ${account}`)
    return { db, actor, ...world.moment(), ...(await world.lawful()) }
  }
  const { n } = await db
    .selectFrom('matter')
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const ids = (await db.selectFrom('matter').select('id').orderBy('id').limit(50).execute()).map(each => each.id)
  const base = await timed(runs * 4, () => db.selectFrom('matter').selectAll().where('id', 'in', ids).execute())
  console.log(`${n} matters; load ${loadavg()[0]!.toFixed(1)}; 50 by primary key: ${ms(base.median)}`)
  const boards: [string, string, (ctx: Context) => Promise<unknown>][] = [
    ['head', 'supervisor', headBoard],
    ['head of a county', 'head', headBoard],
    ['supervision', 'supervisor', supervisorBoard],
    ['wall', 'supervisor', wallBoard],
    ['mine', 'handler', myBoard],
  ]
  for (const [name, account, board] of boards) {
    const ctx = await as(account)
    const first = await once(() => board(ctx))
    const quiet = await timed(runs, () => board(ctx))
    const busy: number[] = []
    for (let run = 0; run < runs; run++) {
      await recordApart(ctx, 'bench.look')
      busy.push(await once(() => board(ctx)))
    }
    const median = busy.sort((one, other) => one - other)[Math.floor(runs / 2)]!
    console.log(
      `${name.padEnd(18)} first ${ms(first)}, quiet ${ms(quiet.median)}, busy ${ms(median)} (× ${(median / base.median).toFixed(0)})`,
    )
  }
} finally {
  await close()
}

async function once(work: () => Promise<unknown>) {
  const from = performance.now()
  await work()
  return performance.now() - from
}
