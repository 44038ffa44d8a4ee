/** 移送函: numbered without gaps in the year and frozen; kept with the clue and not among the letters of the house. */
import { handingOverBlocks, handingOverNumber } from '../../law/clue.letter.ts'
import { type ClueType, clueTypes, taskForce } from '../../law/clue.ts'
import type { Day } from '../../law/grammar.ts'
import { fullDay } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { showOffice } from '../office/index.ts'

interface Told {
  name: string
  type: ClueType
  unit_id: number
  found_on: Day
  people: string
  facts: string
  organ: string | null
  opinion: string | null
}

export async function writeLetter(ctx: Context, clueNumber: string, told: Told, on: Day) {
  const bureau = await ctx.db
    .selectFrom('office')
    .selectAll()
    .where('kind', '=', 'bureau')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const year = Number(on.slice(0, 4))
  const number = handingOverNumber(bureau.letter_prefix, year, await nextSerial(ctx, year))
  const blocks = handingOverBlocks({
    number,
    office: bureau.name,
    organ: told.organ ?? taskForce,
    clueNumber,
    name: told.name,
    type: clueTypes[told.type].zh,
    unit: (await showOffice(ctx, told.unit_id)).name,
    foundOn: fullDay(told.found_on) ?? told.found_on,
    people: told.people,
    facts: told.facts,
    opinion: told.opinion ?? '',
    issuedOn: fullDay(on) ?? on,
  })
  return { number, blocks }
}

/** The row of the year is locked until the transaction ends: a letter that is not signed leaves no gap. */
async function nextSerial(ctx: Context, year: number) {
  await ctx.db
    .insertInto('clue_serial')
    .values({ year })
    .onConflict(row => row.doNothing())
    .execute()
  const { next } = await ctx.db
    .updateTable('clue_serial')
    .set(row => ({ next: row('next', '+', 1) }))
    .where('year', '=', year)
    .returning('next')
    .executeTakeFirstOrThrow()
  return next - 1
}
