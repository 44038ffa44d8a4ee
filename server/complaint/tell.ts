/**
 * Taking a step and telling whom the law says must be told, in one transaction (the notice matrix, domain/law.md 2.5).
 * The letters' facts come from the record and from the step itself; nothing is typed twice.
 */
import { type ComplaintStep, complaint, complaintPacks } from '../../law/complaint.ts'
import type { Day, Notice } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'
import { take } from '../kernel/procedure.ts'
import type { Channel } from '../letter/index.ts'
import { issueLetter } from '../letter/index.ts'
import { showOffice, theCentre } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import { valuesOf } from './letter-facts.ts'
import { type Complaint, holdComplaint } from './queries.ts'

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

/** The letters that a step would send, for a rehearsal of the step that proposes it. */
export async function draftLetters(ctx: Context, id: number, name: ComplaintStep) {
  const held = await holdComplaint(ctx, id)
  const step: { tells?: readonly Notice[] } = complaint.steps[name]
  for (const notice of step.tells ?? []) await tell(ctx, held, notice, {}, {})
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
