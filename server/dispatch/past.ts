/** What a complaint said, and the complaints handled before anybody learned: those of an import, of the years before. */
import type { Context } from '../kernel/context.ts'
import { suggestOffice } from './competent.ts'
import { countLessons } from './count.ts'
import { keepLesson, type Lesson } from './lesson.ts'

const columns = [
  'complaint.matter_id as matterId',
  'complaint.facts as text',
  'complaint.respondent_name as respondentName',
  'complaint.respondent_address as address',
  'complaint.respondent_area_code as areaCode',
  'complaint.operator_id as operatorId',
  'complaint.platform_id as platformId',
  'complaint.published_address_reachable as publishedAddressReachable',
  'complaint.sale_mode as saleMode',
  'complaint.goods_class as goods',
  'complaint.problem_class as problem',
] as const

type Row = { [key: string]: unknown; matterId: number }
/** Empty columns are things not said. */
const lessonOf = (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Lesson

export async function saidOf(ctx: Context, matterId: number): Promise<Lesson> {
  const row = await ctx.db
    .selectFrom('complaint')
    .select(columns)
    .where('matter_id', '=', matterId)
    .executeTakeFirstOrThrow()
  return lessonOf(row)
}

/** Handled by an office and never learned from, oldest first. An office that only holds what the centre closed teaches nothing. */
export async function learnFromPast(ctx: Context, atOnce = 500): Promise<number> {
  const rows = await ctx.db
    .selectFrom('matter')
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('dispatch_lesson', 'dispatch_lesson.matter_id', 'matter.id')
    .select([...columns, 'matter.office_id as endedAt', 'matter.received_on as onDay'])
    .where('dispatch_lesson.id', 'is', null)
    .where('office.kind', 'in', ['county', 'sub-office', 'bureau'])
    .where('matter.state', 'not in', [
      'to-dispatch',
      'odr-negotiation',
      'to-assess',
      'identity-pending',
      'returned',
      'joined',
    ])
    .where(one => one.or([one('complaint.outcome', 'is', null), one('complaint.outcome', '<>', 'refused')]))
    .orderBy('matter.id')
    .limit(atOnce)
    .execute()
  for (const { endedAt, onDay, ...row } of rows) {
    const lesson: Lesson = { ...lessonOf(row), endedAt: { officeId: endedAt } }
    const rule = await suggestOffice(ctx, lesson)
    await keepLesson(ctx, lesson, {
      officeId: rule.officeId,
      sure: rule.officeId === null ? null : rule.sure,
      onDay,
    })
  }
  return rows.length
}

/** The queue takes a job for lost after five minutes; the next round goes on. */
const longest = 240_000

/** The worker's part: what came in since, then everything that waits to be counted, each batch a transaction of its own. */
export async function learnLately(inTransaction: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>) {
  const until = performance.now() + longest
  let learned = 0
  while (performance.now() < until) {
    const found = await inTransaction(ctx => learnFromPast(ctx))
    const counted = await inTransaction(ctx => countLessons(ctx))
    learned += counted
    if (found === 0 && counted === 0) break
  }
  return learned
}
