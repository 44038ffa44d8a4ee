/** Reports of another system, or of years past, become ours, a thousand at a time; known by (source, source number). Nobody is told. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import { report } from '../../law/report.ts'
import type { Context } from '../kernel/context.ts'
import { type NewPastMatter, openPast, type PastEvent, pastClock } from '../kernel/history.ts'
import { keepOperatorsThere } from '../party/index.ts'
import type { Informer } from './contract.ts'
import { makePseudonym, marksOf, sealInformer, withoutInformer } from './informer.ts'
import { subjectOfReport, wordsOfReport } from './register.ts'
import { lawOfReport } from './register-checks.ts'

export interface ReportThere {
  sourceNumber: string
  channel: string
  receivedOn: Day
  /** '2018-06-04T10:00:00+08:00' */
  receivedAt: string
  /** null: anonymous. */
  informer: Partial<Informer> | null
  columns: {
    respondent_name: string
    respondent_uscc: string | null
    respondent_address: string | null
    place_address: string | null
    violation_class: string
    goods_name: string | null
    facts: string
  }
  /** How far it has come there. A day that is not known is absent, never guessed. */
  stage: {
    state: 'to-dispatch' | 'to-verify' | 'verifying' | 'closed'
    result: 'filed' | 'not-filed' | 'transferred' | 'not-again' | null
    officeId: number
    dispatchedOn?: Day
    decidedOn?: Day
    closedOn?: Day
  }
}

/** Answers how many were new; one that is here already is left as it is. All must lie in a time with a rule on file. */
export async function takeOverReports(
  ctx: Context,
  list: readonly ReportThere[],
  source: { key: string; label: string; fileName: string },
): Promise<number> {
  const there = await ctx.db
    .selectFrom('matter')
    .select('source_number')
    .where('source', '=', source.key)
    .where('source_number', '=', sql<string>`any(${list.map(each => each.sourceNumber)}::text[])`)
    .execute()
  const known = new Set(there.map(each => each.source_number))
  const fresh = list.filter(each => !known.has(each.sourceNumber))
  for (let at = 0; at < fresh.length; at += 1000) await write(ctx, fresh.slice(at, at + 1000), source)
  return fresh.length
}

async function write(
  ctx: Context,
  list: readonly ReportThere[],
  source: { key: string; label: string; fileName: string },
) {
  const operatorIds = await keepOperatorsThere(
    ctx,
    list.map(({ columns }) => ({
      name: columns.respondent_name,
      uscc: columns.respondent_uscc,
      address: columns.respondent_address,
    })),
  )
  const ids = await openPast(
    ctx,
    list.map(each => matterOf(ctx, each, source)),
  )
  const rows = list.map((each, at) => ({
    ...each.columns,
    facts: withoutInformer(each.columns.facts, each.informer ?? {}),
    matter_id: ids[at]!,
    operator_id: operatorIds[at] ?? null,
    found_on: each.receivedOn,
    named: each.informer !== null,
    result: each.stage.result,
    law: lawOfReport(each.receivedOn)!.key,
  }))
  await sql`insert into report (matter_id, operator_id, respondent_name, respondent_uscc, respondent_address, place_address,
      violation_class, goods_name, facts, found_on, named, result, law)
    select matter_id, operator_id, respondent_name, respondent_uscc, respondent_address, place_address, violation_class,
      goods_name, facts, found_on, named, result, law
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, operator_id bigint, respondent_name text,
      respondent_uscc text, respondent_address text, place_address text, violation_class text, goods_name text, facts text,
      found_on date, named boolean, result text, law text)`.execute(ctx.db)
  const informers = list.map(({ informer, columns }, at) => ({
    matter_id: ids[at]!,
    pseudonym: makePseudonym(),
    sealed: sealInformer({
      informer: informer ?? {},
      said: rows[at]!.facts === columns.facts ? [] : [columns.facts],
    }),
    ...marksOf(informer ?? {}),
  }))
  await sql`insert into informer (matter_id, pseudonym, sealed, phone_mark, id_mark)
    select matter_id, pseudonym, sealed, phone_mark, id_mark
    from json_to_recordset(${JSON.stringify(informers)}::json) as r(matter_id bigint, pseudonym text, sealed text,
      phone_mark text, id_mark text)`.execute(ctx.db)
}

function matterOf(
  ctx: Context,
  there: ReportThere,
  source: { key: string; label: string; fileName: string },
): NewPastMatter {
  const { stage, columns, receivedOn } = there
  const goodsName = columns.goods_name ?? undefined
  return {
    kind: 'report',
    prefix: 'JB',
    source: source.key,
    sourceNumber: there.sourceNumber,
    receivedOn,
    receivedAt: there.receivedAt,
    state: stage.state,
    open: stage.state !== 'closed',
    officeId: stage.officeId,
    channel: there.channel,
    subject: subjectOfReport({ goodsName, violationClass: columns.violation_class }),
    respondent: columns.respondent_name,
    closedOn: stage.closedOn ?? null,
    words: wordsOfReport({ respondent: columns.respondent_name, goodsName }),
    clocks: clocksOf(ctx, there),
    events: eventsOf(there, source),
  }
}

/** The fifteen working days run from the day of dispatch, or of receipt where that is not told: the stricter reading. */
function clocksOf(ctx: Context, { receivedOn, stage }: ReportThere) {
  if (stage.state === 'to-dispatch')
    return [
      pastClock(ctx, 'undispatched', report.clocks.undispatched, {
        receivedOn,
        startedOn: receivedOn,
        stoppedOn: null,
      }),
    ]
  if (stage.state === 'closed' && !stage.decidedOn) return []
  const startedOn = stage.dispatchedOn ?? receivedOn
  return [pastClock(ctx, 'filing', report.clocks.filing, { receivedOn, startedOn, stoppedOn: stage.decidedOn ?? null })]
}

const decisions = {
  filed: 'report.file',
  'not-filed': 'report.decline',
  transferred: 'report.transfer',
  'not-again': 'report.confirm-repeat',
} as const

function eventsOf(
  { receivedOn, sourceNumber, stage }: ReportThere,
  source: { key: string; label: string; fileName: string },
): PastEvent[] {
  const doneBy = source.label
  const { dispatchedOn, decidedOn, closedOn, result } = stage
  return [
    {
      name: 'report.import',
      onDay: receivedOn,
      facts: { source: source.key, sourceNumber, file: source.fileName },
    },
    ...(dispatchedOn ? [{ name: 'report.dispatch', onDay: dispatchedOn, facts: {}, doneBy }] : []),
    ...(result && decidedOn ? [{ name: decisions[result], onDay: decidedOn, facts: {}, doneBy }] : []),
    ...(closedOn ? [{ name: 'report.close', onDay: closedOn, facts: {}, doneBy }] : []),
  ]
}
