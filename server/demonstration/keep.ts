/** 在期: admonished, corrected, up and down in stars, recognised by the province, renewed, lapsed, taken off. */
import { demonstration, term } from '../../law/demonstration.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { lockMatters } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { closePost } from '../office/index.ts'
import { demonstrationRow, holdDemonstration, setRow } from './apply.ts'
import type { CorrectionReport, Delisting, Reason, Recognition, Remark, Review } from './contract.ts'
import { eventsNamed } from './events-named.ts'
import { tellKeepers } from './keepers.ts'
import { requireUnlisted } from './review.ts'
import { afterYears } from './term.ts'

export async function admonish(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'admonish', held, { reason })
  await tellKeepers(ctx, id, 'demonstration.admonish', { reason })
}

export async function orderCorrection(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'order-correction', held, { reason })
  await tellKeepers(ctx, id, 'demonstration.order-correction', { reason })
}

export async function reportCorrection(ctx: Context, id: number, { words, attachments }: CorrectionReport) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'report-correction', held, { words })
  await takeUploads(ctx, held, attachments)
}

export const confirmCorrection = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, demonstration, 'confirm-correction', await holdDemonstration(ctx, id), { remark })

export async function recommendProvince(ctx: Context, id: number, { remark }: Remark) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'recommend-province', held, { remark })
  await setRow(ctx, id, { province_recommended_on: ctx.today })
}

export async function enterProvince(ctx: Context, id: number, { on, number }: Recognition) {
  const held = await holdDemonstration(ctx, id)
  requirePast(ctx, 'on', on)
  const { awarded_on } = await demonstrationRow(ctx, id)
  if (awarded_on !== null && on < awarded_on)
    throw badField(
      'on',
      { zh: `早于市级认定之日${awarded_on}`, en: `lies before the city recognised it (${awarded_on})` },
      { zh: '省级认定在市级认定之后', en: 'the province follows the city' },
    )
  await take(ctx, demonstration, 'enter-province', held, { on, number })
  await setRow(ctx, id, { level: 'province', province_on: on })
}

export const askRenewal = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, demonstration, 'ask-renewal', await holdDemonstration(ctx, id), { remark })

/** The new term follows the old one without a gap. */
export async function renew(ctx: Context, id: number, { listCheckedOn, listed, remark }: Review) {
  const held = await holdDemonstration(ctx, id)
  const row = await demonstrationRow(ctx, id)
  requireUnlisted(ctx, { listCheckedOn, listed })
  const from = addDays(row.term_to!, 1)
  const to = addDays(afterYears(from, term.years), -1)
  await take(ctx, demonstration, 'renew', held, { remark, termFrom: from, termTo: to, listCheckedOn })
  await setRow(ctx, id, {
    term_to: to,
    consecutive: row.consecutive + 1,
    list_checked_on: listCheckedOn,
    list_checked_by: ctx.actor.name,
  })
  await tellKeepers(ctx, id, 'demonstration.renew', { termTo: to })
}

export async function refuseRenewal(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdDemonstration(ctx, id)
  await take(ctx, demonstration, 'refuse-renewal', held, { reason })
  await setRow(ctx, id, { ended_on: ctx.today })
  await tellKeepers(ctx, id, 'demonstration.refuse-renewal', { reason })
}

export async function proposeDelisting(ctx: Context, id: number, { reason, words }: Delisting) {
  const held = await holdDemonstration(ctx, id)
  if (reason === 'promise') await requireAdmonished(ctx, id)
  await take(ctx, demonstration, 'propose-delisting', held, { reason, words })
}

/** 告诫后仍不履行承诺: the plaque's page tells of the admonition, so there must have been one. */
async function requireAdmonished(ctx: Context, id: number) {
  if ((await eventsNamed(ctx, id, ['admonish'])).length === 0)
    throw badField(
      'reason',
      { zh: '该单位还没有被告诫过', en: 'is none yet: the unit was never admonished' },
      { zh: '先督促告诫，或者选择其他摘牌理由', en: 'an admonition first, or another reason' },
    )
}

/** For the reason that was proposed and on no other. */
export async function delist(ctx: Context, id: number, { remark }: Remark) {
  const held = await holdDemonstration(ctx, id)
  const proposal = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', id)
    .where('name', '=', 'demonstration.propose-delisting')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { reason, words } = (proposal?.facts ?? {}) as { reason?: string; words?: string }
  await take(ctx, demonstration, 'delist', held, { remark, reason })
  await setRow(ctx, id, { delisted_on: ctx.today, delist_reason: reason ?? 'promise', delist_words: words ?? null })
  await setRow(ctx, id, { ended_on: ctx.today })
  await tellKeepers(ctx, id, 'demonstration.delist', { reason, words })
}

export const keepListed = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, demonstration, 'keep', await holdDemonstration(ctx, id), { reason })

/**
 * A term that ran out: the code stays known, the shop's account ends. Whose plaque was taken down or not renewed keeps the
 * account, in which nothing is open any more: there it reads the reason.
 */
async function ended(ctx: Context, id: number, on: string) {
  const row = await demonstrationRow(ctx, id)
  await setRow(ctx, id, { ended_on: on })
  if (row.post_id !== null) await closePost(ctx, row.post_id)
}

/** The last month of a term is told once: its keepers are, who ask for the renewal. */
async function remindOfRenewal(ctx: Context) {
  const due = await ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select(['matter.id', 'demonstration.term_to as until'])
    .where('matter.state', '=', 'awarded')
    .where('demonstration.post_id', 'is not', null)
    .where('demonstration.term_to', '>=', ctx.today)
    .where('demonstration.term_to', '<=', addDays(ctx.today, term.renewalDays))
    .execute()
  for (const { id, until } of due)
    await tellKeepers(ctx, id, 'demonstration.renewal-open', { until }, `demonstration.renewal-open:${id}:${until}`)
}

/** Every night: who may renew is told; terms that ended yesterday go into transition, transitions that ended are over. */
export async function lapseDaily(ctx: Context): Promise<number> {
  await remindOfRenewal(ctx)
  const due = await ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select(['matter.id', 'matter.state', 'demonstration.term_to'])
    .where('matter.state', 'in', ['awarded', 'lapsed'])
    .where('demonstration.term_to', '<', ctx.today)
    .orderBy('matter.id')
    .execute()
  const over = due.filter(each => each.state === 'awarded' || each.term_to! < addDays(ctx.today, -term.transitionDays))
  for (const matter of await lockMatters(
    ctx,
    over.map(each => each.id),
  )) {
    const { term_to: until } = await demonstrationRow(ctx, matter.id)
    if (matter.state === 'awarded') {
      await take(ctx, demonstration, 'lapse', matter, { until })
      await tellKeepers(ctx, matter.id, 'demonstration.lapse', { until })
    }
    if (matter.state === 'lapsed' && until! < addDays(ctx.today, -term.transitionDays)) {
      await take(ctx, demonstration, 'expire', matter, { until })
      await ended(ctx, matter.id, addDays(until!, term.transitionDays))
    }
  }
  return over.length
}
