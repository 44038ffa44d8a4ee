/**
 * One deed for several members. Each complaint takes its own step under its own limits and with its own letters; if one of
 * them cannot, none does, and the answer says which.
 */
import type { z } from 'zod'
import {
  acceptComplaint,
  acceptTogether,
  closeComplaint,
  dispatchComplaint,
  proposeTermination,
  settleComplaint,
  startMediation,
  submitClosing,
  terminateComplaint,
} from '../complaint/index.ts'
import type { Context } from '../kernel/context.ts'
import { holdMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import type { MemberStep, memberSteps } from './contract.ts'
import { memberIds } from './members.ts'

type Said<S extends MemberStep> = z.output<(typeof memberSteps)[S]>
type Deeds = { [S in MemberStep]: (ctx: Context, said: Said<S>) => Promise<unknown> }

const deeds: Deeds = {
  dispatch: (ctx, { matterIds, ...said }) => each(ctx, matterIds, id => dispatchComplaint(ctx, id, said)),
  accept: (ctx, { matterIds, ...said }) => each(ctx, matterIds, id => acceptComplaint(ctx, id, said)),
  'accept-together': (ctx, { matterIds, ...said }) => acceptTogether(ctx, { ...said, complaintIds: matterIds }),
  'start-mediation': async (ctx, { matterIds, ...call }) => {
    for (const id of await oncePerJoint(ctx, matterIds)) await named(ctx, id, () => startMediation(ctx, id, call))
  },
  settle: async (ctx, { members, ...said }) => {
    for (const { matterId, ...amounts } of inOrder(members))
      await named(ctx, matterId, () => settleComplaint(ctx, matterId, { ...said, ...amounts }))
  },
  'propose-termination': (ctx, { matterIds, ...said }) => each(ctx, matterIds, id => proposeTermination(ctx, id, said)),
  terminate: (ctx, { matterIds, ...said }) => each(ctx, matterIds, id => terminateComplaint(ctx, id, said)),
  'submit-closing': (ctx, { matterIds, ...said }) => each(ctx, matterIds, id => submitClosing(ctx, id, said)),
  close: (ctx, { matterIds, ...said }) => each(ctx, matterIds, id => closeComplaint(ctx, id, said)),
}

export async function takeTogether<S extends MemberStep>(ctx: Context, groupId: number, step: S, said: Said<S>) {
  const group = await holdMatter(ctx, 'mass', groupId)
  if (group.state !== 'handling')
    throw new Problem('wrong-state', {
      zh: '确认为群体性投诉之后、办结之前，才能一并办理',
      en: 'Members are handled together once the group is confirmed and until it is closed',
    })
  const asked = 'members' in said ? said.members.map(one => one.matterId) : said.matterIds
  const members = await memberIds(ctx, groupId)
  if (!asked.every(id => members.includes(id)))
    throw badField(
      'members' in said ? 'members' : 'matterIds',
      { zh: '有的不在本群体中', en: 'names one that is no member' },
      { zh: '本群体的投诉', en: 'members of this group' },
    )
  const deed = deeds[step] as (ctx: Context, said: Said<S>) => Promise<unknown>
  await deed(ctx, said)
  return { done: asked.length }
}

async function each(ctx: Context, ids: readonly number[], deed: (id: number) => Promise<unknown>) {
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) await named(ctx, id, () => deed(id))
}

const inOrder = <T extends { matterId: number }>(members: readonly T[]) =>
  [...members].sort((a, b) => a.matterId - b.matterId)

/** The members of one joint complaint are called by one call (art. 12). */
async function oncePerJoint(ctx: Context, ids: readonly number[]) {
  const rows = await ctx.db
    .selectFrom('complaint')
    .select(['matter_id as id', 'joint_id as joint'])
    .where('matter_id', 'in', [...ids])
    .orderBy('matter_id')
    .execute()
  return rows
    .filter((row, at) => row.joint === null || rows.findIndex(one => one.joint === row.joint) === at)
    .map(row => row.id)
}

/** What stands in the way of one is told with its number. */
async function named(ctx: Context, id: number, deed: () => Promise<unknown>) {
  try {
    await deed()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const row = await ctx.db.selectFrom('matter').select('number').where('id', '=', id).executeTakeFirst()
    const number = row?.number ?? String(id)
    throw new Problem(
      error.type,
      { zh: `${number}：${error.detail.zh}`, en: `${number}: ${error.detail.en}` },
      error.errors,
    )
  }
}
