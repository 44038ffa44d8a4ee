/** Marks by hand, objections, and their answers: each moves the score at once. */
import { sql } from 'kysely'
import { appraisal } from '../../law/appraisal.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { Mark, NewObjection, ObjectionAnswer } from './contract.ts'
import { type Appraisal, concerns, holdAppraisal, scoreRows } from './queries.ts'
import { standAnew } from './round.ts'
import type { KeptLine } from './view.ts'

export async function mark(ctx: Context, id: number, { scoreId, item, points, reason, reference, evidence }: Mark) {
  const held = await holdAppraisal(ctx, id)
  const { row, line } = await lineOf(ctx, held, scoreId, item)
  if (line.indicator !== null)
    throw badField(
      'item',
      { zh: `「${line.label}」由记录计算，不能手填`, en: 'is counted from the records' },
      { zh: '人工评定的项目', en: 'an item that is marked by hand' },
    )
  requireInside(line, points)
  const before = await ctx.db
    .selectFrom('appraisal_mark')
    .select('evidence')
    .where('score_id', '=', scoreId)
    .where('item', '=', item)
    .executeTakeFirst()
  const file = evidence?.id ?? before?.evidence ?? null
  if (file === null && !reference)
    throw badField(
      'reference',
      { zh: '没有写明依据', en: 'is missing: nothing says what the mark rests on' },
      { zh: '抽查记录、文件的编号或名称，或者上传附件', en: 'the number or name of a record, or an attachment' },
    )
  await take(ctx, appraisal, 'mark', held, { name: row.name, label: line.label, points, reason })
  if (evidence) await takeUploads(ctx, held, [evidence])
  const said = {
    points,
    reason,
    reference: reference ?? null,
    evidence: file,
    by_id: ctx.actor.id,
    by_name: ctx.actor.name,
    at: ctx.now,
  }
  await ctx.db
    .insertInto('appraisal_mark')
    .values({ score_id: scoreId, item, ...said })
    .onConflict(one => one.columns(['score_id', 'item']).doUpdateSet(said))
    .execute()
  await changeLine(ctx, held, row, item, { points })
}

export async function object(ctx: Context, id: number, { scoreId, item, words }: NewObjection) {
  const held = await holdAppraisal(ctx, id)
  const { row, line } = await lineOf(ctx, held, scoreId, item)
  const own = await scoreRows(ctx, held.id).where('s.id', '=', scoreId).where(concerns(ctx)).executeTakeFirst()
  if (!own) throw notFound()
  if (held.row.object_until !== null && held.row.object_until < ctx.today)
    throw new Problem('not-allowed', {
      zh: `异议期已于${held.row.object_until}结束`,
      en: `Objections were possible until ${held.row.object_until}`,
    })
  const there = await ctx.db
    .selectFrom('appraisal_objection')
    .select('id')
    .where('score_id', '=', scoreId)
    .where('item', '=', item)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (there)
    throw new Problem('not-allowed', {
      zh: '这一项已有异议，等待答复',
      en: 'An objection to this line waits for its answer',
    })
  await take(ctx, appraisal, 'object', held, { name: row.name, label: line.label })
  await ctx.db
    .insertInto('appraisal_objection')
    .values({ score_id: scoreId, item, words, by_id: ctx.actor.id!, by_name: ctx.actor.name, at: ctx.now })
    .execute()
}

export async function answer(ctx: Context, id: number, said: ObjectionAnswer) {
  const held = await holdAppraisal(ctx, id)
  const objection = await ctx.db
    .selectFrom('appraisal_objection as o')
    .innerJoin('appraisal_score as s', 's.id', 'o.score_id')
    .selectAll('o')
    .where('s.appraisal_id', '=', id)
    .where('o.id', '=', said.objectionId)
    .executeTakeFirst()
  if (!objection)
    throw badField(
      'objectionId',
      { zh: '没有这件异议', en: 'is no objection' },
      { zh: '本轮的异议', en: 'one of this round' },
    )
  if (objection.answered_at) throw new Problem('not-allowed', { zh: '已经答复', en: 'It is answered' })
  if (objection.by_id === ctx.actor.id)
    throw new Problem('same-person', { zh: '提出异议的人不得自己答复', en: 'Whoever objects does not answer' })
  const { row, line } = await lineOf(ctx, held, objection.score_id, objection.item)
  if (said.upheld !== (said.points !== undefined))
    throw badField(
      'points',
      said.upheld
        ? { zh: '异议成立，须写明改为多少分', en: 'is missing: upheld means other points' }
        : { zh: '异议不成立，分数不变', en: 'is given, though the objection is not upheld' },
      { zh: '成立时填写，不成立时不填', en: 'given if and only if upheld' },
    )
  if (said.points !== undefined) requireInside(line, said.points)
  await take(ctx, appraisal, 'answer', held, { name: row.name, label: line.label, upheld: said.upheld })
  await ctx.db
    .updateTable('appraisal_objection')
    .set({
      answer: said.answer,
      upheld: said.upheld,
      points: said.points ?? null,
      answered_by: ctx.actor.id,
      answered_name: ctx.actor.name,
      answered_at: ctx.now,
    })
    .where('id', '=', objection.id)
    .execute()
  if (said.points !== undefined)
    await changeLine(ctx, held, row, objection.item, {
      points: said.points,
      ...(line.points === null ? {} : { before: line.points }),
    })
}

function requireInside({ weight, rule }: KeptLine, points: number) {
  const most = Math.round(weight * 100)
  const least = rule.kind === 'deduct' ? most - Math.round(Number(rule.most) * 100) : 0
  if (points < least || points > most)
    throw badField(
      'points',
      { zh: '超出本项分值', en: 'lies outside what this line can give' },
      { zh: `${least / 100}至${most / 100}分`, en: `${least / 100} to ${most / 100} points` },
    )
}

async function lineOf(ctx: Context, held: Appraisal, scoreId: number, item: string) {
  const row = await scoreRows(ctx, held.id).where('s.id', '=', scoreId).executeTakeFirst()
  if (!row)
    throw badField(
      'scoreId',
      { zh: '本轮没有这个对象', en: 'is nobody of this round' },
      { zh: '本轮的考核对象', en: 'one of this round' },
    )
  const line = (row.lines as unknown as KeptLine[]).find(each => each.item === item)
  if (!line)
    throw badField(
      'item',
      { zh: '方案没有这一项', en: 'is no item of the scheme' },
      { zh: '方案所列', en: 'one of the scheme' },
    )
  return { row, line }
}

async function changeLine(
  ctx: Context,
  held: Appraisal,
  row: { id: number; lines: unknown },
  item: string,
  change: { points: number; before?: number },
) {
  const lines = (row.lines as KeptLine[]).map(each => (each.item === item ? { ...each, ...change } : each))
  await ctx.db
    .updateTable('appraisal_score')
    .set({ lines: sql`${JSON.stringify(lines)}::jsonb` as never })
    .where('id', '=', row.id)
    .execute()
  await standAnew(ctx, held)
}
