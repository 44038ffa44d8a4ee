/**
 * What the informer does: open the own report with number and code, read what was told, add to it. No account, no name. How
 * the handling stands is not told here: the law tells it, where it does, by letter.
 */
import { reportProblems } from '../../law/classes.ts'
import { inForce } from '../../law/grammar.ts'
import { tellings } from '../../law/report.telling.ts'
import { listAttachments } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { titleOf } from '../letter/index.ts'
import { type Claim, openByCode, showOffice, theCentre } from '../office/index.ts'
import type { ReportSupplement } from './contract.ts'
import { type Report, readReport } from './queries.ts'
import { supplement } from './supplement.ts'
import type { ReportTrackView } from './view.ts'

/** Number and code open the one report. */
export const trackReport = (ctx: Context, { body }: { body: Claim }) =>
  openByCode(ctx, body, {
    name: '举报人',
    kept: { table: 'informer', column: 'tracking_code_hash', of: 'report' },
    show: showMyReport,
  })

export async function showMyReport(ctx: Context): Promise<ReportTrackView> {
  const held = await readReport(ctx, ctx.actor.matterId!)
  const atCentre = held.state === 'to-dispatch' || held.state === 'returned'
  const office = atCentre ? await theCentre(ctx) : await showOffice(ctx, held.officeId)
  const letters = await ctx.db
    .selectFrom('letter')
    .select(['id', 'blocks', 'number', 'issued_on', 'state'])
    .where('matter_id', '=', held.id)
    .where('who', '=', 'informer')
    .orderBy('id')
    .execute()
  return {
    id: held.id,
    number: held.number,
    receivedOn: held.receivedOn,
    respondent: held.row.respondent_name,
    subject: subjectOf(held),
    facts: held.row.facts,
    evidence: held.row.evidence,
    named: held.row.named,
    office: { name: office.name, nameEn: office.name_en, phone: office.phone, address: office.address },
    sent: !atCentre,
    letters: letters.map(each => ({
      id: each.id,
      title: titleOf(each.blocks),
      number: each.number,
      issuedOn: each.issued_on,
      read: each.state === 'served',
    })),
    attachments: await listAttachments(ctx, held.id),
    promises: promisesTo(held),
    may: { supplement: held.open },
  }
}

function subjectOf({ row }: Report) {
  const violation = reportProblems.find(each => each.code === row.violation_class)
  const inLanguage = (language: 'zh' | 'en') => [row.goods_name, violation?.[language]].filter(Boolean).join(' · ')
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

/** Which rules promise this informer to be told, if it comes to a decision. */
function promisesTo(held: Report) {
  const told = {
    named: held.row.named,
    advertising: held.row.violation_class === 'advertising',
    foodSafety: held.row.violation_class === 'food-safety',
  }
  return tellings
    .filter(each => inForce(each.basis.act, held.lawOn))
    .filter(each => (['filed', 'transferred'] as const).some(result => each.applies({ ...told, result })))
    .map(each => ({ says: each.says, act: each.basis.act.name, article: each.basis.article }))
}

export async function supplementMyReport(ctx: Context, { body }: { body: ReportSupplement }) {
  await supplement(ctx, ctx.actor.matterId!, body)
  return showMyReport(ctx)
}
