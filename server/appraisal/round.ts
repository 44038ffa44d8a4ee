/** A round from its beginning to the signature. */
import type { Scheme } from '../../law/appraisal.schemes.ts'
import { appraisal, objectionDays } from '../../law/appraisal.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { periodOf } from '../statistics/index.ts'
import { sharesOf } from './bonus.ts'
import { settle, toMark } from './compute.ts'
import type { NewAppraisal, Reason, Showing } from './contract.ts'
import { count } from './count.ts'
import { type Appraisal, holdAppraisal, readAppraisal, scoreRows } from './queries.ts'
import { lockedFor, sealOf } from './seal.ts'
import type { KeptLine } from './view.ts'

export async function openAppraisal(ctx: Context, { schemeId, period: key, poolFen }: NewAppraisal): Promise<number> {
  const period = periodOf(key)
  const found = await ctx.db.selectFrom('appraisal_scheme').selectAll().where('id', '=', schemeId).executeTakeFirst()
  if (!found)
    throw badField(
      'schemeId',
      { zh: '没有这个方案', en: 'is no scheme' },
      { zh: '方案列表所列', en: 'one of the list' },
    )
  if (period.to >= ctx.today)
    throw badField(
      'period',
      { zh: `${period.label.zh}至${period.to}才结束`, en: `ends on ${period.to} only` },
      { zh: '已经结束的期间', en: 'a period that is over' },
    )
  if (poolFen !== undefined && (found.of !== 'staff' || poolFen === 0))
    throw badField(
      'poolFen',
      { zh: '奖金只在派遣人员考核中分配，须大于零', en: 'is for dispatched staff only, and above nought' },
      { zh: '不填，或者派遣人员的奖金总额', en: 'nothing, or the pool of dispatched staff' },
    )
  const already = await lockedFor(ctx, found.of, period.key)
  if (already)
    throw badField(
      'period',
      {
        zh: `${period.label.zh}已按${already.number}（方案第${already.version}版）锁定公布，保持当时的方案`,
        en: `was scored and published as ${already.number} (scheme v${already.version}), and keeps that scheme`,
      },
      { zh: '还没有公布排名的期间', en: 'a period whose ranking is not published yet' },
    )
  const scheme = found.content as unknown as Scheme
  const matter = await openMatter(ctx, {
    kind: 'appraisal',
    prefix: 'KH',
    state: 'draft',
    officeId: ctx.actor.officeId!,
    handlerId: ctx.actor.id,
    channel: 'internal',
    subject: `${scheme.label}（${period.label.zh}）`,
  })
  await ctx.db
    .insertInto('appraisal')
    .values({ matter_id: matter.id, scheme_id: schemeId, period: period.key, pool_fen: poolFen ?? null })
    .execute()
  await record(ctx, matter, 'appraisal.open', { scheme: `${found.of} ${found.version}`, period: period.key })
  const held = await holdAppraisal(ctx, matter.id)
  await count(ctx, held)
  await standAnew(ctx, held)
  return held.id
}

export async function recount(ctx: Context, id: number) {
  const held = await holdAppraisal(ctx, id)
  await take(ctx, appraisal, 'recount', held)
  await count(ctx, held)
  await standAnew(ctx, held)
}

/** Scores, places and shares from the lines as they are now. */
export async function standAnew(ctx: Context, held: Appraisal) {
  const rows = await scoreRows(ctx, held.id).orderBy('s.id').execute()
  const settled = settle(
    held.scheme,
    rows.map(each => ({ ...each, lines: each.lines as unknown as KeptLine[] })),
  )
  const shares =
    held.row.pool_fen === null
      ? undefined
      : sharesOf(
          held.row.pool_fen,
          settled.map(each => each.score ?? 0),
        )
  for (const [at, { id }] of rows.entries())
    await ctx.db
      .updateTable('appraisal_score')
      .set({ ...settled[at]!, share_fen: shares?.[at]?.fen ?? null })
      .where('id', '=', id)
      .execute()
}

