/** 初审、核查、推荐、审批、公示、授牌: no two of these that matter are done by the same person. */
import { type ScoreSheet, scoreOf, sheetOn } from '../../law/demonstration.sheets.ts'
import { demonstration, publicationDays } from '../../law/demonstration.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { addDays, dueDay } from '../kernel/day.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { demonstrationRow, holdDemonstration, setRow } from './apply.ts'
import type { Objection, ObjectionAnswer, Reason, Remark, Review, Visit } from './contract.ts'
import { standsInTheWay } from './eligibility.ts'

export async function passReview(ctx: Context, id: number, { listCheckedOn, listed, remark }: Review) {
  const held = await holdDemonstration(ctx, id)
  requireUnlisted(ctx, { listCheckedOn, listed })
  await take(ctx, demonstration, 'pass-review', held, { listCheckedOn, remark })
  await setRow(ctx, id, { list_checked_on: listCheckedOn, list_checked_by: ctx.actor.name })
}

/** The lists are not in this house: looked up lately by whoever reviews, before the award and before each renewal. */
export function requireUnlisted(ctx: Context, { listCheckedOn, listed }: Pick<Review, 'listCheckedOn' | 'listed'>) {
  if (listed)
    throw badField(
      'listed',
      { zh: '在经营异常名录或者严重违法失信名单的，不能通过', en: 'on such a list it cannot pass' },
      {
        zh: '不在名单；在名单的用「审核不通过」「不予续期」',
        en: 'on no list; otherwise use "Do not pass" or "Refuse the renewal"',
      },
    )
  if (listCheckedOn > ctx.today || listCheckedOn < addDays(ctx.today, -30))
    throw badField(
      'listCheckedOn',
      { zh: '查询日应在最近三十天内', en: 'should lie in the last thirty days' },
      { zh: `${addDays(ctx.today, -30)}至${ctx.today}`, en: `${addDays(ctx.today, -30)} to ${ctx.today}` },
    )
}

export const visit = (ctx: Context, id: number, said: Visit) => score(ctx, id, 'visit', said)
export const inspect = (ctx: Context, id: number, said: Visit) => score(ctx, id, 'inspect', said)

async function score(ctx: Context, id: number, step: 'visit' | 'inspect', { attachments, points, ...said }: Visit) {
  const held = await holdDemonstration(ctx, id)
  const row = await demonstrationRow(ctx, id)
  const sheet = sheetOn(row.kind, ctx.today)
  for (const item of [...sheet.items, ...sheet.bonus])
    if ((points[item.code] ?? 0) > item.points)
      throw badField(
        `points.${item.code}`,
        { zh: `「${item.zh}」最多${item.points}分`, en: `"${item.en}" has ${item.points} points at most` },
        { zh: `0至${item.points}`, en: `0 to ${item.points}` },
      )
  requireWhole(sheet, { points, attachments, ...said })
  const unknown = said.vetoes.find(code => !sheet.vetoes.some(each => each.code === code))
  if (unknown)
    throw badField(
      'vetoes',
      { zh: '没有这个底线项', en: 'is no bottom-line item of this sheet' },
      { zh: '评分表所列', en: 'those of the sheet' },
    )
  if (row.kind === 'ten-star' && step === 'visit' && !said.departments)
    throw badField(
      'departments',
      { zh: '十星级须部门会审', en: 'is needed: ten stars are reviewed by several departments together' },
      { zh: '参加会审的部门', en: 'the departments that took part' },
    )
  const result = scoreOf(sheet, points, said.vetoes)
  await take(ctx, demonstration, step, held, { base: result.base, bonus: result.bonus, passed: result.passed })
  await takeUploads(ctx, held, attachments)
  await ctx.db
    .insertInto('demonstration_visit')
    .values({
      matter_id: id,
      occasion: step === 'visit' ? 'visit' : 'inspection',
      sheet: sheet.version,
      on_day: ctx.today,
      by_id: ctx.actor.id,
      by_name: ctx.actor.name,
      points: JSON.stringify(points),
      vetoes: [...result.vetoes],
      base: result.base,
      bonus: result.bonus,
      passed: result.passed,
      remark: said.remark ?? null,
      departments: said.departments ?? null,
      latitude: said.latitude ?? null,
      longitude: said.longitude ?? null,
      accuracy_m: said.accuracyM ?? null,
      attachments: attachments.map(each => each.id),
    })
    .execute()
}

