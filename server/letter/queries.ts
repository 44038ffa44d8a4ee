import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { LetterView } from '../kernel/view.ts'
import type { LetterList } from './contract.ts'
import { letterHtml } from './html.ts'
import { titleOf } from './send.ts'
import { standsIn } from './serve.ts'

export async function listLetters(ctx: Context, matterId: number): Promise<LetterView[]> {
  const rows = await ctx.db.selectFrom('letter').selectAll().where(standsIn(matterId)).orderBy('id').execute()
  return rows.map(row => ({
    id: row.id,
    form: row.form,
    title: titleOf(row.blocks),
    number: row.number,
    copyOf: row.copy_of,
    who: row.who,
    recipient: row.recipient,
    channel: row.channel,
    state: row.state,
    issuedOn: row.issued_on,
    servedOn: row.served_on,
    proof: row.proof as Record<string, unknown> | null,
  }))
}

/** What this step has just issued, inside a rehearsal. */
export async function previewLetters(ctx: Context, matterId: number) {
  const rows = await ctx.db
    .selectFrom('letter')
    .selectAll()
    .where(standsIn(matterId))
    .where('issued_at', '=', ctx.now)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    who: row.who,
    recipient: row.recipient,
    channel: row.channel,
    form: row.form,
    title: titleOf(row.blocks),
    html: letterHtml(row.blocks),
  }))
}

/** Letters that still wait for somebody: to be printed, posted, or proven. Oldest first. */
export async function listWaiting(ctx: Context, { state, cursor, limit }: LetterList) {
  const after = readIdCursor(cursor) ?? 0
  const states = (state ?? 'issued,sent,failed')
    .split(',')
    .filter((each): each is LetterView['state'] => ['issued', 'sent', 'served', 'failed'].includes(each))
  const rows = await visibleMatters(ctx)
    .innerJoin('letter', 'letter.matter_id', 'matter.id')
    .select([
      'letter.id',
      'letter.form',
      'letter.blocks',
      'letter.number',
      'letter.copy_of as copyOf',
      'letter.who',
      'letter.recipient',
      'letter.address',
      'letter.channel',
      'letter.state',
      'letter.issued_on',
      'letter.served_on',
      'letter.proof',
      'matter.id as matterId',
      'matter.number as matterNumber',
    ])
    .where('letter.state', 'in', states.length > 0 ? states : ['issued'])
    .where('letter.id', '>', after)
    .orderBy('letter.id')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(row => ({
    id: row.id,
    form: row.form,
    title: titleOf(row.blocks),
    number: row.number,
    copyOf: row.copyOf,
    who: row.who,
    recipient: row.recipient,
    address: row.address,
    channel: row.channel,
    state: row.state,
    issuedOn: row.issued_on,
    servedOn: row.served_on,
    proof: row.proof as Record<string, unknown> | null,
    matterId: row.matterId,
    matterNumber: row.matterNumber,
  }))
  return {
    items,
    next: rows.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '先签发的在前', en: 'oldest first' },
  }
}
