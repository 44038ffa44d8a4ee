/**
 * What the bulletin says in words, each word computed from the figures: 上升, 下降 and 持平 by whole counts, 最多 with
 * every unit that shares the first place. Rounding happens once, in print.
 */
import type { Day } from '../../law/grammar.ts'
import type { IndicatorName, Platform } from '../../law/indicators.ts'
import type { LinkedTable, Urging } from './contract.ts'
import type { Gathered, When } from './gather.ts'
import { printed } from './paper.ts'

/** 2026年11月16日至22日; the month and the year are repeated where they change. */
export function spanWords(from: Day, to: Day): string {
  const [y1, m1, d1] = from.split('-').map(Number)
  const [y2, m2, d2] = to.split('-').map(Number)
  const end = y1 !== y2 ? `${y2}年${m2}月${d2}日` : m1 !== m2 ? `${m2}月${d2}日` : `${d2}日`
  return `${y1}年${m1}月${d1}日至${end}`
}

/** 比上周（339件）上升3.24%; 持平 where the counts are equal; no rate where there is no base. */
export function changeWords(then: string, now: number, before: number): string {
  if (now === before) return `与${then}（${before}件）持平`
  const word = now > before ? '上升' : '下降'
  if (before === 0) return `${then}为0件，本周${word}${now}件`
  return `比${then}（${before}件）${word}${printed('percent', Math.abs(now - before) / before)}`
}

/** 望楚区局、鹤汀区局（各12件); undefined where all are nought. */
export function mostWords(of: readonly { label: string; count: number }[]): string | undefined {
  const most = Math.max(0, ...of.map(each => each.count))
  if (most === 0) return undefined
  const first = of.filter(each => each.count === most).map(each => each.label)
  return `${first.join('、')}（${first.length > 1 ? '各' : ''}${most}件）`
}

export function overview(gathered: Gathered): string[] {
  const { period } = gathered
  const count = (name: IndicatorName, platform?: Platform, when: When = 'now') =>
    gathered.part(name, platform ? { platform } : {}, when).amount
  const rateOf = (name: IndicatorName) => {
    const { amount, hits } = gathered.part(name)
    return amount === 0 ? '无到期件' : `${printed('percent', hits / amount)}（${hits}/${amount}）`
  }
  const received = count('complaints-received')
  const consultations = gathered.value('consultations-received')
  const changes = [
    changeWords('上周', received, count('complaints-received', undefined, 'before')),
    changeWords('上年同周', received, count('complaints-received', undefined, 'year')),
  ]
  const whole = gathered.office ? `${gathered.office.name}辖区` : '全市'
  const appeals = `投诉${received}件、举报${count('reports-received')}件${consultations === null ? '' : `、咨询${consultations}件`}`
  return [
    `${spanWords(period.from, period.to)}，${whole}12315共接收${appeals}。投诉中，12315平台接收${count('complaints-received', 'city')}件，全国12315互联网平台转来${count('complaints-received', 'national')}件；投诉接收量${changes.join('，')}。`,
    `本周受理投诉${count('complaints-accepted')}件，不予受理${count('complaints-refused')}件，办结${count('complaints-closed')}件。周末在办${count('complaints-pending')}件，其中超过法定期限${count('complaints-overdue')}件。`,
    `按时初查率${rateOf('assessment-on-time-rate')}，按时办结率${rateOf('closing-on-time-rate')}；受理决定期限在本周、尚未届满也未决定的${count('assessments-pending')}件，不进入按时初查率。`,
    `按已办结投诉计，调解成功率${ended(gathered, 'mediation-success-rate')}；按本周接收投诉计，至周末调解率${ended(gathered, 'mediation-rate')}。为消费者挽回经济损失${printed('money-wan', count('recovered-amount'))}万元；加倍赔偿${count('double-compensations')}件，${printed('money-wan', count('double-compensation-amount'))}万元，另计。`,
    ...odrWords(gathered),
  ]
}

const ended = (gathered: Gathered, name: IndicatorName) => {
  const { amount, hits } = gathered.part(name)
  return amount === 0 ? '—（无基数）' : `${printed('percent', hits / amount)}（${hits}/${amount}）`
}

function odrWords(gathered: Gathered): string[] {
  const offered = gathered.part('odr-offered').amount
  const overdue = gathered.part('odr-overdue').amount
  if (offered + overdue + gathered.part('odr-settlement-rate').amount === 0) return []
  return [
    `转ODR企业和解${offered}件，和解率${ended(gathered, 'odr-settlement-rate')}，超过10个工作日未和解${overdue}件。`,
  ]
}

export function byUnitWords(gathered: Gathered): string[] {
  const counts = (name: IndicatorName) =>
    gathered.units.map(({ code, label }) => ({ label, count: gathered.part(name, { unit: code }).amount }))
  const most = mostWords(counts('complaints-received'))
  const overdue = mostWords(counts('complaints-overdue'))
  return [
    most ? `投诉接收量最多的是${most}。` : '本周没有接收投诉。',
    overdue ? `超期最多的是${overdue}。` : '各单位均无超过法定期限的投诉。',
  ]
}

export function classWords(table: LinkedTable, what: string): string {
  const rows = table.rows.filter(row => !row.total && row.key !== 'rest')
  const most = mostWords(rows.map(row => ({ label: row.label, count: Number(row.cells[0]?.value ?? 0) })))
  return most ? `${what}最多的是${most}。` : `本周没有${what}的记录。`
}

export function urgingWords(urging: readonly Urging[], to: Day): string {
  const sum = (of: (each: Urging) => number) => urging.reduce((all, each) => all + of(each), 0)
  const [overdue, soon] = [sum(each => each.overdue.count), sum(each => each.soon.count)]
  const [, month, date] = to.split('-').map(Number)
  if (overdue + soon === 0) return `截至${month}月${date}日，全部在办投诉均在法定期限内。`
  return `截至${month}月${date}日，超过法定期限未了结投诉${overdue}件，两日内到期${soon}件，请有关单位抓紧办理。`
}
