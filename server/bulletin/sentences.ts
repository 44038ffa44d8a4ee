/**
 * What the bulletin says in words, each word computed from the figures: 上升, 下降 and 持平 by whole counts, 最多 with
 * every unit that shares the first place. Rounding happens once, in print.
 */
import type { Day } from '../../law/grammar.ts'
import type { IndicatorName, Platform } from '../../law/indicators.ts'
import type { LinkedTable, Urging } from './contract.ts'
import type { Gathered, When } from './gather.ts'
import { joined, type LinkedFigure, linked, words } from './linked-words.ts'
import { type Paragraph, printed } from './paper.ts'
import { roundedApart } from './rounding.ts'
import { isRest, listed } from './short-name.ts'

/** 2026年11月16日至22日; the month and the year are repeated where they change. */
export function spanWords(from: Day, to: Day): string {
  const [y1, m1, d1] = from.split('-').map(Number)
  const [y2, m2, d2] = to.split('-').map(Number)
  const end = y1 !== y2 ? `${y2}年${m2}月${d2}日` : m1 !== m2 ? `${m2}月${d2}日` : `${d2}日`
  return `${y1}年${m1}月${d1}日至${end}`
}

/**
 * 比上周（339件）上升3.24%; 持平 where the counts are equal; no rate where there is no base.
 * @param query leads to the records of that earlier time
 */
export function changeWords(then: string, now: number, before: number, query: string): Paragraph {
  const base = linked(before, query)
  if (now === before) return words`与${then}（${base}件）持平`
  const word = now > before ? '上升' : '下降'
  if (before === 0) return words`${then}为${base}件，本周${word}${now}件`
  return words`比${then}（${base}件）${word}${printed('percent', Math.abs(now - before) / before)}`
}

interface Counted {
  label: string
  count: number
  query: string | null
}

/** 望楚区局、鹤汀区局（各12件); undefined where all are nought. The figure leads to the first one's records. */
export function mostWords(of: readonly Counted[]): Paragraph | undefined {
  const most = Math.max(0, ...of.map(each => each.count))
  if (most === 0) return undefined
  const first = of.filter(each => each.count === most)
  const only = first.length === 1 && first[0]?.query
  const figure = only ? linked(most, only) : most
  return words`${listed(first.map(each => each.label))}（${first.length > 1 ? '各' : ''}${figure}件）`
}

/** With a word where the amounts of the two tables, as printed, do not give the one printed here. */
export function recoveredWords(gathered: Gathered): Paragraph {
  const amount = (platform?: Platform) => gathered.part('recovered-amount', platform ? { platform } : {}).amount
  const apart = roundedApart(amount(), [amount('city'), amount('national')])
  const whole = linked(printed('money-wan', amount()), gathered.query('recovered-amount'))
  return words`为消费者挽回经济损失${whole}万元${apart ? '（表1、表2的金额分别取整，相加与此略有出入）' : ''}`
}

export function overview(gathered: Gathered): Paragraph[] {
  const { period } = gathered
  const amount = (name: IndicatorName, when: When = 'now') => gathered.part(name, {}, when).amount
  const count = (name: IndicatorName, platform?: Platform) => {
    const where = platform ? { platform } : {}
    return linked(gathered.part(name, where).amount, gathered.query(name, where))
  }
  const wan = (name: IndicatorName) => linked(printed('money-wan', amount(name)), gathered.query(name))
  const [received, consultations] = [amount('complaints-received'), gathered.value('consultations-received')]
  const earlier: [string, When][] = [
    ['上周', 'before'],
    ['上年同周', 'year'],
  ]
  // No complaint in a whole week of the year before: nothing was recorded then, and nothing is compared with it.
  const comparable = (when: When) => gathered.has(when) && (when !== 'year' || amount('complaints-received', when) > 0)
  const changes = earlier
    .filter(([, when]) => comparable(when))
    .map(([then, when]) =>
      changeWords(then, received, amount('complaints-received', when), gathered.query('complaints-received', {}, when)),
    )
  const whole = gathered.office ? `${gathered.office.name}辖区` : '全市'
  const asked = consultations === null ? '' : words`、咨询${count('consultations-received')}件`
  const appeals = words`投诉${count('complaints-received')}件、举报${count('reports-received')}件${asked}`
  return [
    words`${spanWords(period.from, period.to)}，${whole}12315共接收${appeals}。投诉中，12315平台接收${count('complaints-received', 'city')}件，全国12315互联网平台转来${count('complaints-received', 'national')}件；投诉接收量${joined(changes, '，')}。`,
    words`本周受理投诉${count('complaints-accepted')}件，不予受理${count('complaints-refused')}件，办结${count('complaints-closed')}件（含此前受理的）。周末在办${count('complaints-pending')}件，其中超过法定期限${count('complaints-overdue')}件。`,
    words`按时初查率${rateWords(gathered, 'assessment-on-time-rate', '无到期件')}，按时办结率${rateWords(gathered, 'closing-on-time-rate', '无到期件')}；受理决定期限在本周、尚未届满也未决定的${count('assessments-pending')}件，不进入按时初查率。`,
    words`按已办结投诉计，调解成功率${rateWords(gathered, 'mediation-success-rate')}；按本周接收投诉计，至周末调解率${rateWords(gathered, 'mediation-rate')}。${recoveredWords(gathered)}；加倍赔偿${count('double-compensations')}件，${wan('double-compensation-amount')}万元，另计。`,
    ...odrWords(gathered),
  ]
}

