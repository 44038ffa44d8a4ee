/** The group itself: opened, joined by further complaints, left by those that do not belong; whoever should know is reminded. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { lockMatters, type Matter, openMatter } from '../kernel/matter.ts'
import { remindAll, theCentre } from '../office/index.ts'
import { countPersons, type KnownOperator, tierOf } from './cluster.ts'
import type { Found } from './detect.ts'
import { memberIds, writeMembers } from './members.ts'
import { massSettings } from './settings.ts'
import type { MassEvidence } from './view.ts'
import { voicesOf } from './voices.ts'

interface Opened {
  problem: string
  label: string
  by: 'registration' | 'daily' | 'person'
  evidence: MassEvidence
}

export async function openGroup(ctx: Context, found: readonly Found[], { problem, label, by, evidence }: Opened) {
  const operator = await named(ctx, found)
  const days = found.map(each => each.receivedOn).sort()
  const matter = await openMatter(ctx, {
    kind: 'mass',
    prefix: 'QT',
    state: 'warned',
    officeId: await officeOf(ctx, found),
    channel: 'other',
    subject: `${operator.name} · ${label}`,
    respondent: operator.name,
    words: [operator.name, label, ...evidence.names].join(' '),
  })
  await ctx.db
    .insertInto('mass_group')
    .values({
      matter_id: matter.id,
      operator_id: operator.id,
      operator_name: operator.name,
      operator_key: operator.key,
      problem_class: problem,
      first_on: days[0]!,
      last_on: days.at(-1)!,
      tier: evidence.tier,
      found_by: by,
      evidence: JSON.stringify(evidence),
      summary: null,
      settled: null,
      persons: null,
      disputed_fen: null,
      recovered_fen: null,
    })
    .execute()
  await record(ctx, matter, 'mass.register', {
    persons: evidence.persons,
    days: evidence.days,
    operator: operator.name,
    by,
  })
  await writeMembers(ctx, matter, found, null)
  await warn(ctx, matter, evidence)
  return matter
}

/** As the register has it, if any of them is on it with a credit code; else as most of them wrote it. */
async function named(ctx: Context, found: readonly Found[]) {
  const sure = found.find(each => each.operatorId !== null && each.uscc) ?? found.find(each => each.operatorId !== null)
  const times = new Map<string, number>()
  for (const each of found) times.set(each.writtenName, (times.get(each.writtenName) ?? 0) + 1)
  const [most] = [...times].sort((a, b) => b[1] - a[1])
  const kept =
    sure && (await ctx.db.selectFrom('operator').select('name').where('id', '=', sure.operatorId).executeTakeFirst())
  return {
    id: sure?.operatorId ?? null,
    name: kept?.name ?? most?.[0] ?? '',
    key: (sure ?? found[0])?.operatorKey ?? '',
  }
}

/** Where they all are already; else the centre's. */
async function officeOf(ctx: Context, found: readonly Found[]) {
  const offices = new Set(found.map(each => each.officeId))
  const [only] = offices
  return offices.size === 1 && only !== undefined ? only : (await theCentre(ctx)).id
}

/** Early warning: the centre's dispatchers, the supervisors, and the heads wherever members lie. Once for each tier. */
async function warn(ctx: Context, matter: Matter, { tier, persons, days }: MassEvidence) {
  const { rows } = await sql<{ id: number }>`
    select distinct p.id from person p where p.active and (p.roles && array['dispatcher', 'supervisor'] or
      ('head' = any(p.roles) and p.office_id in (
        select coalesce(o.county_id, o.id) from mass_member g join matter m on m.id = g.matter_id
        join office o on o.id = m.office_id where g.group_id = ${matter.id})))`.execute(ctx.db)
  await remindAll(
    ctx,
    rows.map(({ id }) => ({
      personId: Number(id),
      matterId: matter.id,
      name: 'mass.warning',
      facts: { number: matter.number, operator: matter.respondent, persons, days },
      once: `mass:${matter.id}:${tier}`,
    })),
  )
}

/** Open groups of this problem that were still growing on that day. */
export async function openGroups(ctx: Context, problem: string, since: string) {
  const rows = await ctx.db
    .selectFrom('mass_group')
    .innerJoin('matter', 'matter.id', 'mass_group.matter_id')
    .leftJoin('operator', 'operator.id', 'mass_group.operator_id')
    .select([
      'matter.id',
      'mass_group.operator_id as operatorId',
      'operator.uscc',
      'mass_group.operator_key as operatorKey',
      sql<string[]>`array(select distinct written_name from mass_member
        where group_id = matter.id and excluded_on is null)`.as('names'),
    ])
    .where('mass_group.problem_class', '=', problem)
    .where('mass_group.last_on', '>=', since)
    .where('matter.open', '=', true)
    .execute()
  return rows satisfies (KnownOperator & { id: number; names: string[] })[]
}

/** @param reason absent when the system does it by itself */
export async function includeVoices(ctx: Context, groupId: number, found: readonly Found[], reason: string | null) {
  const [matter] = await lockMatters(ctx, [groupId])
  if (!matter || found.length === 0) return
  await writeMembers(ctx, matter, found, reason)
  const group = await ctx.db
    .selectFrom('mass_group')
    .select(['tier', 'evidence', 'last_on'])
    .where('matter_id', '=', groupId)
    .executeTakeFirstOrThrow()
  const last = [group.last_on, ...found.map(each => each.receivedOn)].sort().at(-1)!
  await ctx.db.updateTable('mass_group').set({ last_on: last }).where('matter_id', '=', groupId).execute()
  const { days, tiers } = await massSettings(ctx)
  // At the highest tier nobody is counted again: the thousandth caller does not wait for the other 999.
  if (group.tier >= Math.max(...tiers)) return
  const persons = countPersons(await voicesOf(ctx, await memberIds(ctx, groupId)))
  const tier = tierOf(persons, tiers)
  if (tier <= group.tier) return
  const evidence = { ...(group.evidence as unknown as MassEvidence), tier, persons, days }
  await ctx.db.updateTable('mass_group').set({ tier }).where('matter_id', '=', groupId).execute()
  await record(ctx, matter, 'mass.rise', { persons, tier })
  await warn(ctx, matter, evidence)
}
