/** 公示与停止公示 (Order 45; penalty law art. 48). */
import { lightFineFen } from '../../law/enforcement.limits.ts'
import { enforcementCase } from '../../law/enforcement.ts'
import { gravePenalties } from '../../law/enforcement.words.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { lockMatters } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { lastDay } from './bar.ts'
import { isPublishable } from './close.ts'
import type * as wire from './contract.ts'
import { moneyOf } from './money.ts'
import { type Case, holdCase, keepCase, withRow } from './queries.ts'

const step = enforcementCase

guard('case', 'publish', async (ctx, matter) => {
  const held = await withRow(ctx, matter)
  if (!isPublishable(held))
    return {
      zh: '只公示普通程序作出的处罚；仅受到警告或者已撤销的不公示',
      en: 'Only ordinary penalties beyond a warning are published',
    }
  const there = await ctx.db
    .selectFrom('case_publication')
    .select('matter_id')
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  return there ? { zh: '已公示', en: 'It is published' } : undefined
})

/** K16: three months for a light fine or public criticism, else three years. */
export function publishedUntil(ctx: Context, held: Case) {
  const { row } = held
  const light =
    row.income_fen === 0 &&
    row.goods_fen === 0 &&
    row.confiscated_goods === null &&
    row.extras.every(each => each === 'warning' || each === 'criticism') &&
    row.fine_fen <= lightFineFen[row.party_kind]
  return lastDay(ctx, light ? 'publication-short' : 'publication-long', ctx.today)
}

export async function publish(ctx: Context, id: number, { summary }: wire.Publication) {
  const held = await holdCase(ctx, id)
  const until = publishedUntil(ctx, held)
  await take(ctx, step, 'publish', held, { until })
  await ctx.db
    .insertInto('case_publication')
    .values({
      matter_id: id,
      published_on: ctx.today,
      until_on: until,
      summary,
      ended_on: null,
      ended_reason: null,
    })
    .execute()
}

guard('case', 'push-publication', async (ctx, matter) => {
  const held = await withRow(ctx, matter)
  return held.row.other_province && isPublishable(held)
    ? undefined
    : { zh: '当事人登记地不在外省', en: 'The party is registered in this province' }
})

export async function push(ctx: Context, id: number, { to }: wire.Push) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'push-publication', held, { organ: to })
  await keepCase(ctx, held, { pushed_to: to, pushed_on: ctx.today })
}

const running = async (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('case_publication')
    .selectAll()
    .where('matter_id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()

for (const name of ['withdraw-publication', 'end-publication'] as const)
  guard('case', name, async (ctx, matter) =>
    (await running(ctx, matter.id)) ? undefined : { zh: '没有正在公示的信息', en: 'Nothing is published' },
  )

export async function withdrawPublication(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'withdraw-publication', held, { reason })
  await end(ctx, id, `撤回：${reason}`)
}

/**
 * Art. 14: early only where everything was performed, nothing of the kind was punished since, and never for the heaviest
 * penalties. The least time that it must have stood is set elsewhere (art. 14, second paragraph) and was not read: the head's reason
 * answers for it.
 */
export async function endPublication(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  if (held.row.extras.some(each => gravePenalties.includes(each)))
    throw new Problem('not-allowed', {
      zh: '责令停产停业、吊销许可证件的，不得提前停止公示（规定第十四条）',
      en: 'Not before its time for such a penalty (art. 14)',
    })
  if ((await moneyOf(ctx, held)).owedFen > 0)
    throw new Problem('not-allowed', { zh: '处罚决定的义务尚未履行完毕', en: 'The penalty is not performed yet' })
  const again = await punishedAgain(ctx, held)
  if (again)
    throw new Problem('not-allowed', {
      zh: `当事人因同一类违法行为再次受到处罚（${again}），不得提前停止公示（规定第十四条第三项）`,
      en: `The party was punished for the same kind of act again (${again}): not before its time (art. 14 (3))`,
    })
  await take(ctx, step, 'end-publication', held, { reason })
  await end(ctx, id, `提前停止公示：${reason}`)
}

const punishedAgain = async (ctx: Context, { id, row }: Case) =>
  (
    await ctx.db
      .selectFrom('penalty_case')
      .select('decision_number')
      .where('matter_id', '<>', id)
      .where('case_type', '=', row.case_type)
      .where('decision_kind', '=', 'penalty')
      .where('revoked_on', 'is', null)
      .where('decided_on', '>', row.decided_on)
      .where(eb =>
        eb.or([
          eb('operator_id', '=', row.operator_id),
          eb.and([eb('party_code', '=', row.party_code), eb('party_name', '=', row.party_name)]),
        ]),
      )
      .limit(1)
      .executeTakeFirst()
  )?.decision_number

const end = (ctx: Context, id: number, reason: string) =>
  ctx.db
    .updateTable('case_publication')
    .set({ ended_on: ctx.today, ended_reason: reason })
    .where('matter_id', '=', id)
    .execute()

/** Every morning: what has stood its time comes down. */
export async function endPublications(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('case_publication')
    .select(['matter_id', 'until_on'])
    .where('ended_on', 'is', null)
    .where('until_on', '<', ctx.today)
    .execute()
  for (const each of rows) {
    const [matter] = await lockMatters(ctx, [each.matter_id])
    await end(ctx, each.matter_id, '公示期满')
    await record(ctx, matter!, 'case.publication-over', { until: each.until_on })
  }
}
