/** The clocks of a matter as its page shows them, and how each was counted. */

import * as acts from '../../law/acts.ts'
import type { Act, ClockRule, Day, Label, Unit } from '../../law/grammar.ts'
import { guardedKinds } from '../../law/secrets.ts'
import { pausesOf } from './clock.ts'
import type { Context } from './context.ts'
import { addDays, dueDay, explainDue } from './day.ts'
import { reachableMatters } from './matter.ts'
import { notFound } from './problem.ts'
import { lengthWords, remaining } from './remaining.ts'
import type { ClockView } from './view.ts'

type Rules = { clocks: Record<string, ClockRule>; steps: Record<string, { label: Label }> }
type Row = {
  id: number
  name: string
  binding: 'statute' | 'service-norm'
  started_on: Day
  amount: number
  unit: string
  act: string
  article: string
  due_on: Day
  provisional: boolean
  paused_on: Day | null
  stopped_on: Day | null
  lapsed_by: string | null
}

export async function viewClocks(ctx: Context, matter: { id: number }, procedure: unknown): Promise<ClockView[]> {
  const rows = await ctx.db.selectFrom('clock').selectAll().where('matter_id', '=', matter.id).orderBy('id').execute()
  return Promise.all(rows.map(row => viewClock(ctx, row as Row, procedure as Rules)))
}

async function viewClock(ctx: Context, row: Row, rules: Rules): Promise<ClockView> {
  const { due: dueOn, provisional } = await dueToday(ctx, row)
  const standing = remaining(ctx.calendar, ctx.today, {
    dueOn,
    unit: row.unit as Unit,
    pausedOn: row.paused_on,
    stoppedOn: row.stopped_on,
    provisional,
  })
  // Who may object and did not has not made us late: the window is over, and that is all.
  const over = rules.clocks[row.name]?.right && ['overdue', 'missed'].includes(standing.tone)
  const { tone, text } = over
    ? { tone: 'met' as const, text: { zh: `已期满（${dueOn}）`, en: `ran out on ${dueOn}` } }
    : lapsed(row, rules, standing)
  const act = cited(row.act)
  return {
    id: row.id,
    name: row.name,
    label: rules.clocks[row.name]?.label ?? { zh: row.name, en: row.name },
    binding: row.binding,
    startedOn: row.started_on,
    dueOn,
    provisional,
    pausedOn: row.paused_on,
    stoppedOn: row.stopped_on,
    within: lengthWords(row.amount, row.unit as Unit),
    basis: `《${act?.name ?? row.act}》${row.article === '—' ? '' : row.article}`,
    tone,
    text,
  }
}

/** Nothing was decided: within its days it was neither met nor missed; once they had run out it was missed all the same. */
function lapsed(row: Row, rules: Rules, standing: ReturnType<typeof remaining>): ReturnType<typeof remaining> {
  if (row.lapsed_by === null) return standing
  const { zh, en } = rules.steps[row.lapsed_by]?.label ?? { zh: row.lapsed_by, en: row.lapsed_by }
  const late = standing.tone === 'missed'
  return {
    tone: late ? 'missed' : 'lapsed',
    text: {
      zh: `${late ? '逾期，' : ''}${row.stopped_on}因${zh}停止计算`,
      en: `${late ? 'missed; ' : ''}ended on ${row.stopped_on} without a decision (${en.toLowerCase()})`,
    },
  }
}

/** The stored day; of a paused clock the day it would be if it went on today, as its explanation counts it. */
async function dueToday(ctx: Context, row: Row): Promise<{ due: Day; provisional: boolean }> {
  const standing = { due: row.due_on, provisional: row.provisional }
  if (row.stopped_on !== null || row.paused_on === null || row.paused_on >= ctx.today) return standing
  const length = { amount: row.amount, unit: row.unit as Unit }
  const pauses = [...(await pausesOf(ctx, row.id)), { from: row.paused_on, to: addDays(ctx.today, -1) }]
  return dueDay(ctx.calendar, ctx.counting, length, row.started_on, pauses)
}

/** 时限说明: every day counted or skipped, and which notice or article says so. */
export async function explainClock(ctx: Context, id: number, procedureOf: (kind: string) => unknown) {
  const row = await ctx.db.selectFrom('clock').selectAll().where('id', '=', id).executeTakeFirst()
  const matter =
    row &&
    (await reachableMatters(ctx)
      .select(['matter.kind', 'matter.number', 'matter.received_on as receivedOn', 'matter.office_id as officeId'])
      .where('matter.id', '=', row.matter_id)
      .executeTakeFirst())
  // When the clock of a report stopped would tell the day of a decision that the law does not have told.
  const untold = matter && ctx.actor.kind === 'citizen' && matter.kind in guardedKinds
  if (!row || !matter || untold) throw notFound({ zh: '没有这个期限', en: 'No such clock' })
  const pauses = [
    ...(await pausesOf(ctx, id)),
    ...(row.paused_on && row.paused_on < ctx.today ? [{ from: row.paused_on, to: addDays(ctx.today, -1) }] : []),
  ]
  const explained = explainDue(
    ctx.calendar,
    ctx.counting,
    { amount: row.amount, unit: row.unit as Unit },
    row.started_on,
    pauses,
  )
  const rules = procedureOf(matter.kind) as Rules
  const rule = rules.clocks[row.name]
  return {
    number: matter.number,
    officeId: matter.officeId,
    receivedOn: matter.receivedOn,
    clock: await viewClock(ctx, row as Row, rules),
    trigger: rule?.trigger,
    says: rule?.versions.find(each => each.basis.act.key === row.act)?.says,
    pauses,
    due: explained.due,
    days: explained.days,
    weekendRoll: ctx.counting.weekendRoll,
    notes: [
      ...(rule?.note ? [rule.note] : []),
      ...notesOn(explained.provisional, ctx.counting.weekendRoll, row.unit as Unit),
      ...(row.stopped_on && explained.due !== row.due_on ? [countedThen(row.due_on)] : []),
    ],
  }
}

/** A limit met or missed is judged by the day that stood when it ended; what came later does not touch it. */
const countedThen = (due: Day): Label => ({
  zh: `本期限了结时的届满日为${due}，是否按期以此为准；本页按现行放假安排和计算口径列出。`,
  en: `When this limit ended its last day was ${due}, and that decides whether it was met; this page counts by what is in force now.`,
})

function notesOn(provisional: boolean, weekendRoll: boolean, unit: Unit): Label[] {
  return [
    ...(provisional
      ? [
          {
            zh: '所涉年度的放假安排尚未公布或尚未录入：按周末和法定节假日暂定，公布后自动重算。',
            en: 'The holiday notice of a year concerned is not yet published or entered: computed with weekends and statutory holidays, recomputed when it is.',
          },
        ]
      : []),
    ...(unit === 'calendar-day' && !weekendRoll
      ? [
          {
            zh: '期限届满的最后一日是法定节假日的，顺延；是否因普通周末顺延存在争议，本局从严，不顺延。',
            en: 'A last day on a statutory holiday rolls over. Whether an ordinary weekend does is disputed; this bureau takes the stricter reading: it does not.',
          },
        ]
      : []),
  ]
}

/** The act a stored clock cites, by its key. */
const cited = (key: string): Act | undefined => (Object.values(acts) as Act[]).find(each => each.key === key)
