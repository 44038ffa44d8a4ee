/** Lots of a year that is told anew, with their goods: written in bulk, each item with the two ends of its chain. */
import { sql } from 'kysely'
import type { destructionMethods, destructionReasons, StoreClass, WitnessRole } from '../../law/destruction.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'

export interface ItemThere {
  officeId: number
  caseId: number
  name: string
  class: StoreClass
  quantity: number
  unit: string
  weightGrams: number
  box: string
  valueFen: number
  place: string
  storedOn: Day
}

export interface LotThere {
  source: string
  sourceNumber: string
  officeId: number
  title: string
  reason: keyof typeof destructionReasons
  method: keyof typeof destructionMethods
  processor: string
  licence: string | null
  place: string
  explanation: string
  plannedOn: Day
  approvedOn: Day
  carriedOn: Day
  transport: string
  course: string
  residueNumber: string
  residueGrams: number
  residue: string
  keeper: string
  receiver: string
  witnesses: readonly { name: string; unit: string; role: WitnessRole }[]
  items: readonly ItemThere[]
}

/** @returns the ids in the order given */
export async function takeOverLots(ctx: Context, list: readonly LotThere[]): Promise<number[]> {
  const ids = await openPast(
    ctx,
    list.map(each => ({
      kind: 'destruction',
      prefix: 'XH',
      source: each.source,
      sourceNumber: each.sourceNumber,
      state: 'closed',
      open: false,
      officeId: each.officeId,
      channel: 'other',
      subject: each.title,
      respondent: '',
      receivedOn: each.plannedOn,
      receivedAt: `${each.plannedOn}T09:00:00+08:00`,
      closedOn: each.carriedOn,
      words: `${each.title} ${each.processor}`,
      clocks: [],
      events: [
        { name: 'destruction.plan', onDay: each.plannedOn, facts: { title: each.title } },
        { name: 'destruction.approve', onDay: each.approvedOn, facts: {} },
        { name: 'destruction.carry-out', onDay: each.carriedOn, facts: { items: each.items.length } },
        { name: 'destruction.close', onDay: each.carriedOn, facts: {} },
      ],
    })),
  )
  for (const [at, each] of list.entries()) await writeOne(ctx, ids[at]!, each)
  return ids
}

async function writeOne(ctx: Context, id: number, each: LotThere) {
  const weight = each.items.reduce((sum, one) => sum + one.weightGrams, 0)
  await ctx.db
    .insertInto('destruction_lot')
    .values({
      matter_id: id,
      title: each.title,
      reason: each.reason,
      method: each.method,
      hazardous: false,
      processor: each.processor,
      licence: each.licence,
      licence_until: null,
      planned_on: each.plannedOn,
      place: each.place,
      explanation: each.explanation,
      approved_on: each.approvedOn,
      carried_on: each.carriedOn,
      carried_place: each.place,
      transport: each.transport,
      weighed_grams: weight,
      course: each.course,
      residue_number: each.residueNumber,
      residue_grams: each.residueGrams,
      residue: each.residue,
      proceeds_fen: null,
      proceeds_voucher: null,
      proceeds_on: null,
    })
    .execute()
  await ctx.db
    .insertInto('destruction_witness')
    .values(each.witnesses.map(one => ({ matter_id: id, ...one })))
    .execute()
  await sql`with written as (
      insert into store_item (office_id, origin, case_id, name, class, quantity, unit, weight_grams, box, value_fen, place,
        state, stored_on, lot_id, out_on)
      select "officeId", 'confiscated', "caseId", name, class, quantity, unit, "weightGrams", box, "valueFen", place,
        'destroyed', "storedOn", ${id}, ${each.carriedOn}::date
      from json_to_recordset(${JSON.stringify(each.items)}::json) as r("officeId" bigint, "caseId" bigint, name text,
        class text, quantity numeric, unit text, "weightGrams" bigint, box text, "valueFen" bigint, place text, "storedOn" date)
      returning id, place, stored_on, weight_grams)
    insert into store_move (item_id, kind, on_day, at, from_place, to_place, handed_by, received_by, witness, weight_grams,
      lot_id, actor_id, actor_name)
    select id, kind, on_day, ${ctx.now}::timestamptz, from_place, to_place, handed_by, received_by, witness, weight, lot, ${ctx.actor.id}::bigint, ${ctx.actor.name}
    from written, lateral (values
      (1, 'in', stored_on, null::text, place, '办案人员', ${each.keeper}, null::text, weight_grams, null::bigint),
      (2, 'destroyed', ${each.carriedOn}::date, place, ${each.place}, ${each.keeper}, ${each.receiver},
        ${each.witnesses.map(one => one.name).join('、')}, null::bigint, ${id}::bigint))
      as m(n, kind, on_day, from_place, to_place, handed_by, received_by, witness, weight, lot)
    order by id, n`.execute(ctx.db)
}