guard('appraisal', 'show', async (ctx, matter) => {
  const { scheme } = await readAppraisal(ctx, matter.id)
  const rows = await scoreRows(ctx, matter.id).execute()
  const missing = rows.flatMap(({ name, cases, lines }) =>
    toMark(scheme, { cases, lines: lines as unknown as KeptLine[] }).map(line => `${name}「${line.label}」`),
  )
  return missing.length === 0
    ? undefined
    : {
        zh: `还有人工项没有评定：${missing.slice(0, 5).join('、')}${missing.length > 5 ? `等${missing.length}项` : ''}`,
        en: `${missing.length} lines are still to be marked by hand`,
      }
})

export async function show(ctx: Context, id: number, { objectUntil }: Showing) {
  const held = await holdAppraisal(ctx, id)
  const least = addDays(ctx.today, objectionDays)
  const until = objectUntil ?? least
  if (until < least)
    throw badField(
      'objectUntil',
      { zh: `异议期不足${objectionDays}日`, en: `leaves less than ${objectionDays} days` },
      { zh: `${least}或者以后`, en: `${least} or later` },
    )
  await take(ctx, appraisal, 'show', held, { objectUntil: until })
  await ctx.db.updateTable('appraisal').set({ object_until: until }).where('matter_id', '=', id).execute()
}

export async function takeBack(ctx: Context, id: number, { reason }: Reason) {
  await take(ctx, appraisal, 'take-back', await holdAppraisal(ctx, id), { reason })
}

guard('appraisal', 'propose-lock', async (ctx, matter) => {
  const row = await ctx.db
    .selectFrom('appraisal as a')
    .innerJoin('appraisal_scheme as v', 'v.id', 'a.scheme_id')
    .select(['a.object_until', 'a.period', 'v.of'])
    .where('a.matter_id', '=', matter.id)
    .executeTakeFirst()
  const already = row && (await lockedFor(ctx, row.of, row.period))
  if (already)
    return {
      zh: `同一期间已按${already.number}（方案第${already.version}版）锁定公布`,
      en: `The same period was published as ${already.number} (scheme v${already.version})`,
    }
  if (row?.object_until && row.object_until >= ctx.today)
    return {
      zh: `异议期到${row.object_until}，次日起方可提请锁定`,
      en: `Objections are possible until ${row.object_until}`,
    }
  const open = await ctx.db
    .selectFrom('appraisal_objection as o')
    .innerJoin('appraisal_score as s', 's.id', 'o.score_id')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('s.appraisal_id', '=', matter.id)
    .where('o.answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open.n) > 0
    ? { zh: `还有${open.n}件异议没有答复`, en: `${open.n} objections are not answered` }
    : undefined
})

export async function proposeLock(ctx: Context, id: number) {
  await take(ctx, appraisal, 'propose-lock', await holdAppraisal(ctx, id))
}

export async function refuseLock(ctx: Context, id: number, { reason }: Reason) {
  await take(ctx, appraisal, 'refuse-lock', await requireSigner(ctx, id), { reason })
}

export async function lock(ctx: Context, id: number) {
  const held = await requireSigner(ctx, id)
  const seal = await sealOf(ctx, held)
  await take(ctx, appraisal, 'lock', held, { seal })
  await ctx.db.updateTable('appraisal').set({ seal }).where('matter_id', '=', id).execute()
}

/** A county's head is measured by it, and signs none. */
async function requireSigner(ctx: Context, id: number) {
  const held = await holdAppraisal(ctx, id)
  const { kind } = await ctx.db
    .selectFrom('office')
    .select('kind')
    .where('id', '=', ctx.actor.officeId!)
    .executeTakeFirstOrThrow()
  if (kind !== 'bureau')
    throw new Problem('not-your-duty', { zh: '由市局负责人签发', en: 'The head of the bureau signs' })
  return held
}
