/** Keys of wall screens: shown once, kept as a hash, taken back by whoever answers for supervision. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { realNow } from '../kernel/instant.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import type { Envelope } from '../kernel/route.ts'
import { hashToken } from '../office/index.ts'
import type { NewScreen } from './contract.ts'

export async function listScreens(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('wall_screen')
    .innerJoin('person', 'person.id', 'wall_screen.created_by')
    .select(['wall_screen.id', 'label', 'person.name as createdBy', 'created_at', 'seen_at', 'revoked_at'])
    .orderBy('wall_screen.id', 'desc')
    .execute()
  return {
    items: rows.map(({ id, label, createdBy, ...at }) => ({
      id,
      label,
      createdBy,
      createdAt: at.created_at.toISOString(),
      seenAt: at.seen_at?.toISOString() ?? null,
      revokedAt: at.revoked_at?.toISOString() ?? null,
    })),
  }
}

export async function openScreen(ctx: Context, { label }: NewScreen) {
  const key = randomBytes(18).toString('base64url')
  const { id } = await ctx.db
    .insertInto('wall_screen')
    .values({
      label,
      key_hash: hashToken(key),
      created_by: ctx.actor.id!,
      created_at: realNow(),
      seen_at: null,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'wall.open', { id, label })
  return { id, key }
}

export async function revokeScreen(ctx: Context, id: number) {
  const gone = await ctx.db
    .updateTable('wall_screen')
    .set({ revoked_at: realNow() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('label')
    .executeTakeFirst()
  if (!gone) throw notFound()
  await recordApart(ctx, 'wall.revoke', { id, label: gone.label })
  return listScreens(ctx)
}

/** The key comes in a header, so that no log of addresses holds it. That it was seen is noted once in five minutes. */
export async function requireScreen(ctx: Context, request: Envelope) {
  const key = request.headers['x-wall-key']
  const found =
    typeof key === 'string' && /^[\w-]{24}$/.test(key)
      ? await ctx.db
          .selectFrom('wall_screen')
          .select('id')
          .where('key_hash', '=', hashToken(key))
          .where('revoked_at', 'is', null)
          .executeTakeFirst()
      : undefined
  if (!found)
    throw new Problem('not-signed-in', {
      zh: '大屏密钥无效或者已收回，请督查员重新生成',
      en: 'This screen has no valid key: ask supervision for another',
    })
  await ctx.db
    .updateTable('wall_screen')
    .set({ seen_at: realNow() })
    .where('id', '=', found.id)
    .where(sql<boolean>`coalesce(seen_at < now() - interval '5 minutes', true)`)
    .execute()
}
