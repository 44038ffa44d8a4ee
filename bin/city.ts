/** The model city, where there is none yet. In one transaction: interrupted, it is built again next time, not left half-built. */
import type { Day } from '../law/grammar.ts'
import type { Installation } from '../server/installation.ts'
import { dayOf } from '../server/kernel/day.ts'
import { stage } from './progress.ts'

/** The stories of a day end at eleven: whoever starts earlier is told those of the day before, and none of the future. */
const dayToTell = (now = new Date()): Day => dayOf(new Date(now.getTime() - 11 * 3_600_000))

/** Answers whether it was built now. */
export async function populate({ db }: Pick<Installation, 'db'>, day: Day = dayToTell()): Promise<boolean> {
  if (await db.selectFrom('office').select('id').limit(1).executeTakeFirst()) return false
  const { seedCity } = await import('../seed/index.ts')
  await stage('示范城市 model city', () => db.transaction().execute(trx => seedCity(trx, { day, past: true })))
  return true
}
