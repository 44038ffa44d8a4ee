/** Which length of a clock applies: that of the act in force on the day of receipt (domain/law.md 2.1, transition). */
import { type ClockRule, type ClockVersion, type Day, inForce } from '../../law/grammar.ts'
import { Problem } from './problem.ts'

export const versionInForce = (rule: ClockRule, on: Day): ClockVersion | undefined =>
  rule.versions.find(each => inForce(each.basis.act, on))

/** @throws Problem 'not-in-force', which says under which acts the clock exists, and from when to when */
export function requireVersion(rule: ClockRule, on: Day): ClockVersion {
  const version = versionInForce(rule, on)
  if (version) return version
  const periods = rule.versions.map(({ basis: { act } }) => ({
    zh: `《${act.name}》${act.from} 至 ${act.until ?? '今'}`,
    en: `${act.number ?? act.en}, ${act.from} to ${act.until ?? 'now'}`,
  }))
  throw new Problem('not-in-force', {
    zh: `${rule.label.zh}在 ${on} 没有有效依据；有依据的期间：${periods.map(each => each.zh).join('；')}`,
    en: `${rule.label.en}: no rule in force on ${on}; rules: ${periods.map(each => each.en).join('; ')}`,
  })
}
