/** A limit of the law in words, as it is in force on a day: '7个工作日' and the article that says so. */
import { type ClockRule, inForce, type Label } from '../../../law/grammar.ts'

export function limitOn(rule: ClockRule, day: string): { within: Label; basis: string } | undefined {
  const version = rule.versions.find(each => inForce(each.basis.act, day)) ?? rule.versions.at(-1)
  if (!version) return undefined
  const { amount, unit } = version.within
  const zh = { 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年' } as const
  const en = { 'working-day': 'working days', 'calendar-day': 'days', month: 'months', year: 'years' } as const
  const { act, article } = version.basis
  return {
    within: { zh: `${amount}${zh[unit]}`, en: `${amount} ${en[unit]}` },
    basis: quoted(act.name, article),
  }
}

const quoted = (name: string, article: string) => `《${name}》${article === '—' ? '' : article}`
