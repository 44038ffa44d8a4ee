/** Operators by the keys of a draw: the credit code, or # and the number on our register. */
import type { Context } from '../kernel/context.ts'

export async function operatorsByKey(ctx: Context, keys: readonly string[]) {
  const codes = keys.filter(key => !key.startsWith('#'))
  const ids = keys.filter(key => key.startsWith('#')).map(key => Number(key.slice(1)))
  const rows = await ctx.db
    .selectFrom('operator')
    .select(['id', 'uscc', 'name', 'address'])
    .where(one => one.or([one('uscc', 'in', [...codes, '']), one('id', 'in', [...ids, -1])]))
    .execute()
  return new Map(rows.map(row => [row.uscc && codes.includes(row.uscc) ? row.uscc : `#${row.id}`, row]))
}
