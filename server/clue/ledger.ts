/** 台账: a list and a search of its own, of the clues that this person may know. Each export is written down. */
import { sql } from 'kysely'
import { disposalOf } from '../../law/clue.ts'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor } from '../kernel/cursor.ts'
import type { Ledger, LedgerExport } from './contract.ts'
import { admitted } from './readers.ts'
import type { ClueLine } from './view.ts'

function found(ctx: Context, { q, state, type, from, to }: LedgerExport) {
  let rows = ctx.db
    .selectFrom('matter')
    .innerJoin('clue', 'clue.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'clue.unit_id')
    .where('matter.kind', '=', 'clue')
    .where(admitted(ctx))
  if (state) rows = rows.where('matter.state', '=', state)
  if (type) rows = rows.where('clue.type', '=', type)
  if (from) rows = rows.where('clue.registered_on', '>=', from)
  if (to) rows = rows.where('clue.registered_on', '<=', to)
  // Parts of words, numbers and names: the ledger is short, and nothing of it goes into the index of the house.
  if (q)
    rows = rows.where(
      sql<boolean>`strpos(lower(concat_ws(' ', matter.number, clue.name, clue.people, clue.facts, clue.remark,
        clue.receipt_number, clue.letter_number, clue.answer_number, office.name)), ${q.toLowerCase()}) > 0`,
    )
  return rows
}

const lineColumns = [
  'matter.id',
  'matter.number',
  'matter.state',
  'clue.name',
  'clue.type',
  'office.name as unit',
  'clue.found_on as foundOn',
  'clue.registered_on as registeredOn',
  'clue.people',
  'clue.remark',
  'clue.handed_on as handedOn',
  'clue.receipt_number as receiptNumber',
  'clue.answer',
  'clue.answered_on as answeredOn',
] as const

const withDisposal = <Row extends Omit<ClueLine, 'disposal'>>(row: Row): ClueLine => ({
  ...row,
  disposal: disposalOf(row.state, row.answer, row.handedOn !== null),
})

export async function listLedger(ctx: Context, { cursor, limit, ...filter }: Ledger) {
  const before = readDayCursor(cursor)
  const rows = await found(ctx, filter)
    .select(lineColumns)
    .$if(before !== undefined, each =>
      each.where(sql<boolean>`(clue.registered_on, matter.id) < (${before!.day}::date, ${before!.id}::bigint)`),
    )
    .orderBy('clue.registered_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const { n } = await found(ctx, filter)
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return {
    items: rows.slice(0, limit).map(withDisposal),
    count: Number(n),
    next: rows.length > limit ? dayCursor(rows[limit - 1]!.registeredOn, rows[limit - 1]!.id) : null,
    order: { zh: '新登记的在前', en: 'newest first' },
  }
}

/** All that is asked for, to be taken out of the house: on paper or as a file, and written down either way. */
async function takeOut(ctx: Context, filter: LedgerExport, format: 'xlsx' | 'print') {
  const rows = (
    await found(ctx, filter).select(lineColumns).orderBy('clue.registered_on').orderBy('matter.id').execute()
  ).map(withDisposal)
  await ctx.db
    .insertInto('clue_export')
    .values({
      person_id: ctx.actor.id!,
      person_name: ctx.actor.name,
      at: ctx.now,
      on_day: ctx.today,
      format,
      asked: JSON.stringify(filter),
      rows: rows.length,
    })
    .execute()
  return rows
}

export async function exportLedger(ctx: Context, filter: LedgerExport) {
  const { ledgerXlsx } = await import('./sheet.ts')
  return ledgerXlsx(await takeOut(ctx, filter, 'xlsx'), { by: ctx.actor.name, on: ctx.today })
}

export const printLedger = async (ctx: Context, filter: LedgerExport) => ({
  items: await takeOut(ctx, filter, 'print'),
  by: ctx.actor.name,
  on: ctx.today,
})

/** What was searched for may name a clue that the reader of this list does not know of. */
const withoutWords = ({ q, ...asked }: Record<string, string>) => ({ ...asked, ...(q ? { q: '…' } : {}) })

/** Who took the ledger out of the house, newest first. */
export async function listExports(ctx: Context) {
  const rows = await ctx.db.selectFrom('clue_export').selectAll().orderBy('id', 'desc').limit(50).execute()
  return {
    items: rows.map(row => ({
      id: row.id,
      by: row.person_name,
      at: row.at.toISOString(),
      format: row.format,
      asked: withoutWords(JSON.parse(row.asked)),
      rows: row.rows,
    })),
    order: { zh: '新的在前', en: 'newest first' },
  }
}