/** Of a week without any appeal: that, and what is still in hand. */
export function silence(gathered: Gathered): Paragraph[] {
  const { period, office } = gathered
  const pending = linked(gathered.part('complaints-pending').amount, gathered.query('complaints-pending'))
  return [
    words`${spanWords(period.from, period.to)}，${office ? `${office.name}辖区` : '全市'}没有投诉、举报和咨询的记录；周末在办投诉${pending}件。`,
  ]
}

/** 93.94%（31/33) */
function rateWords(gathered: Gathered, name: IndicatorName, none = '—（无基数）'): Paragraph | string {
  const { amount, hits } = gathered.part(name)
  if (amount === 0) return none
  return words`${linked(printed('percent', hits / amount), gathered.query(name), true)}（${hits}/${amount}）`
}

function odrWords(gathered: Gathered): Paragraph[] {
  const count = (name: IndicatorName): LinkedFigure => linked(gathered.part(name).amount, gathered.query(name))
  const names = ['odr-offered', 'odr-overdue', 'odr-settlement-rate', 'odr-enterprises-total'] as const
  if (names.every(name => gathered.part(name).amount === 0)) return []
  return [
    words`在册ODR企业${count('odr-enterprises-total')}家，本周新增${count('odr-enterprises-new')}家；转ODR企业和解${count('odr-offered')}件，和解率${rateWords(gathered, 'odr-settlement-rate')}，超过10个工作日未和解${count('odr-overdue')}件。`,
  ]
}

/** Each table counts one platform; whoever has most has most in both together. */
export function byUnitWords(gathered: Gathered): Paragraph[] {
  const counts = (name: IndicatorName) =>
    gathered.units.map(({ code, label }) => ({
      label,
      count: gathered.part(name, { unit: code }).amount,
      query: gathered.query(name, { unit: code }),
    }))
  const most = mostWords(counts('complaints-received'))
  const overdue = mostWords(counts('complaints-overdue'))
  return [
    most ? words`表1、表2合计，投诉接收量最多的是${most}。` : words`本周没有接收投诉。`,
    overdue ? words`表1、表2合计，超期最多的是${overdue}。` : words`各单位均无超过法定期限的投诉。`,
  ]
}

export function classWords(table: LinkedTable, what: string): Paragraph {
  const all = table.rows.filter(row => !row.total && row.key !== 'rest')
  const named = all.filter(row => !isRest(row.label) && row.cells[0]?.value)
  const rows = named.length > 0 ? named : all
  const most = mostWords(
    rows.map(({ label, cells: [cell] }) => ({ label, count: Number(cell?.value ?? 0), query: cell?.query ?? null })),
  )
  return most ? words`${what}最多的是${most}。` : words`本周没有${what}的记录。`
}

export function urgingWords(gathered: Gathered, urging: readonly Urging[]): Paragraph {
  const sum = (of: (each: Urging) => number) => urging.reduce((all, each) => all + of(each), 0)
  const [overdue, soon] = [sum(each => each.overdue.count), sum(each => each.soon.count)]
  const [, month, date] = gathered.period.to.split('-').map(Number)
  if (overdue + soon === 0) return words`截至${month!}月${date!}日，全部在办投诉均在法定期限内。`
  const [late, near] = [gathered.query('complaints-overdue'), gathered.query('complaints-due-soon')]
  return words`截至${month!}月${date!}日，超过法定期限未了结投诉${linked(overdue, late)}件，两日内到期${linked(soon, near)}件，请有关单位抓紧办理。`
}
