/** One consultation: what was asked, by whom, what was answered and from which article, what it became. Explicit fields only. */
import { consultation } from '../../law/consultation.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { totalTimeOf } from '../kernel/total-time.ts'
import { showOffice } from '../office/index.ts'
import { maskPhone, showConsumer } from '../party/index.ts'
import { takenFrom } from './merge.ts'
import { type Consultation, readConsultation } from './queries.ts'
import type { ConsultationView, TakenView } from './view.ts'

export async function showConsultation(ctx: Context, id: number): Promise<ConsultationView> {
  const held = await readConsultation(ctx, id)
  const { row } = held
  const office = await showOffice(ctx, held.officeId)
  const handler =
    held.handlerId === null
      ? undefined
      : await ctx.db.selectFrom('person').select(['id', 'name']).where('id', '=', held.handlerId).executeTakeFirst()
  return {
    id,
    kind: 'consultation',
    number: held.number,
    state: held.state,
    open: held.open,
    version: held.version,
    subject: held.subject,
    respondent: held.respondent,
    operatorId: row.operator_id,
    channel: held.channel,
    receivedOn: held.receivedOn,
    receivedAt: held.receivedAt.toISOString(),
    closedOn: held.closedOn,
    office: { id: office.id, name: office.name },
    handler: handler ?? null,
    asker: await askerPart(ctx, held),
    question: row.question,
    goodsClass: row.goods_class,
    problemClass: row.problem_class,
    answer: answerPart(row),
    helped: row.helped,
    article: await articlePart(ctx, row),
    grown: await grownPart(ctx, id),
    became: await becamePart(ctx, row.became_id),
    clocks: await viewClocks(ctx, held, consultation),
    // What it became counts on from the same first day.
    ...(held.state === 'converted' ? {} : { total: await totalTimeOf(ctx, held) }),
    steps: await openSteps(ctx, consultation, held),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

/** Whoever must call back sees the number; everybody else sees it masked. */
async function askerPart(ctx: Context, held: Consultation): Promise<ConsultationView['asker']> {
  if (held.row.consumer_id === null) return null
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const handles = held.handlerId === ctx.actor.id || ctx.actor.officeId === held.officeId
  const open = handles && hasRole(ctx.actor, 'agent', 'dispatcher', 'handler', 'head')
  return {
    name: consumer.name,
    phone: open ? consumer.phone : maskPhone(consumer.phone),
    address: open ? consumer.address : null,
    masked: !open,
  }
}

/** Unmasked for a reason that stays on the record. */
export async function reveal(ctx: Context, id: number, reason: string) {
  const held = await readConsultation(ctx, id)
  const consumer = held.row.consumer_id === null ? undefined : await showConsumer(ctx, held.row.consumer_id)
  await record(ctx, held, 'consultation.reveal', { reason })
  return { phone: consumer?.phone ?? '', address: consumer?.address ?? null, email: consumer?.email ?? null }
}

const answerPart = (row: Consultation['row']): ConsultationView['answer'] =>
  row.answer === null || row.answered_on === null
    ? null
    : {
        text: row.answer,
        by: row.answered_by ?? '',
        on: row.answered_on,
        onTheSpot: row.on_the_spot,
        told: row.told ?? 'portal',
      }

async function articlePart(ctx: Context, { article_id: id, article_version: version }: Consultation['row']) {
  if (id === null || version === null) return null
  const text = await ctx.db
    .selectFrom('article_version')
    .select('question')
    .where('article_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return { id, version, question: text.question }
}

async function grownPart(ctx: Context, id: number) {
  const row = await ctx.db
    .selectFrom('article')
    .innerJoin('matter', 'matter.id', 'article.matter_id')
    .select(['matter.id', 'matter.number'])
    .where('article.proposed_from', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** What this person may not see does not show; that it became something stands in the state. */
async function becamePart(ctx: Context, id: number | null) {
  if (id === null) return null
  const row = await visibleMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where('matter.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** For the call-taking screen: everything a complaint takes over. That somebody looked at the caller is on record. */
export async function showTaken(ctx: Context, id: number): Promise<TakenView> {
  const held = await readConsultation(ctx, id)
  return {
    id,
    number: held.number,
    channel: held.channel,
    registration: (await takenFrom(ctx, held)) as TakenView['registration'],
  }
}
