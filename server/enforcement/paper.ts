/** 制发文书: an instrument to the party, filled from the record; by hand unless it is said otherwise. */

import { penaltyExtras } from '../../law/enforcement.words.ts'
import type { PenaltyForm } from '../../law/grammar.ts'
import { performance } from '../../law/letters/penalty.phrases.ts'
import { yuan } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { issueLetter } from '../letter/index.ts'
import type { Proposed } from './case-shapes.ts'
import { type Case, nameOffice, officersOf, rulesOf, withCards } from './queries.ts'

export async function issueTo(ctx: Context, held: Case, form: PenaltyForm, values: Record<string, unknown>) {
  const office = await nameOffice(ctx, held.officeId)
  const { row } = held
  return issueLetter(ctx, held, {
    form,
    who: 'respondent',
    recipient: row.party_name,
    address: row.party_address,
    channel: 'hand',
    act: rulesOf(held),
    officeId: held.officeId,
    values: {
      identity: row.party_code ?? undefined,
      address: row.party_address ?? undefined,
      legalPerson: row.legal_person ?? undefined,
      violation: row.violation,
      filedOn: row.filed_on ?? undefined,
      officers: withCards(await officersOf(ctx, row.officer_ids)) || ctx.actor.name,
      phone: office.phone ?? '12315',
      officeAddress: office.address ?? office.name,
      ...values,
    },
  })
}

/** To another authority: the recipient is not the party. */
export async function issueToOffice(
  ctx: Context,
  held: Case,
  form: PenaltyForm,
  recipient: string,
  values: Record<string, unknown>,
) {
  const office = await nameOffice(ctx, held.officeId)
  return issueLetter(ctx, held, {
    form,
    who: 'office',
    recipient,
    address: null,
    channel: 'post',
    act: rulesOf(held),
    officeId: held.officeId,
    values: {
      violation: held.row.violation,
      officers: (await officersOf(ctx, held.row.officer_ids)).map(each => each.name).join('、'),
      phone: office.phone ?? '12315',
      officeAddress: office.address ?? office.name,
      ...values,
    },
  })
}

/** On every paper of the file. */
export const numbered = (held: Case) => `编号：${held.row.filing_number ?? held.number}`

export const letterNumberOf = async (ctx: Context, id: number) =>
  (await ctx.db.selectFrom('letter').select('number').where('id', '=', id).executeTakeFirstOrThrow()).number

/** The penalties in their order, each on a line; nothing where there is none. */
export function penaltyLines(said: Proposed): string[] {
  const lines = [
    ...said.extras.map(each => penaltyExtras[each].zh),
    ...(said.goodsFen > 0 || said.confiscatedGoods
      ? [`没收${said.confiscatedGoods ?? '违法物品'}${said.goodsFen > 0 ? `（价值${yuan(said.goodsFen)}）` : ''}`]
      : []),
    ...(said.incomeFen > 0 ? [`没收违法所得${yuan(said.incomeFen)}`] : []),
    ...(said.fineFen > 0 ? [`罚款${yuan(said.fineFen)}`] : []),
  ]
  return lines.map(
    (each, at) => `${lines.length > 1 ? `${at + 1}. ` : ''}${each}${at === lines.length - 1 ? '。' : '；'}`,
  )
}

export const performanceOf = (said: Proposed, payTo: string) =>
  performance(said.fineFen + said.incomeFen > 0 ? payTo : undefined)
