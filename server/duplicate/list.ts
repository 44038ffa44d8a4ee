/** 疑似重复件: what the dispatcher decides upon, and the doubles of one complaint. */
import type { Context } from '../kernel/context.ts'
import { noCursor } from '../kernel/cursor.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import type { Different, LikelyList } from './contract.ts'
import { whyOf } from './evidence.ts'
import { sidesOf } from './sides.ts'
import type { DoublesView, Evidence, LikelyView } from './view.ts'

const order = { zh: '最可能重复的在前', en: 'the likeliest first' }

/** Both sides must be visible; of what was joined meanwhile nothing is left to decide. */
const proposals = (ctx: Context) =>
  visibleMatters(ctx)
    .innerJoin('likely_duplicate as d', 'd.matter_id', 'matter.id')
    .innerJoin('matter as earlier', 'earlier.id', 'd.other_id')
    .leftJoin('person', 'person.id', 'd.decided_by')
    .where('d.other_id', 'in', visibleMatters(ctx).select('matter.id'))

type Proposals = ReturnType<typeof proposals>
const undecided = (rows: Proposals) =>
  rows.where('d.state', '=', 'open').where('matter.state', '<>', 'joined').where('earlier.state', '<>', 'joined')

export async function listLikely(ctx: Context, { state, cursor, limit }: LikelyList) {
  const found = await (state === 'open' ? undecided(proposals(ctx)) : proposals(ctx).where('d.state', '=', state))
    .$if(cursor !== undefined, rows => {
      const { score, id } = readCursor(cursor!)
      return rows.where(one =>
        one.or([one('d.score', '<', score), one.and([one('d.score', '=', score), one('d.id', '<', id)])]),
      )
    })
    .select([
      'd.id',
      'd.matter_id as laterId',
      'd.other_id as earlierId',
      'd.score',
      'd.evidence',
      'd.found_on as foundOn',
      'd.found_by as foundBy',
      'd.state as decision',
      'd.decided_on as decidedOn',
      'd.reason',
      'person.name as decidedBy',
    ])
    .orderBy('d.score', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const sides = await sidesOf(
    ctx,
    page.flatMap(each => [each.laterId, each.earlierId]),
  )
  const last = page.at(-1)
  return {
    items: page.map(
      (each): LikelyView => ({
        id: each.id,
        score: each.score,
        evidence: each.evidence as Evidence,
        why: whyOf(each.evidence as Evidence),
        foundOn: each.foundOn,
        foundBy: each.foundBy,
        state: each.decision,
        decided: each.decidedOn === null ? null : { by: each.decidedBy ?? '', on: each.decidedOn, reason: each.reason },
        later: sides.get(each.laterId)!,
        earlier: sides.get(each.earlierId)!,
      }),
    ),
    next: found.length > limit && last ? `${last.score}/${last.id}` : null,
    order,
  }
}

export async function countLikely(ctx: Context) {
  const { n } = await undecided(proposals(ctx))
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Not the same dispute: it is not proposed again. */
export async function markDifferent(ctx: Context, id: number, { reason }: Different) {
  const found = await proposals(ctx).select(['d.id', 'd.state as decision']).where('d.id', '=', id).executeTakeFirst()
  if (!found) throw notFound()
  if (found.decision !== 'open') throw new Problem('changed', { zh: '已经处理过', en: 'It was decided already' })
  await ctx.db
    .updateTable('likely_duplicate')
    .set({ state: 'different', decided_by: ctx.actor.id, decided_on: ctx.today, reason })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute()
  return { id, state: 'different' }
}

/** Under which number it goes, which numbers go under it, and what may be the same. */
export async function showDoubles(ctx: Context, id: number): Promise<DoublesView> {
  await showMatter(ctx, 'complaint', id)
  const joined = ctx.db
    .selectFrom('joining')
    .leftJoin('person', 'person.id', 'joining.joined_by')
    .select(['joining.joined_on as joinedOn', 'joining.reason', 'person.name as joinedBy'])
    .where('joining.parted_on', 'is', null)
  const lead = await joined
    .innerJoin('matter', 'matter.id', 'joining.leading_id')
    .select(['matter.id', 'matter.number'])
    .where('joining.matter_id', '=', id)
    .executeTakeFirst()
  const gathered = await joined
    .innerJoin('matter', 'matter.id', 'joining.matter_id')
    .select([
      'matter.id as matterId',
      'matter.number',
      'matter.source',
      'matter.source_number as sourceNumber',
      'matter.channel',
      'matter.received_on as receivedOn',
    ])
    .where('joining.leading_id', '=', id)
    .orderBy('matter.id')
    .execute()
  const likely = await undecided(proposals(ctx))
    .where(one => one.or([one('d.matter_id', '=', id), one('d.other_id', '=', id)]))
    .select([
      'd.id',
      'd.score',
      'd.evidence',
      'matter.id as laterId',
      'matter.number as laterNumber',
      'earlier.id as earlierId',
      'earlier.number as earlierNumber',
    ])
    .orderBy('d.score', 'desc')
    .limit(5)
    .execute()
  return {
    lead: lead ? { ...lead, joinedBy: lead.joinedBy ?? '' } : null,
    gathered: gathered.map(each => ({ ...each, joinedBy: each.joinedBy ?? '' })),
    likely: likely.map(each => {
      const [matterId, number] =
        each.laterId === id ? [each.earlierId, each.earlierNumber] : [each.laterId, each.laterNumber]
      return { id: each.id, score: each.score, why: whyOf(each.evidence as Evidence), matterId, number }
    }),
  }
}

function readCursor(cursor: string) {
  const [, score, id] = /^(\d{1,3})\/(\d{1,15})$/.exec(cursor) ?? []
  if (!score || !id) throw noCursor()
  return { score: Number(score), id: Number(id) }
}
