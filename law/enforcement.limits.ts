/** Ceilings and rates of a case: what the articles say, and what the bureau put down where they leave the figure to others. */
import { caseRules, coercionLaw, penaltyLaw, penaltyProcedure, penaltyPublicity } from './acts.ts'
import { cite } from './grammar.ts'

/** 办案人员: two at the least, each with a card. */
export const officersAtLeast = 2
export const officersBasis = cite(penaltyLaw, '第四十二条')

/** 简易程序: only a warning, or a fine up to this. */
export const simpleCeilingFen = { person: 20_000, organisation: 300_000 } as const
export const simpleBasis = [cite(penaltyLaw, '第五十一条'), cite(penaltyProcedure, '第六十六条')]

/**
 * 当场收缴: up to this a fine of the simple procedure may be taken on the spot; a higher one only if it could hardly be enforced
 * later, and of an ordinary case only in a remote place, at the party's own wish (penalty law arts. 68, 69; rules art. 72: both
 * texts were read whole).
 */
export const onTheSpotFen = 10_000
export const onTheSpotBasis = [
  cite(penaltyLaw, '第六十八条'),
  cite(penaltyLaw, '第六十九条'),
  cite(penaltyProcedure, '第七十二条'),
]

/** 加处罚款: percent of the fine a day, and no more than the fine. */
export const lateFeePercent = 3
export const lateFeeBasis = [cite(penaltyLaw, '第七十二条'), cite(penaltyProcedure, '第七十五条')]

/** 较大数额: from here on a party may ask for a hearing. The law names no figure (art. 63); this one is the bureau's. */
export const hearingFromFen = { person: 1_000_000, organisation: 10_000_000 } as const
export const hearingBasis = cite(penaltyLaw, '第六十三条')
export const hearingFigureBasis = cite(caseRules, '—')
/** 听证的七日前通知: working days (art. 85 of the penalty law). */
export const hearingNoticeDays = 7
export const hearingNoticeBasis = cite(penaltyLaw, '第六十四条')

/** 较低数额罚款: published for three months instead of three years. The province sets it (Order 45 art. 13); this one is the bureau's. */
export const lightFineFen = { person: 20_000, organisation: 300_000 } as const
export const lightFineBasis = [cite(penaltyPublicity, '第十三条'), cite(caseRules, '—')]

/** K6: an urgent measure is reported and its approval made up for within so many hours. */
export const urgentHours = 24
export const urgentBasis = [cite(coercionLaw, '第十九条'), cite(penaltyProcedure, '第三十六条')]

/**
 * 加处罚款 for what of the fine is unpaid: so many days late (those of a review or lawsuit left out, penalty law art. 73),
 * capped at the fine.
 */
export function lateFeeFen(fineFen: number, unpaidFen: number, daysLate: number): number {
  if (daysLate <= 0 || unpaidFen <= 0) return 0
  return Math.min(fineFen, Math.floor((unpaidFen * daysLate * lateFeePercent) / 100))
}
