/** 经营主体名录, brought in by the credit code. A cell that is blank there leaves what we know. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { tsvectorLiteral } from '../kernel/words.ts'
import { initials } from './pinyin.ts'

export interface OperatorInRegister {
  uscc: string
  name: string
  short_name: string | null
  address: string | null
  domicile: string | null
  area_code: string | null
  phone: string | null
  contact: string | null
  legal_person: string | null
  industry: string | null
  /** Where the address lies by its own words: for whoever has no area yet, or has moved. */
  area_by_address: string | null
  former_names: readonly string[]
  trade: readonly string[]
  licence: 'licensed' | 'unlicensed' | 'revoked' | 'cancelled' | null
  /** Whether it still trades. */
  status: 'open' | 'closed' | null
  near_school: boolean | null
  latitude: number | null
  longitude: number | null
}

const filled = [
  'name',
  'short_name',
  'address',
  'domicile',
  'area_code',
  'phone',
  'contact',
  'legal_person',
  'industry',
  'licence',
  'status',
  'near_school',
  'latitude',
  'longitude',
] as const

/** @param list each code once @param write false: only says what would be done */
export async function keepRegister(ctx: Context, list: readonly OperatorInRegister[], write: boolean) {
  const codes = list.map(each => each.uscc)
  const rows = await ctx.db
    .selectFrom('operator')
    .select(['uscc', 'former_names', 'trade', ...filled])
    .where('uscc', '=', sql<string>`any(${codes}::text[])`)
    .execute()
  const known = new Map(rows.map(row => [row.uscc, row]))
  const differs = (each: OperatorInRegister) => {
    const before = known.get(each.uscc)
    if (before === undefined) return false
    if (filled.some(field => each[field] !== null && each[field] !== before[field])) return true
    if (before.area_code === null && each.area_by_address !== null) return true
    if (each.former_names.some(name => !before.former_names.includes(name) && name !== before.name)) return true
    return each.trade.length > 0 && [...each.trade].sort().join() !== [...before.trade].sort().join()
  }
  const fresh = list.filter(each => !known.has(each.uscc))
  const changed = list.filter(differs)
  const placed = [...fresh, ...changed].map(({ area_by_address, ...each }) => {
    const before = known.get(each.uscc)
    const moved = before !== undefined && each.address !== null && each.address !== before.address
    return {
      ...each,
      area_code: each.area_code ?? (moved ? area_by_address : null) ?? before?.area_code ?? area_by_address,
    }
  })
  if (write && placed.length > 0) await upsert(ctx, placed)
  return {
    created: fresh.length,
    updated: changed.length,
    unchanged: list.length - fresh.length - changed.length,
  }
}

/** A name that changed is kept among the former ones: old complaints speak of it. */
async function upsert(ctx: Context, list: readonly Omit<OperatorInRegister, 'area_by_address'>[]) {
  const rows = list.map(each => ({
    ...each,
    former_names: each.former_names.filter(name => name !== each.name),
    initials: initials(each.name),
    words: tsvectorLiteral(
      [each.name, each.short_name, each.address, each.domicile, each.uscc].filter(Boolean).join(' '),
    ),
  }))
  await sql`insert into operator as o (uscc, name, short_name, address, domicile, area_code, phone, contact, legal_person, industry,
      initials, words, former_names, trade, licence, licence_on, status, near_school,
      latitude, longitude)
    select uscc, name, short_name, address, domicile, area_code, phone, contact, legal_person, industry, initials, words::tsvector,
      former_names, trade, coalesce(licence, 'licensed'),
      case when licence is not null then ${ctx.today}::date end, coalesce(status, 'open'), coalesce(near_school, false),
      latitude, longitude
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(uscc text, name text, short_name text, address text,
      domicile text, area_code text, phone text, contact text, legal_person text, industry text, initials text, words text,
      former_names text[], trade text[], licence text, status text, near_school boolean,
      latitude float8, longitude float8)
    on conflict (uscc) do update set
      former_names = (select coalesce(array_agg(distinct n), '{}') from unnest(o.former_names || excluded.former_names
        || case when o.name <> excluded.name then array[o.name] else '{}' end) as n where n <> excluded.name),
      name = excluded.name, short_name = coalesce(excluded.short_name, o.short_name),
      address = coalesce(excluded.address, o.address), domicile = coalesce(excluded.domicile, o.domicile),
      area_code = coalesce(excluded.area_code, o.area_code), phone = coalesce(excluded.phone, o.phone),
      contact = coalesce(excluded.contact, o.contact),
      legal_person = coalesce(excluded.legal_person, o.legal_person), industry = coalesce(excluded.industry, o.industry),
      initials = excluded.initials, words = excluded.words`.execute(ctx.db)
  await sql`update operator o set licence = coalesce(r.licence, o.licence),
      licence_on = case when r.licence is distinct from o.licence and r.licence is not null then ${ctx.today}::date else o.licence_on end,
      status = coalesce(r.status, o.status), near_school = coalesce(r.near_school, o.near_school),
      latitude = coalesce(r.latitude, o.latitude), longitude = coalesce(r.longitude, o.longitude),
      trade = case when cardinality(r.trade) > 0 then r.trade else o.trade end
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(uscc text, trade text[], licence text, status text,
       near_school boolean, latitude float8, longitude float8)
    where o.uscc = r.uscc`.execute(ctx.db)
}
