/** Tips and events of earlier years, taken over set-based: history, not news (kernel/history.ts). */
import { sql } from 'kysely'
import { type AdvisoryKind, advisoryKinds, type EventKind, eventKinds } from '../../law/education.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { openPast } from '../kernel/history.ts'

export interface EventThere {
  /** Unique among what is taken over. */
  sourceNumber: string
  kind: EventKind
  title: string
  officeId: number
  on: Day
  place: string
  areaCode?: string | undefined
  audience: string
  plan: string
  attendance: number
  leaflets: number
  consultations: number
  onlineReach: number
  went: string
  budgetFen: number
  costFen: number
  by: string
}

export interface AdvisoryThere {
  sourceNumber: string
  kind: AdvisoryKind
  title: string
  summary: string
  body: string
  advice: string
  goodsClass?: string | undefined
  problemClass?: string | undefined
  officeId: number
  publishedOn: Day
  writer: string
  approver: string
  reads: number
}

const json = (rows: readonly object[]) => JSON.stringify(rows)

/** @returns ids in the order given */
export async function takeOverEvents(ctx: Context, there: readonly EventThere[]): Promise<number[]> {
  if (there.length === 0) return []
  const ids = await openPast(
    ctx,
    there.map(each => ({
      kind: 'education-event',
      prefix: 'XJ',
      source: 'education-register',
      sourceNumber: each.sourceNumber,
      state: 'closed',
      open: false,
      officeId: each.officeId,
      channel: 'other',
      subject: `${eventKinds[each.kind].zh}：${each.title}`,
      respondent: '',
      receivedOn: each.on,
      receivedAt: `${each.on}T08:00:00+08:00`,
      closedOn: each.on,
      words: `${each.title} ${each.place} ${each.audience}`,
      clocks: [],
      events: (['plan', 'approve', 'hold', 'close'] as const).map(step => ({
        name: `education-event.${step}`,
        onDay: each.on,
        facts: step === 'hold' ? { on: each.on, attendance: each.attendance, leaflets: each.leaflets } : {},
        doneBy: each.by,
      })),
    })),
  )
  await sql`insert into education_event (matter_id, kind, title, planned_on, place, area_code, audience, plan, budget_fen,
      announced, held_on, attendance, leaflets, consultations, online_reach, went, cost_fen, summary, closed_on)
    select id, kind, title, "on", place, "areaCode", audience, plan, "budgetFen", true, "on", attendance, leaflets,
      consultations, "onlineReach", went, "costFen", went, "on"
    from json_to_recordset(${json(there.map((each, at) => ({ ...each, id: ids[at] })))}::json) as r(id bigint, kind text,
      title text, "on" date, place text, "areaCode" text, audience text, plan text, "budgetFen" bigint, attendance integer,
      leaflets integer, consultations integer, "onlineReach" integer, went text, "costFen" bigint)`.execute(ctx.db)
  return ids
}

/** @returns ids in the order given */
export async function takeOverAdvisories(ctx: Context, there: readonly AdvisoryThere[]): Promise<number[]> {
  if (there.length === 0) return []
  const ids = await openPast(
    ctx,
    there.map(each => ({
      kind: 'advisory',
      prefix: 'TX',
      source: 'advisory-register',
      sourceNumber: each.sourceNumber,
      state: 'published',
      open: false,
      officeId: each.officeId,
      channel: 'other',
      subject: `${advisoryKinds[each.kind].zh}：${each.title}`,
      respondent: '',
      receivedOn: each.publishedOn,
      receivedAt: `${each.publishedOn}T08:00:00+08:00`,
      closedOn: each.publishedOn,
      words: `${each.title} ${each.summary}`,
      clocks: [],
      events: [
        { name: 'advisory.write', onDay: each.publishedOn, facts: { version: 1 }, doneBy: each.writer },
        { name: 'advisory.publish', onDay: each.publishedOn, facts: { version: 1 }, doneBy: each.approver },
      ],
    })),
  )
  const rows = json(there.map((each, at) => ({ ...each, id: ids[at] })))
  await sql`insert into advisory (matter_id, kind, goods_class, problem_class, latest, in_force, published_on, changed_on)
    select id, kind, "goodsClass", "problemClass", 1, 1, "publishedOn", "publishedOn"
    from json_to_recordset(${rows}::json) as r(id bigint, kind text, "goodsClass" text, "problemClass" text,
      "publishedOn" date)`.execute(ctx.db)
  await sql`insert into advisory_version (advisory_id, version, title, summary, body, advice, writer, written_at, approver,
      approved_at, approved_on)
    select id, 1, title, summary, body, advice, writer, ("publishedOn" || 'T09:00:00+08:00')::timestamptz, approver,
      ("publishedOn" || 'T15:00:00+08:00')::timestamptz, "publishedOn"
    from json_to_recordset(${rows}::json) as r(id bigint, title text, summary text, body text, advice text, writer text,
      approver text, "publishedOn" date)`.execute(ctx.db)
  await sql`insert into advisory_read (advisory_id, on_day, way, count)
    select id, "publishedOn", 'page', reads from json_to_recordset(${rows}::json)
      as r(id bigint, "publishedOn" date, reads integer) where reads > 0`.execute(ctx.db)
  return ids
}
