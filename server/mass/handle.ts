/** 处置: confirmed or not, led by one office, members in and out, everybody told, closed with its sums by a second person. */

import { mass } from '../../law/mass.ts'
import { tellNews } from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { assign, holdMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { showOffice, showPerson } from '../office/index.ts'
import { requireOperator } from '../party/index.ts'
import type { Confirmation, MassClosing, MassReason, MassRemark, Progress, Reassignment, Telling } from './contract.ts'
import { memberIds, tellMembers } from './members.ts'
import { writeOperator } from './operator.ts'
import { sumsOf } from './sums.ts'

const hold = (ctx: Context, id: number) => holdMatter(ctx, 'mass', id)

export async function confirm(
  ctx: Context,
  id: number,
  { officeId, handlerId, operatorId, unify, reason }: Confirmation,
) {
  const held = await hold(ctx, id)
  const lead = await requireLead(ctx, officeId, handlerId)
  const operator = operatorId === undefined ? undefined : await requireOperator(ctx, operatorId)
  await take(ctx, mass, 'confirm', held, { ...lead, operator: operator?.name, reason })
  await assign(ctx, held, { officeId, handlerId: handlerId ?? null })
  await tellMembers(ctx, held, await memberIds(ctx, id))
  if (operator) await writeOperator(ctx, held, operator, unify)
}

export async function dismiss(ctx: Context, id: number, { reason }: MassReason) {
  await take(ctx, mass, 'dismiss', await hold(ctx, id), { reason })
}

export async function reassign(ctx: Context, id: number, { officeId, handlerId, reason }: Reassignment) {
  const held = await hold(ctx, id)
  await take(ctx, mass, 'reassign', held, { ...(await requireLead(ctx, officeId, handlerId)), reason })
  await assign(ctx, held, { officeId, handlerId: handlerId ?? null })
}

export async function noteProgress(ctx: Context, id: number, { text }: Progress) {
  await take(ctx, mass, 'note-progress', await hold(ctx, id), { text })
}

/** A letter for each, of the own complaint and by the way each has chosen. */
export async function tellAll(ctx: Context, id: number, { news, channel }: Telling) {
  const held = await hold(ctx, id)
  const members = await memberIds(ctx, id)
  await take(ctx, mass, 'tell-all', held, { news, told: members.length })
  for (const each of members) await tellNews(ctx, each, news, channel)
}

export async function proposeClosing(ctx: Context, id: number, { summary, settled }: MassClosing) {
  await take(ctx, mass, 'propose-closing', await hold(ctx, id), { summary, settled })
  await ctx.db.updateTable('mass_group').set({ summary, settled }).where('matter_id', '=', id).execute()
}

export async function sendBackClosing(ctx: Context, id: number, { reason }: MassReason) {
  await take(ctx, mass, 'send-back-closing', await hold(ctx, id), { reason })
}

/** What is signed is frozen: people, money disputed and money that came back. */
export async function close(ctx: Context, id: number, { remark }: MassRemark) {
  const held = await hold(ctx, id)
  const sums = await sumsOf(ctx, id)
  const { persons, disputedFen, recoveredFen } = sums
  await take(ctx, mass, 'close', held, { remark, ...sums })
  await ctx.db
    .updateTable('mass_group')
    .set({ persons, disputed_fen: disputedFen, recovered_fen: recoveredFen })
    .where('matter_id', '=', id)
    .execute()
}

async function requireLead(ctx: Context, officeId: number, handlerId: number | undefined) {
  const office = await showOffice(ctx, officeId)
  if (!['county', 'sub-office', 'bureau'].includes(office.kind))
    throw badField(
      'officeId',
      { zh: `${office.name}不办理投诉`, en: `${office.name} does not handle complaints` },
      { zh: '县（市、区）局、市场监管所或者市局', en: 'a county bureau, a sub-office or the municipal bureau' },
    )
  const handler = handlerId === undefined ? undefined : await showPerson(ctx, handlerId)
  if (handler && (handler.officeId !== officeId || !handler.active || !handler.roles.includes('handler')))
    throw badField(
      'handlerId',
      { zh: '不是牵头单位的承办员', en: 'is no handler of the lead office' },
      { zh: '牵头单位在岗的承办员', en: 'an active handler of the lead office' },
    )
  return { office: office.name, handler: handler?.name }
}

/** Each complaint has its own end before the group has: a settlement, a decision, a withdrawal. */
guard('mass', 'propose-closing', async (ctx, matter) => {
  const open = await ctx.db
    .selectFrom('mass_member')
    .innerJoin('complaint', 'complaint.matter_id', 'mass_member.matter_id')
    .innerJoin('matter', 'matter.id', 'mass_member.matter_id')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('group_id', '=', matter.id)
    .where('excluded_on', 'is', null)
    .where('complaint.outcome', 'is', null)
    .where('matter.open', '=', true)
    .executeTakeFirstOrThrow()
  const n = Number(open.n)
  return n === 0
    ? undefined
    : { zh: `还有${n}件投诉没有处理结果`, en: `${n} of its complaints ${n === 1 ? 'has' : 'have'} no outcome yet` }
})
