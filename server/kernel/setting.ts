/** 设置: what the bureau decides for itself. Each change is an event with who, when, why, before and after. */
import type { Context } from './context.ts'
import { recordApart } from './event.ts'

/** The defaults, over them what was set. */
export async function readSetting<Value extends object>(ctx: Context, key: string, defaults: Value): Promise<Value> {
  const row = await ctx.db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return { ...defaults, ...((row?.value as Partial<Value> | undefined) ?? {}) }
}

/** @param said what else the event should tell, such as how many clocks moved */
export async function changeSetting<Value extends object>(
  ctx: Context,
  key: string,
  { before, after, reason, ...said }: { before: Value; after: Value; reason: string; [fact: string]: unknown },
) {
  const row = { value: JSON.stringify(after), changed_by: ctx.actor.id, changed_at: ctx.now }
  await ctx.db
    .insertInto('setting')
    .values({ key, ...row })
    .onConflict(at => at.column('key').doUpdateSet(row))
    .execute()
  await recordApart(ctx, 'setting.change', { key, before, after, reason, ...said })
}
