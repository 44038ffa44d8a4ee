/**
 * 初查：受理与不予受理. Deciding whether to take up a complaint.
 *
 * Who may decide, by when, and who must be told are in law/complaint.ts.
 * This file holds only what the decision changes in our own records.
 */
import { groundsWithSubReason, refusalGroundsOn, subReasonsOfGround1 } from '../../law/complaint.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { assign } from '../kernel/matter.ts'
import { badField, listed, Problem } from '../kernel/problem.ts'
import { showPerson } from '../office/index.ts'
import { verifyIdentity } from '../party/index.ts'
import type {
  Acceptance,
  IdentityReceipt,
  IdentityRequest,
  JointAcceptance,
  Reason,
  RefusalProposal,
  Remark,
} from './contract.ts'
import { type Complaint, holdComplaint, holdComplaints } from './queries.ts'
import { takeAndTell } from './tell.ts'

export async function accept(ctx: Context, id: number, { handlerId, notices }: Acceptance) {
  await takeUp(ctx, await holdComplaint(ctx, id), handlerId ?? ctx.actor.id, notices)
}

/** 共同投诉: many complainants, one respondent, one dispute. Each complaint keeps its own clock; mediation is held once (art. 12). */
export async function acceptTogether(ctx: Context, { complaintIds, dispute, representativeIds }: JointAcceptance) {
  const held = await holdComplaints(ctx, complaintIds)
  const operatorId = requireOneRespondent(held)
  requireMembers(held, representativeIds)
  const { id } = await ctx.db
    .insertInto('joint_complaint')
    .values({
      operator_id: operatorId,
      dispute,
      representatives: JSON.stringify(representativeIds),
      created_at: ctx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const each of held) {
    await ctx.db.updateTable('complaint').set({ joint_id: id }).where('matter_id', '=', each.id).execute()
    if (each.state === 'to-assess' || each.state === 'identity-pending')
      await takeUp(ctx, each, ctx.actor.id, undefined)
  }
  return { jointId: id }
}

async function takeUp(ctx: Context, held: Complaint, handlerId: number | null, notices: Acceptance['notices']) {
  if (handlerId !== null && handlerId !== ctx.actor.id) await requireColleague(ctx, held, handlerId)
  await takeAndTell(ctx, 'accept', held, { handlerId }, { notices })
  // Accepted after all (重办): the refusal no longer stands.
  if (held.row.outcome !== null)
    await ctx.db
      .updateTable('complaint')
      .set({ outcome: null, ground: null })
      .where('matter_id', '=', held.id)
      .execute()
  await assign(ctx, held, { handlerId })
}

export async function requestIdentity(ctx: Context, id: number, { untilOn, materials, notices }: IdentityRequest) {
  const held = await holdComplaint(ctx, id)
  if (untilOn <= ctx.today)
    throw badField(
      'untilOn',
      { zh: '期限不在今天之后', en: 'is not in the future' },
      { zh: '明天或以后', en: 'tomorrow or later' },
    )
  await takeAndTell(ctx, 'request-identity', held, { untilOn, materials }, { notices })
}

export async function receiveIdentity(ctx: Context, id: number, proof: IdentityReceipt) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'receive-identity', held, { how: proof.how })
  await verifyIdentity(ctx, held.row.consumer_id, proof.how, proof)
}

export async function proposeRefusal(
  ctx: Context,
  id: number,
  { ground, subReason, explanation, dealtWithBy }: RefusalProposal,
) {
  const held = await holdComplaint(ctx, id)
  const known = refusalGroundsOn(held.lawOn)
  if (!known.some(each => each.code === ground))
    throw badField(
      'ground',
      { zh: '不是本件适用规定中的不予受理情形', en: 'is no ground of refusal of the rules that govern this matter' },
      { zh: known.map(each => each.code).join('、'), en: known.map(each => each.code).join(', ') },
    )
  if (ground === '15-2' || ground === '16-2') requireNameOf(dealtWithBy)
  if (groundsWithSubReason.includes(ground)) requireSubReason(subReason)

  await takeAndTell(ctx, 'propose-refusal', held, { ground, subReason, explanation, dealtWithBy })
  await ctx.db.updateTable('complaint').set({ ground }).where('matter_id', '=', held.id).execute()
}

export async function sendBackRefusal(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'send-back-refusal', held, { reason })
  await ctx.db.updateTable('complaint').set({ ground: null }).where('matter_id', '=', held.id).execute()
}

export async function refuse(ctx: Context, id: number, { remark, notices }: Remark) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'refuse', held, { remark, ground: held.row.ground }, { notices })
  await ctx.db.updateTable('complaint').set({ outcome: 'refused' }).where('matter_id', '=', held.id).execute()
}

export async function requireColleague(ctx: Context, held: Complaint, personId: number) {
  const person = await showPerson(ctx, personId)
  if (person.officeId !== held.officeId || !person.active || !person.roles.includes('handler'))
    throw badField(
      'handlerId',
      { zh: '不是本单位的承办员', en: 'is no handler of this office' },
      { zh: '本单位在岗的承办员', en: 'an active handler of this office' },
    )
}

function requireOneRespondent(held: Complaint[]) {
  const respondents = new Set(held.map(each => each.row.operator_id))
  const [only] = respondents
  if (respondents.size > 1 || only === null || only === undefined)
    throw new Problem('not-allowed', {
      zh: '共同投诉须针对同一经营者，且已对应经营者名录',
      en: 'A joint complaint is against one and the same registered operator',
    })
  const taken = held.find(each => each.row.joint_id !== null)
  if (taken)
    throw new Problem('not-allowed', {
      zh: `${taken.number}已属另一共同投诉`,
      en: `${taken.number} belongs to another joint complaint`,
    })
  return only
}

function requireMembers(held: Complaint[], representativeIds: number[]) {
  if (new Set(representativeIds).size < representativeIds.length)
    throw badField(
      'representativeIds',
      { zh: '同一人填了两次', en: 'names the same person twice' },
      { zh: '不同的共同投诉人', en: 'different members' },
    )
  if (!representativeIds.every(id => held.some(each => each.id === id)))
    throw badField(
      'representativeIds',
      { zh: '代表人不在共同投诉人之中', en: 'names somebody who is not a member' },
      { zh: '至多两名共同投诉人', en: 'at most two of the members' },
    )
}

/** A complainant told "this has been dealt with" is entitled to hear by whom; the letter cannot be written without it. */
function requireNameOf(body: string | undefined) {
  if (!body)
    throw badField(
      'dealtWithBy',
      { zh: '未写明已由哪个机关或者组织处理', en: 'does not say who has dealt with it' },
      { zh: '机关或者组织的名称', en: 'the name of the authority or organisation' },
    )
}

/** Ground 1 joins two cases that the national platform counts apart: not a duty of ours, or not of this office. */
function requireSubReason(subReason: string | undefined) {
  if (!subReason || !(subReason in subReasonsOfGround1))
    throw badField(
      'subReason',
      { zh: '未说明是不属于职责还是本机关无权处理', en: 'does not say which of the two cases of the ground it is' },
      listed(Object.entries(subReasonsOfGround1)),
    )
}
