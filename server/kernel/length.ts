/** Which length of a clock applies: that of the act in force on the day of receipt (domain/law.md 2.1, transition). */
import { type ClockRule, type ClockVersion, type Day, inForce } from '../../law/grammar.ts'

export const versionInForce = (rule: ClockRule, on: Day): ClockVersion | undefined =>
  rule.versions.find(each => inForce(each.basis.act, on))

/** No version of the clock is in force on that day. Says which acts know the clock, and when. */
export class NotInForce extends Error {
  constructor(name: string, rule: ClockRule, on: Day) {
    const acts = rule.versions.map(({ basis: { act } }) => `《${act.name}》（${act.from} 至 ${act.until ?? '今'}）`)
    super(`${name}（${rule.label.zh}）在 ${on} 没有现行依据；有依据的期间：${acts.join('、')}`)
    this.name = 'NotInForce'
  }
}

/** @throws NotInForce */
export function requireVersion(name: string, rule: ClockRule, on: Day): ClockVersion {
  const version = versionInForce(rule, on)
  if (!version) throw new NotInForce(name, rule, on)
  return version
}
