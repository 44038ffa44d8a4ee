/** Schemes: a change is the next version; what was scored with the one before keeps it. */
import { sql } from 'kysely'
import { defaultSchemes, type Scheme } from '../../law/appraisal.schemes.ts'
import { type Indicator, indicators, mixedRates } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import type { SchemeContent } from './contract.ts'
import { itemsOf } from './score.ts'
import type { SchemeList } from './view.ts'

export async function listSchemes(ctx: Context): Promise<SchemeList> {
  const rows = await ctx.db
    .selectFrom('appraisal_scheme as s')
    .leftJoin('person', 'person.id', 's.created_by')
    .select(['s.id', 's.of', 's.version', 's.content', 's.created_at', 'person.name as createdBy'])
    .select(sql<number>`(select count(*)::int from appraisal a where a.scheme_id = s.id)`.as('used'))
    .orderBy('s.of')
    .orderBy('s.version', 'desc')
    .execute()
  const offices = (await listOffices(ctx)).filter(each => each.kind === 'county')
  return {
    items: rows.map(({ created_at, content, ...each }) => ({
      ...each,
      content: content as unknown as Record<string, unknown>,
      createdAt: created_at.toISOString(),
    })),
    offices: offices.map(({ code, name }) => ({ code, name })),
  }
}

/** The defaults are there from the first look on, as version 1, by nobody. */
export async function keepDefaults(ctx: Context) {
  for (const content of Object.values(defaultSchemes))
    await ctx.db
      .insertInto('appraisal_scheme')
      .values({ of: content.of, version: 1, content: JSON.stringify(content), created_by: null, created_at: ctx.now })
      .onConflict(row => row.columns(['of', 'version']).doNothing())
      .execute()
}

export async function writeScheme(ctx: Context, content: SchemeContent) {
  await requireSound(ctx, content)
  await keepDefaults(ctx)
  await sql`select pg_advisory_xact_lock(hashtext('appraisal.scheme'))`.execute(ctx.db)
  const { id, version } = await ctx.db
    .insertInto('appraisal_scheme')
    .values({
      of: content.of,
      version: sql<number>`(select coalesce(max(version), 0) + 1 from appraisal_scheme where of = ${content.of})`,
      content: JSON.stringify(content),
      created_by: ctx.actor.id,
      created_at: ctx.now,
    })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'appraisal.scheme', { id, of: content.of, version })
  return { id, version }
}

const hasNoParts = ({ apart, papers }: Indicator) => Boolean(apart || papers)

async function requireSound(ctx: Context, content: Scheme) {
  const items = itemsOf(content)
  const sum = items.reduce((all, each) => all + Math.round(each.weight * 100), 0)
  if (sum !== 10_000)
    throw badField(
      'heads',
      { zh: `各项分值合计${sum / 100}分`, en: `have weights that add up to ${sum / 100}` },
      { zh: '合计100分', en: 'weights that add up to 100' },
    )
  const keys = items.map(each => each.key)
  if (new Set(keys).size !== keys.length)
    throw badField(
      'heads',
      { zh: '有两项同名', en: 'name an item twice' },
      { zh: '每项一个代号', en: 'one key for each item' },
    )
  const mixed = mixedRates(items.flatMap(({ rule }) => (rule.kind === 'manual' ? [] : [rule.indicator])))
  if (mixed) throw badField('heads', mixed, { zh: '只用其中一项', en: 'one of them' })
  for (const { label, rule } of items) {
    if (rule.kind !== 'manual' && hasNoParts(indicators[rule.indicator]))
      throw badField(
        'heads',
        { zh: `「${label}」所用指标不分单位`, en: `"${label}" uses a figure that has no parts` },
        { zh: '可以分单位的指标', en: 'an indicator that has parts' },
      )
    if (rule.kind === 'linear' && rule.from === rule.full)
      throw badField(
        'heads',
        { zh: `「${label}」的零分值与满分值相同`, en: `"${label}" has the same value for nought and for all` },
        { zh: '两个不同的数', en: 'two different values' },
      )
    if (rule.kind === 'tiers' && rule.tiers.some((tier, at) => at > 0 && tier.atLeast >= rule.tiers[at - 1]!.atLeast))
      throw badField(
        'heads',
        { zh: `「${label}」的档次没有从高到低`, en: `"${label}" has tiers that do not fall` },
        { zh: '从高到低', en: 'the highest first' },
      )
  }
  const known = new Set((await listOffices(ctx)).map(each => each.code))
  const named = content.groups.flatMap(each => each.offices)
  const stranger = named.find(code => !known.has(code))
  if (stranger !== undefined || new Set(named).size !== named.length)
    throw badField(
      'groups',
      {
        zh: stranger ? `没有单位${stranger}` : '一个单位在两个组里',
        en: stranger ? `name no office: ${stranger}` : 'name an office twice',
      },
      { zh: '每个单位至多在一个组里', en: 'each office in one group at most' },
    )
}
