/** What commands that can do without a database ask of the one that may be here; it is never made for their sake. */
import { installedHere, loadConfig } from '../server/config.ts'
import { type Installation, openInstallation } from '../server/installation.ts'
import { type Context, systemActor } from '../server/kernel/context.ts'
import type { CountingBy } from '../server/kernel/law-answers.ts'
import { fromLawFiles } from '../server/kernel/law-commands.ts'
import { loadLaw, makeWorld } from '../server/kernel/world.ts'

async function openInstalled(): Promise<(Installation & { today: string | undefined }) | undefined> {
  if (!installedHere()) return undefined
  const config = loadConfig()
  return { ...(await openInstallation(config)), today: config.today }
}

/** Notices entered and the rule of counting set by the bureau; without a database, or when it does not answer, the law files. */
export async function lawInForce(): Promise<CountingBy> {
  try {
    const here = await openInstalled()
    if (!here) return fromLawFiles()
    try {
      return await loadLaw(here.db)
    } finally {
      await here.close()
    }
  } catch (error) {
    process.stderr.write(
      `数据库不能用，只按随程序发布的放假安排计算 (the database does not answer: counted by the law files alone): ${(error as Error).message}\n`,
    )
    return fromLawFiles()
  }
}

/** Reads only, as the system; undefined where nothing is installed. */
export async function inInstallation<Result>(work: (ctx: Context) => Promise<Result>): Promise<Result | undefined> {
  const here = await openInstalled()
  if (!here) return undefined
  try {
    const world = makeWorld(here.db, () => here.today)
    return await work({ db: here.db, actor: systemActor, ...world.moment(), ...(await world.lawful()) })
  } finally {
    await here.close()
  }
}
