/** A half-typed registration outlives a crash, a closed tab and a change of machine. Nobody else sees it. */
import type { Context } from '../kernel/context.ts'
import { notFound } from '../kernel/problem.ts'
import { seal, theSecret, unseal } from '../kernel/seal.ts'
import type { Draft } from './contract.ts'

export async function listDrafts(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('draft')
    .select(['id', 'kind', 'content', 'saved_at'])
    .where('person_id', '=', ctx.actor.id)
    .orderBy('saved_at', 'desc')
    .limit(20)
    .execute()
  return {
    items: rows.map(row => ({
      id: row.id,
      kind: row.kind,
      content: opened(row.content),
      savedAt: row.saved_at.toISOString(),
    })),
  }
}

export async function saveDraft(ctx: Context, { id, kind, content }: Draft) {
  const kept = kind === 'report' ? { sealed: seal(theSecret(), JSON.stringify(content), 'informer') } : content
  const saved = { kind, content: JSON.stringify(kept), saved_at: ctx.now }
  if (id !== undefined) {
    const row = await ctx.db
      .updateTable('draft')
      .set(saved)
      .where('id', '=', id)
      .where('person_id', '=', ctx.actor.id)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw notFound({ zh: '没有这份草稿', en: 'No such draft' })
    return { id: row.id, savedAt: ctx.now.toISOString() }
  }
  const row = await ctx.db
    .insertInto('draft')
    .values({ person_id: ctx.actor.id!, ...saved })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: row.id, savedAt: ctx.now.toISOString() }
}

export async function dropDraft(ctx: Context, id: number) {
  await ctx.db.deleteFrom('draft').where('id', '=', id).where('person_id', '=', ctx.actor.id).execute()
  return {}
}

/** Half a report may already hold who told it: it lies sealed like the whole one. */
const opened = (content: Record<string, unknown>): Record<string, unknown> =>
  typeof content.sealed === 'string' ? JSON.parse(unseal(theSecret(), content.sealed, 'informer')) : content
