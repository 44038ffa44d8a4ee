/**
 * 去向建议: does it belong here, and to whom. Art. 13 and the area table say who is competent; what came back and what was
 * handled says where such matters really end. Both are weighed together; how sure that is, is measured (calibration.ts).
 */
import { ourDepartment } from '../../law/classes.ts'
import type { Label } from '../../law/grammar.ts'
import type { Weighed } from '../../law/weigh.ts'
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { listOffices } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { placeElsewhere } from './area.ts'
import { worthOf } from './calibration.ts'
import { type Competence, type Suggestion, suggestOffice } from './competent.ts'
import type { Whereabouts } from './contract.ts'
import { matterTokens, placeTokens, type Said } from './features.ts'
import { atLeastHere, shareHere, weighDepartments, weighOffices } from './judge.ts'
import { countsFor, measuredWorths } from './known.ts'
import { aboutReasons, departmentName, placeReasons } from './reasons.ts'
import { afterReturns } from './returned.ts'
import type { Candidate, Destination, OfficeProposal, Proposal } from './view.ts'

/** Less likely ones are noise on the screen. */
const least = 0.05
const most = 5
/** No word of it is known: neither likely nor unlikely ours. */
const cannotTell = 0.5

export const suggestDestination = async (ctx: Context, asked: Said & Whereabouts): Promise<Destination> =>
  (await judged(ctx, asked)).destination

async function judged(
  ctx: Context,
  asked: Said & Whereabouts,
): Promise<{ destination: Destination; rule: Suggestion }> {
  const said = await withOperator(ctx, asked)
  const place = placeTokens(said)
  const about = matterTokens(said)
  const [rule, places, abouts, worth, offices, far] = await Promise.all([
    suggestOffice(ctx, said),
    countsFor(ctx, 'office', place),
    countsFor(ctx, 'department', about),
    measuredWorths(ctx),
    listOffices(ctx),
    placeElsewhere(ctx, said),
  ])
  const rules: Competence[] = rule.officeId === null ? [] : [rule, ...rule.alternatives]
  const registered = said.operatorId !== undefined && rules.length > 0
  const departments = weighDepartments(about, abouts, registered)
  const told = departments.some(each => each.because.length > 0)
  const measured = about.length === 0 ? 1 : told ? worthOf(shareHere(departments), worth.here) : cannotTell
  const duty = atLeastHere(departments, registered, measured)
  const belongsHere = far && rules.length === 0 ? Math.min(duty, 0.03) : duty
  const nameOf = new Map(offices.map(each => [String(each.id), { zh: each.name, en: each.nameEn || each.name }]))
  const ours = (rules.length === 0 && (far || place.length === 0) ? [] : weighOffices(place, places, rules, worth.rule))
    .filter(each => nameOf.has(each.destination))
    .map(each => officeCandidate(each, nameOf.get(each.destination)!, rules, belongsHere, worth.office))
  const others =
    far && rules.length === 0
      ? [{ ...nobody, name: { zh: far, en: far }, destination: far, sure: 1 - belongsHere, reasons: [rule.reason] }]
      : departments
          .filter(each => each.destination !== ourDepartment)
          .map(each => departmentCandidate(each, departments, 1 - belongsHere))
          // What nothing speaks for is no proposal.
          .filter(each => each.reasons.length > 0)
  const found = [...ours, ...others].sort((a, b) => b.sure - a.sure)
  const candidates = found
    .filter((each, at) => isFirstByLaw(each, rule) || each.sure >= least || (at === 0 && each.reasons.length > 0))
    .slice(0, most)
  await nameLatest(ctx, said.operatorId, candidates)
  return { rule, destination: { sure: candidates[0]?.sure ?? 0, belongsHere, candidates } }
}

/** For the screens: the office to accept with one key, the others, and whether it is ours at all. */
export async function propose(
  ctx: Context,
  { matterId, ...asked }: Said & Whereabouts & { matterId?: number | undefined },
): Promise<Proposal> {
  const { rule, destination } = await judged(ctx, asked)
  const judgedOffices = destination.candidates.flatMap(each =>
    each.officeId === null ? [] : [officeOf(each, each.officeId)],
  )
  const offices = matterId === undefined ? judgedOffices : await afterReturns(ctx, matterId, judgedOffices)
  const elsewhere = destination.candidates.filter(each => each.officeId === null)
  const [first, ...alternatives] = offices
  const { belongsHere } = destination
  if (first) return { ...first, alternatives, belongsHere, elsewhere }
  return { officeId: null, reason: rule.reason, alternatives: [], belongsHere, elsewhere }
}

const learnedOnly = { zh: '依以往同类事项的办理情况', en: 'As such matters were handled before' }
const officeOf = ({ reasons, destination, basis, sure }: Candidate, officeId: number): OfficeProposal => ({
  officeId,
  office: destination,
  reason: reasons[0] ?? learnedOnly,
  reasons: reasons.slice(1),
  basis,
  sure,
})

const nobody = { officeId: null, basis: null }
/** What the article says first is shown however often it was sent elsewhere; another place of the article only if likely. */
const isFirstByLaw = (one: Candidate, rule: Suggestion) => one.officeId !== null && one.officeId === rule.officeId

/** A known operator is known by its name and its place too. */
async function withOperator(ctx: Context, said: Said & Whereabouts): Promise<Said & Whereabouts> {
  if (said.operatorId === undefined) return said
  const operator = await showOperator(ctx, said.operatorId)
  if (!operator) return said
  return {
    ...said,
    respondentName: said.respondentName ?? operator.name,
    address: said.address ?? operator.address ?? undefined,
  }
}

function officeCandidate(
  weighed: Weighed,
  name: Label,
  rules: readonly Competence[],
  belongsHere: number,
  worth: readonly number[],
): Candidate {
  const rule = rules.find(each => String(each.officeId) === weighed.destination)
  return {
    officeId: Number(weighed.destination),
    destination: name.zh,
    name,
    sure: belongsHere * worthOf(weighed.share, worth),
    reasons: [...(rule ? [rule.reason] : []), ...placeReasons(weighed, name)],
    basis: rule?.basis ?? null,
  }
}

function departmentCandidate(weighed: Weighed, all: readonly Weighed[], elsewhere: number): Candidate {
  const sum = all.reduce((total, each) => total + (each.destination === ourDepartment ? 0 : each.share), 0)
  const name = departmentName(weighed.destination)
  return {
    ...nobody,
    destination: weighed.destination,
    name,
    sure: sum === 0 ? 0 : elsewhere * (weighed.share / sum),
    reasons: aboutReasons(weighed, name),
  }
}

/** The latest matter of the same operator that each office had, where the reader may see it. */
async function nameLatest(ctx: Context, operatorId: number | undefined, candidates: Candidate[]) {
  if (operatorId === undefined) return
  for (const each of candidates.filter(one => one.officeId !== null)) {
    const latest = await visibleMatters(ctx)
      .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
      .select('matter.number')
      .where('complaint.operator_id', '=', operatorId)
      .where('matter.office_id', '=', each.officeId)
      .orderBy('matter.id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (latest)
      each.reasons.push({
        zh: `同一经营者最近一件${latest.number}在该单位`,
        en: `The latest matter of the same operator, ${latest.number}, is there`,
      })
  }
}
