/** 结案、归档、公示 (penalty procedure arts. 77 to 79; Order 45). */

import { sql } from 'kysely'
import { enforcementCase } from '../../law/enforcement.ts'
import { yuan } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { hasHappened } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { penaltyIn } from './case-shapes.ts'
import type * as wire from './contract.ts'
import { isPublished } from './decide-contents.ts'
import { moneyOf } from './money.ts'
import { type Case, holdCase, keepCase, requireNotOnCase, withRow } from './queries.ts'

const step = enforcementCase

/** An ordinary case with a penalty beyond a warning, that still stands. */
export const isPublishable = (held: Case) =>
  held.row.procedure === 'ordinary' &&
  held.row.decision_kind === 'penalty' &&
  held.row.revoked_on === null &&
  isPublished(penaltyIn(held.row))

guard('case', 'performed', async (ctx, matter) => {
  const held = await withRow(ctx, matter)
  if (held.row.served_on === null) return { zh: '决定书尚未登记送达', en: 'The decision has no proof of service yet' }
  if (held.row.court?.ruling === 'ended' || held.row.court?.ruling === 'refused') return undefined
  const { owedFen } = await moneyOf(ctx, held)
  return owedFen > 0 ? { zh: `尚有${yuan(owedFen)}未缴`, en: `${(owedFen / 100).toFixed(2)} yuan are owed` } : undefined
})

export async function performed(ctx: Context, id: number, { outcome }: wire.Performance) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'performed', held, { outcome })
  await keepCase(ctx, held, { outcome: held.row.outcome ?? outcome })
}

export async function handIn(ctx: Context, id: number, { remark }: wire.CaseRemark) {
  await take(ctx, step, 'hand-in', await holdCase(ctx, id), { remark })
}

guard('case', 'hand-in', async (ctx, matter) =>
  (await withRow(ctx, matter)).row.procedure === 'simple'
    ? undefined
    : { zh: '只适用于简易程序', en: 'Of the simple procedure only' },
)

/** Nothing sealed, detained or kept is left behind. */
guard('case', 'propose-closing', async (ctx, matter) => {
  const open = await ctx.db
    .selectFrom('case_measure')
    .select('id')
    .where('matter_id', '=', matter.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (open) return { zh: '还有强制措施没有处理', en: 'A measure is not dealt with' }
  const row = (await withRow(ctx, matter)).row
  if (row.procedure === 'simple') return { zh: '简易程序案件直接归档', en: 'A simple case is archived at once' }
  if (row.decision_kind !== 'penalty' && row.decision_kind !== 'no-penalty') return undefined
  // Coercion law art. 24: a measure is told to the party too; the file has the proof of every paper (art. 78).
  const unproven = await unprovenLetter(ctx, matter.id)
  return unproven ? { zh: `${unproven}没有送达回证`, en: `${unproven} has no proof of service` } : undefined
})

const unprovenLetter = async (ctx: Context, id: number, forms?: number[]) => {
  let query = ctx.db
    .selectFrom('letter')
    .select('number')
    .where('matter_id', '=', id)
    .where('who', '=', 'respondent')
    .where('state', '!=', 'served')
    // A 送达公告 (44) is itself the proof; a hearing called anew (36) is told by the last notice.
    .where('form', '!=', 44)
    .where(
      sql<boolean>`(form <> 36 or not exists (select from letter l
        where l.matter_id = letter.matter_id and l.form = 36 and l.id > letter.id))`,
    )
    .orderBy('id')
  if (forms) query = query.where('form', 'in', forms)
  return (await query.executeTakeFirst())?.number
}

/** Art. 77: closed when the decision is carried out; what was confiscated has been taken in. */
async function requireStored(ctx: Context, held: Case, elsewhere: string | undefined) {
  const { row } = held
  if (row.revoked_on !== null || elsewhere) return
  if (row.decision_kind !== 'penalty' || (row.confiscated_goods === null && row.goods_fen === 0)) return
  if (!(await hasHappened(ctx, held.id, 'case.store-goods')))
    throw badField(
      'goodsElsewhere',
      { zh: `没收的${row.confiscated_goods ?? '物品'}没有入库`, en: 'What was confiscated is not in the store' },
      { zh: '先办「没收物品入库」；不能入库的，写明去向', en: 'take it into the store first, or say where it went' },
    )
}

export async function proposeClosing(ctx: Context, id: number, { outcome, goodsElsewhere }: wire.Closing) {
  const held = await holdCase(ctx, id)
  await requireStored(ctx, held, goodsElsewhere)
  await take(ctx, step, 'propose-closing', held, { outcome, goodsElsewhere })
  await keepCase(ctx, held, { outcome })
}

export async function sendBackClosing(ctx: Context, id: number, { reason }: wire.CaseReason) {
  await take(ctx, step, 'send-back-closing', await holdCase(ctx, id), { reason })
}

export async function close(ctx: Context, id: number, { remark }: wire.CaseRemark) {
  const held = await holdCase(ctx, id)
  requireNotOnCase(held, ctx.actor.id, { zh: '批准结案', en: 'sign the closing' })
  await take(ctx, step, 'close', held, { remark })
  await keepCase(ctx, held, { closed_on: ctx.today })
}

/** 一案一卷、材料齐全: the papers have their proof, and what must be published is. */
guard('case', 'archive', async (ctx, matter) => {
  const held = await withRow(ctx, matter)
  if (held.row.procedure === 'ordinary' && matter.state === 'to-close')
    return { zh: '普通程序案件先批准结案', en: 'An ordinary case is closed first' }
  const unproven = await unprovenLetter(ctx, matter.id, [34, 37, 38, 39])
  if (unproven) return { zh: `${unproven}没有送达回证`, en: `${unproven} has no proof of service` }
  const published = await ctx.db
    .selectFrom('case_publication')
    .select('matter_id')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return isPublishable(held) && !published && held.row.pushed_on === null
    ? { zh: '处罚信息尚未公示', en: 'The penalty is not published yet' }
    : undefined
})

export async function archive(ctx: Context, id: number, said: wire.ArchiveMade) {
  const held = await holdCase(ctx, id)
  const taken = await ctx.db
    .selectFrom('penalty_case')
    .select('matter_id')
    .where('archive_number', '=', said.archiveNumber)
    .executeTakeFirst()
  if (taken)
    throw badField(
      'archiveNumber',
      { zh: '已被另一案使用', en: 'is used by another case' },
      { zh: '一案一号', en: 'one number for one case' },
    )
  await take(ctx, step, 'archive', held, { ...said })
  await keepCase(ctx, held, {
    archive_number: said.archiveNumber,
    archive_term: said.term,
    archived_on: ctx.today,
    closed_on: held.row.closed_on ?? ctx.today,
  })
}
