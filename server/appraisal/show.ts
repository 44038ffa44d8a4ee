/** One round, as the one who asks may see it. */
import { appraisal } from '../../law/appraisal.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { openSteps } from '../kernel/procedure.ts'
import { periodOf } from '../statistics/index.ts'
import { sharesOf } from './bonus.ts'
import { isScored, toMark } from './compute.ts'
import { type Appraisal, concerns, mayLead, readAppraisal, scoreRows } from './queries.ts'
import { sealOf } from './seal.ts'
import type { AppraisalView, BonusView, KeptLine, ObjectionView } from './view.ts'
import { bonusWords, lineWords, totalWords } from './words.ts'

export async function showAppraisal(ctx: Context, id: number): Promise<AppraisalView> {
  const held = await readAppraisal(ctx, id)
  const leading = await mayLead(ctx)
  const all = await scoreRows(ctx, id)
    .select(concerns(ctx).as('own'))
    .orderBy('s.group_label')
    .orderBy('s.place', row => row.asc().nullsLast())
    .orderBy('s.id')
    .execute()
  const seen = all.filter(each => leading || each.own)
  const marks = await marksOf(
    ctx,
    seen.map(each => each.id),
  )
  const bonuses = bonusesOf(held, all)
  const locked = held.state === 'locked'
  return {
    ...headOf(held),
    objections: 0,
    scheme: { ...held.scheme },
    countedAt: held.row.counted_at?.toISOString() ?? null,
    objectUntil: held.row.object_until,
    poolFen: leading ? held.row.pool_fen : null,
    seal: held.row.seal,
    intact: held.row.seal === null ? null : (await sealOf(ctx, held)) === held.row.seal,
    leading,
    mayObject:
      held.state === 'shown' &&
      seen.some(each => each.own) &&
      (held.row.object_until === null || held.row.object_until >= ctx.today),
    scores: seen.map(row => {
      const lines = row.lines as unknown as KeptLine[]
      const group = all.filter(each => each.group_label === row.group_label && each.place !== null)
      return {
        id: row.id,
        name: row.name,
        group: row.group_label,
        score: row.score,
        // Others' places are told by the lock alone.
        place: leading || locked ? row.place : null,
        ranked: group.length,
        cases: row.cases,
        shareFen: row.share_fen,
        own: row.own,
        lines,
        words: lines.map(line => lineWords(line, lines)),
        toMark: toMark(held.scheme, { cases: row.cases, lines }).length,
        total: totalWords(lines, row.score, !isScored(held.scheme, { cases: row.cases, lines })),
        marks: marks.filter(each => each.score_id === row.id).map(({ score_id: _, ...each }) => each),
        bonus: bonuses.get(row.id) ?? null,
      }
    }),
    ranking:
      locked && held.scheme.of === 'bureau'
        ? all.map(({ group_label, name, score, place, cases }) => ({ group: group_label, name, score, place, cases }))
        : null,
    objectionList: await objectionsOf(
      ctx,
      seen.map(each => each.id),
    ),
    steps: await openSteps(ctx, appraisal, held),
    events: leading ? await viewEvents(ctx, id) : [],
  }
}

const headOf = ({ id, number, state, scheme, schemeVersion, row }: Appraisal) => ({
  id,
  number,
  state,
  label: scheme.label,
  of: scheme.of,
  schemeVersion,
  period: { key: row.period, label: periodOf(row.period).label },
})

async function marksOf(ctx: Context, ids: readonly number[]) {
  if (ids.length === 0) return []
  const rows = await ctx.db.selectFrom('appraisal_mark').selectAll().where('score_id', 'in', ids).execute()
  return rows.map(({ score_id, item, points, reason, reference, evidence, by_name, at }) => ({
    score_id,
    item,
    points,
    reason,
    reference,
    evidence,
    by: by_name,
    at: at.toISOString(),
  }))
}

async function objectionsOf(ctx: Context, ids: readonly number[]): Promise<ObjectionView[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('appraisal_objection as o')
    .innerJoin('appraisal_score as s', 's.id', 'o.score_id')
    .selectAll('o')
    .select('s.name')
    .where('o.score_id', 'in', ids)
    .orderBy('o.id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    scoreId: row.score_id,
    name: row.name,
    item: row.item,
    words: row.words,
    by: row.by_name,
    at: row.at.toISOString(),
    answer: row.answer,
    upheld: row.upheld,
    points: row.points,
    answeredBy: row.answered_name,
    answeredAt: row.answered_at?.toISOString() ?? null,
  }))
}

/** In the order in which the rest is handed out: that of the register. */
function bonusesOf(held: Appraisal, rows: readonly { id: number; score: number | null }[]): Map<number, BonusView> {
  const { pool_fen: poolFen } = held.row
  if (poolFen === null) return new Map()
  const list = [...rows].sort((one, other) => one.id - other.id)
  const shares = sharesOf(
    poolFen,
    list.map(each => each.score ?? 0),
  )
  const people = list.filter(each => each.score !== null).length
  const sum = list.reduce((all, each) => all + (each.score ?? 0), 0)
  return new Map(
    list.map((row, at) => {
      const facts = { poolFen, score: row.score ?? 0, sum, people, ...shares[at]! }
      return [row.id, { ...facts, words: bonusWords(facts) }]
    }),
  )
}
