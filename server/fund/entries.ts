/** The ledger of a fund, entry by entry. */
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import type { EntryQuery } from './contract.ts'
import { reachFund } from './keep.ts'
import type { EntryView } from './view.ts'

export async function listEntries(ctx: Context, id: number, { accountId, cursor, limit }: EntryQuery) {
  const before = readIdCursor(cursor)
  await reachFund(ctx, id)
  let rows = ctx.db
    .selectFrom('fund_entry')
    .leftJoin('matter', 'matter.id', 'fund_entry.payment_id')
    .leftJoin('fund_entry as reversal', 'reversal.reverses_id', 'fund_entry.id')
    .select([
      'fund_entry.id',
      'fund_entry.kind',
      'fund_entry.on_day as on',
      'fund_entry.reason',
      'fund_entry.proof',
      'fund_entry.by_name as by',
      'fund_entry.reverses_id as reverses',
      'reversal.id as reversedBy',
      'matter.id as paymentId',
      'matter.number as paymentNumber',
    ])
    .where('fund_entry.fund_id', '=', id)
    .orderBy('fund_entry.id', 'desc')
    .limit(limit + 1)
  if (before !== undefined) rows = rows.where('fund_entry.id', '<', before)
  if (accountId !== undefined)
    rows = rows.where('fund_entry.id', 'in', one =>
      one.selectFrom('fund_posting').select('entry_id').where('account_id', '=', accountId),
    )
  const found = await rows.execute()
  const page = found.slice(0, limit)
  const items: EntryView[] = await withPostings(
    ctx,
    page.map(({ paymentId, paymentNumber, ...each }) => ({
      ...each,
      payment: paymentId === null ? null : { id: paymentId, number: paymentNumber! },
    })),
  )
  return {
    items,
    next: found.length > limit ? String(page.at(-1)!.id) : null,
    order: { zh: '新记的在前', en: 'newest first' },
  }
}

export async function withPostings(ctx: Context, entries: Omit<EntryView, 'postings'>[]): Promise<EntryView[]> {
  if (entries.length === 0) return []
  const postings = await ctx.db
    .selectFrom('fund_posting')
    .innerJoin('fund_account', 'fund_account.id', 'fund_posting.account_id')
    .select(['entry_id', 'account_id as accountId', 'fund_account.name', 'fund_account.kind', 'amount_fen as fen'])
    .where(
      'entry_id',
      'in',
      entries.map(each => each.id),
    )
    .orderBy('account_id')
    .execute()
  return entries.map(entry => ({
    ...entry,
    postings: postings
      .filter(each => each.entry_id === entry.id)
      .map(({ entry_id: _, fen, ...each }) => ({ ...each, changeFen: each.kind === 'bank' ? fen : -fen })),
  }))
}
