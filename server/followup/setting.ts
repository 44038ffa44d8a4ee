/** How many a day, from which weeks, how long the same person is left alone, what is said: the supervisor decides. */
import { sql } from 'kysely'
import { type FollowUpSettings, followUpDefaults, notFollowed } from '../../law/follow-up.ts'
import type { Context } from '../kernel/context.ts'
import { changeSetting, readSetting } from '../kernel/setting.ts'
import type { FollowUpSetting } from './contract.ts'

export const readFollowUp = (ctx: Context): Promise<FollowUpSettings> => readSetting(ctx, 'followup', followUpDefaults)

export const showFollowUpSetting = async (ctx: Context) => ({
  setting: await readFollowUp(ctx),
  defaults: followUpDefaults,
  notFollowed,
})

export async function changeFollowUpSetting(ctx: Context, { reason, ...after }: FollowUpSetting) {
  await sql`select pg_advisory_xact_lock(hashtext('setting.followup'))`.execute(ctx.db)
  await changeSetting(ctx, 'followup', { before: await readFollowUp(ctx), after, reason })
  return showFollowUpSetting(ctx)
}
