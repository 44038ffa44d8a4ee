/** 立案: the filing with its number, without gaps per office and year (penalty procedure art. 19). The informer is not in it. */
import { enforcementCase } from '../../law/enforcement.ts'
import type { CaseType } from '../../law/enforcement.words.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'
import { openCase } from './open.ts'
import { nameOffice } from './queries.ts'

interface Said {
  operatorId: number | null
  respondent: string
  facts: string
  officerIds: readonly number[]
  kind?: CaseType
  /** Where the kind does not say it. */
  violation?: string | undefined
  goods?: string | null
  place?: string | null
  happenedOn?: string | null
}

/** A report that was verified and filed by its own steps: the case begins with the investigation. */
export async function fileCase(ctx: Context, from: Matter, said: Said) {
  const made = await openCase(
    ctx,
    {
      from: from.id,
      source: 'report',
      kind: said.kind ?? 'other',
      violation: said.violation,
      operatorId: said.operatorId,
      party: { kind: 'organisation', name: said.respondent },
      facts: said.facts,
      goods: said.goods ?? undefined,
      place: said.place ?? undefined,
      happenedOn: said.happenedOn ?? undefined,
      officeId: from.officeId,
      handlerId: said.officerIds[0] ?? null,
    },
    'investigating',
  )
  const number = await writeFiling(ctx, made, from.id, {
    operator_id: said.operatorId,
    respondent_name: said.respondent,
    facts: said.facts,
    officer_ids: [...new Set(said.officerIds)],
  })
  await start(ctx, made, 'decision', enforcementCase.clocks.decision)
  await record(ctx, made, 'case.file', { number, source: 'report' })
  return { id: made.id, number }
}

/** The number of the filing, its row, and what the case keeps of it. */
export async function writeFiling(
  ctx: Context,
  made: Matter,
  fromId: number | null,
  said: { operator_id: number | null; respondent_name: string; facts: string; officer_ids: number[] },
) {
  const office = await nameOffice(ctx, made.officeId)
  const year = Number(ctx.today.slice(0, 4))
  const number = `${office.letter_prefix}立〔${year}〕${await nextSerial(ctx, office.id, year)}号`
  await ctx.db
    .insertInto('case_filing')
    .values({
      number,
      office_id: office.id,
      from_matter_id: fromId,
      matter_id: made.id,
      filed_by: ctx.actor.id,
      filed_on: ctx.today,
      ...said,
    })
    .execute()
  await ctx.db
    .updateTable('penalty_case')
    .set({ filing_number: number, filed_on: ctx.today, officer_ids: said.officer_ids })
    .where('matter_id', '=', made.id)
    .execute()
  return number
}

/** The row of the office's year is locked until the transaction ends: a filing that is not made leaves no gap. */
async function nextSerial(ctx: Context, officeId: number, year: number) {
  await ctx.db
    .insertInto('case_serial')
    .values({ office_id: officeId, year })
    .onConflict(row => row.doNothing())
    .execute()
  const { next } = await ctx.db
    .updateTable('case_serial')
    .set(row => ({ next: row('next', '+', 1) }))
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .returning('next')
    .executeTakeFirstOrThrow()
  return next - 1
}
