/** 投诉、举报、咨询: one screen, one key each. */
import type { Label } from '../../kit/say.tsx'
import type { CallKind } from './call.ts'

export const kindNames: Record<CallKind, Label> = {
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report' },
  consultation: { zh: '咨询', en: 'Question' },
}

/** Digits with Alt or Ctrl belong to the browser's tabs; these belong to nobody. */
export const kindKeys: Record<string, CallKind> = { F6: 'complaint', F7: 'report', F8: 'consultation' }

export const keyOfKind = (kind: CallKind) => Object.entries(kindKeys).find(([, each]) => each === kind)![0]
