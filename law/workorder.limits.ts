/**
 * 12345工单的时限表, as it stands until the bureau sets its own (staff app, by source, with author and date).
 *
 * Seen in published rules of single cities only (domain/organisation-and-appraisal.md 6.4, confidence B): 紧急类当日,
 * 咨询求助类三个工作日, 投诉举报批评类十三个工作日; another city five for all. No national number exists.
 */
import type { Label, Length } from './grammar.ts'
import { workingDays } from './grammar.ts'

/** What an order is, for its limits. */
export const limitCategories = {
  urgent: { zh: '紧急', en: 'Urgent' },
  question: { zh: '咨询、求助', en: 'Questions and requests for help' },
  ordinary: { zh: '投诉、举报及其他', en: 'Complaints, reports and others' },
} as const satisfies Record<string, Label>
export type LimitCategory = keyof typeof limitCategories

/** What is limited. `extension`: the most that may be granted on top of `handling`. */
export const limitNames = {
  signing: { zh: '中心签收', en: 'Signing by the centre' },
  dispatching: { zh: '中心分派', en: 'Dispatching' },
  'unit-signing': { zh: '单位签收', en: 'Signing by the office' },
  handling: { zh: '单位办理', en: 'Handling' },
  extension: { zh: '最多可延期', en: 'Longest extension' },
  rework: { zh: '重办', en: 'Rework' },
} as const satisfies Record<string, Label>
export type LimitName = keyof typeof limitNames

export const limitDefaults: Record<LimitCategory, Record<LimitName, Length>> = {
  urgent: {
    signing: workingDays(1),
    dispatching: workingDays(1),
    'unit-signing': workingDays(1),
    handling: workingDays(1),
    extension: workingDays(1),
    rework: workingDays(1),
  },
  question: {
    signing: workingDays(1),
    dispatching: workingDays(1),
    'unit-signing': workingDays(1),
    handling: workingDays(3),
    extension: workingDays(3),
    rework: workingDays(3),
  },
  ordinary: {
    signing: workingDays(1),
    dispatching: workingDays(1),
    'unit-signing': workingDays(1),
    handling: workingDays(13),
    extension: workingDays(10),
    rework: workingDays(5),
  },
}
