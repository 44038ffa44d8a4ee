/** What the complainant should know and no decision says: a letter of the bureau's own form, by the way this person has chosen. */
import type { Context } from '../kernel/context.ts'
import { lockMatters } from '../kernel/matter.ts'
import type { Channel } from '../letter/index.ts'
import { type Complaint, rowOf } from './queries.ts'
import { tell } from './tell.ts'

/** For the system and for whoever was shown the group: whether the complaint itself may be seen is not asked. */
export async function tellNews(ctx: Context, id: number, news: string, channel?: Channel) {
  const [matter] = await lockMatters(ctx, [id])
  if (!matter) return
  const held: Complaint = { ...matter, row: await rowOf(ctx, id) }
  const notices = channel ? { complainant: channel } : undefined
  await tell(ctx, held, { who: 'complainant', form: 21 }, { news }, { notices })
}
