/** 资格核对: read from the records on the day it is looked at, each answer with what it rests on. */

import { pledgesNeeded } from '../../law/demonstration.pledges.ts'
import { sheetCalled } from '../../law/demonstration.sheets.ts'
import type { Context } from '../kernel/context.ts'
import { ofOperator } from './eligibility-operator.ts'
import { check, linked, said } from './evidence.ts'
import type { DemonstrationTable } from './tables.ts'
import type { CheckView } from './view.ts'

export async function eligibilityOf(ctx: Context, row: DemonstrationTable): Promise<CheckView[]> {
  return linked(ctx, [
    ...(row.operator_id === null ? [] : await ofOperator(ctx, row, row.operator_id)),
    await visited(ctx, row),
    await signed(ctx, row),
  ])
}

/** What stands in the way of approving it, in words; undefined where nothing does. */
export async function standsInTheWay(ctx: Context, row: DemonstrationTable, but: readonly CheckView['key'][] = []) {
  const failed = (await eligibilityOf(ctx, row)).filter(each => each.answer === 'no' && !but.includes(each.key))
  if (failed.length === 0) return undefined
  return {
    zh: `资格核对不符：${failed.map(each => each.label.zh).join('、')}`,
    en: `Not eligible: ${failed.map(each => each.label.en).join(', ')}`,
  }
}

async function visited(ctx: Context, row: DemonstrationTable): Promise<CheckView> {
  const last = await ctx.db
    .selectFrom('demonstration_visit')
    .select(['on_day', 'by_name', 'base', 'bonus', 'vetoes', 'passed', 'sheet'])
    .where('matter_id', '=', row.matter_id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return check(
    'visit',
    { zh: '现场核查合格', en: 'Visited and passed' },
    !last ? 'unknown' : last.passed ? 'yes' : 'no',
    last ? said(`${last.by_name} ${last.on_day} ${last.base}+${last.bonus}`, ...touched(row, last)) : [],
  )
}

/** By name; of a sheet by star most take their own star alone. */
const touched = (row: DemonstrationTable, { sheet, vetoes }: { sheet: string; vetoes: string[] }) =>
  (sheetCalled(row.kind, sheet)?.vetoes ?? []).filter(each => vetoes.includes(each.code)).map(each => each.zh)

async function signed(ctx: Context, row: DemonstrationTable): Promise<CheckView> {
  const made = await ctx.db
    .selectFrom('demonstration_pledge')
    .select(['pledge', 'signed_on'])
    .where('matter_id', '=', row.matter_id)
    .execute()
  const needed = pledgesNeeded(row.kind, ctx.today)
  const missing = needed.filter(each => !made.some(one => one.pledge === each.code))
  return check(
    'pledges',
    { zh: '承诺已签订', en: 'Pledges signed' },
    missing.length === 0 ? 'yes' : 'unknown',
    said(...(missing.length === 0 ? needed.map(each => each.zh) : missing.map(each => `缺${each.zh}`))),
  )
}
