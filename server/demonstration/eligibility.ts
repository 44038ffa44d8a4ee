/** 资格核对: read from the records on the day it is looked at, each answer with what it rests on. */

import { pledgesNeeded } from '../../law/demonstration.pledges.ts'
import { deceitful, lookedBack } from '../../law/demonstration.ts'
import type { Label } from '../../law/grammar.ts'
import { penaltiesAgainst } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { showOperator } from '../party/index.ts'
import { casesOf } from './penalties.ts'
import type { DemonstrationTable } from './tables.ts'
import type { CheckView } from './view.ts'

export async function eligibilityOf(ctx: Context, row: DemonstrationTable): Promise<CheckView[]> {
  return [
    ...(row.operator_id === null ? [] : await ofOperator(ctx, row, row.operator_id)),
    await visited(ctx, row),
    await signed(ctx, row),
  ]
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

async function ofOperator(ctx: Context, row: DemonstrationTable, operatorId: number): Promise<CheckView[]> {
  const operator = (await showOperator(ctx, operatorId))!
  const open = await openComplaints(ctx, operatorId)
  const overdue = open.filter(each => each.dueOn !== null && each.dueOn < ctx.today)
  const cases = await casesOf(ctx, operatorId)
  const penalties = await penaltiesAgainst(ctx, operatorId, addDays(ctx.today, -lookedBack.cases), ctx.today)
  const refused = await refusals(ctx, operatorId)
  const numbers = (list: readonly { number: string; dueOn?: string | null }[]) =>
    list.slice(0, 20).map(each => (each.dueOn ? `${each.number}（${each.dueOn}）` : each.number))
  return [
    check('subject', { zh: '主体存续', en: 'In business' }, operator.status === 'open' ? 'yes' : 'no', [
      operator.name,
      operator.uscc ?? '无统一社会信用代码',
    ]),
    check(
      'overdue',
      { zh: '没有逾期未办结的投诉', en: 'No complaint overdue' },
      overdue.length === 0 ? 'yes' : 'no',
      numbers(overdue),
    ),
    check(
      'unsettled',
      { zh: '没有未办结的投诉', en: 'No complaint open' },
      open.length === 0 ? 'yes' : 'weigh',
      numbers(open),
    ),
    check(
      'refusals',
      { zh: '一年内没有终止调解的投诉', en: 'No complaint ended without agreement in a year' },
      refused.length === 0 ? 'yes' : 'weigh',
      numbers(refused),
    ),
    check(
      'cases',
      { zh: '两年内没有立案', en: 'No case filed in two years' },
      cases.length === 0 ? 'yes' : 'weigh',
      cases.map(each => `${each.number}（${each.on}）`),
    ),
    check(
      'penalties',
      { zh: '两年内没有因欺诈消费者受到处罚', en: 'No penalty for defrauding consumers in two years' },
      penalties.length === 0 ? 'yes' : penalties.some(each => deceitful.includes(each.type)) ? 'no' : 'weigh',
      penalties.map(each => `${each.number}（${each.decidedOn}，${each.violation}）`),
    ),
    check(
      'lists',
      { zh: '不在经营异常名录、严重违法失信名单', en: 'On no list of abnormal or dishonest operators' },
      row.list_checked_on === null ? 'unknown' : 'yes',
      row.list_checked_on === null
        ? []
        : [`${row.list_checked_by}于${row.list_checked_on}查询国家企业信用信息公示系统`],
    ),
  ]
}

const check = (key: CheckView['key'], label: Label, answer: CheckView['answer'], evidence: string[]): CheckView => ({
  key,
  label,
  answer,
  evidence,
})

/** Of the whole city: numbers and days alone, nothing of who complained. */
const openComplaints = (ctx: Context, operatorId: number) =>
  ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select(['matter.number', 'matter.due_on as dueOn'])
    .where('complaint.operator_id', '=', operatorId)
    .where('matter.open', '=', true)
    .orderBy('matter.due_on')
    .orderBy('matter.id')
    .limit(200)
    .execute()

const refusals = (ctx: Context, operatorId: number) =>
  ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select('matter.number')
    .where('complaint.operator_id', '=', operatorId)
    .where('complaint.outcome', '=', 'terminated')
    .where('matter.closed_on', '>=', addDays(ctx.today, -lookedBack.refusals))
    .orderBy('matter.id')
    .limit(200)
    .execute()

async function visited(ctx: Context, row: DemonstrationTable): Promise<CheckView> {
  const last = await ctx.db
    .selectFrom('demonstration_visit')
    .select(['on_day', 'by_name', 'base', 'bonus', 'vetoes', 'passed'])
    .where('matter_id', '=', row.matter_id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return check(
    'visit',
    { zh: '现场核查合格', en: 'Visited and passed' },
    !last ? 'unknown' : last.passed ? 'yes' : 'no',
    last
      ? [`${last.by_name} ${last.on_day} ${last.base}+${last.bonus}`, ...(last.vetoes.length > 0 ? ['触及底线项'] : [])]
      : [],
  )
}

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
    missing.length === 0 ? needed.map(each => each.zh) : missing.map(each => `缺${each.zh}`),
  )
}
