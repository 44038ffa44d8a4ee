/** 案源: a lead becomes a matter of its own. From any module by `openLead`; found by staff by the route. */
import { enforcementCase } from '../../law/enforcement.ts'
import { type CaseSource, type CaseType, caseSources, caseTypes } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { type Matter, openMatter, reachableMatters } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { badField } from '../kernel/problem.ts'
import { requireOpenOffice } from '../office/index.ts'
import { requireOperator, tidyUscc, usccProblem } from '../party/index.ts'
import type { NewLead, Party } from './contract.ts'
import { partyKnownTo } from './known-party.ts'
import { byHand } from './links.ts'
import { nameOffice } from './queries.ts'

export interface Lead {
  /** The matter that brought it to light; its people stay there. */
  from: number | null
  source: CaseSource
  kind: CaseType
  operatorId?: number | null
  party?: { [K in keyof Party]?: Party[K] | undefined }
  facts: string
  violation?: string
  goods?: string | undefined
  place?: string | undefined
  happenedOn?: Day | undefined
  harmful?: boolean
  valueFen?: number | undefined
  /** Where it is handled; absent: where the matter is, else where the finder is. */
  officeId?: number | undefined
  handlerId?: number | null
  /** The fifteen working days run from here. */
  foundOn?: Day | undefined
}

/** K0 begins on the day it was found. No number of a report and nobody who told is written into the case. */
export async function openLead(ctx: Context, lead: Lead): Promise<Matter> {
  const opened = await openCase(ctx, lead, 'lead')
  await start(ctx, opened, 'verification', enforcementCase.clocks.verification, lead.foundOn ?? ctx.today)
  await record(ctx, opened, 'case.register', { source: lead.source, type: lead.kind })
  return opened
}

export async function openCase(ctx: Context, lead: Lead, state: keyof typeof enforcementCase.states, simple = false) {
  const party = await partyOf(ctx, lead)
  const violation = lead.violation ?? caseTypes[lead.kind].zh
  const from =
    lead.from === null
      ? undefined
      : await ctx.db.selectFrom('matter').select(['office_id']).where('id', '=', lead.from).executeTakeFirst()
  const officeId = lead.officeId ?? from?.office_id ?? ctx.actor.officeId
  if (officeId === null || officeId === undefined) throw new Error('a lead needs an office')
  const office = await nameOffice(ctx, officeId)
  const opened = await openMatter(ctx, {
    kind: 'case',
    prefix: 'AJ',
    state,
    officeId: office.id,
    handlerId: lead.handlerId ?? null,
    channel: 'other',
    subject: `${party.name}涉嫌${violation}`,
    respondent: party.name,
    receivedOn: lead.foundOn ?? ctx.today,
    words: [party.name, party.code, violation, lead.goods, lead.place].filter(Boolean).join(' '),
  })
  await ctx.db
    .insertInto('penalty_case')
    .values({
      matter_id: opened.id,
      procedure: simple ? 'simple' : 'ordinary',
      source: lead.source,
      from_matter_id: lead.from,
      case_type: lead.kind,
      party_kind: party.kind,
      operator_id: party.operatorId ?? lead.operatorId ?? null,
      party_name: party.name,
      party_code: party.code ?? null,
      party_address: party.address ?? null,
      party_phone: party.phone ?? null,
      legal_person: party.legalPerson ?? null,
      other_province: party.otherProvince,
      violation,
      facts: lead.facts,
      goods: lead.goods ?? null,
      place: lead.place ?? null,
      happened_on: lead.happenedOn ?? null,
      harmful: lead.harmful ?? false,
      value_fen: lead.valueFen ?? null,
    })
    .execute()
  return opened
}

/** Whose credit code it is: one that was typed, not picked, stands on the same page of the register. */
async function operatorOfCode(ctx: Context, code: string | undefined) {
  if (code === undefined) return undefined
  const rows = await ctx.db.selectFrom('operator').select('id').where('uscc', '=', tidyUscc(code)).limit(2).execute()
  return rows.length === 1 ? rows[0]!.id : undefined
}

