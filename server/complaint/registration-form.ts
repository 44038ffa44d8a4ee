/** 投诉登记表 (official form 1): the record as the form wants it, for signature at the window or for the file. */
import { idKinds } from '../../law/classes.ts'
import { complaintPacks } from '../../law/complaint.ts'
import { fillForm, forms } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { theCentre } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import { claimWords } from './letter-facts.ts'
import { type Complaint, readComplaint } from './queries.ts'
import { showComplaint } from './show.ts'

const notGiven = '（未提供）'

export async function registrationForm(ctx: Context, id: number) {
  const held = await readComplaint(ctx, id)
  const { row } = held
  const consumer = await complainantIn(ctx, held)
  const centre = await theCentre(ctx)
  const act = complaintPacks.find(each => each.key === row.law)!
  const blocks = fillForm(forms[1], act, {
    office: centre.name,
    number: held.number,
    complainant: consumer.name,
    complainantPhone: consumer.phone || notGiven,
    complainantAddress: consumer.address ?? notGiven,
    ...given('idKind', idKinds.find(each => each.code === consumer.idKind)?.zh),
    ...given('idNumber', consumer.idNumber),
    agreesToPublication: row.consent_publication,
    agreesToDelegation: row.consent_delegation,
    respondent: row.respondent_name,
    ...given('respondentContact', row.respondent_contact),
    respondentAddress: row.respondent_address ?? notGiven,
    ...given('respondentPhone', row.respondent_phone),
    facts: row.facts,
    claim: claimWords(row.claims),
    registeredOn: held.receivedOn,
  })
  return { number: held.number, receivedOn: held.receivedOn, blocks }
}

/** Whoever handles the complaint or took it in prints it whole; anybody else gets what the page shows them. */
async function complainantIn(ctx: Context, held: Complaint) {
  const { consumer: shown } = await showComplaint(ctx, held.id)
  const taker = await ctx.db
    .selectFrom('event')
    .select('actor_id')
    .where('matter_id', '=', held.id)
    .where('name', '=', 'complaint.register')
    .executeTakeFirst()
  if (shown.masked && (ctx.actor.id === null || taker?.actor_id !== ctx.actor.id)) return shown
  const { name, phone, address, id_kind: idKind, id_number: idNumber } = await showConsumer(ctx, held.row.consumer_id)
  return { name, phone, address, idKind, idNumber }
}

const given = <Name extends string>(name: Name, value: string | null | undefined) =>
  (value ? { [name]: value } : {}) as { [N in Name]?: string }
