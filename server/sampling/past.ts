/**
 * Batches and plans of another system, or of a year that is told anew: set-based, a thousand at a time, with the clocks
 * and events that their days tell of. Nobody is told and nothing follows.
 */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import { type SamplingClassCode, samplingClasses } from '../../law/sampling.classes.ts'
import { type SamplingMode, type SamplingState, sampling } from '../../law/sampling.ts'
import type { Context } from '../kernel/context.ts'
import { type NewPastMatter, openPast, pastClock } from '../kernel/history.ts'
import { eventsOf } from './past-events.ts'
import type { TestedItem } from './tables.ts'

export interface BatchThere {
  /** Known by (source, sourceNumber): what is there already is left alone. */
  source: string
  sourceNumber: string
  officeId: number
  planId?: number | null
  campaignId?: number | null
  mode: SamplingMode
  class: SamplingClassCode
  operatorId: number | null
  operatorName: string
  operatorAddress?: string | null
  sampleName: string
  spec?: string | null
  trademark?: string | null
  madeOn?: string | null
  batchNumber?: string | null
  producerName?: string | null
  producerAddress?: string | null
  samplingNumber?: string | null
  bodyName?: string | null
  bodyId?: number | null
  reportNumber?: string | null
  items?: readonly TestedItem[]
  officerIds?: readonly number[]
  sampledOn: Day
  sentOn?: Day | null
  costFen?: number | null
  /** null: the result is still out. */
  result: 'conforming' | 'nonconforming' | null
  resultOn?: Day | null
  servedOn?: Day | null
  confirmedOn?: Day | null
  stopSaleOn?: Day | null
  correctionOn?: Day | null
  reinspectedOn?: Day | null
  publishedOn?: Day | null
  /** The last day of it; absent: it is still open. */
  closedOn?: Day | null
  state: SamplingState
}

/** @returns the ids of those that are new, by source number; a number that is there already is left out */
export async function takeOverBatches(ctx: Context, list: readonly BatchThere[]): Promise<Map<string, number>> {
  const made = new Map<string, number>()
  for (let from = 0; from < list.length; from += 1000) {
    const some = await notYetHere(ctx, list.slice(from, from + 1000))
    if (some.length === 0) continue
    const ids = await openPast(
      ctx,
      some.map(each => matterOf(ctx, each)),
    )
    some.forEach((each, at) => void made.set(each.sourceNumber, ids[at]!))
    await insertRows(ctx, some, ids)
  }
  return made
}

/** What was taken over before, or stands twice in the list, is left out. */
export async function notYetHere<T extends { source: string; sourceNumber: string }>(ctx: Context, list: readonly T[]) {
  const known = await ctx.db
    .selectFrom('matter')
    .select(['source', 'source_number'])
    .where('kind', '=', 'sampling')
    .where('source_number', 'in', list.map(each => each.sourceNumber).concat(''))
    .execute()
  const keys = new Set(known.map(each => `${each.source}\n${each.source_number}`))
  return list.filter(each => {
    const key = `${each.source}\n${each.sourceNumber}`
    if (keys.has(key)) return false
    keys.add(key)
    return true
  })
}

function matterOf(ctx: Context, each: BatchThere): NewPastMatter {
  const clock = (
    name: keyof typeof sampling.clocks,
    startedOn: Day | null | undefined,
    stoppedOn: Day | null | undefined,
  ) =>
    startedOn
      ? pastClock(ctx, name, sampling.clocks[name], {
          receivedOn: each.sampledOn,
          startedOn,
          stoppedOn: stoppedOn ?? each.closedOn ?? null,
        })
      : undefined
  return {
    kind: 'sampling',
    prefix: 'CJ',
    source: each.source,
    sourceNumber: each.sourceNumber,
    state: each.state,
    open: !sampling.ends.includes(each.state as never),
    officeId: each.officeId,
    channel: 'other',
    subject: each.sampleName,
    respondent: each.operatorName,
    receivedOn: each.sampledOn,
    receivedAt: `${each.sampledOn}T09:00:00+08:00`,
    closedOn: sampling.ends.includes(each.state as never) ? (each.closedOn ?? each.resultOn ?? each.sampledOn) : null,
    words: [
      each.sampleName,
      each.operatorName,
      each.producerName,
      each.trademark,
      each.samplingNumber,
      samplingClasses[each.class].zh,
    ]
      .filter(Boolean)
      .join(' '),
    clocks: [
      clock('objection', each.servedOn, each.confirmedOn),
      clock('producer-objection', each.producerName ? each.servedOn : null, each.confirmedOn),
      clock('correction', each.correctionOn, each.reinspectedOn),
      clock('reinspection', each.correctionOn, each.reinspectedOn),
    ],
    events: eventsOf(each),
  }
}

