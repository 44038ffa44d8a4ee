/** The only way this module reads an item: within reach or not there, locked when it is to change; and its chain of custody. */
import type { Selectable } from 'kysely'
import { type MoveKind, storeStates } from '../../law/destruction.ts'
import type { Day, Label } from '../../law/grammar.ts'
import type { Litigation } from '../enforcement/index.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { ItemTable } from './tables.ts'

export type Item = Selectable<ItemTable>

/** The own office and those below it; the whole city for those who see it. */
export const itemsWithin = (ctx: Context) =>
  ctx.db
    .selectFrom('store_item')
    .$if(!seesTheCity(ctx.actor), one => one.where('store_item.office_id', 'in', [...ctx.actor.offices, -1]))

export async function holdItem(ctx: Context, id: number): Promise<Item> {
  const row = await itemsWithin(ctx).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export function requireKept(item: Item, doing: Label) {
  if (item.state !== 'kept')
    throw new Problem('wrong-state', {
      zh: `${item.number}${storeStates[item.state].zh}，不能${doing.zh}`,
      en: `${item.number} is ${storeStates[item.state].en.toLowerCase()}: it cannot be ${doing.en}`,
    })
}

/** Who hands over and who takes in are two people. */
export function requireTwo({ handedBy, receivedBy }: { handedBy: string; receivedBy: string }, field = 'receivedBy') {
  if (handedBy.trim() === receivedBy.trim())
    throw badField(
      field,
      { zh: '与移交人是同一人', en: 'is the one who hands over' },
      { zh: '另一人', en: 'somebody else' },
    )
}

interface Moved {
  kind: MoveKind
  onDay?: Day
  fromPlace?: string | null
  toPlace?: string | null
  handedBy: string
  receivedBy: string
  witness?: string | null | undefined
  weightGrams?: number | null | undefined
  lotId?: number | null
  remark?: string | null | undefined
}

/** A link of the chain is never changed and never taken out. */
export async function writeMoves(ctx: Context, ids: readonly number[], moved: Moved) {
  if (ids.length === 0) return
  await ctx.db
    .insertInto('store_move')
    .values(
      ids.map(id => ({
        item_id: id,
        kind: moved.kind,
        on_day: moved.onDay ?? ctx.today,
        at: ctx.now,
        from_place: moved.fromPlace ?? null,
        to_place: moved.toPlace ?? null,
        handed_by: moved.handedBy,
        received_by: moved.receivedBy,
        witness: moved.witness ?? null,
        weight_grams: moved.weightGrams ?? null,
        lot_id: moved.lotId ?? null,
        remark: moved.remark ?? null,
        actor_id: ctx.actor.id,
        actor_name: ctx.actor.name,
      })),
    )
    .execute()
}

/**
 * Why goods may not be destroyed yet: as long as the party may ask for reconsideration or go to court, or has done so, they
 * are what the dispute is about.
 */
export function barOf(ctx: Context, item: Pick<Item, 'case_id'>, terms: Map<number, Litigation>): Label | null {
  if (item.case_id === null) return null
  const term = terms.get(item.case_id)
  if (!term || term.servedOn === null)
    return { zh: '处罚决定尚未送达，诉讼期未起算', en: 'The decision is not served: no term runs yet' }
  if (term.revoked) return { zh: '处罚决定已被撤销，应当发还', en: 'The decision was revoked: it is to be given back' }
  if (term.pending) return { zh: '复议、诉讼尚未了结', en: 'A reconsideration or lawsuit is pending' }
  const until = [term.reviewUntil!, term.litigationUntil!].sort().at(-1)!
  if (until >= ctx.today) return { zh: `诉讼期至${until}`, en: `The party may sue until ${until}` }
  return term.free ? null : { zh: '没有生效的处罚决定', en: 'No decision in force' }
}
