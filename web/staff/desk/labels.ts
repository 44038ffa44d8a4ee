/** Words of the desk, from the procedures themselves. */
import { complaint } from '../../../law/complaint.ts'
import type { Label } from '../../../law/grammar.ts'

const states: Record<string, Label> = complaint.states
const kinds: Record<string, Label> = { complaint: complaint.label }

/** A state or kind of a later release is shown by its name rather than not at all. */
export const stateLabel = (state: string): Label => states[state] ?? { zh: state, en: state }
export const kindLabel = (kind: string): Label => kinds[kind] ?? { zh: kind, en: kind }

export const stateOptions = Object.entries(complaint.states).map(([code, label]) => ({ code, ...label }))

export const scopes = {
  mine: { zh: '待我办理', en: 'Waiting for me' },
  office: { zh: '本单位', en: 'My office' },
  all: { zh: '全部可见', en: 'All I may see' },
} satisfies Record<string, Label>
export type Scope = keyof typeof scopes

export const tones = {
  overdue: { zh: '已超期', en: 'Overdue' },
  soon: { zh: '即将到期', en: 'Due soon' },
  paused: { zh: '中止计算', en: 'Paused' },
  calm: { zh: '期限内', en: 'In time' },
} satisfies Record<string, Label>
