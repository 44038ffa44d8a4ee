/**
 * 接口密钥: a program of another house signs in with `Authorization: Bearer …` as the person the key belongs to.
 * The key is shown once and kept hashed; revoked or with its person closed it opens nothing (session.ts, identify).
 */
import { randomBytes } from 'node:crypto'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import type { NewApiKey } from './contract.ts'
import { showPerson } from './queries.ts'
import { hashToken } from './session.ts'

export const listApiKeys = (ctx: Context) =>
  ctx.db
    .selectFrom('api_key')
    .innerJoin('person', 'person.id', 'api_key.person_id')
    .select([
      'api_key.id',
      'api_key.label',
      'api_key.created_at as createdAt',
      'api_key.revoked_at as revokedAt',
      'person.id as personId',
      'person.name as person',
      'person.account',
    ])
    .orderBy('api_key.id', 'desc')
    .execute()

/** Answers the key itself: the only time anybody sees it. */
export async function addApiKey(ctx: Context, { personId, label }: NewApiKey) {
  const person = await showPerson(ctx, personId)
  if (!person.active) throw new Problem('not-allowed', { zh: '账号已停用', en: 'The account is closed' })
  const key = `xb_${randomBytes(32).toString('base64url')}`
  const { id } = await ctx.db
    .insertInto('api_key')
    .values({ key_hash: hashToken(key), person_id: personId, label, created_at: ctx.now, revoked_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'office.add-api-key', { keyId: id, personId, label })
  return { id, key }
}

export async function revokeApiKey(ctx: Context, id: number) {
  const gone = await ctx.db
    .updateTable('api_key')
    .set({ revoked_at: ctx.now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('person_id as personId')
    .executeTakeFirst()
  if (!gone) throw notFound()
  await recordApart(ctx, 'office.revoke-api-key', { keyId: id, ...gone })
  return { id }
}

/** Whoever is closed leaves no key behind: reopening the account does not bring it back. */
export async function revokeKeysOf(ctx: Context, personId: number) {
  await ctx.db
    .updateTable('api_key')
    .set({ revoked_at: ctx.now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute()
}
