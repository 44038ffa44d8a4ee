/** 告知: whom the law of the day wants told, and nobody else. The respondent hears nothing of a report (Order 121 art. 37). */
import { complaintPacks } from '../../law/complaint.ts'
import type { Basis } from '../../law/grammar.ts'
import { enclosure } from '../../law/letters/index.ts'
import type { ReportOutcome } from '../../law/report.grounds.ts'
import { tellingsOwed } from '../../law/report.telling.ts'
import { report } from '../../law/report.ts'
import { runningClock, start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { issueLetter } from '../letter/index.ts'
import { showOffice, theCentre } from '../office/index.ts'
import type { Report } from './queries.ts'

export const packOf = (law: string) => complaintPacks.find(each => each.key === law)!
const cited = ({ act, article }: Basis) => `《${act.name}》${article}`

export const whyTold = (held: Report, result: ReportOutcome) =>
  tellingsOwed(held.lawOn, {
    result,
    named: held.row.named,
    advertising: held.row.violation_class === 'advertising',
    foodSafety: held.row.violation_class === 'food-safety',
  })

/**
 * Form 10 to the pseudonym, on the portal, where number and code open it. An anonymous informer can be reached nowhere
 * else: for them it is told once it lies there.
 */
export async function tellInformer(ctx: Context, held: Report, result: ReportOutcome, words: string) {
  if (held.pseudonym === undefined) return
  const owed = whyTold(held, result)
  if (owed.length === 0) return
  const office = await showOffice(ctx, held.officeId)
  for (const { clock } of owed) if (clock === 'informer-notice') await start(ctx, held, clock, report.clocks[clock])
  await issueLetter(ctx, held, {
    form: 10,
    who: 'informer',
    recipient: held.pseudonym,
    address: null,
    channel: 'portal',
    act: packOf(held.row.law),
    officeId: office.id,
    values: {
      receivedOn: held.receivedOn,
      matter: held.number,
      basis: owed.map(each => cited(each.basis)).join('、'),
      result: words,
      phone: office.phone,
    },
  })
  if (!held.row.named) await stopTelling(ctx, held)
}

export async function stopTelling(ctx: Context, matter: Parameters<typeof stop>[1]) {
  await stop(ctx, matter, 'informer-notice')
  await stop(ctx, matter, 'advertising-notice')
}

/** Form 3 to the office that is to handle it, with the pseudonym in the informer's place. */
export async function tellOffice(ctx: Context, held: Report, reportBackOn: string | undefined) {
  const office = await showOffice(ctx, held.officeId)
  const centre = await theCentre(ctx)
  const clock = await runningClock(ctx, held, 'filing')
  const { n } = await ctx.db
    .selectFrom('attachment')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('matter_id', '=', held.id)
    .executeTakeFirstOrThrow()
  await issueLetter(ctx, held, {
    form: 3,
    who: 'office',
    recipient: office.name,
    address: null,
    channel: 'internal',
    act: packOf(held.row.law),
    officeId: centre.id,
    values: {
      kind: '举报',
      from: held.pseudonym ?? '举报人',
      receivedOn: held.receivedOn,
      subject: `${held.row.respondent_name}“${held.subject.replaceAll(' · ', '，')}”`,
      reportByOn: reportBackOn ?? clock?.due_on ?? ctx.today,
      enclosed: enclosure(Number(n)),
      phone: centre.phone,
      address: centre.address,
    },
  })
}
