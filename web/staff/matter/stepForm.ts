/** What a step asks before it is taken. The frame around it (preview of letters, channels, confirming) is StepPanel's. */
import type { ComponentType } from 'react'
import type { EventView, StepView } from '../../../server/kernel/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import type { Label } from '../../kit/say.tsx'
import type { Me } from '../session/me.ts'

/** What every record with a procedure carries. */
export interface Procedural {
  id: number
  number: string
  state: string
  version: number
  steps: StepView[]
  events: EventView[]
}

export interface FieldsProps<F, R> {
  facts: Partial<F>
  set: (change: Partial<F>) => void
  problem: ApiProblem | null
  record: R
}

export interface StepForm {
  /** The fields' labels, for the summary of problems. */
  names: Record<string, Label>
  // biome-ignore lint/suspicious/noExplicitAny: a table of forms with different facts; `form` ties each to its own
  start: (record: any, me: Me) => Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  Fields: ComponentType<FieldsProps<any, any>>
}

/** Ties the fields to the facts of the contract and the record they look at. */
export const form = <F, R>(
  Fields: ComponentType<FieldsProps<F, R>>,
  names: { [K in keyof F]?: Label },
  start: (record: R, me: Me) => Partial<F> = () => ({}),
): StepForm => ({ Fields, names: names as Record<string, Label>, start: start as StepForm['start'] })
