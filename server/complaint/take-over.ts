/** 导入: complaints of another system become ours, a thousand at a time; known by (source, source number). */
import { order20, order62, order121 } from '../../law/acts.ts'
import { type Day, inForce } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { bringForward, openPast, type PastMatter } from '../kernel/history.ts'
import { keepConsumersThere, keepOperatorsThere } from '../party/index.ts'
import { type ComplaintThere, prepareThere, subjectThere, vectorThere, wordsThere } from './elsewhere.ts'
import { saidPrints } from './fingerprint.ts'
import { pastClocks, pastEvents } from './past.ts'
import type { ComplaintPlan, KnownComplaint } from './take-over-plan.ts'
import { insertComplaints, rememberSaid, updateComplaints } from './take-over-rows.ts'

/** The regulation of that day; absent before any that is on file. */
export const lawOf = (receivedOn: Day) => [order62, order20, order121].find(act => inForce(act, receivedOn))

export interface Source {
  /** As matter.source has it: 'national', 'hotline' … */
  key: string
  label: string
  fileName: string
}

/** Ahead of takeOverComplaints, while the rows before are being written. */
export function prepareComplaints(list: readonly ComplaintThere[], probablyNew: boolean) {
  for (const each of list) {
    if (probablyNew) prepareThere(each)
    saidPrints(each)
  }
}

/** Writes what planComplaints found, in the transaction of `ctx`. Nothing is told to anybody: no letters leave. */
export async function takeOverComplaints(ctx: Context, plan: ComplaintPlan, source: Source) {
  if (plan.fresh.length > 0) await create(ctx, plan.fresh, source)
  if (plan.changed.length > 0) await update(ctx, plan.changed, source)
}

async function create(ctx: Context, fresh: readonly ComplaintThere[], source: Source) {
  const consumerIds = await keepConsumersThere(
    ctx,
    fresh.map(each => each.consumer),
  )
  const operatorIds = await keepOperatorsThere(ctx, fresh.map(operatorOf))
  const ids = await openPast(
    ctx,
    fresh.map(each => ({
      ...matterOf(ctx, each, source),
      vector: vectorThere(each),
      kind: 'complaint',
      prefix: 'TS',
      source: source.key,
      sourceNumber: each.sourceNumber,
      receivedOn: each.receivedOn,
      receivedAt: each.receivedAt,
    })),
  )
  await insertComplaints(
    ctx,
    fresh.map((each, at) => ({
      matter_id: ids[at]!,
      consumer_id: consumerIds[at]!,
      operator_id: operatorIds[at]!,
      law: lawOf(each.receivedOn)!.key,
      outcome: each.stage.outcome,
      notice_channel: each.consumer.phone === '' ? 'post' : 'sms',
      ...each.columns,
    })),
  )
  await rememberSaid(
    ctx,
    fresh.map((each, at) => ({ matter_id: ids[at]!, said: saidPrints(each) })),
  )
}

const operatorOf = ({ columns }: ComplaintThere) => ({
  name: columns.respondent_name,
  uscc: columns.respondent_uscc,
  address: columns.respondent_address,
})

function matterOf(ctx: Context, there: ComplaintThere, source: Source): PastMatter {
  const { stage, columns } = there
  return {
    state: stage.state,
    open: stage.state !== 'closed',
    officeId: stage.officeId,
    channel: there.channel,
    subject: subjectThere(columns),
    respondent: columns.respondent_name,
    closedOn: stage.closedOn ?? null,
    words: wordsThere(columns, there.consumer.name, there.sourceNumber),
    clocks: pastClocks(ctx, there),
    events: [
      { name: 'complaint.import', onDay: there.receivedOn, facts: importFacts(there, source) },
      ...pastEvents(there, source.label),
    ],
  }
}

const importFacts = (there: ComplaintThere, source: Source) => ({
  source: source.key,
  sourceNumber: there.sourceNumber,
  file: source.fileName,
  ...(there.stage.answer === undefined ? {} : { answer: there.stage.answer }),
  words: there.words,
})

async function update(ctx: Context, changed: readonly KnownComplaint[], source: Source) {
  const persons = changed.filter(each => each.taken.includes('consumer'))
  const consumerIds = await keepConsumersThere(
    ctx,
    persons.map(each => each.there.consumer),
  )
  const firms = changed.filter(each => each.taken.includes('respondent'))
  const operatorIds = await keepOperatorsThere(
    ctx,
    firms.map(each => operatorOf(each.there)),
  )
  await updateComplaints(
    ctx,
    changed.map(each => ({
      matter_id: each.id,
      consumer_id: consumerIds[persons.indexOf(each)] ?? each.consumerId,
      operator_id: firms.includes(each) ? operatorIds[firms.indexOf(each)]! : each.operatorId,
      outcome: each.taken.includes('stage') ? each.there.stage.outcome : each.held.stage.outcome,
      ...each.columns,
    })),
  )
  await bringForward(
    ctx,
    changed.map(each => forward(ctx, each, source)),
  )
  await rememberSaid(
    ctx,
    changed.map(each => ({ matter_id: each.id, said: saidPrints(each.there) })),
  )
}

function forward(ctx: Context, each: KnownComplaint, source: Source) {
  const advanced = each.taken.includes('stage')
  const now = matterOf(ctx, { ...each.there, columns: each.columns }, source)
  const history = advanced ? pastEvents(each.there, source.label) : []
  const name = each.taken.includes('consumer') ? each.there.consumer.name : each.held.consumer.name
  return {
    ...now,
    id: each.id,
    advanced,
    channel: each.taken.includes('channel') ? each.there.channel : each.held.channel,
    words: wordsThere(each.columns, name, each.there.sourceNumber),
    events: [
      {
        name: 'complaint.import-update',
        onDay: ctx.today,
        facts: { ...importFacts(each.there, source), changed: each.taken },
      },
      ...history.filter(event => !each.events.includes(event.name)),
    ],
  }
}

/** 23505: another import of the same numbers was faster. Planning again finds them. */
export const wasTaken = (error: unknown) => (error as { code?: string }).code === '23505'
