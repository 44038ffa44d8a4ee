/** Words of the desk, from the procedures themselves. */
import type { Label } from '../../../law/grammar.ts'
import { procedures } from '../../../law/procedures.ts'
import { apartKinds } from '../../../law/secrets.ts'

/** What is kept apart has no filter: it is in no list. */
const listed = Object.values(procedures).filter(each => !apartKinds.includes(each.kind))

const all: Record<string, Label> = Object.assign({}, ...listed.map(each => each.states).reverse())

/** A state or kind of a later release is shown by its name rather than not at all. */
export const stateLabel = (state: string, kind?: string): Label =>
  (kind ? procedures[kind]?.states[state] : undefined) ?? all[state] ?? { zh: state, en: state }
export const kindLabel = (kind: string): Label => procedures[kind]?.label ?? { zh: kind, en: kind }

/** Two procedures may use one name for a state; a filter asks for both. */
export const stateOptions = Object.entries(all).map(([code, label]) => ({ code, ...label }))
export const kindOptions = listed.map(each => ({ code: each.kind, ...each.label }))

export const scopes = {
  mine: { zh: '我的', en: 'Mine' },
  office: { zh: '本单位', en: 'My office' },
  all: { zh: '全部可见', en: 'All I may see' },
} satisfies Record<string, Label>
export type Scope = keyof typeof scopes

export const tones = {
  overdue: { zh: '已超期', en: 'Overdue' },
  soon: { zh: '两日内到期', en: 'Due in two days' },
  calm: { zh: '两日后到期', en: 'Due later' },
} satisfies Record<string, Label>
