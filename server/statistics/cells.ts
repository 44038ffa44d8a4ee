/** Breaking a figure down and narrowing it to one cell: the same expressions for both, so that a cell finds its records. */
import { type RawBuilder, sql } from 'kysely'
import { channelGroups, channels, classes, entryOf, problems } from '../../law/classes.ts'
import { type StoreClass, storeClasses } from '../../law/destruction.ts'
import type { Label } from '../../law/grammar.ts'
import {
  type Breakdown,
  type Indicator,
  type IndicatorName,
  indicators,
  type Platform,
  platforms,
} from '../../law/indicators.ts'
import { procedures } from '../../law/procedures.ts'
import { type SamplingClassCode, samplingClasses } from '../../law/sampling.classes.ts'
import { type Context, hasRole, seesTheCity } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import type { Cell } from './contract.ts'
import { onceAMoment } from './moment.ts'

const groupOf = sql.join(
  channels.map(each => sql`when ${sql.lit(each.code)} then ${sql.lit(each.group)}`),
  sql` `,
)

/** f is matter_fact, c complaint_fact. */
const expressions: Record<Breakdown, RawBuilder<string>> = {
  unit: sql`f.unit`,
  office: sql`f.office`,
  class: sql`c.problem_class`,
  goods: sql`c.goods_class`,
  channel: sql`f.channel`,
  group: sql`case f.channel ${groupOf} else 'entered' end`,
  platform: sql`case when f.national then 'national' else 'city' end`,
  kind: sql`f.kind`,
  sample: sql`(select s.class from sampling_fact s where s.matter_id = f.matter_id)`,
  /** A batch's own, a campaign itself, or the one that a complaint or case was linked to. */
  campaign: sql`coalesce((select s.campaign_id from sampling_fact s where s.matter_id = f.matter_id),
    (select k.matter_id from campaign_fact k where k.matter_id = f.matter_id),
    (select min(l.campaign_id) from campaign_link_fact l where l.matter_id = f.matter_id))::text`,
  /** Of one lot there are many: told by the row, where it is of goods. */
  store: sql`to_jsonb(r) ->> 'store'`,
}

export const expressionOf = (by: Breakdown) => expressions[by]