async function insertRows(ctx: Context, list: readonly BatchThere[], ids: readonly number[]) {
  const rows = list.map((each, at) => ({
    matter_id: ids[at],
    plan_id: each.planId ?? null,
    campaign_id: each.campaignId ?? null,
    mode: each.mode,
    class: each.class,
    operator_id: each.operatorId,
    operator_name: each.operatorName,
    operator_address: each.operatorAddress ?? null,
    officer_ids: each.officerIds ?? [],
    sampling_number: each.samplingNumber ?? null,
    sample_name: each.sampleName,
    spec: each.spec ?? null,
    trademark: each.trademark ?? null,
    made_on: each.madeOn ?? null,
    batch_number: each.batchNumber ?? null,
    producer_name: each.producerName ?? null,
    producer_address: each.producerAddress ?? null,
    body_id: each.bodyId ?? null,
    sampled_on: each.sampledOn,
    sent_on: each.sentOn ?? null,
    cost_fen: each.costFen ?? null,
    report_number: each.reportNumber ?? null,
    result: each.result,
    result_on: each.result === null ? null : (each.resultOn ?? each.sampledOn),
    items: each.items ?? [],
    seller_served_on: each.servedOn ?? null,
    producer_served_on: each.producerName ? (each.servedOn ?? null) : null,
    confirmed_on: each.confirmedOn ?? null,
    stop_sale_on: each.stopSaleOn ?? null,
    correction_on: each.correctionOn ?? null,
    reinspected_on: each.reinspectedOn ?? null,
    published_on: each.publishedOn ?? null,
  }))
  await sql`insert into sampling_batch (matter_id, plan_id, campaign_id, mode, class, operator_id, operator_name, operator_address,
      officer_ids, sampling_number, sample_name, spec, trademark, made_on, batch_number, producer_name, producer_address, body_id,
      sampled_on, sent_on, cost_fen, report_number, result, result_on, items, seller_served_on, producer_served_on, confirmed_on,
      stop_sale_on, correction_on, reinspected_on, published_on)
    select r.matter_id, r.plan_id, r.campaign_id, r.mode, r.class, r.operator_id, r.operator_name, r.operator_address,
      array(select jsonb_array_elements_text(r.officer_ids)::bigint), r.sampling_number, r.sample_name, r.spec, r.trademark,
      r.made_on, r.batch_number, r.producer_name, r.producer_address, r.body_id, r.sampled_on, r.sent_on, r.cost_fen,
      r.report_number,
      r.result, r.result_on, r.items, r.seller_served_on, r.producer_served_on, r.confirmed_on, r.stop_sale_on,
      r.correction_on, r.reinspected_on, r.published_on
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, plan_id bigint, campaign_id bigint, mode text,
      class text, operator_id bigint, operator_name text, operator_address text, officer_ids jsonb, sampling_number text,
      sample_name text, spec text, trademark text, made_on text, batch_number text, producer_name text, producer_address text,
      body_id bigint, sampled_on date, sent_on date, cost_fen bigint, report_number text, result text, result_on date, items jsonb,
      seller_served_on date, producer_served_on date, confirmed_on date, stop_sale_on date, correction_on date,
      reinspected_on date, published_on date)`.execute(ctx.db)
}

/** Batches of the past that became cases: the way from the batch to its case. */
export async function tieLeads(ctx: Context, ties: readonly { batchId: number; leadId: number }[]) {
  await sql`update sampling_batch b set lead_id = r."leadId"
    from json_to_recordset(${JSON.stringify(ties)}::json) as r("batchId" bigint, "leadId" bigint)
    where b.matter_id = r."batchId"`.execute(ctx.db)
}
