/**
 * Taking a step and telling whom the law says must be told, in one transaction (the notice matrix, domain/law.md 2.5).
 * The letters' facts come from the record and from the step itself; nothing is typed twice.
 */
import { claims as claimList } from '../../law/classes.ts'
import { refusalGroundsOn, terminationGroundsOn } from '../../law/complaint.grounds.ts'
import { type ComplaintStep, complaint, complaintPacks } from '../../law/complaint.ts'
import type { Day, Notice } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { clockTimeOf, dayOf } from '../kernel/day.ts'
import type { Facts } from '../kernel/event.ts'
import { take } from '../kernel/procedure.ts'
import type { Channel } from '../letter/index.ts'
import { issueLetter } from '../letter/index.ts'
import { showOffice, showPerson, theCentre } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import type { Complaint } from './queries.ts'

export interface Telling {
  notices?: { complainant?: Channel | undefined; respondent?: Channel | undefined } | undefined
  /** The law asks for no letter this time (art. 24: performed at once). */
  silent?: boolean
  since?: Record<string, Day>
}

export async function takeAndTell(
  ctx: Context,
  name: ComplaintStep,
  held: Complaint,
  facts: Facts = {},
  telling: Telling = {},
) {
  await take(ctx, complaint, name, held, facts, telling.since)
  if (telling.silent) return
  const step: { tells?: readonly Notice[] } = complaint.steps[name]
  for (const notice of step.tells ?? []) await tell(ctx, held, notice, facts, telling)
}

export async function tell(ctx: Context, held: Complaint, notice: Notice, facts: Facts, telling: Telling) {
  if (notice.form === 10) return
  // Order 121 art. 20: time and place are told in advance of an on-site mediation; a call by phone or video has no form.
  if (notice.form === 7 && facts.mode !== 'on-site') return
  const act = complaintPacks.find(each => each.key === held.row.law)!
  const fromCentre = notice.who === 'office'
  const office = fromCentre ? await theCentre(ctx) : await showOffice(ctx, held.officeId)
  const to = await addressee(ctx, held, notice.who, telling)
  await issueLetter(ctx, held, {
    form: notice.form,
    who: notice.who,
    ...to,
    act,
    officeId: office.id,
    values: await valuesOf(ctx, held, notice, facts, office),
  })
}

const mobile = /^1\d{10}$/

async function addressee(
  ctx: Context,
  held: Complaint,
  who: Notice['who'],
  telling: Telling,
): Promise<{ recipient: string; address: string | null; channel: Channel }> {
  if (who === 'office') {
    const office = await showOffice(ctx, held.officeId)
    return { recipient: office.name, address: null, channel: 'internal' }
  }
  if (who === 'respondent') {
    const phone = held.row.respondent_phone
    const channel = telling.notices?.respondent ?? (phone && mobile.test(phone) ? 'sms' : 'post')
    return {
      recipient: held.row.respondent_name,
      address: channel === 'sms' ? phone : held.row.respondent_address,
      channel,
    }
  }
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const channel = telling.notices?.complainant ?? (held.row.notice_channel as Channel)
  const address = {
    portal: null,
    sms: consumer.phone,
    email: consumer.email,
    post: consumer.address,
    hand: consumer.address,
    internal: null,
  }[channel]
  return { recipient: consumer.name, address, channel }
}

const notGiven = '（未提供）'

async function valuesOf(
  ctx: Context,
  held: Complaint,
  notice: Notice,
  facts: Facts,
  office: { phone: string; address: string },
): Promise<Facts> {
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const common = {
    kind: '投诉',
    subject: `${held.row.respondent_name}“${held.subject.replaceAll(' · ', '，')}”`,
    receivedOn: held.receivedOn,
    phone: office.phone,
    address: office.address,
  }
  switch (notice.form) {
    case 3:
      return {
        ...common,
        from: consumer.name,
        reportByOn: facts.reportBackOn ?? held.dueOn ?? ctx.today,
        attachments: await countAttachments(ctx, held.id),
      }
    case 4:
      return { ...common, dueOn: facts.untilOn, materials: facts.materials }
    case 5:
      return { ...common, contact: await handlerName(ctx, facts.handlerId ?? held.handlerId) }
    case 6: {
      const proposal = await lastFacts(ctx, held, 'complaint.propose-refusal')
      return {
        ...common,
        grounds: refusalGroundsOn(held.lawOn),
        ground: held.row.ground,
        explanation: withBody(proposal),
      }
    }
    case 7:
      return {
        ...common,
        meetingOn: dayOf(new Date(Date.parse(String(facts.at)))),
        meetingTime: clockTimeOf(new Date(Date.parse(String(facts.at)))),
        place: facts.place,
        bring: facts.bring ?? '与争议有关的票据、合同等证据材料',
        recusalDays: 3,
        mediator: facts.mediator,
      }
    case 8: {
      const proposal = await lastFacts(
        ctx,
        held,
        'complaint.propose-termination',
        'complaint.withdraw-after-acceptance',
      )
      return {
        ...common,
        grounds: terminationGroundsOn(held.lawOn),
        ground: held.row.ground,
        explanation: proposal.explanation ?? proposal.reason,
      }
    }
    case 21:
      return { ...common, matterNumber: held.number, news: facts.news }
    default:
      return {
        ...common,
        complainant: consumer.name,
        complainantPhone: consumer.phone,
        complainantAddress: consumer.address ?? notGiven,
        respondent: held.row.respondent_name,
        respondentAddress: held.row.respondent_address ?? notGiven,
        facts: held.row.facts,
        claim: claimWords(held.row.claims),
        agreement: facts.agreement,
      }
  }
}

export const claimWords = (codes: readonly string[]) =>
  codes.map(code => claimList.find(each => each.code === code)?.zh ?? code).join('、') || '请求调解'

/** Ground 2: the complainant is told by whom it was dealt with. */
const withBody = (proposal: Facts) =>
  [proposal.explanation, proposal.dealtWithBy ? `已由${proposal.dealtWithBy}受理或者处理` : '']
    .filter(Boolean)
    .join('。')

async function handlerName(ctx: Context, id: unknown) {
  return typeof id === 'number' ? (await showPerson(ctx, id)).name : ctx.actor.name
}

async function lastFacts(ctx: Context, held: Complaint, ...names: string[]): Promise<Facts> {
  const row = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', held.id)
    .where('name', 'in', names)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.facts as Facts | undefined) ?? {}
}

async function countAttachments(ctx: Context, matterId: number) {
  const row = await ctx.db
    .selectFrom('event')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('matter_id', '=', matterId)
    .where('name', '=', 'attachment.add')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