/** Every criterion is scored and no other; who was there shows it by a photo and the place, or says why not. */
function requireWhole(sheet: ScoreSheet, { points, vetoes, remark, latitude, attachments }: Visit) {
  const strange = Object.keys(points).find(code => ![...sheet.items, ...sheet.bonus].some(each => each.code === code))
  if (strange)
    throw badField(
      `points.${strange}`,
      { zh: '评分表没有这一项', en: 'is no criterion of this sheet' },
      { zh: '评分表所列', en: 'those of the sheet' },
    )
  // A bottom line ends the visit: what was not looked at then stays open.
  const missing = vetoes.length > 0 ? undefined : sheet.items.find(each => points[each.code] === undefined)
  if (missing)
    throw badField(
      `points.${missing.code}`,
      { zh: `「${missing.zh}」还没有评分`, en: `"${missing.en}" is not scored yet` },
      { zh: `0至${missing.points}`, en: `0 to ${missing.points}` },
    )
  if (remark === undefined && (latitude === undefined || attachments.length === 0))
    throw badField(
      'remark',
      { zh: '没有照片或者没有记录位置的，须说明', en: 'is needed where there is no photo or no place' },
      { zh: '照片和位置，或者写明为什么没有', en: 'a photo and the place, or why there is none' },
    )
}

export const recommend = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, demonstration, 'recommend', await holdDemonstration(ctx, id), { remark })
export const sendBack = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, demonstration, 'send-back', await holdDemonstration(ctx, id), { reason })

/** Published from the day of approval for five working days; whoever objects is heard before the plaque is given. */
export async function approve(ctx: Context, id: number, { remark }: Remark) {
  const held = await holdDemonstration(ctx, id)
  const { due } = dueDay(ctx.calendar, ctx.counting, publicationDays, ctx.today)
  await take(ctx, demonstration, 'approve', held, { remark, until: due }, { award: due })
  await setRow(ctx, id, { published_from: ctx.today, published_to: due })
}

export async function refuse(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'refuse', held, { reason })
  await setRow(ctx, id, { ended_on: ctx.today })
}

export async function withdraw(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'withdraw', held, { reason })
  await setRow(ctx, id, { ended_on: ctx.today })
}

export async function object(ctx: Context, id: number, { byName, words }: Objection) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'object', held, { byName })
  await ctx.db
    .insertInto('demonstration_objection')
    .values({ matter_id: id, on_day: ctx.today, by_name: byName, words, answered_on: null, answer: null, upheld: null })
    .execute()
}

export async function answerObjection(ctx: Context, id: number, { objectionId, answer, upheld }: ObjectionAnswer) {
  const held = await holdDemonstration(ctx, id)
  const one = await ctx.db
    .selectFrom('demonstration_objection')
    .selectAll()
    .where('id', '=', objectionId)
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!one) throw notFound({ zh: '没有这条异议', en: 'No such objection' })
  if (one.answered_on !== null)
    throw badField(
      'objectionId',
      { zh: '已经答复', en: 'has been answered' },
      { zh: '未答复的异议', en: 'one not answered yet' },
    )
  await take(ctx, demonstration, 'answer-objection', held, { objectionId, upheld })
  await ctx.db
    .updateTable('demonstration_objection')
    .set({ answered_on: ctx.today, answer, upheld })
    .where('id', '=', objectionId)
    .execute()
}

const eligible = async (ctx: Context, matter: Matter) => standsInTheWay(ctx, await demonstrationRow(ctx, matter.id))
guard('demonstration', 'pass-review', async (ctx, matter) =>
  standsInTheWay(ctx, await demonstrationRow(ctx, matter.id), ['visit', 'pledges']),
)
for (const step of ['recommend', 'approve'] as const) guard('demonstration', step, eligible)
for (const step of ['recommend', 'approve'] as const)
  guard('demonstration', step, async (ctx, matter) => {
    const { visits } = await ctx.db
      .selectFrom('demonstration_visit')
      .select(one => one.fn.countAll<number>().as('visits'))
      .where('matter_id', '=', matter.id)
      .executeTakeFirstOrThrow()
    return Number(visits) > 0 ? undefined : { zh: '还没有现场核查评分', en: 'There has been no visit yet' }
  })
