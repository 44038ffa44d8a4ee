/** Lots as a list, and one lot with its items, totals by class, papers. */
import { sql } from 'kysely'
import { destruction } from '../../law/destruction.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { showOffice } from '../office/index.ts'
import type { LotsQuery } from './contract.ts'
import { lotRow } from './lot.ts'
import { papersOf } from './paper-names.ts'
import { linesOfLot } from './store.ts'
import { classTotals, handOver, summed, sumsOf, witnessesOf } from './totals.ts'
import type { LotLine, LotView } from './view.ts'

export async function listLots(ctx: Context, { state, cursor, limit }: LotsQuery) {
  const before = readDayCursor(cursor)
  const found = await visibleMatters(ctx)
    .innerJoin('destruction_lot', 'destruction_lot.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('store_item', 'store_item.lot_id', 'matter.id')
    .select([
      'matter.id',
      'matter.number',
      'matter.received_on as receivedOn',
      'matter.state',
      'destruction_lot.title',
      'destruction_lot.planned_on as plannedOn',
      'destruction_lot.carried_on as carriedOn',
      'office.name as office',
      sql<number>`count(store_item.id)::int`.as('count'),
      sql<number>`(count(distinct (store_item.office_id, store_item.box)) filter (where store_item.id is not null))::int`.as(
        'boxes',
      ),
      sql<number>`coalesce(sum(store_item.weight_grams), 0)::bigint`.as('weightGrams'),
      sql<number>`coalesce(sum(store_item.value_fen), 0)::bigint`.as('valueFen'),
      sql<number>`count(distinct store_item.class)::int`.as('classes'),
    ])
    .$if(state !== undefined, one => one.where('matter.state', '=', state!))
    .$if(before !== undefined, one => one.where(receivedBefore(before!)))
    .groupBy([
      'matter.id',
      'matter.number',
      'matter.received_on',
      'matter.state',
      'destruction_lot.matter_id',
      'office.name',
    ])
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items: LotLine[] = found
    .slice(0, limit)
    .map(({ state, ...each }) => ({ ...each, ...summed(each), state: state as LotLine['state'] }))
  return {
    items,
    next: found.length > limit ? dayCursor(items.at(-1)!.receivedOn, items.at(-1)!.id) : null,
    order: { zh: '最新的在前', en: 'newest first' },
  }
}

export async function showLot(ctx: Context, id: number): Promise<LotView> {
  const matter = await showMatter(ctx, 'destruction', id)
  const row = await lotRow(ctx, id)
  const items = await linesOfLot(ctx, id)
  return {
    id,
    kind: 'destruction',
    number: matter.number,
    state: matter.state as LotView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: '',
    receivedOn: matter.receivedOn,
    officeId: matter.officeId,
    office: (await showOffice(ctx, matter.officeId)).name,
    title: row.title,
    reason: row.reason,
    method: row.method,
    hazardous: row.hazardous,
    self: row.self_done,
    processor: row.processor,
    licence: row.licence,
    licenceUntil: row.licence_until,
    plannedOn: row.planned_on,
    place: row.place,
    explanation: row.explanation,
    approvedOn: row.approved_on,
    carried:
      row.carried_on === null
        ? null
        : {
            on: row.carried_on,
            place: row.carried_place!,
            transport: row.transport!,
            weighedGrams: row.weighed_grams!,
            course: row.course!,
            ...(await handOver(ctx, id)),
          },
    residue:
      row.residue_number === null
        ? null
        : {
            number: row.residue_number,
            grams: row.residue_grams!,
            description: row.residue!,
            files: row.residue_files,
          },
    proceeds:
      row.proceeds_fen === null
        ? null
        : { fen: row.proceeds_fen, voucher: row.proceeds_voucher!, on: row.proceeds_on! },
    witnesses: await witnessesOf(ctx, id),
    items,
    byClass: await classTotals(ctx, id),
    totals: summed(
      await ctx.db
        .selectFrom('store_item')
        .select([...sumsOf])
        .where('lot_id', '=', id)
        .executeTakeFirstOrThrow(),
    ),
    papers: papersOf(row, items.length > 0),
    attachments: await listAttachments(ctx, id),
    clocks: await viewClocks(ctx, matter, destruction),
    steps: await openSteps(ctx, destruction, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}
