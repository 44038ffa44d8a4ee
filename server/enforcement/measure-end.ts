import { enforcementCase } from '../../law/enforcement.ts'
import {
  endArticle,
  keptOn,
  type MeasureEnd,
  measureEnds,
  measureKinds,
  preservationEnds,
  seizureEnds,
} from '../../law/enforcement.words.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { lockMatters } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { itemWords } from './measure.ts'
import { followMeasures, inEffect, type Measure, termOf } from './measure-clock.ts'
import { issueTo } from './paper.ts'
import { holdCase } from './queries.ts'
import { measureOf } from './test.ts'

const step = enforcementCase

export async function endMeasure(ctx: Context, id: number, { measureId, how, remark }: wire.MeasureEnded) {
  const held = await holdCase(ctx, id)
  const measure = await measureOf(ctx, id, measureId)
  const known = measure.kind === 'preservation' ? preservationEnds : seizureEnds
  if (!(how in known))
    throw badField(
      'how',
      { zh: '不是这类措施的处理方式', en: 'does not end this kind of measure' },
      {
        zh: Object.entries(known)
          .map(([code, { zh }]) => `${zh}（${code}）`)
          .join('、'),
        en: Object.keys(known).join(', '),
      },
    )
  if (!inEffect(measure)) throw new Problem('not-allowed', { zh: '该措施不在执行中', en: 'It is not in effect' })
  const { until } = await termOf(ctx, measure)
  if (measure.kind === 'preservation' && until < ctx.today)
    throw new Problem('not-allowed', {
      zh: `七个工作日内未采取措施，已于${until}后自动解除（程序规定第三十五条）`,
      en: `Not dealt with by ${until}: it lapsed by itself (art. 35)`,
    })
  await take(ctx, step, 'end-measure', held, { measure: measure.kind, how, remark })
  await finish(ctx, measure, ctx.today, how, remark)
  await followMeasures(ctx, held)
  if (keptOn.includes(how)) return
  await issueTo(ctx, held, 42, {
    measure: measureKinds[measure.kind].zh,
    takenOn: measure.taken_on,
    endedOn: ctx.today,
    reason: measureEnds[how].zh,
    article: endArticle[measure.kind],
    items: itemWords(measure.items),
  })
}

const finish = (ctx: Context, measure: Measure, on: string, how: MeasureEnd, remark: string) =>
  ctx.db
    .updateTable('case_measure')
    .set({ ended_on: on, ended_how: how, ended_remark: remark })
    .where('id', '=', measure.id)
    .execute()

/** K4, every morning: what was not dealt with in seven working days is free again, by itself (art. 35). */
export async function lapseMeasures(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('case_measure')
    .selectAll()
    .where('kind', '=', 'preservation')
    .where('ended_on', 'is', null)
    .where('taken_on', '<', addDays(ctx.today, -6))
    .execute()
  for (const measure of rows) {
    const { until } = await termOf(ctx, measure)
    if (!inEffect(measure) || until >= ctx.today) continue
    const [matter] = await lockMatters(ctx, [measure.matter_id])
    await finish(ctx, measure, addDays(until, 1), 'lapsed', '七个工作日内未采取相关措施，自动解除')
    await followMeasures(ctx, matter!)
    await record(ctx, matter!, 'case.measure-lapsed', { measure: 'preservation', until })
  }
}
