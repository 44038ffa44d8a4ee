/** A limit of the law in words, as it is in force on a day: '7个工作日' and the article that says so. */
import { citationLabel } from '../../../law/citation.ts'
import { type ClockRule, inForce, type Label, type Unit } from '../../../law/grammar.ts'

const units: Record<Unit, Label> = {
  'working-day': { zh: '个工作日', en: ' working days' },
  'calendar-day': { zh: '日', en: ' days' },
  month: { zh: '个月', en: ' months' },
  year: { zh: '年', en: ' years' },
}

/** The latest version where the day is not known (the API does not answer); undefined for a rule without versions. */
export function limitOn(rule: ClockRule, day: string): { within: Label; basis: Label } | undefined {
  const version = rule.versions.find(each => inForce(each.basis.act, day)) ?? rule.versions.at(-1)
  if (!version) return undefined
  const { amount, unit } = version.within
  const { act, article } = version.basis
  return {
    within: { zh: `${amount}${units[unit].zh}`, en: `${amount}${units[unit].en}` },
    basis: citationLabel(`《${act.name}》${article === '—' ? '' : article}`),
  }
}
