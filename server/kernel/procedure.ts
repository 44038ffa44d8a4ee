/**
 * Taking a step: your role? this state? an act in force? not the same person? nothing in the way?
 * Then state, clocks and event are written together. The same test draws the buttons (openSteps).
 */
import {
  type Basis,
  type ClockRule,
  type Day,
  inForce,
  type Label,
  type Notice,
  type Procedure,
  type Step,
} from '../../law/grammar.ts'
import { roles } from '../../law/roles.ts'
import { pause, resume, start, stop, stopAll } from './clock.ts'
import type { Context } from './context.ts'
import { type Facts, record } from './event.ts'
import type { Matter } from './matter.ts'
import { Problem, type ProblemType } from './problem.ts'

type AnyStep = Step<string, string, string>
type AnyProcedure = Procedure<string, string, string>
type Guard = (ctx: Context, matter: Matter) => Promise<Label | undefined>

const guards = new Map<string, Guard[]>()

/** A condition that needs a look at other rows. It says why not, or nothing. Checked when drawn and when taken. */
export function guard(kind: string, step: string, check: Guard) {
  const key = `${kind}.${step}`
  guards.set(key, [...(guards.get(key) ?? []), check])
}

export interface OfferedStep {
  name: string
  label: Label
  open: boolean
  because?: Label
  /** Why it is closed, as a kind: the screen puts what is for others, and what is for later, apart. */
  closedFor?: ProblemType
  basis: string[]
  tells: readonly Notice[]
  /** Its letters would be these, once the step it proposes is signed. */
  proposes?: readonly Notice[]
}

interface Obstacle {
  type: ProblemType
  because: Label
}

export async function take(
  ctx: Context,
  procedure: unknown,
  name: string,
  matter: Matter,
  facts: Facts = {},
  since: Record<string, Day> = {},
  /** Of a clock whose length is set elsewhere (a table by source), the rule that holds for this matter. */
  rules: Record<string, ClockRule> = {},
) {
  const table = procedure as AnyProcedure
  const step = table.steps[name] as AnyStep
  const obstacle = await obstacleTo(ctx, table, name, step, matter)
  if (obstacle) throw new Problem(obstacle.type, obstacle.because)

  const to =
    (step.backOf && (await stateBefore(ctx, table, step.backOf, matter))) ??
    (step.stays?.includes(matter.state) ? undefined : step.to) ??
    matter.state
  const ended = table.ends.includes(to)
  // Neither what is asked after the closing (回访) nor joining a closed matter to its double moves the day of closing.
  const closedOn = ended ? (!matter.open && matter.closedOn) || ctx.today : null
  await ctx.db
    .updateTable('matter')
    .set({ state: to, open: !ended, closed_on: closedOn })
    .where('id', '=', matter.id)
    .execute()
  const from = matter.state
  matter.state = to
  matter.open = !ended
  matter.closedOn = closedOn
  for (const clock of step.stops ?? []) await stop(ctx, matter, clock)
  for (const clock of step.lapses ?? []) await stop(ctx, matter, clock, name)
  for (const clock of step.starts ?? [])
    await start(ctx, matter, clock, rules[clock] ?? table.clocks[clock]!, since[clock])
  for (const clock of step.pauses ?? []) await pause(ctx, matter, clock)
  for (const clock of step.resumes ?? []) await resume(ctx, matter, clock, step.label.zh)
  if (ended) await stopAll(ctx, matter)
  await record(ctx, matter, `${table.kind}.${name}`, { ...facts, from, to })
}

/** Every step of the procedure with whether this person may take it now, and if not, why. */
export async function openSteps(ctx: Context, procedure: unknown, matter: Matter): Promise<OfferedStep[]> {
  const table = procedure as AnyProcedure
  const offered: OfferedStep[] = []
  for (const [name, step] of Object.entries(table.steps)) {
    const obstacle = await obstacleTo(ctx, table, name, step, matter)
    offered.push({
      name,
      label: step.label,
      open: !obstacle,
      ...(obstacle ? { because: obstacle.because, closedFor: obstacle.type } : {}),
      basis: basisOn(step.basis, matter).map(citation),
      tells: step.tells ?? [],
      ...(step.proposes ? { proposes: table.steps[step.proposes]!.tells ?? [] } : {}),
    })
  }
  return offered
}

const citation = ({ act, article }: Basis) => (article === '—' ? `《${act.name}》` : `《${act.name}》${article}`)
const basisOn = (basis: readonly Basis[], matter: Matter) => basis.filter(each => inForce(each.act, matter.lawOn))

async function obstacleTo(
  ctx: Context,
  table: AnyProcedure,
  name: string,
  step: AnyStep,
  matter: Matter,
): Promise<Obstacle | undefined> {
  if (!step.from.includes(matter.state)) {
    const now = table.states[matter.state]!
    return {
      type: 'wrong-state',
      because: {
        zh: `「${step.label.zh}」须在${step.from.map(each => table.states[each]!.zh).join('、')}时办理，本件现为${now.zh}`,
        en: `"${step.label.en}" is possible when ${step.from.map(each => table.states[each]!.en).join(', ')}; this matter is ${now.en}`,
      },
    }
  }
  if (!step.by.some(role => ctx.actor.roles.includes(role))) {
    return {
      type: 'not-your-duty',
      because: {
        zh: `「${step.label.zh}」由${step.by.map(each => roles[each].zh).join('、')}办理`,
        en: `"${step.label.en}" is the duty of: ${step.by.map(each => roles[each].en).join(', ')}`,
      },
    }
  }
  if (basisOn(step.basis, matter).length === 0) {
    return {
      type: 'not-allowed',
      because: {
        zh: `本件适用的规定没有「${step.label.zh}」这一环节`,
        en: `The rules that govern this matter know no "${step.label.en}"`,
      },
    }
  }
  if (step.notByWhoever && (await lastActor(ctx, matter, `${table.kind}.${step.notByWhoever}`)) === ctx.actor.id) {
    const other = table.steps[step.notByWhoever]!
    return {
      type: 'same-person',
      because: {
        zh: `「${step.label.zh}」不得由「${other.label.zh}」的同一人办理`,
        en: `"${step.label.en}" must not be done by whoever did "${other.label.en}"`,
      },
    }
  }
  for (const check of guards.get(`${table.kind}.${name}`) ?? []) {
    const because = await check(ctx, matter)
    if (because) return { type: 'not-allowed', because }
  }
  return undefined
}

/** Where the matter stood when the latest of these steps was taken. */
async function stateBefore(ctx: Context, table: AnyProcedure, names: readonly string[], matter: Matter) {
  const row = await ctx.db
    .selectFrom('event')
    .select(one => one.ref('facts', '->>').key('from').as('state'))
    .where('matter_id', '=', matter.id)
    .where(
      'name',
      'in',
      names.map(name => `${table.kind}.${name}`),
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const state = row?.state as string | null | undefined
  return state && state in table.states ? state : undefined
}

async function lastActor(ctx: Context, matter: Matter, name: string) {
  const row = await ctx.db
    .selectFrom('event')
    .select('actor_id')
    .where('matter_id', '=', matter.id)
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? row.actor_id : undefined
}
