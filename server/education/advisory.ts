/** 提示和警示: written by one, published by another, put right and taken back where everybody can read it. */
import type { Updateable } from 'kysely'
import { educationRules } from '../../law/acts.ts'
import { classes, problems } from '../../law/classes.ts'
import { advisory, advisoryKinds } from '../../law/education.ts'
import type { Context } from '../kernel/context.ts'
import { describe, holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { badField, requireListed } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { theCentre } from '../office/index.ts'
import type { AdvisoryText, Correction, FromHotSpot, Reason, Remark } from './contract.ts'
import { draftFrom } from './draft.ts'
import { hotSpotOf } from './hot-spots.ts'
import type { AdvisoryTable } from './tables.ts'
import type { HotSpot } from './view.ts'

export const holdAdvisory = (ctx: Context, id: number) => holdMatter(ctx, 'advisory', id)
export const advisoryRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('advisory').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
export const versionOf = (ctx: Context, id: number, version: number) =>
  ctx.db
    .selectFrom('advisory_version')
    .selectAll()
    .where('advisory_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
const setRow = (ctx: Context, id: number, changed: Updateable<AdvisoryTable>) =>
  ctx.db.updateTable('advisory').set(changed).where('matter_id', '=', id).execute()

export async function writeAdvisory(ctx: Context, said: AdvisoryText, spot: HotSpot | null = null): Promise<Matter> {
  requireCodes(said)
  const matter = await openMatter(ctx, {
    kind: 'advisory',
    prefix: 'TX',
    state: 'draft',
    officeId: ctx.actor.officeId ?? (await theCentre(ctx)).id,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: subjectOf(said),
    words: `${said.title} ${said.summary}`,
  })
  await ctx.db
    .insertInto('advisory')
    .values({
      matter_id: matter.id,
      ...headOf(said),
      hot_spot_key: spot?.key ?? null,
      hot_spot: spot && JSON.stringify(spot),
      in_force: null,
      published_on: null,
      changed_on: null,
      withdrawn_on: null,
      withdrawn_because: null,
      latest: 1,
    })
    .execute()
  await addVersion(ctx, matter.id, 1, said)
  await take(ctx, advisory, 'write', matter, { version: 1, ...(spot ? { hotSpot: spot.key } : {}) })
  return matter
}

export async function writeFromHotSpot(ctx: Context, { key }: FromHotSpot): Promise<Matter> {
  const spot = await hotSpotOf(ctx, key)
  const known = await ctx.db
    .selectFrom('advisory')
    .innerJoin('matter', 'matter.id', 'advisory.matter_id')
    .select('matter.number')
    .where('advisory.hot_spot_key', '=', key)
    .executeTakeFirst()
  if (known)
    throw badField(
      'key',
      { zh: `这个热点已经写过（${known.number}）`, en: `was written of already (${known.number})` },
      { zh: '没有写过的热点', en: 'a hot spot nobody has written of' },
    )
  return writeAdvisory(ctx, await draftFrom(ctx, spot), spot)
}

const subjectOf = ({ kind, title }: Pick<AdvisoryText, 'kind' | 'title'>) => `${advisoryKinds[kind].zh}：${title}`
const headOf = (said: AdvisoryText) => ({
  kind: said.kind,
  goods_class: said.goodsClass ?? null,
  problem_class: said.problemClass ?? null,
  valid_to: said.validTo ?? null,
})

const addVersion = (ctx: Context, id: number, version: number, said: AdvisoryText & { note?: string }) =>
  ctx.db
    .insertInto('advisory_version')
    .values({
      advisory_id: id,
      version,
      title: said.title,
      summary: said.summary,
      body: said.body,
      advice: said.advice,
      basis: JSON.stringify(said.basis),
      naming: said.naming ?? null,
      note: said.note ?? null,
      writer: ctx.actor.name,
      written_at: ctx.now,
      approver: null,
      approved_at: null,
      approved_on: null,
    })
    .execute()

/** A draft nobody has read yet is changed in place; what was once published keeps every version. */
export async function rewrite(ctx: Context, id: number, said: AdvisoryText) {
  const held = await holdAdvisory(ctx, id)
  requireCodes(said)
  const { latest } = await advisoryRow(ctx, id)
  await take(ctx, advisory, 'write', held, { version: latest + 1 })
  await addVersion(ctx, id, latest + 1, said)
  await setRow(ctx, id, { ...headOf(said), latest: latest + 1 })
  await describe(ctx, held, { subject: subjectOf(said), respondent: '', words: `${said.title} ${said.summary}` })
}

export const submit = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, advisory, 'submit', await holdAdvisory(ctx, id), { remark })
export const sendBack = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, advisory, 'send-back', await holdAdvisory(ctx, id), { reason })
export const drop = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, advisory, 'drop', await holdAdvisory(ctx, id), { reason })
export const dropRevision = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, advisory, 'drop-revision', await holdAdvisory(ctx, id), { reason })

export async function revise(ctx: Context, id: number, said: Correction) {
  const held = await holdAdvisory(ctx, id)
  requireCodes(said)
  const { latest } = await advisoryRow(ctx, id)
  await take(ctx, advisory, 'revise', held, { version: latest + 1, note: said.note })
  await addVersion(ctx, id, latest + 1, said)
  await setRow(ctx, id, { latest: latest + 1 })
}

export async function publish(ctx: Context, id: number, { remark }: Remark) {
  await putInForce(ctx, id, 'publish', remark)
  await setRow(ctx, id, { published_on: ctx.today })
}
export const approveRevision = (ctx: Context, id: number, { remark }: Remark) =>
  putInForce(ctx, id, 'approve-revision', remark)

async function putInForce(ctx: Context, id: number, step: 'publish' | 'approve-revision', remark: string | undefined) {
  const held = await holdAdvisory(ctx, id)
  const { latest, kind } = await advisoryRow(ctx, id)
  const text = await versionOf(ctx, id, latest)
  await take(ctx, advisory, step, held, { version: latest, remark })
  await ctx.db
    .updateTable('advisory_version')
    .set({ approver: ctx.actor.name, approved_at: ctx.now, approved_on: ctx.today })
    .where('advisory_id', '=', id)
    .where('version', '=', latest)
    .execute()
  await setRow(ctx, id, { in_force: latest, changed_on: ctx.today })
  await describe(ctx, held, {
    subject: subjectOf({ kind, title: text.title }),
    respondent: '',
    words: `${text.title} ${text.summary}`,
  })
}

/** Taken back, and everybody who looks for it reads why. */
export async function withdraw(ctx: Context, id: number, { reason }: Reason) {
  await take(ctx, advisory, 'withdraw', await holdAdvisory(ctx, id), { reason })
  await setRow(ctx, id, { withdrawn_on: ctx.today, withdrawn_because: reason })
}

function requireCodes({ goodsClass, problemClass, validTo }: AdvisoryText) {
  requireListed('goodsClass', goodsClass, classes)
  requireListed('problemClass', problemClass, problems)
  if (validTo !== undefined && validTo < educationRules.from)
    throw badField(
      'validTo',
      { zh: '早于本制度施行', en: 'lies before these rules' },
      { zh: `${educationRules.from}以后的日期`, en: `a day after ${educationRules.from}` },
    )
}
