/**
 * Taking a step and telling whom the law says must be told, in one transaction (the notice matrix, domain/law.md 2.5).
 * The letters' facts come from the record and from the step itself; nothing is typed twice.
 */
import { type ComplaintStep, complaint, complaintPacks } from '../../law/complaint.ts'
import type { Day, Notice } from '../../law/grammar.ts'
import { type Form, forms } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'
import { isMobile } from '../kernel/phone.ts'
import { take } from '../kernel/procedure.ts'
import type { Channel } from '../letter/index.ts'
import { issueLetter, requirePaper } from '../letter/index.ts'
import { showOffice, theCentre } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import { valuesOf } from './letter-facts.ts'
import { type Complaint, holdComplaint } from './queries.ts'

export interface Telling {
  notices?: { complainant?: Channel | undefined; respondent?: Channel | undefined } | undefined
  /** The law asks for no letter this time (art. 24: performed at once). */
  silent?: boolean
  /** Of a joint complaint, those called with this one: the respondent hears of all in one letter (art. 12). */
  together?: readonly Complaint[]
  /** The respondent has heard of this one in the letter of another. */
  respondentHeard?: boolean
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
  await tellAll(ctx, held, name, facts, telling)
}

/** The letters that a step would send, for a rehearsal of the step that proposes it. */
export async function draftLetters(ctx: Context, id: number, name: ComplaintStep) {
  await tellAll(ctx, await holdComplaint(ctx, id), name, {}, {})
}

/** One instrument is written once: whoever comes second gets a copy of it (docs/adr/0105). */
async function tellAll(ctx: Context, held: Complaint, name: ComplaintStep, facts: Facts, telling: Telling) {
  const step: { tells?: readonly Notice[] } = complaint.steps[name]
  const written = new Map<number, number | undefined>()
  for (const notice of step.tells ?? []) {
    if (telling.respondentHeard && notice.who === 'respondent') continue
    written.set(notice.form, await tell(ctx, held, notice, facts, telling, written.get(notice.form)))
  }
}

export async function tell(
  ctx: Context,
  held: Complaint,
  notice: Notice,
  facts: Facts,
  telling: Telling,
  written?: number,
): Promise<number | undefined> {
  if (notice.form === 10) return
  // Order 121 art. 20: time and place are told in advance of an on-site mediation; a call by phone or video has no form.
  if (notice.form === 7 && facts.mode !== 'on-site') return
  const act = complaintPacks.find(each => each.key === held.row.law)!
  const fromCentre = notice.who === 'office'
  const office = fromCentre ? await theCentre(ctx) : await showOffice(ctx, held.officeId)
  const to = await addressee(ctx, held, notice, telling)
  const { shared }: Form = forms[notice.form]
  const together = notice.who === 'respondent' ? (telling.together ?? []) : []
  return issueLetter(ctx, held, {
    form: notice.form,
    who: notice.who,
    ...to,
    addressees: shared ? await bothParties(ctx, held) : undefined,
    copyOf: shared ? written : undefined,
    also: together.filter(each => each.id !== held.id),
    act,
    officeId: office.id,
    values: await valuesOf(ctx, held, notice, facts, office, together),
  })
}

async function bothParties(ctx: Context, held: Complaint) {
  return `${(await showConsumer(ctx, held.row.consumer_id)).name}、${held.row.respondent_name}`
}

async function addressee(
  ctx: Context,
  held: Complaint,
  { who, form }: Notice,
  telling: Telling,
): Promise<{ recipient: string; address: string | null; channel: Channel }> {
  if (who === 'office') {
    const office = await showOffice(ctx, held.officeId)
    return { recipient: office.name, address: null, channel: 'internal' }
  }
  const { signed }: Form = forms[form]
  const asked = who === 'respondent' ? telling.notices?.respondent : telling.notices?.complainant
  if (asked) requirePaper(form, asked, `notices.${who}`)
  if (who === 'respondent') {
    const phone = held.row.respondent_phone
    const channel = asked ?? (signed ? 'hand' : phone && isMobile(phone) ? 'sms' : 'post')
    return {
      recipient: held.row.respondent_name,
      address: channel === 'sms' ? phone : held.row.respondent_address,
      channel,
    }
  }
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  // Both sides sign where they sat together; whoever has left gets the paper by post, by choice.
  const channel = asked ?? (signed ? 'hand' : reaching(held.row.notice_channel as Channel, consumer))
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

/** No text message reaches a landline or an extension: by post where an address is on record, else on the portal. */
const reaching = (channel: Channel, { phone, address }: { phone: string; address: string | null }): Channel =>
  channel !== 'sms' || isMobile(phone) ? channel : address ? 'post' : 'portal'
