/** 立案: the filing with its number, without gaps per office and year (penalty procedure art. 19). The informer is not in it. */
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import { showOffice } from '../office/index.ts'

interface Said {
  operatorId: number | null
  respondent: string
  facts: string
  officerIds: readonly number[]
}

export async function fileCase(ctx: Context, from: Matter, said: Said) {
  const own = await showOffice(ctx, from.officeId)
  const office = own.kind === 'sub-office' && own.county_id !== null ? await showOffice(ctx, own.county_id) : own
  const year = Number(ctx.today.slice(0, 4))
  const number = `${office.letter_prefix}立〔${year}〕${await nextSerial(ctx, office.id, year)}号`
  const { id } = await ctx.db
    .insertInto('case_filing')
    .values({
      number,
      office_id: office.id,
      from_matter_id: from.id,
      operator_id: said.operatorId,
      respondent_name: said.respondent,
      facts: said.facts,
      officer_ids: [...new Set(said.officerIds)],
      filed_by: ctx.actor.id,
      filed_on: ctx.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, number }
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
