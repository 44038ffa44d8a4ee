/** One judgement: what the rules say and what was learned, weighed together. Pure, so that it can be measured by itself. */
import { ourDepartment } from '../../law/classes.ts'
import { type Counts, type Weighed, weigh } from '../../law/weigh.ts'
import { worthOf } from './calibration.ts'

/** What art. 13 and the area table say, first to last. */
export interface RuleSays {
  officeId: number
  sure: number
}

/** Read from a code the place is known; read out of an address it is a guess, which the learned addresses repeat. */
const known = 0.9
const halfLearned = 60

/** @param ruleWorth worth of each score of the rules, as measured */
export function weighOffices(
  place: readonly string[],
  counts: Counts,
  rules: readonly RuleSays[],
  ruleWorth: readonly number[],
): Weighed[] {
  const before = new Map<string, number>()
  const [first, ...others] = rules
  if (first) {
    let matters = 0
    for (const one of counts.ended.values()) matters += one.matters
    const worth = Math.min(0.97, worthOf(first.sure, ruleWorth))
    const learned = matters / (matters + halfLearned)
    const sure = first.sure >= known ? worth : worth + (Math.min(worth, 0.4) - worth) * learned
    before.set(String(first.officeId), sure)
    for (const each of others) before.set(String(each.officeId), ((1 - sure) * 0.6) / others.length)
  }
  return weigh(place, counts, before)
}

/** A business on our own register, in our own city: a dispute with it is ours until the words say clearly otherwise. */
const onRegister = new Map([[ourDepartment, 0.9]])

/**
 * Of such a business, unless some other department is likelier than ours: many unlikely ones that add up are no reason.
 */
export const atLeastHere = (weighed: readonly Weighed[], registered: boolean, worth: number) =>
  registered && weighed[0]?.destination === ourDepartment ? Math.max(worth, onRegister.get(ourDepartment)!) : worth

/** @param registered names an operator of the register that lies here */
export const weighDepartments = (about: readonly string[], counts: Counts, registered = false) =>
  weigh(about, counts, registered ? onRegister : undefined)

export const shareHere = (weighed: readonly Weighed[]) =>
  weighed.find(each => each.destination === ourDepartment)?.share ?? 0.5
