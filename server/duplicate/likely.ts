/** While the caller speaks: have we got this already? Whatever this person may see, with what agrees. */
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { compare, type Said, scoreOf, whyOf, worthShowing } from './evidence.ts'
import { termsOf } from './likeness.ts'
import { coreOf } from './name.ts'
import { candidatesFor, printsOf } from './print.ts'
import type { Evidence } from './view.ts'

export interface Asked {
  phone?: string | undefined
  phoneOther?: string | undefined
  idNumber?: string | undefined
  operatorId?: number | undefined
  respondentName?: string | undefined
  uscc?: string | undefined
  orderNumber?: string | undefined
  goodsClass?: string | undefined
  goodsName?: string | undefined
  problemClass?: string | undefined
  facts?: string | undefined
}

export interface Likely {
  id: number
  score: number
  why: ReturnType<typeof whyOf>
  evidence: Evidence
}

/** The likeliest first, at most eight. Proposed, never joined by itself. */
export async function likelyDoubles(ctx: Context, asked: Asked): Promise<Likely[]> {
  const said = await saidBy(ctx, asked)
  const candidates = await candidatesFor(ctx, said, undefined)
  if (candidates.length === 0) return []
  const seen = await visibleMatters(ctx)
    .select('matter.id')
    .where('matter.id', 'in', candidates)
    .where('matter.state', '<>', 'joined')
    .execute()
  const prints = await printsOf(
    ctx,
    seen.map(each => each.id),
  )
  return [...prints.values()]
    .map(print => ({ id: print.matterId, evidence: compare(said, print) }))
    .map(each => ({ ...each, score: scoreOf(each.evidence), why: whyOf(each.evidence) }))
    .filter(each => each.score >= worthShowing)
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, 8)
}

async function saidBy(ctx: Context, asked: Asked): Promise<Said> {
  const operator =
    asked.operatorId === undefined
      ? undefined
      : await ctx.db
          .selectFrom('operator')
          .select(['name', 'uscc'])
          .where('id', '=', asked.operatorId)
          .executeTakeFirst()
  return {
    receivedOn: ctx.today,
    name: undefined,
    phones: [asked.phone, asked.phoneOther].filter(each => each !== undefined),
    idNumber: asked.idNumber,
    operatorId: asked.operatorId,
    uscc: operator?.uscc ?? asked.uscc,
    operatorKey: coreOf(operator?.name ?? asked.respondentName ?? ''),
    orderNumber: asked.orderNumber,
    purchasedOn: undefined,
    goodsClass: asked.goodsClass,
    problemClass: asked.problemClass,
    terms: termsOf(`${asked.goodsName ?? ''} ${asked.facts ?? ''}`),
  }
}
