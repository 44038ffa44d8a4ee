/** 投诉登记表 (official form 1): the record as the form wants it, for signature at the window or for the file. */
import { idKinds } from '../../law/classes.ts'
import { complaintPacks } from '../../law/complaint.ts'
import { fillForm, forms } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { theCentre } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import { readComplaint } from './queries.ts'
import { claimWords } from './tell.ts'

const notGiven = '（未提供）'

export async function registrationForm(ctx: Context, id: number) {
  const held = await readComplaint(ctx, id)
  const { row } = held
  const consumer = await showConsumer(ctx, row.consumer_id)
  const centre = await theCentre(ctx)
  const act = complaintPacks.find(each => each.key === row.law)!
  const blocks = fillForm(forms[1], act, {
    office: centre.name,
    number: held.number,
    complainant: consumer.name,
    complainantPhone: consumer.phone || notGiven,
    complainantAddress: consumer.address ?? notGiven,
    ...given('idKind', idKinds.find(each => each.code === consumer.id_kind)?.zh),
    ...given('idNumber', consumer.id_number),
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

const given = <Name extends string>(name: Name, value: string | null | undefined) =>
  (value ? { [name]: value } : {}) as { [N in Name]?: string }
