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
  industry: string | null
}

const filled = ['name', 'short_name', 'address', 'domicile', 'area_code', 'phone', 'contact', 'industry'] as const

/** @param list each code once @param write false: only says what would be done */
export async function keepRegister(ctx: Context, list: readonly OperatorInRegister[], write: boolean) {
  const codes = list.map(each => each.uscc)
  const rows = await ctx.db
    .selectFrom('operator')
    .select(['uscc', ...filled])
    .where('uscc', '=', sql<string>`any(${codes}::text[])`)
    .execute()
  const known = new Map(rows.map(row => [row.uscc, row]))
  const differs = (each: OperatorInRegister) => {
    const before = known.get(each.uscc)
    return before !== undefined && filled.some(field => each[field] !== null && each[field] !== before[field])
  }
  const fresh = list.filter(each => !known.has(each.uscc))
  const changed = list.filter(differs)
  if (write && fresh.length + changed.length > 0) await upsert(ctx, [...fresh, ...changed])
  return {
    created: fresh.length,
    updated: changed.length,
    unchanged: list.length - fresh.length - changed.length,
  }
}

/** A name that changed is kept among the former ones: old complaints speak of it. */
async function upsert(ctx: Context, list: readonly OperatorInRegister[]) {
  const rows = list.map(each => ({
    ...each,
    initials: initials(each.name),
    words: tsvectorLiteral(
      [each.name, each.short_name, each.address, each.domicile, each.uscc].filter(Boolean).join(' '),
    ),
  }))
  await sql`insert into operator as o (uscc, name, short_name, address, domicile, area_code, phone, contact, industry, initials, words)
    select uscc, name, short_name, address, domicile, area_code, phone, contact, industry, initials, words::tsvector
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(uscc text, name text, short_name text, address text,
      domicile text, area_code text, phone text, contact text, industry text, initials text, words text)
    on conflict (uscc) do update set
      former_names = case when o.name <> excluded.name and not o.name = any(o.former_names)
        then o.former_names || o.name else o.former_names end,
      name = excluded.name, short_name = coalesce(excluded.short_name, o.short_name),
      address = coalesce(excluded.address, o.address), domicile = coalesce(excluded.domicile, o.domicile),
      area_code = coalesce(excluded.area_code, o.area_code), phone = coalesce(excluded.phone, o.phone),
      contact = coalesce(excluded.contact, o.contact), industry = coalesce(excluded.industry, o.industry),
      initials = excluded.initials, words = excluded.words`.execute(ctx.db)
}
