/** What the records of the whole city say of an operator, on the day it is looked at. */
import { deceitful, delistReasons, demonstrationKinds, lookedBack } from '../../law/demonstration.ts'
import { penaltiesAgainst } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { showOperator } from '../party/index.ts'
import { check, found, said } from './evidence.ts'
import { casesOf } from './penalties.ts'
import type { DemonstrationTable } from './tables.ts'
import type { CheckView } from './view.ts'

export async function ofOperator(ctx: Context, row: DemonstrationTable, operatorId: number): Promise<CheckView[]> {
  const operator = (await showOperator(ctx, operatorId))!
  const open = await openComplaints(ctx, operatorId)
  const overdue = open.filter(each => each.dueOn !== null && each.dueOn < ctx.today)
  const cases = await casesOf(ctx, operatorId)
  const from = addDays(ctx.today, -lookedBack.cases)
  const penalties = await penaltiesAgainst(ctx, operatorId, from, ctx.today)
  const refused = await refusals(ctx, operatorId)
  const off = await takenOff(ctx, row, operatorId)
  const due = (each: { number: string; dueOn: string | null }) =>
    each.dueOn ? `${each.number}（${each.dueOn}）` : each.number
  const looked = (what: string, since: string) => `${since}至${ctx.today}全市${what}0件`
  return [
    check(
      'subject',
      { zh: '主体存续', en: 'In business' },
      operator.status === 'open' ? 'yes' : 'no',
      said(operator.name, operator.uscc ?? '无统一社会信用代码'),
    ),
    check(
      'overdue',
      { zh: '没有逾期未办结的投诉', en: 'No complaint overdue' },
      overdue.length === 0 ? 'yes' : 'no',
      found(overdue, 'complaint', due, `截至${ctx.today}全市逾期未办结0件`),
    ),
    check(
      'unsettled',
      { zh: '没有未办结的投诉', en: 'No complaint open' },
      open.length === 0 ? 'yes' : 'weigh',
      found(open, 'complaint', due, `截至${ctx.today}全市未办结0件`),
    ),
    check(
      'refusals',
      { zh: '一年内没有终止调解的投诉', en: 'No complaint ended without agreement in a year' },
      refused.length === 0 ? 'yes' : 'weigh',
      found(refused, 'complaint', each => each.number, looked('终止调解', addDays(ctx.today, -lookedBack.refusals))),
    ),
    check(
      'cases',
      { zh: '两年内没有立案', en: 'No case filed in two years' },
      cases.length === 0 ? 'yes' : 'weigh',
      found(cases, 'case', each => `${each.number}（${each.on}）`, looked('立案', from)),
    ),
    check(
      'penalties',
      { zh: '两年内没有因欺诈消费者受到处罚', en: 'No penalty for defrauding consumers in two years' },
      penalties.length === 0 ? 'yes' : penalties.some(each => deceitful.includes(each.type)) ? 'no' : 'weigh',
      found(
        penalties.map(each => ({ ...each, id: each.matterId })),
        'case',
        each => `${each.number}（${each.decidedOn}，${each.violation}）`,
        looked('处罚', from),
      ),
    ),
    check(
      'past',
      { zh: '三年内没有被摘牌、不予续期', en: 'Not delisted, no renewal refused in three years' },
      off.length === 0 ? 'yes' : 'weigh',
      found(off, 'demonstration', wordsOf, looked('摘牌、不予续期', addDays(ctx.today, -lookedBack.delistings))),
    ),
    check(
      'lists',
      { zh: '不在经营异常名录、严重违法失信名单', en: 'On no list of abnormal or dishonest operators' },
      row.list_checked_on === null ? 'unknown' : 'yes',
      row.list_checked_on === null
        ? []
        : said(`${row.list_checked_by}于${row.list_checked_on}查询国家企业信用信息公示系统`),
    ),
  ]
}

/** Of the whole city: numbers and days alone, nothing of who complained. */
const openComplaints = (ctx: Context, operatorId: number) =>
  ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select(['matter.id', 'matter.number', 'matter.due_on as dueOn'])
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
    .select(['matter.id', 'matter.number'])
    .where('complaint.operator_id', '=', operatorId)
    .where('complaint.outcome', '=', 'terminated')
    .where('matter.closed_on', '>=', addDays(ctx.today, -lookedBack.refusals))
    .orderBy('matter.id')
    .limit(200)
    .execute()

/** Whoever lost a plaque lately may ask for another: people weigh why. */
const takenOff = (ctx: Context, row: DemonstrationTable, operatorId: number) =>
  ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select([
      'matter.id',
      'matter.number',
      'demonstration.kind',
      'demonstration.ended_on as endedOn',
      'demonstration.delist_reason as reason',
    ])
    .where('demonstration.operator_id', '=', operatorId)
    .where('demonstration.matter_id', '!=', row.matter_id)
    .where('demonstration.ended_on', '>=', addDays(ctx.today, -lookedBack.delistings))
    .where(one =>
      one.or([
        one('matter.state', '=', 'delisted'),
        one.exists(
          one
            .selectFrom('event')
            .select('event.id')
            .whereRef('event.matter_id', '=', 'matter.id')
            .where('event.name', '=', 'demonstration.refuse-renewal'),
        ),
      ]),
    )
    .orderBy('demonstration.ended_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(20)
    .execute()

function wordsOf(each: Awaited<ReturnType<typeof takenOff>>[number]) {
  const reason = delistReasons.find(one => one.code === each.reason)?.zh ?? '不予续期'
  return `${each.number}（${demonstrationKinds[each.kind].zh}，${each.endedOn}，${reason}）`
}
