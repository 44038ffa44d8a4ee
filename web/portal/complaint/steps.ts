/** The questions in their order, one a page. */
import type { Label } from '../../../law/grammar.ts'
import type { Problems } from '../frame/form.ts'
import type { Piece } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'
import type { Answers, Field } from './answers.ts'
import { check } from './check.ts'
import { evidence } from './evidence.ts'
import { want } from './want.ts'
import { bought, trouble, what } from './what.ts'
import { when } from './when.ts'
import { who } from './who.ts'
import { whom } from './whom.ts'

export interface Step {
  name: string
  title: Label
  /** The fields this page asks; the others travel along unseen. */
  fields: readonly Field[]
  ask(visit: Visit, answers: Answers, problems: Problems, facts: Facts): Piece
}

/** What the API knows of the answers. */
export interface Facts {
  /** The business settles disputes online itself (ODR企业). */
  odr: boolean
}

export const steps: readonly Step[] = [what, bought, trouble, whom, want, when, who, evidence, check]

export const stepNamed = (name: string) => steps.find(step => step.name === name)

/** The first page with something wrong on it. */
export const firstWrong = (problems: Problems) => steps.find(step => step.fields.some(field => field in problems))

/** In the order in which they are asked. */
export const onlyOf = (step: Step, problems: Problems): Problems =>
  Object.fromEntries(step.fields.flatMap(field => (problems[field] ? [[field, problems[field]]] : [])))
