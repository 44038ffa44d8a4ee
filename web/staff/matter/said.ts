/** What sentences of the timeline are made of. */
import type { Label } from '../../kit/say.tsx'

/** What was written down with an event: read from the database, so nothing is taken for granted. */
export type Facts = Record<string, unknown>
export type Sentences = Record<string, (facts: Facts) => Label>

export const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
/** Where the facts change nothing. */
export const plainly = (zh: string, en: string) => (): Label => ({ zh, en })
