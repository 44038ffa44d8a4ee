/** 承诺: signed on the glass, as an upload or on paper; broken ones are written down with the complaint they came to light in. */
import { pledgeOn } from '../../law/demonstration.pledges.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'
import { reachableMatters } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { demonstrationRow, holdDemonstration } from './apply.ts'
import type { Breach, Pledge } from './contract.ts'

type Given = Pick<Pledge, 'pledge' | 'signer'> & Partial<Omit<Pledge, 'pledge' | 'signer'>>

/** The version of today; signed again it is the same pledge with the later signature and terms, and keeps the earlier. */
export async function keepPledge(ctx: Context, held: Matter, said: Given, names = { goods: 'goods', days: 'days' }) {
  const text = pledgeOn(said.pledge, ctx.today)
  if (!text) throw notFound({ zh: '没有这份承诺', en: 'No such pledge' })
  if (text.withTerms && (!said.goods || !said.days))
    throw badField(
      said.goods ? names.days : names.goods,
      { zh: '须写明适用商品和退货期限', en: 'is needed of this pledge' },
      { zh: '例如：服装鞋帽，15天', en: 'for example: clothing, 15 days' },
    )
  if (text.withDuty && !said.terms)
    throw badField(
      'terms',
      { zh: '须写明党支部和岗位职责', en: 'is needed of this pledge' },
      { zh: '例如：个私协会第二党支部，党员先锋岗', en: 'the party branch and the duty' },
    )
  if (said.upload) await takeUploads(ctx, held, [said.upload])
  const how = said.signature ? 'glass' : said.upload ? 'upload' : 'paper'
  const row = {
    signed_on: ctx.today,
    signer: said.signer,
    how,
    signature: said.signature ?? null,
    attachment_id: said.signature ? null : (said.upload?.id ?? null),
    goods: said.goods ?? null,
    days: said.days ?? null,
    terms: said.terms ?? null,
  } as const
  const signed = ['signed_on', 'signer', 'how', 'signature', 'attachment_id', 'goods', 'days', 'terms'] as const
  await ctx.db
    .insertInto('demonstration_pledge_earlier')
    .columns(['pledge_id', ...signed])
    .expression(one =>
      one
        .selectFrom('demonstration_pledge')
        .select(['id', ...signed])
        .where('matter_id', '=', held.id)
        .where('pledge', '=', text.code)
        .where('version', '=', text.version),
    )
    .execute()
  await ctx.db
    .insertInto('demonstration_pledge')
    .values({ matter_id: held.id, pledge: text.code, version: text.version, ...row })
    .onConflict(one => one.columns(['matter_id', 'pledge', 'version']).doUpdateSet(row))
    .execute()
  await record(ctx, held, 'demonstration.sign', { pledge: text.code, version: text.version, signer: said.signer, how })
}

export async function signPledge(ctx: Context, id: number, said: Pledge) {
  const held = await holdDemonstration(ctx, id)
  requireAlive(held)
  await keepPledge(ctx, held, said)
}

function requireAlive(held: Matter) {
  if (['refused', 'withdrawn', 'delisted', 'expired'].includes(held.state))
    throw new Problem('wrong-state', { zh: '已经结束，不能再签', en: 'It has ended: nothing is signed any more' })
}

/** The complaint must be against this operator and visible to whoever writes it down. */
export async function enterBreach(ctx: Context, id: number, { pledge, complaintNumber, words }: Breach) {
  const held = await holdDemonstration(ctx, id)
  await requireSigned(ctx, id, pledge)
  const from = complaintNumber === undefined ? null : await complaintOf(ctx, id, complaintNumber)
  if (from !== null) await requireNewBreach(ctx, id, pledge, from)
  await keepBreach(ctx, held, { pledge, words, from })
}

export async function requireSigned(ctx: Context, id: number, pledge: string) {
  const signed = await ctx.db
    .selectFrom('demonstration_pledge')
    .select('id')
    .where('matter_id', '=', id)
    .where('pledge', '=', pledge)
    .executeTakeFirst()
  if (!signed)
    throw badField(
      'pledge',
      { zh: '没有签过这份承诺', en: 'has not been signed' },
      { zh: '已签的承诺', en: 'a pledge that was signed' },
    )
}

/** One complaint breaks one promise once, whoever writes it down again. */
export async function requireNewBreach(ctx: Context, id: number, pledge: string, from: number) {
  const known = await ctx.db
    .selectFrom('demonstration_breach')
    .select('id')
    .where('matter_id', '=', id)
    .where('pledge', '=', pledge)
    .where('from_matter_id', '=', from)
    .executeTakeFirst()
  if (known)
    throw badField(
      'complaintNumber',
      { zh: '这件投诉已经登记为违背这项承诺', en: 'is written down already as a breach of this pledge' },
      { zh: '没有登记过的投诉，或者另一项承诺', en: 'another complaint, or another pledge' },
    )
}

export async function keepBreach(
  ctx: Context,
  held: Matter,
  { pledge, words, from }: { pledge: string; words: string; from: number | null },
) {
  await ctx.db
    .insertInto('demonstration_breach')
    .values({ matter_id: held.id, pledge, from_matter_id: from, on_day: ctx.today, words, by_name: ctx.actor.name })
    .execute()
  await record(ctx, held, 'demonstration.breach', { pledge, from })
}

async function complaintOf(ctx: Context, id: number, number: string): Promise<number> {
  const { operator_id: operatorId } = await demonstrationRow(ctx, id)
  const complaint = await reachableMatters(ctx)
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .select(['matter.id', 'complaint.operator_id as operatorId'])
    .where('matter.number', '=', number)
    .executeTakeFirst()
  if (!complaint || complaint.operatorId === null || complaint.operatorId !== operatorId)
    throw badField(
      'complaintNumber',
      { zh: '没有对该经营者的这件投诉，或者您无权查看', en: 'is no complaint against this operator that you may see' },
      { zh: '对该经营者的投诉的编号', en: 'the number of a complaint against this operator' },
    )
  return complaint.id
}
