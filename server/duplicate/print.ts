/**
 * Prints: what is kept of a complaint in order to find its doubles, and the candidates found by it.
 * Only complaints are compared: two reports of one informer are the report module's business (Order 121 art. 35), and a
 * complaint and a report of one person are never brought together (art. 37).
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import type { Said } from './evidence.ts'
import { bandsOf, termsOf } from './likeness.ts'
import { coreOf } from './name.ts'

export const comparedKinds = ['complaint'] as const

export interface Print extends Said {
  matterId: number
  homeKey: string
}

/** What is known of these complaints, whoever may see them: only its outcome is shown, through visibleMatters. */
export async function printsOf(ctx: Context, ids: readonly number[]): Promise<Map<number, Print>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .leftJoin('operator', 'operator.id', 'complaint.operator_id')
    .select([
      'matter.id',
      'matter.received_on as receivedOn',
      'consumer.name',
      'consumer.phone',
      'consumer.phone_other as phoneOther',
      'consumer.id_number as idNumber',
      'consumer.address',
      'complaint.operator_id as operatorId',
      'complaint.respondent_name as respondent',
      'complaint.respondent_uscc as respondentUscc',
      'operator.name as operator',
      'operator.uscc',
      'complaint.order_number as orderNumber',
      'complaint.purchased_on as purchasedOn',
      'complaint.goods_class as goodsClass',
      'complaint.problem_class as problemClass',
      'complaint.goods_name as goodsName',
      'complaint.facts',
    ])
    .where('matter.id', '=', sql<number>`any(${sql.val([...ids])}::bigint[])`)
    .execute()
  return new Map(
    rows.map(row => [
      row.id,
      {
        matterId: row.id,
        receivedOn: row.receivedOn,
        name: row.name,
        phones: [row.phone, row.phoneOther].filter((each): each is string => Boolean(each)),
        idNumber: row.idNumber ?? undefined,
        operatorId: row.operatorId ?? undefined,
        uscc: row.uscc ?? row.respondentUscc ?? undefined,
        operatorKey: coreOf(row.operator ?? row.respondent),
        orderNumber: row.orderNumber ?? undefined,
        purchasedOn: row.purchasedOn ?? undefined,
        goodsClass: row.goodsClass,
        problemClass: row.problemClass,
        terms: termsOf(`${row.goodsName ?? ''} ${row.facts}`),
        homeKey: homeKeyOf(row.address),
      },
    ]),
  )
}

/** Of the whole address, not of a street: 望楚区古渡街道1号 is somebody's door, 望楚区古渡街道 nobody's. */
export function homeKeyOf(address: string | null): string {
  const plain = (address ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
  return /\d/.test(plain) && plain.length >= 6
    ? createHash('sha256').update(plain).digest('base64url').slice(0, 16)
    : ''
}

/** Written again where they were written before: a correction changes what is compared. */
export async function keepPrints(ctx: Context, prints: readonly Print[]) {
  if (prints.length === 0) return
  const rows = prints.map(each => ({
    matter_id: each.matterId,
    received_on: each.receivedOn,
    operator_id: each.operatorId ?? null,
    operator_key: each.operatorKey,
    home_key: each.homeKey,
  }))
  const bands = prints.flatMap(each =>
    [...new Set(bandsOf(each.terms))].map(band => ({ band, matter_id: each.matterId })),
  )
  await sql`insert into likeness (matter_id, kind, received_on, operator_id, operator_key, home_key)
    select matter_id, 'complaint', received_on, operator_id, operator_key, home_key
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(matter_id bigint, received_on date, operator_id bigint, operator_key text, home_key text)
    on conflict (matter_id) do update set received_on = excluded.received_on, operator_id = excluded.operator_id,
      operator_key = excluded.operator_key, home_key = excluded.home_key`.execute(ctx.db)
  await sql`insert into likeness_band (band, matter_id)
    select band, matter_id from json_to_recordset(${JSON.stringify(bands)}::json) as r(band integer, matter_id bigint)
    on conflict do nothing`.execute(ctx.db)
}

/** The bands of before, of a text that was corrected. */
export const dropBands = (ctx: Context, matterId: number) =>
  ctx.db.deleteFrom('likeness_band').where('matter_id', '=', matterId).execute()

/** How far back a double is looked for: a dispute comes again within half a year, if it does. */
export const lookBack = 180
/** Of the newest by each sign: a chain store or a text that a hundred people copied must not slow the call-taker down. */
const atMost = { person: 60, operator: 60, band: 8 }

/** Whatever shares a person, an operator or a band with it; the newest of each. */
export async function candidatesFor(ctx: Context, said: Said, except: number | undefined): Promise<number[]> {
  const since = addDays(said.receivedOn, -lookBack)
  const phones = sql.val([...said.phones])
  const byPerson = (where: ReturnType<typeof sql>) => sql`(select c.matter_id from consumer p
    join complaint c on c.consumer_id = p.id where ${where} order by c.matter_id desc limit ${atMost.person})`
  const { rows } = await sql<{ id: number }>`
    select distinct near.matter_id as id from (
      ${byPerson(sql`p.phone = any(${phones}::text[])`)}
      union all ${byPerson(sql`p.phone_other = any(${phones}::text[])`)}
      union all ${byPerson(sql`p.id_number = ${said.idNumber ?? null}`)}
      union all (select matter_id from likeness where operator_id = ${said.operatorId ?? null}
        order by matter_id desc limit ${atMost.operator})
      union all (select matter_id from likeness where operator_key = ${said.operatorKey || null} and operator_key <> ''
        order by matter_id desc limit ${atMost.operator})
      union all (select b.matter_id from unnest(${sql.val(bandsOf(said.terms))}::integer[]) as k(band)
        cross join lateral (select matter_id from likeness_band where likeness_band.band = k.band
          order by matter_id desc limit ${atMost.band}) b)
    ) near join likeness l on l.matter_id = near.matter_id
    where l.received_on between ${since} and ${addDays(said.receivedOn, lookBack)}
      and near.matter_id <> ${except ?? -1}`.execute(ctx.db)
  return rows.map(each => Number(each.id))
}
