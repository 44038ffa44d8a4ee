/**
 * Order 121 art. 17: what may be considered when judging whether a complaint is about consumption (16-3).
 * Facts with counts, never a label on a person, never an automatic refusal. Thresholds are settings of the legal section.
 */
import { sql } from 'kysely'
import { factorDefaults } from '../../law/complaint.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { addDays, dueDay } from '../kernel/day.ts'
import { readSetting } from '../kernel/setting.ts'
import { maskPhone, showConsumer } from '../party/index.ts'
import type { Complaint } from './queries.ts'
import type { ComplaintView } from './view.ts'

const factorSettings = (ctx: Context) => readSetting(ctx, 'factors', factorDefaults)

export async function factorsOf(ctx: Context, held: Complaint): Promise<ComplaintView['factors']> {
  const settings = await factorSettings(ctx)
  const since = addDays(held.receivedOn, -settings.days)
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const byPhone = ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .where('consumer.phone', '=', consumer.phone)
    .where('consumer.phone', '<>', '')
    .where('matter.received_on', '>=', since)
    .where('matter.state', '<>', 'joined')
  const counted = await byPhone
    .select(one => [
      one.fn.countAll<number>().as('samePerson'),
      one.fn.countAll<number>().filterWhere('complaint.operator_id', '=', held.row.operator_id).as('sameOperator'),
      sql<number>`count(distinct consumer.name)`.as('names'),
    ])
    .executeTakeFirstOrThrow()
  const timeBar = timeBarOf(ctx, held)
  const days = { zh: `${settings.days}日内`, en: `in ${settings.days} days` }
  const phone = maskPhone(consumer.phone)
  return [
    {
      key: '17-2',
      count: Number(counted.samePerson),
      threshold: settings.samePerson,
      label: { zh: `${days.zh}${phone}的投诉`, en: `complaints from ${phone} ${days.en}` },
    },
    {
      key: '17-2-operator',
      count: Number(counted.sameOperator),
      threshold: settings.sameOperator,
      label: { zh: `其中对同一经营者`, en: `of them against the same operator` },
    },
    {
      key: '17-4',
      count: Number(counted.names),
      threshold: settings.sharedContact,
      label: { zh: `使用同一电话的姓名`, en: `names using this telephone` },
    },
    ...(timeBar ? [timeBar] : []),
  ]
}

/** C9: three years from the day the infringement was or should have been known (art. 16 (4)); other law may say otherwise, so it is shown, not applied. */
function timeBarOf(ctx: Context, held: Complaint) {
  const known = held.row.disputed_on
  if (!known) return undefined
  const { due } = dueDay(ctx.calendar, ctx.counting, { amount: 3, unit: 'year' }, known, [])
  if (held.receivedOn <= due) return undefined
  return {
    key: '16-4',
    count: 1,
    threshold: 1,
    label: {
      zh: `争议发生于${known}，三年至${due}届满，早于收到之日`,
      en: `the dispute arose on ${known}; three years ended on ${due}, before the day of receipt`,
    },
  }
}