/** What the register knows fills what was not said. */
async function partyOf(ctx: Context, lead: Lead): Promise<Party> {
  const id = lead.party?.operatorId ?? lead.operatorId ?? (await operatorOfCode(ctx, lead.party?.code))
  const known = id ? await requireOperator(ctx, id, 'party.operatorId') : undefined
  const said = lead.party
  return {
    kind: said?.kind ?? (known?.kind === 'individual' ? 'person' : 'organisation'),
    operatorId: known?.id,
    name: said?.name ?? known?.name ?? '待查明',
    code: said?.code ?? known?.uscc ?? undefined,
    address: said?.address ?? known?.address ?? undefined,
    phone: said?.phone ?? known?.phone ?? undefined,
    legalPerson: said?.legalPerson ?? known?.legal_person ?? undefined,
    otherProvince: said?.otherProvince ?? false,
  }
}

/** A code of eighteen characters carries its check character; older registration numbers are shorter, a person has a card. */
export function requireCode({ kind, code }: Party) {
  const tidy = code === undefined ? '' : tidyUscc(code)
  const wrong = kind === 'organisation' && tidy.length === 18 ? usccProblem(tidy) : undefined
  if (wrong)
    throw badField('party.code', wrong, {
      zh: '证照上的18位统一社会信用代码',
      en: 'the 18 characters on the licence',
    })
}

/** By hand: own finding, or what a complaint, an order or a station brought to light. */
export async function registerLead(ctx: Context, said: NewLead) {
  if (said.foundOn) requirePast(ctx, 'foundOn', said.foundOn)
  if (said.happenedOn) requirePast(ctx, 'happenedOn', said.happenedOn)
  if (said.officeId !== undefined) await requireOpenOffice(ctx, said.officeId, 'officeId')
  requireCode(said.party)
  const party = { ...said.party }
  if (said.fromMatterId !== undefined) {
    await requireSource(ctx, said.fromMatterId, said.source)
    const known = await partyKnownTo(ctx, said.fromMatterId)
    if (party.operatorId === undefined && known?.operatorId && known.name === party.name)
      party.operatorId = known.operatorId
  }
  if (said.officeId !== undefined && !ctx.actor.offices.includes(said.officeId))
    throw badField(
      'officeId',
      { zh: '不是您的单位', en: 'is not your office' },
      { zh: '本单位或者下级单位', en: 'your own or one below it' },
    )
  const opened = await openLead(ctx, {
    from: said.fromMatterId ?? null,
    source: said.source,
    kind: said.type,
    party,
    facts: said.facts,
    violation: said.violation,
    goods: said.goods,
    place: said.place,
    happenedOn: said.happenedOn,
    harmful: said.harmful,
    valueFen: said.valueFen,
    officeId: said.officeId ?? ctx.actor.officeId ?? undefined,
    handlerId: ctx.actor.id,
    foundOn: said.foundOn,
  })
  return { id: opened.id, number: opened.number }
}

/** A report is filed, and a batch made a lead, by their own steps: nothing of a report is copied by hand (Order 121 art. 37). */
async function requireSource(ctx: Context, id: number, source: CaseSource) {
  const from = await reachableMatters(ctx).select('matter.kind').where('matter.id', '=', id).executeTakeFirst()
  if (!from || byHand[from.kind] === undefined)
    throw badField(
      'fromMatterId',
      {
        zh: from ? '这类事项不能由此另立线索' : '没有这件，或者您无权查看',
        en: from ? 'opens no lead by hand' : 'is not there',
      },
      {
        zh: '您能查看的投诉、工单、维权站纠纷或者专项行动',
        en: 'a complaint, order, dispute or campaign that you may see',
      },
    )
  if (byHand[from.kind] !== source)
    throw badField(
      'source',
      { zh: '与来源不符', en: 'is not what it came from' },
      { zh: caseSources[byHand[from.kind]!].zh, en: caseSources[byHand[from.kind]!].en },
    )
}
