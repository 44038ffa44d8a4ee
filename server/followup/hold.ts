/** One follow-up, locked after its matter: whoever reopens the matter meanwhile waits, or is waited for. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, visibleMatters } from '../kernel/matter.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subjects.ts'
import type { FollowUpTable } from './tables.ts'

export interface Held {
  row: Selectable<FollowUpTable>
  matter: Matter
  subject: Subject
}

const missing = { zh: '没有这件回访', en: 'No such follow-up' }

export async function holdFollowUp(ctx: Context, id: number): Promise<Held> {
  const found = await visibleMatters(ctx)
    .innerJoin('followup', 'followup.matter_id', 'matter.id')
    .select(['matter.id', 'matter.kind'])
    .where('followup.id', '=', id)
    .executeTakeFirst()
  if (!found) throw notFound(missing)
  const matter = await holdMatter(ctx, found.kind, found.id)
  const row = await ctx.db.selectFrom('followup').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound(missing)
  return { row, matter, subject: subjectOf(matter.kind) }
}

/** Still to be asked, and still closed. */
export async function holdOpen(ctx: Context, id: number): Promise<Held> {
  const held = await holdFollowUp(ctx, id)
  if (held.row.state !== 'open')
    throw new Problem('wrong-state', { zh: '这件回访已经结束', en: 'This follow-up has ended' })
  if (!held.subject.states.includes(held.matter.state))
    throw new Problem('wrong-state', {
      zh: '本件已重新办理，不再回访',
      en: 'The matter was reopened: there is nothing to ask about',
    })
  return held
}
