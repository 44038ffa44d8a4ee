/** What whoever applied, or told of a broken promise, sees of it: what was decided and why, what comes next and by when. */
import { delistReasons, demonstration, fullName } from '../../law/demonstration.ts'
import { demonstrationFeedback } from '../../law/demonstration-feedback.ts'
import { feedbackOutcome, nextOfApplication, nextOfFeedback, stepsTold } from '../../law/demonstration-told.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { reachableMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import { demonstrationRow } from './apply.ts'
import type { DemonstrationTable } from './tables.ts'
import type { ProgressView } from './view.ts'

export async function showProgress(ctx: Context, id: number): Promise<ProgressView> {
  const matter = await reachableMatters(ctx).selectAll('matter').where('matter.id', '=', id).executeTakeFirst()
  if (!matter || (matter.kind !== 'demonstration' && matter.kind !== 'demonstration-feedback')) throw notFound()
  const office = await showOffice(ctx, matter.office_id)
  const shared = {
    number: matter.number,
    receivedOn: matter.received_on,
    office: { name: office.name, nameEn: office.name_en, phone: office.phone, address: office.address },
  }
  return matter.kind === 'demonstration'
    ? { ...shared, kind: 'demonstration', ...(await ofApplication(ctx, id, matter.state)) }
    : { ...shared, kind: 'demonstration-feedback', ...(await ofFeedback(ctx, id, matter.state)) }
}

type Told = Omit<ProgressView, 'number' | 'receivedOn' | 'office' | 'kind'>

async function ofApplication(ctx: Context, id: number, now: string): Promise<Told> {
  const row = await demonstrationRow(ctx, id)
  const state = now as keyof typeof demonstration.states
  const refused = state === 'refused' || state === 'withdrawn' || state === 'expired'
  return {
    what: fullName(row.kind),
    name: row.name,
    state: demonstration.states[state],
    next: nextOfApplication[state],
    road: await roadOf(ctx, id, row),
    facts: null,
    outcome:
      refused || state === 'delisted'
        ? { label: demonstration.states[state], on: row.ended_on, words: await reasonOf(ctx, id, row) }
        : null,
    unitId: row.awarded_on !== null && !refused ? id : null,
    clocks: await viewClocks(ctx, { id }, demonstration),
  }
}

async function reasonOf(ctx: Context, id: number, row: DemonstrationTable) {
  if (row.delist_reason !== null)
    return [delistReasons.find(each => each.code === row.delist_reason)?.zh, row.delist_words]
      .filter(Boolean)
      .join('：')
  const last = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', id)
    .where('name', 'in', ['demonstration.refuse', 'demonstration.withdraw', 'demonstration.refuse-renewal'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.facts as { reason?: string } | undefined)?.reason ?? null
}

/** Who objected, and who scored, is nobody's business here; what was said of the shop is. */
async function roadOf(ctx: Context, id: number, row: DemonstrationTable): Promise<ProgressView['road']> {
  const events = await ctx.db
    .selectFrom('event')
    .select(['name', 'on_day as on', 'facts'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()
  const objections = await ctx.db
    .selectFrom('demonstration_objection')
    .select(['id', 'answer'])
    .where('matter_id', '=', id)
    .execute()
  return events.flatMap(({ name, on, facts }) => {
    const step = name.slice('demonstration.'.length)
    const what = name.startsWith('demonstration.') ? stepsTold[step] : undefined
    if (!what) return []
    const said = (facts ?? {}) as Record<string, unknown>
    return [{ on, what: what(said, row), words: wordsOf(step, said, objections) }]
  })
}

const withReason = ['refuse', 'withdraw', 'admonish', 'order-correction', 'refuse-renewal', 'change-stars']

function wordsOf(step: string, said: Record<string, unknown>, objections: { id: number; answer: string | null }[]) {
  if (step === 'answer-objection') return objections.find(each => each.id === Number(said.objectionId))?.answer ?? null
  return withReason.includes(step) && typeof said.reason === 'string' ? said.reason : null
}

async function ofFeedback(ctx: Context, id: number, now: string): Promise<Told> {
  const row = await ctx.db
    .selectFrom('demonstration_feedback')
    .innerJoin('demonstration', 'demonstration.matter_id', 'demonstration_feedback.demonstration_id')
    .innerJoin('matter as unit', 'unit.id', 'demonstration.matter_id')
    .select(['facts', 'result', 'answer', 'handled_on', 'demonstration.name', 'demonstration.kind'])
    .select(['demonstration.matter_id as unitId', 'unit.state as unitState'])
    .where('demonstration_feedback.matter_id', '=', id)
    .executeTakeFirstOrThrow()
  const state = now as keyof typeof demonstrationFeedback.states
  return {
    what: fullName(row.kind),
    name: row.name,
    state: demonstrationFeedback.states[state],
    next: nextOfFeedback[state],
    road: [],
    facts: row.facts,
    outcome:
      row.result === null
        ? null
        : { label: feedbackOutcome(row.result, row.unitState), on: row.handled_on, words: row.answer },
    unitId: row.unitId,
    clocks: await viewClocks(ctx, { id }, demonstrationFeedback),
  }
}
