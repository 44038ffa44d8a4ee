/**
 * Idempotency-Key: an answer lost on the way is given again, and the thing is done once. What was answered is kept for a
 * day, sealed: it may hold a query code.
 */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { Actor } from './context.ts'
import { Problem } from './problem.ts'
import { Attachment, Refused, type Route, WithCookie } from './route.ts'
import { seal, unseal } from './seal.ts'
import type { Database } from './tables.ts'

/** The same key from the same person gives the same answer and does the thing once; with another body it is a mistake. */
export async function once(
  { db, secret }: { db: Kysely<Database>; secret: string },
  key: string,
  actor: Actor,
  request: FastifyRequest,
  route: Route,
  run: () => Promise<unknown>,
) {
  if (!/^[\x21-\x7e]{8,100}$/.test(key))
    throw new Problem('bad-request', {
      zh: 'Idempotency-Key 须为8至100个可见字符',
      en: 'Idempotency-Key must be 8 to 100 visible characters',
    })
  const who = actor.id !== null ? `staff:${actor.id}` : actor.matterId ? `matter:${actor.matterId}` : 'public'
  const body = await sameFiles(db, request.body)
  const asked = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(body ?? null)}`)
    .digest('hex')
  const fresh = await db
    .insertInto('replay')
    .values({ key, actor: who, request: asked, status: route.status ?? 200, reply: null })
    .onConflict(row => row.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!fresh) {
    const before = await db
      .selectFrom('replay')
      .selectAll()
      .where('key', '=', key)
      .where('actor', '=', who)
      .executeTakeFirstOrThrow()
    if (before.request !== asked)
      throw new Problem('changed', {
        zh: '同一 Idempotency-Key 已用于另一请求',
        en: 'This Idempotency-Key was used for another request',
      })
    return before.reply === null ? {} : JSON.parse(unseal(secret, (before.reply as { sealed: string }).sealed))
  }
  const result = await run()
  if (!(result instanceof Attachment) && !(result instanceof WithCookie) && !(result instanceof Refused))
    await db
      .updateTable('replay')
      .set({ reply: JSON.stringify({ sealed: seal(secret, JSON.stringify(result ?? {})) }) })
      .where('key', '=', key)
      .where('actor', '=', who)
      .execute()
  return result
}

/** A form without a script sends its files anew with every press: they are the same when they hold the same. */
async function sameFiles(db: Kysely<Database>, body: unknown) {
  const { attachments } = (body ?? {}) as { attachments?: unknown }
  if (!Array.isArray(attachments)) return body
  const ids = attachments.map(each => String((each as { id?: unknown } | null)?.id)).filter(id => uuid.test(id))
  if (ids.length === 0) return body
  const kept = await db.selectFrom('attachment').select(['id', 'sha256']).where('id', 'in', ids).execute()
  const content = new Map(kept.map(({ id, sha256 }) => [id, sha256 ?? id]))
  return {
    ...(body as object),
    attachments: attachments.map(each => content.get((each as { id?: string } | null)?.id ?? '') ?? each),
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
