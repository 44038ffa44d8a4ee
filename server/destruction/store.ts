/** The store as a list with its sums, and one item with its chain of custody. */
import { sql } from 'kysely'
import { litigationOf } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { notFound } from '../kernel/problem.ts'
import { containing } from '../kernel/search.ts'
import type { ItemsQuery } from './contract.ts'
import { barOf, itemsWithin } from './item.ts'
import { summed, sumsOf } from './totals.ts'
import type { ItemLine, ItemView } from './view.ts'

export async function listItems(ctx: Context, { cursor, limit, ready, ...query }: ItemsQuery) {
  let all = filtered(ctx, query)
  if (ready) all = await onlyReady(ctx, all, ready === 'true')
  const totals = summed(await all.select([...sumsOf]).executeTakeFirstOrThrow())
  const from = readIdCursor(cursor)
  const found = await all
    .select('store_item.id')
    .$if(from !== undefined, one => one.where('store_item.id', '<', from!))
    .orderBy('store_item.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = await linesOf(
    ctx,
    found.slice(0, limit).map(each => each.id),
  )
  return {
    items,
    totals,
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '后入库的在前', en: 'latest first' },
  }
}

function filtered(ctx: Context, query: Omit<ItemsQuery, 'cursor' | 'limit' | 'ready'>) {
  let rows = itemsWithin(ctx).leftJoin('penalty_case', 'penalty_case.matter_id', 'store_item.case_id')
  if (query.class) rows = rows.where('store_item.class', '=', query.class)
  if (query.state) rows = rows.where('store_item.state', '=', query.state)
  if (query.officeId) rows = rows.where('store_item.office_id', '=', query.officeId)
  if (query.caseId) rows = rows.where('store_item.case_id', '=', query.caseId)
  if (query.q) {
    const like = containing(query.q)
    rows = rows.where(one =>
      one.or([
        one('store_item.number', 'like', like),
        one('store_item.name', 'like', like),
        one('store_item.box', 'like', like),
        one('store_item.place', 'like', like),
        one('penalty_case.party_name', 'like', like),
        one('penalty_case.decision_number', 'like', like),
      ]),
    )
  }
  return rows
}

/** Kept, and either of no case or of one whose term is over: the terms are counted in working order, so case by case. */
async function onlyReady(ctx: Context, rows: ReturnType<typeof filtered>, ready: boolean) {
  const cases = await itemsWithin(ctx)
    .select('case_id')
    .distinct()
    .where('state', '=', 'kept')
    .where('case_id', 'is not', null)
    .execute()
  const terms = await litigationOf(
    ctx,
    cases.map(each => each.case_id!),
  )
  const barred = [...terms.keys()].filter(id => barOf(ctx, { case_id: id }, terms) !== null)
  const free = sql<boolean>`(store_item.case_id is null or store_item.case_id <> all(${sql.val(barred)}::bigint[]))`
  return rows.where('store_item.state', '=', 'kept').where(ready ? free : sql<boolean>`not ${free}`)
}

/** In the order of the ids given. */
async function linesOf(ctx: Context, ids: readonly number[]): Promise<ItemLine[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('store_item')
    .innerJoin('office', 'office.id', 'store_item.office_id')
    .leftJoin('penalty_case', 'penalty_case.matter_id', 'store_item.case_id')
    .leftJoin('matter as of_case', 'of_case.id', 'store_item.case_id')
    .leftJoin('matter as lot', 'lot.id', 'store_item.lot_id')
    .selectAll('store_item')
    .select([
      'office.name as office',
      'penalty_case.party_name as party',
      'penalty_case.decision_number as decision',
      'of_case.number as caseNumber',
      'lot.number as lotNumber',
    ])
    .where('store_item.id', 'in', [...ids])
    .execute()
  const terms = await litigationOf(
    ctx,
    rows.flatMap(row => (row.case_id === null ? [] : [row.case_id])),
  )
  const byId = new Map(
    rows.map(row => {
      const line: ItemLine = {
        id: row.id,
        number: row.number,
        name: row.name,
        class: row.class,
        origin: row.origin,
        quantity: Number(row.quantity),
        unit: row.unit,
        weightGrams: row.weight_grams,
        box: row.box,
        valueFen: row.value_fen,
        place: row.place,
        state: row.state,
        office: row.office,
        officeId: row.office_id,
        storedOn: row.stored_on,
        case:
          row.case_id === null
            ? null
            : { id: row.case_id, number: row.caseNumber!, party: row.party ?? '', decisionNumber: row.decision },
        lot: row.lot_id === null ? null : { id: row.lot_id, number: row.lotNumber! },
        bar: row.state === 'kept' || row.state === 'in-lot' ? barOf(ctx, row, terms) : null,
        litigationUntil: row.case_id === null ? null : (terms.get(row.case_id)?.litigationUntil ?? null),
      }
      return [row.id, line] as const
    }),
  )
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** What is in a lot, by class. */
export async function linesOfLot(ctx: Context, lotId: number): Promise<ItemLine[]> {
  const rows = await ctx.db
    .selectFrom('store_item')
    .select('id')
    .where('lot_id', '=', lotId)
    .orderBy('class')
    .orderBy('id')
    .execute()
  return linesOf(
    ctx,
    rows.map(each => each.id),
  )
}

export async function showItem(ctx: Context, id: number): Promise<ItemView> {
  const row = await itemsWithin(ctx).select(['id', 'origin_note', 'out_on']).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  const [line] = await linesOf(ctx, [id])
  const moves = await ctx.db
    .selectFrom('store_move')
    .leftJoin('matter', 'matter.id', 'store_move.lot_id')
    .selectAll('store_move')
    .select('matter.number as lotNumber')
    .where('item_id', '=', id)
    .orderBy('store_move.id')
    .execute()
  return {
    ...line!,
    originNote: row.origin_note,
    outOn: row.out_on,
    moves: moves.map(each => ({
      id: each.id,
      kind: each.kind,
      onDay: each.on_day,
      fromPlace: each.from_place,
      toPlace: each.to_place,
      handedBy: each.handed_by,
      receivedBy: each.received_by,
      witness: each.witness,
      weightGrams: each.weight_grams,
      lot: each.lot_id === null ? null : { id: each.lot_id, number: each.lotNumber! },
      remark: each.remark,
      by: each.actor_name,
    })),
  }
}
