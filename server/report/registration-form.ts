/** 举报登记表 (official form 2): the report as taken in, for the file. Who told it lies under seal and is not on it. */
import { fillForm, forms } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { theCentre } from '../office/index.ts'
import { readReport } from './queries.ts'
import { packOf } from './tell.ts'

export async function registrationForm(ctx: Context, id: number) {
  const held = await readReport(ctx, id)
  const { row } = held
  const centre = await theCentre(ctx)
  const blocks = fillForm(forms[2], packOf(row.law), {
    office: centre.name,
    number: held.number,
    informer: held.pseudonym ?? held.found ?? '—',
    named: held.pseudonym === undefined ? '—' : row.named ? '实名' : '匿名',
    respondent: row.respondent_name,
    ...(row.respondent_uscc && { respondentUscc: row.respondent_uscc }),
    ...(row.respondent_phone && { respondentPhone: row.respondent_phone }),
    respondentAddress: row.respondent_address ?? row.place_address ?? '（未提供）',
    facts: row.facts,
    ...(row.evidence && { evidence: row.evidence }),
    registeredOn: held.receivedOn,
  })
  return { number: held.number, receivedOn: held.receivedOn, blocks }
}
