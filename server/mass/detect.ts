/**
 * Detection, when a complaint is registered and every day: with it, have enough different people said the same of the same
 * operator within the days that the bureau has set? Then a group is opened as a warning, with what it rests on; a person
 * confirms it or not. A complaint that fits an open group is taken into it.
 */

import { sql } from 'kysely'
import { problems } from '../../law/classes.ts'
import { type InTurn, likeness, printsOf, sameOperatorName } from '../duplicate/index.ts'
import type { Context } from '../kernel/context.ts'
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

/** Texts of two people about one event share less than copies do: with one problem and a few days this is enough. */
export const sameEvent = 0.45

/** @param thorough compares every text word by word: the daily run; at registration only those that share a band */
export async function detectAround(ctx: Context, matterId: number, by: 'registration' | 'daily', thorough = false) {
  const [own] = await voicesOf(ctx, [matterId])
  const print = (await printsOf(ctx, [matterId])).get(matterId)
  if (!own || !print?.problemClass || (await isMember(ctx, matterId))) return
  const { days, tiers } = await massSettings(ctx)
  const problem = print.problemClass
  for (const group of await openGroups(ctx, problem, addDays(own.receivedOn, -30))) {
    const written = !surelyTwo(own, group) && group.names.some(name => sameOperatorName(name, own.writtenName))
    const how = operatorSign(own, group) ?? (written ? 'name' : undefined)
    if (how) return includeVoices(ctx, group.id, [{ ...own, how, likeness: null }], null)
  }
  const from = addDays(own.receivedOn, 1 - days)
  const around = await ungrouped(ctx, problem, from, own.receivedOn)
  const found = await gather(ctx, own, around, thorough)
  const persons = countPersons(found)
  const tier = tierOf(persons, tiers)
  if (tier === 0) return
  const label = problems.find(each => each.code === problem)?.zh ?? problem
  await openGroup(ctx, found, {
    problem,
    label,
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

/** From the one outwards: whoever names the same operator, or tells the same where the operator is not surely another. */
export async function gather(ctx: Context, own: Voice, around: readonly Voice[], thorough: boolean): Promise<Found[]> {
  const found = new Map<number, Found>([[own.matterId, { ...own, how: 'text', likeness: null }]])
  const waiting: Voice[] = [own]
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const rest = around.filter(each => !found.has(each.matterId))
    for (const each of rest) {
      const how = operatorSign(one, each)
      if (how) add(each, { how, likeness: null })
    }
    // Texts are looked at from the first complaint only: a chain of likenesses would lead anywhere.
    if (one === own)
      for (const [each, share] of await alikeTo(
        ctx,
        one,
        rest.filter(other => !found.has(other.matterId)),
        thorough,
      ))
        add(each, { how: 'text', likeness: share })
  }
  return againstMost([...found.values()].sort((a, b) => a.matterId - b.matterId))

  function add(each: Voice, sign: Sign) {
    found.set(each.matterId, { ...each, ...sign })
    waiting.push(each)
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
  const ids = possible.map(each => each.matterId)
  const worth = thorough ? ids : await sharingBands(ctx, own.matterId, ids)
  const prints = await printsOf(ctx, [own.matterId, ...worth])
  const mine = prints.get(own.matterId)!
  return possible.flatMap((each): [Voice, number][] => {
    const theirs = prints.get(each.matterId)
    const share = theirs && each.matterId !== own.matterId ? likeness(mine.terms, theirs.terms) : 0
    return share >= sameEvent ? [[each, Math.round(share * 100) / 100]] : []
  })
}

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
