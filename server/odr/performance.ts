/** How an enterprise settles, and what the exit rule says of it. The rule proposes; a person decides (动态退出). */
import { sql } from 'kysely'
import { type ExitRule, exitRule } from '../../law/odr.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { changeSetting, readSetting } from '../kernel/setting.ts'
import type { ExitRuleChange } from './contract.ts'
import type { Performance } from './view.ts'

const key = 'odr-exit'
export const readExitRule = (ctx: Context) => readSetting<ExitRule>(ctx, key, exitRule)

export async function changeExitRule(ctx: Context, { reason, ...after }: ExitRuleChange) {
  await changeSetting(ctx, key, { before: await readExitRule(ctx), after, reason })
  return after
}

interface Counts {
  id: number
  offered: number
  running: number
  concluded: number
  settled: number
  late: number
}

export async function performanceOf(ctx: Context, ids: readonly number[]): Promise<Map<number, Performance>> {
  const rule = await readExitRule(ctx)
  const { rows } = await sql<Counts>`
    select e.matter_id as id, count(o.id) filter (where o.offered_on >= ${addDays(ctx.today, -rule.days)}) as offered,
      count(o.id) filter (where o.ended_on is null) as running,
      count(o.id) filter (where o.outcome in ('settled', 'returned') and o.ended_on >= ${addDays(ctx.today, -rule.days)}) as concluded,
      count(o.id) filter (where o.outcome = 'settled' and o.ended_on >= ${addDays(ctx.today, -rule.days)}) as settled,
      count(o.id) filter (where o.late and o.ended_on >= ${addDays(ctx.today, -rule.days)}) as late
    from odr_enterprise e left join odr_offer o on o.enterprise_id = e.matter_id
    where e.matter_id = any(${sql.val([...ids])}::bigint[])
    group by e.matter_id`.execute(ctx.db)
  return new Map(rows.map(row => [Number(row.id), judged(numbers(row), rule)]))
}

const numbers = (row: Counts) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])) as unknown as Counts

function judged({ offered, running, concluded, settled, late }: Counts, rule: ExitRule): Performance {
  const rate = concluded === 0 ? null : settled / concluded
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
  const findings: Performance['findings'] = []
  if (rate !== null && concluded >= rule.concluded && rate < rule.leastRate)
    findings.push({
      zh: `近${rule.days}日结束${concluded}件，和解${settled}件，和解率${percent(rate)}，低于${percent(rule.leastRate)}`,
      en: `${concluded} concluded in ${rule.days} days, ${settled} settled: ${percent(rate)}, below ${percent(rule.leastRate)}`,
    })
  if (late > rule.mostLate)
    findings.push({
      zh: `近${rule.days}日超过10个工作日${late}件，多于${rule.mostLate}件`,
      en: `${late} past the ten working days in ${rule.days} days, more than ${rule.mostLate}`,
    })
  return { offered, running, concluded, settled, late, rate, findings }
}
