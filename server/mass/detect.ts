/**
 * Detection, when a complaint is registered and every day: with it, have enough different people said the same of the same
 * operator within the days that the bureau has set? Then a group is opened as a warning, with what it rests on; a person
 * confirms it or not. A complaint that fits an open group is taken into it.
 */

import { sql } from 'kysely'
import { problems } from '../../law/classes.ts'
import { type InTurn, isDescribed, likeness, printsOf, sameOperatorName } from '../duplicate/index.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { countPersons, operatorSign, surelyTwo, tierOf, type Voice } from './cluster.ts'
import { includeVoices, openGroup, openGroups } from './group.ts'
import { massSettings } from './settings.ts'
import type { MemberSign } from './view.ts'
import { sharingBands, ungrouped, voicesOf } from './voices.ts'

export interface Sign {
  how: MemberSign
  likeness: number | null
}
export type Found = Voice & Sign

/**
 * Texts of two people about one event share less than copies do. Where one of them only describes the operator, a quarter is
 * enough (with one problem and a few days: docs/voices.md); where both give names that differ, it takes more.
 */
export const sameEvent = { described: 0.25, named: 0.45 }

/**
 * Whoever registers the complaint that tips it has warned of nothing: that is the system's doing.
 * @param thorough compares every text word by word: the daily run; at registration only those that share a band
 */
export async function detectAround(
  registering: Context,
  matterId: number,
  by: 'registration' | 'daily',
  thorough = false,
) {
  const ctx = { ...registering, actor: systemActor }
  const [own] = await voicesOf(ctx, [matterId])
  if (!own?.problem || (await belongs(ctx, own))) return
  const { problem } = own
  const look = async () => {
    const { days, tiers } = await massSettings(ctx)
    const from = addDays(own.receivedOn, 1 - days)
    const found = await gather(ctx, own, await ungrouped(ctx, problem, from, own.receivedOn), thorough)
    const persons = countPersons(found)
    return { found, persons, tier: tierOf(persons, tiers), days, from }
  }
  if ((await look()).tier === 0) return
  // Two who register at once see the same four others: one opens the group, the other then looks again.
  await sql`select pg_advisory_xact_lock(hashtext('mass.open'), hashtext(${problem}))`.execute(ctx.db)
  if (await belongs(ctx, own)) return
  const { found, persons, tier, days, from } = await look()
  if (tier === 0) return
  await openGroup(ctx, found, {
    problem,
    label: problems.find(each => each.code === problem)?.zh ?? problem,
    by,
    evidence: {
      tier,
      persons,
      matters: found.length,
      days,
      from,
      to: own.receivedOn,
      names: [...new Set(found.map(each => each.writtenName))],
    },
  })
}

/** Whether it is in a group already, or comes into an open one now. */
async function belongs(ctx: Context, own: Voice): Promise<boolean> {
  if (await isMember(ctx, own.matterId)) return true
  for (const group of await openGroups(ctx, own.problem, addDays(own.receivedOn, -30))) {
    const written = !surelyTwo(own, group) && group.names.some(name => sameOperatorName(name, own.writtenName))
    const how = operatorSign(own, group) ?? (written ? 'name' : undefined)
    if (!how) continue
    await includeVoices(ctx, group.id, [{ ...own, how, likeness: null }], null)
    return true
  }
  return false
}

/** A likeness of a likeness still tells of one event; a third would lead anywhere. */
const steps = 2

/** From the one outwards: whoever names the same operator, or tells the same where the operator is not surely another. */
export async function gather(ctx: Context, own: Voice, around: readonly Voice[], thorough: boolean): Promise<Found[]> {
  const found = new Map<number, Found>([[own.matterId, { ...own, how: 'text', likeness: null }]])
  const waiting: [voice: Voice, texts: number][] = [[own, 0]]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [one, texts] = next
    const rest = () => around.filter(each => !found.has(each.matterId))
    for (const each of rest()) {
      const how = operatorSign(one, each)
      if (how) add(each, { how, likeness: null }, texts)
    }
    if (texts < steps)
      for (const [each, share] of await alikeTo(ctx, one, rest(), thorough))
        add(each, { how: 'text', likeness: share }, texts + 1)
  }
  return againstMost([...found.values()].sort((a, b) => a.matterId - b.matterId))

  function add(each: Voice, sign: Sign, texts: number) {
    found.set(each.matterId, { ...each, ...sign })
    waiting.push([each, texts])
  }
}

/** Each one's sign against the operator that most of them named; the one that named none of it belongs by its text. */
function againstMost(found: readonly Found[]): Found[] {
  const times = (each: Found) => found.filter(other => operatorSign(each, other)).length
  const most = found.reduce((best, each) => (times(each) > times(best) ? each : best))
  const share = Math.max(0, ...found.map(each => each.likeness ?? 0)) || null
  return found.map(each => {
    const how = operatorSign(most, each)
    return how ? { ...each, how, likeness: null } : { ...each, how: 'text', likeness: each.likeness ?? share }
  })
}

async function alikeTo(ctx: Context, own: Voice, others: readonly Voice[], thorough: boolean) {
  const possible = others.filter(each => !surelyTwo(own, each))
  const described = possible.filter(each => isDescribed(own.writtenName) || isDescribed(each.writtenName))
  const near = thorough
    ? possible.map(each => each.matterId)
    : await sharingBands(
        ctx,
        own.matterId,
        possible.map(each => each.matterId),
      )
  const worth = new Set([...near, ...described.slice(-atMostRead).map(each => each.matterId)])
  const prints = await printsOf(ctx, [own.matterId, ...worth])
  const mine = prints.get(own.matterId)!
  return possible.flatMap((each): [Voice, number][] => {
    const theirs = prints.get(each.matterId)
    const share = theirs ? likeness(mine.terms, theirs.terms) : 0
    const enough = described.includes(each) ? sameEvent.described : sameEvent.named
    return share >= enough ? [[each, Math.round(share * 100) / 100]] : []
  })
}

/** Of those that only describe the operator, the newest: whoever registers a complaint does not wait for more. */
const atMostRead = 200

async function isMember(ctx: Context, matterId: number) {
  const row = await ctx.db
    .selectFrom('mass_member')
    .select('group_id')
    .where('matter_id', '=', matterId)
    .where('excluded_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** What came in within the window and is in no group yet, the oldest first. A person's "not one of them" stays said. */
export async function detectDaily(inTurn: InTurn) {
  const young = await inTurn(async ctx => {
    const { days } = await massSettings(ctx)
    const { rows } = await sql<{ id: number }>`
      select l.matter_id as id from likeness l join matter m on m.id = l.matter_id
      where l.received_on >= ${addDays(ctx.today, 1 - days)} and m.state not in ('joined', 'withdrawn')
        and not exists (select from mass_member g where g.matter_id = l.matter_id)
      order by l.matter_id`.execute(ctx.db)
    return rows.map(each => Number(each.id))
  })
  for (const id of young) await inTurn(ctx => detectAround(ctx, id, 'daily', true))
  return { looked: young.length }
}
