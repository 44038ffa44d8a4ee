/**
 * What the informer does: open the own report with number and code, read what was told, add to it. No account, no name. How
 * the handling stands is not told here: the law tells it, where it does, by letter.
 */
import { reportProblems } from '../../law/classes.ts'
import { inForce } from '../../law/grammar.ts'
import { tellings } from '../../law/report.telling.ts'
import { listAttachments } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { Refused, WithCookie } from '../kernel/route.ts'
import { titleOf } from '../letter/index.ts'
import { citizenCookie, openSession, showOffice, theCentre } from '../office/index.ts'
import type { ReportSupplement, ReportTracking } from './contract.ts'
import { type Report, readReport } from './queries.ts'
import { hashReportCode } from './register.ts'
import { supplement } from './supplement.ts'
import type { ReportTrackView } from './view.ts'

const halfDay = 12 * 3_600_000
const tries = 10
const within = 15 * 60_000
const failures = new Map<string, { count: number; since: number }>()

/** Number and code open the one report for twelve hours. Ten wrong codes for a number close it for a quarter of an hour. */
export async function trackReport(ctx: Context, { body }: { body: ReportTracking }) {
  const number = body.number.toUpperCase()
  const known = failures.get(number)
  const recent = known && ctx.now.getTime() - known.since < within ? known : undefined
  if (recent && recent.count >= tries)
    throw new Problem('too-many', {
      zh: '查询码输错次数过多，请15分钟后再试',
      en: 'Too many wrong codes: try again in 15 minutes',
    })
  const row = await ctx.db
    .selectFrom('informer')
    .innerJoin('matter', 'matter.id', 'informer.matter_id')
    .select('matter.id')
    .where(one =>
      one.or([
        one('matter.number', '=', number),
        one(
          'matter.id',
          'in',
          one.selectFrom('known_number').select('matter_id').where('known_number.number', '=', number),
        ),
      ]),
    )
    .where('tracking_code_hash', '=', hashReportCode(body.code))
    .executeTakeFirst()
  if (!row) {
    failures.set(number, recent ? { ...recent, count: recent.count + 1 } : { count: 1, since: ctx.now.getTime() })
    if (failures.size > 10_000) failures.clear()
    return new Refused(new Problem('not-found', { zh: '编号或查询码不正确', en: 'Number or code is wrong' }))
  }
  failures.delete(number)
  const token = await openSession(ctx, { matter_id: row.id }, halfDay)
  const informer: Context = {
    ...ctx,
    actor: {
      id: null,
      kind: 'citizen',
      name: '举报人',
      roles: ['citizen'],
      offices: [],
      officeId: null,
      matterId: row.id,
    },
  }
  return new WithCookie(await showMyReport(informer), citizenCookie, token, halfDay / 1000)
}

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
