/** 宣传活动: planned, approved by another, held with attendance and photos, summed up with its cost. */
import { educationEvent, eventKinds } from '../../law/education.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { describe, holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { handOut } from '../material/index.ts'
import { theCentre } from '../office/index.ts'
import type { EventPlan, Held, NewEvent, Reason, Remark, Summing } from './contract.ts'
import type { EducationEventTable } from './tables.ts'

export const holdEvent = (ctx: Context, id: number) => holdMatter(ctx, 'education-event', id)
export const eventRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('education_event').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
const setRow = (ctx: Context, id: number, changed: Partial<EducationEventTable>) =>
  ctx.db.updateTable('education_event').set(changed).where('matter_id', '=', id).execute()

export async function planEvent(ctx: Context, { attachments, ...said }: NewEvent) {
  requireToCome(ctx, said)
  await requireArea(ctx, said)
  const matter = await openMatter(ctx, {
    kind: 'education-event',
    prefix: 'XJ',
    state: 'planned',
    officeId: ctx.actor.officeId ?? (await theCentre(ctx)).id,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: subjectOf(said),
    words: `${said.title} ${said.place} ${said.audience}`,
  })
  await ctx.db
    .insertInto('education_event')
    .values({ matter_id: matter.id, ...planOf(said), ...notYet })
    .execute()
  await take(ctx, educationEvent, 'plan', matter, { on: said.plannedOn })
  await takeUploads(ctx, matter, attachments)
  return matter
}

const notYet = {
  held_on: null,
  attendance: null,
  leaflets: null,
  leaflets_brought: 0,
  consultations: null,
  online_reach: null,
  went: null,
  cost_fen: null,
  cost_note: null,
  summary: null,
  closed_on: null,
} as const

const subjectOf = ({ kind, title }: Pick<EventPlan, 'kind' | 'title'>) => `${eventKinds[kind].zh}：${title}`
const planOf = (said: EventPlan) => ({
  kind: said.kind,
  title: said.title,
  planned_on: said.plannedOn,
  place: said.place,
  area_code: said.areaCode ?? null,
  audience: said.audience,
  plan: said.plan,
  partner: said.partner ?? null,
  expected: said.expected ?? null,
  budget_fen: said.budgetFen,
  announced: said.announced,
})

/** A plan is made before the day; what was done without one is no event of this list. */
function requireToCome(ctx: Context, { plannedOn }: EventPlan) {
  if (plannedOn < ctx.today)
    throw badField(
      'plannedOn',
      { zh: '在今天之前', en: 'lies in the past' },
      { zh: `${ctx.today}或以后`, en: `${ctx.today} or later` },
    )
}

async function requireArea(ctx: Context, { areaCode }: EventPlan) {
  if (areaCode === undefined) return
  const area = await ctx.db.selectFrom('area').select('code').where('code', '=', areaCode).executeTakeFirst()
  if (!area)
    throw badField(
      'areaCode',
      { zh: '不在辖区表内', en: 'is not in the area table' },
      { zh: '辖区表中的县区或者街道', en: 'a district or street of the area table' },
    )
}

export async function changePlan(ctx: Context, id: number, said: EventPlan) {
  const held = await holdEvent(ctx, id)
  requireToCome(ctx, said)
  await requireArea(ctx, said)
  await take(ctx, educationEvent, 'plan', held, { on: said.plannedOn })
  await setRow(ctx, id, planOf(said))
  await describe(ctx, held, {
    subject: subjectOf(said),
    respondent: '',
    words: `${said.title} ${said.place} ${said.audience}`,
  })
}

export const approveEvent = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, educationEvent, 'approve', await holdEvent(ctx, id), { remark })
export const cancelEvent = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, educationEvent, 'cancel', await holdEvent(ctx, id), { reason })

export async function holdIt(ctx: Context, id: number, said: Held) {
  const held = await holdEvent(ctx, id)
  if (said.heldOn > ctx.today)
    throw badField(
      'heldOn',
      { zh: '在今天之后', en: 'lies in the future' },
      { zh: '今天或以前', en: 'today or earlier' },
    )
  const approved = await approvedOn(ctx, id)
  if (approved !== undefined && said.heldOn < approved)
    throw badField(
      'heldOn',
      { zh: `早于批准之日${approved}`, en: `lies before its approval on ${approved}` },
      { zh: `${approved}至${ctx.today}`, en: `${approved} to ${ctx.today}` },
    )
  if (said.leafletsBrought > said.leaflets)
    throw badField(
      'leafletsBrought',
      { zh: '多于发放的资料', en: 'is more than was handed out' },
      { zh: `0至${said.leaflets}`, en: `0 to ${said.leaflets}` },
    )
  await take(ctx, educationEvent, 'hold', held, {
    on: said.heldOn,
    attendance: said.attendance,
    leaflets: said.leaflets,
  })
  await setRow(ctx, id, {
    held_on: said.heldOn,
    attendance: said.attendance,
    leaflets: said.leaflets,
    leaflets_brought: said.leafletsBrought,
    consultations: said.consultations,
    online_reach: said.onlineReach,
    went: said.went,
  })
  await takeUploads(ctx, held, said.attachments)
  await outOfStock(ctx, held, said)
}

const approvedOn = async (ctx: Context, id: number) =>
  (
    await ctx.db
      .selectFrom('event')
      .select('on_day as on')
      .where('matter_id', '=', id)
      .where('name', '=', 'education-event.approve')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.on

/** The stock and the balance know of every leaflet: those of the office that held the event, on its day. */
async function outOfStock(ctx: Context, held: Matter, { heldOn, leaflets, leafletsBrought }: Held) {
  const quantity = leaflets - leafletsBrought
  if (quantity === 0) return
  const { title } = await eventRow(ctx, held.id)
  await handOut(
    { ...ctx, actor: { ...ctx.actor, officeId: held.officeId } },
    {
      material: 'leaflet',
      quantity,
      recipient: `${title}（${held.number}）`,
      demonstrationNumber: undefined,
      on: heldOn,
      words: undefined,
    },
  )
}

/** What cost more than was planned is explained. */
export async function sumUp(ctx: Context, id: number, { costFen, costNote, summary, attachments }: Summing) {
  const held = await holdEvent(ctx, id)
  const { budget_fen: budget } = await eventRow(ctx, id)
  if (costFen > budget && !costNote)
    throw badField(
      'costNote',
      { zh: '实际支出超过预算，须说明', en: 'is missing: it cost more than was planned' },
      { zh: '超支的原因', en: 'why it cost more' },
    )
  await take(ctx, educationEvent, 'close', held, { costFen })
  await setRow(ctx, id, { cost_fen: costFen, cost_note: costNote ?? null, summary, closed_on: ctx.today })
  await takeUploads(ctx, held, attachments)
}