/** Only what this person may see; then the cell asked for. */
export async function narrowed(ctx: Context, cell: Cell, name: IndicatorName): Promise<RawBuilder<boolean>> {
  const conditions: RawBuilder<unknown>[] = []
  if (!seesTheCity(ctx.actor)) conditions.push(sql`f.office_id = any(${[...ctx.actor.offices]}::bigint[])`)
  if (cell.office) conditions.push(await belongingTo(ctx, cell.office))
  for (const key of ['at', 'unit'] as const) if (cell[key]) await officeOf(ctx, key, cell[key])
  if (cell.at) conditions.push(sql`f.office = ${cell.at}`)
  if (cell.operator !== undefined) conditions.push(sql`c.operator_id = ${cell.operator}`)
  if (cell.person !== undefined) conditions.push(ofPerson(ctx, cell.person, name))
  for (const by of ['class', 'goods'] as const)
    if (cell[by]) conditions.push(sql`${expressions[by]} = any(${cell[by].split(',')})`)
  requireListed('kind', cell.kind, (cell.kind ?? '') in procedures)
  requireListed('sample', cell.sample, (cell.sample ?? '') in samplingClasses)
  requireListed('store', cell.store, (cell.store ?? '') in storeClasses)
  for (const by of ['unit', 'channel', 'group', 'platform', 'kind', 'sample', 'campaign', 'store'] as const)
    if (cell[by]) conditions.push(sql`${expressions[by]} = ${cell[by]}`)
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`
}

/** What somebody did (registrations, calls), or what somebody has; of others only for those who answer for them. */
function ofPerson(ctx: Context, person: number, name: IndicatorName): RawBuilder<unknown> {
  if (ctx.actor.id !== person && !hasRole(ctx.actor, 'head', 'supervisor', 'auditor', 'system'))
    throw new Problem('not-your-duty', {
      zh: '只能查看本人的数字；他人的由负责人、督查员查看',
      en: "One sees one's own figures; those of others are for heads and supervision",
    })
  return (indicators[name] as Indicator).byWhom ? sql`r.person_id = ${person}` : sql`f.handler_id = ${person}`
}

/**
 * What goes under another number counts with it, once; a letter that was issued remains one. In a table of one platform it
 * counts there too where the other number is the other platform's: each platform has received it.
 */
export function once(name: IndicatorName, byPlatform: boolean): RawBuilder<unknown> {
  if (indicators[name].unit === 'letter') return sql``
  if (!byPlatform) return sql`and not exists (select from joined_fact j where j.matter_id = r.matter_id)`
  return sql`and not exists (select from joint_fact j where j.matter_id = r.matter_id and not j.by_platform)`
}

export const needsComplaint = (cell: Cell, by: readonly Breakdown[]) =>
  cell.operator !== undefined ||
  cell.class !== undefined ||
  cell.goods !== undefined ||
  by.includes('class') ||
  by.includes('goods')

/** A county bureau stands for itself and its 所; the municipal bureau for the whole city. */
async function belongingTo(ctx: Context, code: string): Promise<RawBuilder<unknown>> {
  const office = await officeOf(ctx, 'office', code)
  if (office.kind === 'bureau') return sql`true`
  return office.kind === 'county' ? sql`f.unit = ${code}` : sql`f.office = ${code}`
}

function requireListed(field: string, code: string | undefined, known: boolean) {
  if (code && !known)
    throw badField(
      field,
      { zh: `没有这个编码：${code}`, en: `has no such code: ${code}` },
      { zh: '所列编码', en: 'one of its list' },
    )
}

/** A code that no office has is said, not counted as nought. */
async function officeOf(ctx: Context, field: 'office' | 'at' | 'unit', code: string) {
  const office = (await officesOf(ctx)).find(each => each.code === code)
  if (office) return office
  throw badField(
    field,
    { zh: '没有这个单位代码', en: 'is no office' },
    { zh: 'GET /api/offices 所列代码', en: 'a code of GET /api/offices' },
  )
}

const officesOf = (ctx: Context) => onceAMoment(ctx, 'offices', () => listOffices(ctx))

const campaignNames = async (ctx: Context) => {
  const { rows } = await sql<{ id: number; subject: string }>`
    select m.matter_id as id, n.subject from campaign_fact m join matter n on n.id = m.matter_id`.execute(ctx.db)
  return rows.map(({ id, subject }) => [String(id), subject] as const)
}

/** The words of each key; names are read of what is asked for alone: a bulletin asks fifty times. */
export async function labeller(
  ctx: Context,
  asked: readonly Breakdown[],
): Promise<(by: Breakdown, key: string | null) => Label> {
  const named = asked.some(by => by === 'unit' || by === 'office') ? await officesOf(ctx) : []
  const offices = new Map(named.map(each => [each.code, { zh: each.name, en: each.nameEn }]))
  const campaigns = new Map(asked.includes('campaign') ? await campaignNames(ctx) : [])
  const lists: Partial<Record<Breakdown, readonly ({ code: string; initials: string } & Label)[]>> = {
    class: problems,
    goods: classes,
    channel: channels,
    group: channelGroups,
  }
  return (by, key) => {
    if (key === null) return { zh: '未填', en: 'not given' }
    if (by === 'sample' && key in samplingClasses) return samplingClasses[key as SamplingClassCode]
    if (by === 'store' && key in storeClasses) return storeClasses[key as StoreClass]
    if (by === 'campaign') return { zh: campaigns.get(key) ?? key, en: campaigns.get(key) ?? key }
    if (by === 'platform') return platforms[key as Platform]
    if (by === 'kind') return procedures[key]?.label ?? { zh: key, en: key }
    const found = lists[by] ? entryOf(lists[by], key) : offices.get(key)
    return found ? { zh: found.zh, en: found.en } : { zh: key, en: key }
  }
}
