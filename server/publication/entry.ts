/** From the draft of a period to the public: each operator told, given days to object, published by a second person. */
import type { Updateable } from 'kysely'
import { fewestPublic, publicity, publicityDelay, publicityTerm } from '../../law/publicity.ts'
import type { Context } from '../kernel/context.ts'
import { addDays, dueDay } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, type Matter, openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { listAreas, listOffices } from '../office/index.ts'
import { periodOf, yearBefore } from '../statistics/index.ts'
import type { Announced, Batch, BatchAnnounced, Remark } from './contract.ts'
import { countWithin, delayedUntil, sumUp } from './figures.ts'
import { tellsFew, toldWithin } from './nested.ts'
import type { EntryTable } from './tables.ts'

export const holdEntry = (ctx: Context, id: number) => holdMatter(ctx, 'publicity', id)
export const entryRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('publication_entry').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
export const setEntry = (ctx: Context, id: number, changed: Updateable<EntryTable>) =>
  ctx.db.updateTable('publication_entry').set(changed).where('matter_id', '=', id).execute()

/** One entry for every operator with enough complaints; an operator that has one for the period keeps it. */
export async function draftBatch(ctx: Context, { period: key }: Batch): Promise<{ drafted: number; few: number }> {
  const period = periodOf(key)
  const until = delayedUntil(ctx, period.to)
  if (until >= ctx.today)
    throw badField(
      'period',
      {
        zh: `${period.label.zh}的投诉办结后${publicityDelay.amount}个工作日（${until}）以内不能公示`,
        en: `may not be published until ${until} is over`,
      },
      { zh: `${until}以后，或者更早的期间`, en: `a day after ${until}, or an earlier period` },
    )
  const rows = await ctx.db
    .selectFrom('publication_eligible')
    .selectAll()
    .where('closed_on', '>=', period.from)
    .where('closed_on', '<=', period.to)
    .orderBy('complaint_id')
    .execute()
  const known = await ctx.db.selectFrom('publication_entry').select('operator_id').where('period', '=', key).execute()
  const had = new Set(known.map(each => each.operator_id))
  const told = await toldWithin(ctx, period)
  const byOperator = Map.groupBy(rows, row => row.operator_id)
  const year = yearBefore(period)
  const before = year ? await countWithin(ctx, year.from, year.to) : new Map<number, number>()
  const officeOf = await competence(ctx)
  let [drafted, few] = [0, 0]
  for (const [operatorId, complaints] of byOperator) {
    if (had.has(operatorId)) continue
    const ids = new Set(complaints.map(each => each.complaint_id))
    if (complaints.length < fewestPublic || told.some(one => one.operatorId === operatorId && tellsFew(ids, one.ids))) {
      few += 1
      continue
    }
    const operator = await ctx.db
      .selectFrom('operator')
      .select(['name', 'uscc', 'area_code'])
      .where('id', '=', operatorId)
      .executeTakeFirstOrThrow()
    const matter = await openMatter(ctx, {
      kind: 'publicity',
      prefix: 'GS',
      state: 'drafted',
      officeId: officeOf(operator.area_code),
      channel: 'other',
      subject: `投诉信息公示 · ${period.label.zh} · ${operator.name}`,
      respondent: operator.name,
      words: `${operator.name} ${operator.uscc ?? ''}`,
    })
    await ctx.db
      .insertInto('publication_entry')
      .values({
        matter_id: matter.id,
        operator_id: operatorId,
        period: key,
        from_on: period.from,
        to_on: period.to,
        figures: JSON.stringify({ ...sumUp(complaints), before: before.get(operatorId) ?? 0 }),
        ...notYet,
      })
      .execute()
    await ctx.db
      .insertInto('publication_complaint')
      .values(
        complaints.map(each => ({
          entry_id: matter.id,
          complaint_id: each.complaint_id,
          taken_out_on: null,
          taken_out_because: null,
        })),
      )
      .execute()
    await record(ctx, matter, 'publicity.draft', { period: key, count: complaints.length })
    drafted += 1
  }
  return { drafted, few }
}

const notYet = {
  announced_on: null,
  announced_how: null,
  notice_until: null,
  published_on: null,
  until_on: null,
  closed_on: null,
  reason: null,
  words: null,
} as const

/** The county bureau of the street; the bureau itself where there is none. */
async function competence(ctx: Context): Promise<(areaCode: string | null) => number> {
  const offices = await listOffices(ctx)
  const areas = await listAreas(ctx)
  const bureau = offices.find(each => each.kind === 'bureau')!
  return code => {
    const area = areas.find(each => each.code === code)
    const county = offices.find(each => each.code === area?.code.slice(0, 6))
    return county?.id ?? bureau.id
  }
}

export async function announce(ctx: Context, id: number, said: Announced) {
  const held = await holdEntry(ctx, id)
  await announceHeld(ctx, held, said)
}

async function announceHeld(ctx: Context, held: Matter, { how, remark }: Announced) {
  await take(ctx, publicity, 'announce', held, { how, remark })
  const { due } = dueDay(ctx.calendar, ctx.counting, publicity.clocks.notice.versions[0]!.within, ctx.today)
  await setEntry(ctx, held.id, { announced_on: ctx.today, announced_how: how, notice_until: due })
}

export async function publishEntry(ctx: Context, id: number, { remark }: Remark) {
  const held = await holdEntry(ctx, id)
  await take(ctx, publicity, 'publish', held, { remark })
  await setEntry(ctx, id, { published_on: ctx.today, until_on: addDays(ctx.today, publicityTerm.amount) })
}

export interface Batched {
  done: number
  left: { number: string; because: { zh: string; en: string } }[]
}

/** Each by itself and under its own guard: what cannot go yet is left, with the reason. */
async function each(
  ctx: Context,
  period: string,
  state: 'drafted' | 'announced',
  one: (id: number) => Promise<unknown>,
): Promise<Batched> {
  periodOf(period)
  const rows = await ctx.db
    .selectFrom('publication_entry')
    .innerJoin('matter', 'matter.id', 'publication_entry.matter_id')
    .select(['matter.id', 'matter.number'])
    .where('publication_entry.period', '=', period)
    .where('matter.state', '=', state)
    .orderBy('matter.id')
    .execute()
  const answer: Batched = { done: 0, left: [] }
  for (const { id, number } of rows) {
    try {
      await one(id)
      answer.done += 1
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      answer.left.push({ number, because: problem.detail })
    }
  }
  return answer
}

export const announceBatch = (ctx: Context, { period, ...said }: BatchAnnounced) =>
  each(ctx, period, 'drafted', id => announce(ctx, id, said))
export const publishBatch = (ctx: Context, { period }: Batch) =>
  each(ctx, period, 'announced', id => publishEntry(ctx, id, { remark: undefined }))
