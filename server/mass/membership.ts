/** By a person: a group opened where no rule saw one, complaints taken in and out, each with its reason. */
import { problems } from '../../law/classes.ts'
import { mass } from '../../law/mass.ts'
import type { Context } from '../kernel/context.ts'
import { holdMatter, visibleMatters } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { countPersons } from './cluster.ts'
import type { Membership, Opening } from './contract.ts'
import { includeVoices, openGroup } from './group.ts'
import { excludeMembers, memberIds } from './members.ts'
import { massSettings } from './settings.ts'
import { voicesOf } from './voices.ts'

const hold = (ctx: Context, id: number) => holdMatter(ctx, 'mass', id)

/** Opened by hand: somebody saw what no rule did. */
export async function openByHand(ctx: Context, { complaintIds, reason }: Opening) {
  const ids = await requireVisible(ctx, complaintIds)
  await requireUngrouped(ctx, ids)
  const found = (await voicesOf(ctx, ids)).map(each => ({ ...each, how: 'person' as const, likeness: null }))
  const persons = countPersons(found)
  if (persons < 2)
    throw badField(
      'complaintIds',
      { zh: '只有一名投诉人', en: 'are of one person' },
      { zh: '两名以上投诉人的投诉', en: 'complaints of two persons or more' },
    )
  const { problem_class } = await ctx.db
    .selectFrom('complaint')
    .select('problem_class')
    .where('matter_id', '=', ids[0]!)
    .executeTakeFirstOrThrow()
  const days = found.map(each => each.receivedOn).sort()
  const names = [...new Set(found.map(each => each.writtenName))]
  const { days: window } = await massSettings(ctx)
  const matter = await openGroup(ctx, found, {
    problem: problem_class,
    label: problems.find(each => each.code === problem_class)?.zh ?? problem_class,
    by: 'person',
    evidence: { tier: 0, persons, matters: found.length, days: window, from: days[0]!, to: days.at(-1)!, names },
  })
  await take(ctx, mass, 'include', matter, { matters: found.length, reason })
  return { id: matter.id, number: matter.number }
}

export async function include(ctx: Context, id: number, { complaintIds, reason }: Membership) {
  const held = await hold(ctx, id)
  const ids = await requireVisible(ctx, complaintIds)
  await requireUngrouped(ctx, ids)
  await take(ctx, mass, 'include', held, { matters: ids.length, reason })
  const found = (await voicesOf(ctx, ids)).map(each => ({ ...each, how: 'person' as const, likeness: null }))
  await includeVoices(ctx, id, found, null)
}

export async function exclude(ctx: Context, id: number, { complaintIds, reason }: Membership) {
  const held = await hold(ctx, id)
  const members = await memberIds(ctx, id)
  if (!complaintIds.every(each => members.includes(each)))
    throw badField(
      'complaintIds',
      { zh: '有的不在本群体中', en: 'names one that is no member' },
      { zh: '本群体的投诉', en: 'members of this group' },
    )
  await take(ctx, mass, 'exclude', held, { matters: complaintIds.length, reason })
  await excludeMembers(ctx, id, complaintIds, reason)
}

async function requireVisible(ctx: Context, ids: readonly number[]) {
  const wanted = [...new Set(ids)].sort((a, b) => a - b)
  const seen = await visibleMatters(ctx)
    .select('matter.id')
    .where('matter.kind', '=', 'complaint')
    .where('matter.state', '<>', 'joined')
    .where('matter.id', 'in', wanted)
    .execute()
  if (seen.length < wanted.length) throw notFound()
  return wanted
}

async function requireUngrouped(ctx: Context, ids: readonly number[]) {
  const taken = await ctx.db
    .selectFrom('mass_member')
    .innerJoin('matter', 'matter.id', 'mass_member.matter_id')
    .select('matter.number')
    .where('mass_member.matter_id', 'in', [...ids])
    .where('excluded_on', 'is', null)
    .executeTakeFirst()
  if (taken)
    throw new Problem('not-allowed', {
      zh: `${taken.number}已属另一群体`,
      en: `${taken.number} belongs to a group already`,
    })
}
