/** From how many people in how many days: the bureau's own, each change with author, day and reason. */
import { type MassSettings, massDefaults, massDefinition } from '../../law/mass.ts'
import type { Context } from '../kernel/context.ts'
import { changeSetting, readSetting } from '../kernel/setting.ts'
import type { Tiers } from './contract.ts'

export const massSettings = (ctx: Context) => readSetting<MassSettings>(ctx, 'mass', massDefaults)

export async function showMassSettings(ctx: Context) {
  const set = await ctx.db
    .selectFrom('setting')
    .leftJoin('person', 'person.id', 'setting.changed_by')
    .select(['setting.changed_at as at', 'person.name as by'])
    .where('key', '=', 'mass')
    .executeTakeFirst()
  return {
    ...(await massSettings(ctx)),
    definition: massDefinition,
    defaults: massDefaults,
    changed: set ? { by: set.by ?? '', at: set.at.toISOString() } : null,
  }
}

export async function changeMassSettings(ctx: Context, { reason, ...after }: Tiers) {
  await changeSetting(ctx, 'mass', { before: await massSettings(ctx), after, reason })
  return showMassSettings(ctx)
}
