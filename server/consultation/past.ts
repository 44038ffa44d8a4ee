/** 导入: consultations of another system or of a past year become ours, a thousand at a time. */
import { sql } from 'kysely'
import { consultation } from '../../law/consultation.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { openPast, type PastEvent, pastClock } from '../kernel/history.ts'
import { usedBefore, versionOn } from '../knowledge/index.ts'
import { keepConsumersThere, type PersonThere } from '../party/index.ts'
import { subjectOf } from './register.ts'

export interface ConsultationThere {
  sourceNumber: string
  channel: string
  receivedOn: Day
  /** With its offset: '2018-06-04T10:00:00+08:00'. */
  receivedAt: string
  /** Absent: asked without name and number. */
  asker?: PersonThere | undefined
  question: string
  respondentName?: string | undefined
  goodsClass?: string | undefined
  problemClass?: string | undefined
  /** Absent: not answered yet. */
  answered?: { text: string; on: Day; by: string; onTheSpot: boolean; articleId?: number | undefined } | undefined
  helped?: boolean | undefined
  /** Who has it, or had it at the end. */
  officeId: number
}

export interface ConsultationSource {
  /** As matter.source has it. */
  key: string
  label: string
  fileName: string
}

/** Gives their ids in order. Nothing is told to anybody; a source number that exists is an error of the database (23505). */
export async function takeOverConsultations(
  ctx: Context,
  list: readonly ConsultationThere[],
  source: ConsultationSource,
): Promise<number[]> {
  const known = list.flatMap(each => (each.asker ? [each.asker] : []))
  const consumerIds = await keepConsumersThere(ctx, known)
  const ids = await openPast(
    ctx,
    list.map(each => matterOf(ctx, each, source)),
  )
  const rows = list.map((each, at) => ({
    matter_id: ids[at]!,
    consumer_id: each.asker ? consumerIds[known.indexOf(each.asker)] : null,
    respondent_name: each.respondentName ?? null,
    question: each.question,
    goods_class: each.goodsClass ?? null,
    problem_class: each.problemClass ?? null,
    answer: each.answered?.text ?? null,
    answered_by: each.answered?.by ?? null,
    answered_on: each.answered?.on ?? null,
    on_the_spot: each.answered?.onTheSpot ?? false,
    passed_on: !each.answered?.onTheSpot,
    told: each.answered ? (each.answered.onTheSpot ? 'on-the-spot' : 'phone') : null,
    article_id: each.answered?.articleId ?? null,
    helped: each.helped ?? null,
  }))
  await sql`insert into consultation (matter_id, consumer_id, respondent_name, question, goods_class, problem_class, answer,
      answered_by, answered_on, first_answered_on, answered_at, on_the_spot, passed_on, told, article_id, article_version, helped)
    select r.matter_id, r.consumer_id, r.respondent_name, r.question, r.goods_class, r.problem_class, r.answer,
      r.answered_by, r.answered_on, r.answered_on, r.answered_on::timestamptz, r.on_the_spot, r.passed_on, r.told, r.article_id,
      case when r.article_id is not null then ${versionOn(sql`r.article_id`, sql`r.answered_on`)} end, r.helped
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (matter_id bigint, consumer_id bigint, respondent_name text,
      question text, goods_class text, problem_class text, answer text, answered_by text, answered_on date,
      on_the_spot boolean, passed_on boolean, told text, article_id bigint, helped boolean)`.execute(ctx.db)
  await usedBefore(
    ctx,
    list.flatMap(({ answered, helped }) =>
      answered?.articleId === undefined ? [] : [{ id: answered.articleId, onDay: answered.on, helped: helped ?? null }],
    ),
  )
  return ids
}

function matterOf(ctx: Context, there: ConsultationThere, source: ConsultationSource) {
  const { answered, receivedOn } = there
  const clock = answered?.onTheSpot
    ? undefined
    : pastClock(ctx, 'answer', consultation.clocks.answer, {
        receivedOn,
        startedOn: receivedOn,
        stoppedOn: answered?.on ?? null,
      })
  return {
    kind: 'consultation',
    prefix: 'ZX',
    source: source.key,
    sourceNumber: there.sourceNumber,
    state: answered ? 'closed' : 'to-answer',
    open: answered === undefined,
    officeId: there.officeId,
    channel: there.channel,
    subject: subjectOf(there.question),
    respondent: there.respondentName ?? '',
    receivedOn,
    receivedAt: there.receivedAt,
    closedOn: answered?.on ?? null,
    words: [there.question, there.respondentName, there.asker?.name, there.sourceNumber].filter(Boolean).join(' '),
    clocks: [clock],
    events: eventsOf(there, source),
  }
}

function eventsOf({ answered, receivedOn, sourceNumber }: ConsultationThere, source: ConsultationSource): PastEvent[] {
  const facts = { source: source.key, sourceNumber, file: source.fileName }
  const events: PastEvent[] = [{ name: 'consultation.import', onDay: receivedOn, facts }]
  const doneBy = source.label
  if (!answered?.onTheSpot) events.push({ name: 'consultation.pass-on', onDay: receivedOn, facts: {}, doneBy })
  if (!answered) return events
  const said = { answer: answered.text }
  if (answered.onTheSpot)
    return [...events, { name: 'consultation.answer-on-the-spot', onDay: answered.on, facts: said, doneBy }]
  return [
    ...events,
    { name: 'consultation.answer', onDay: answered.on, facts: said, doneBy },
    { name: 'consultation.close', onDay: answered.on, facts: {}, doneBy },
  ]
}
