/** 件: the root row of everything that has a procedure. Written by the kernel alone. */
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import { apartKinds, guardedKinds } from '../../law/secrets.ts'
import { type Context, hasRole, isOutside, seesTheCity } from './context.ts'
import { lentTo } from './lend.ts'
import { notFound } from './problem.ts'
import type { Database } from './tables.ts'
import { tsvectorLiteral } from './words.ts'

export interface Matter {
  id: number
  kind: string
  number: string
  state: string
  open: boolean
  officeId: number
  handlerId: number | null
  receivedOn: Day
  receivedAt: Date
  channel: string
  source: string
  sourceNumber: string | null
  subject: string
  respondent: string
  dueOn: Day | null
  dueClock: string | null
  dueProvisional: boolean
  closedOn: Day | null
  /** The day whose law governs it: the day of receipt, unless the legal section ruled otherwise. */
  lawOn: Day
  version: number
}

export interface NewMatter {
  kind: string
  prefix: string
  state: string
  officeId: number
  channel: string
  subject: string
  /** The other side, for lists; never a person who must stay secret. */
  respondent?: string
  receivedOn?: Day
  receivedAt?: Date
  source?: string
  sourceNumber?: string | null
  handlerId?: number | null
  /** Everything the search box should find it by. */
  words?: string
}

const columns = [
  'matter.id',
  'matter.kind',
  'matter.number',
  'matter.state',
  'matter.open',
  'matter.office_id as officeId',
  'matter.handler_id as handlerId',
  'matter.received_on as receivedOn',
  'matter.received_at as receivedAt',
  'matter.channel',
  'matter.source',
  'matter.source_number as sourceNumber',
  'matter.subject',
  'matter.respondent',
  'matter.due_on as dueOn',
  'matter.due_clock as dueClock',
  'matter.due_provisional as dueProvisional',
  'matter.closed_on as closedOn',
  'matter.version',
  sql<Day>`coalesce(matter.law_on, matter.received_on)`.as('lawOn'),
] as const

/** Neither number nor id of a report is a neighbour of the complaint's that came in the same message (Order 121 art. 9). */
export const numbersOf = (kind: string) => (kind in guardedKinds ? 'matter_number_guarded' : 'matter_number')

/** A number is taken from a sequence: gaps are possible, two with the same number are not. */
export async function openMatter(ctx: Context, made: NewMatter): Promise<Matter> {
  const day = made.receivedOn ?? ctx.today
  const row = await ctx.db
    .insertInto('matter')
    .values({
      ...(made.kind in guardedKinds ? { id: sql<number>`draw_matter_id_apart()` } : {}),
      kind: made.kind,
      number: sql<string>`${`${made.prefix}${day.replaceAll('-', '')}`}::text || lpad((nextval(${numbersOf(made.kind)}) % 1000000)::text, 6, '0')`,
      state: made.state,
      office_id: made.officeId,
      handler_id: made.handlerId ?? null,
      received_on: day,
      received_at: made.receivedAt ?? ctx.now,
      channel: made.channel,
      source: made.source ?? 'own',
      source_number: made.sourceNumber ?? null,
      subject: made.subject,
      respondent: made.respondent ?? '',
      words: made.words ? sql<string>`${tsvectorLiteral(made.words)}::tsvector` : null,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  return row as Matter
}

/** Whether this person may open a matter of a kind kept apart: a condition on the matter's row. */
type Admission = (ctx: Context) => Expression<SqlBool>
const admissions = new Map<string, Admission>()

/** For a kind of law/secrets.ts `apartKinds`: called once at load by its module. Without it nobody sees such a matter. */
export function admit(kind: string, admission: Admission) {
  admissions.set(kind, admission)
}

/** The whole city for the centre and supervision, else the own office and those below; a citizen the one matter. */
export function withinReach(ctx: Context): Expression<SqlBool> {
  if (ctx.actor.kind === 'citizen') return sql<SqlBool>`matter.id = ${ctx.actor.matterId ?? -1}`
  if (isOutside(ctx.actor)) return sql<SqlBool>`false`
  const hidden = Object.keys(guardedKinds).filter(kind => !hasRole(ctx.actor, ...guardedKinds[kind]!))
  const kept = sql<SqlBool>`matter.kind <> all(${sql.val([...apartKinds, ...hidden])}::text[])`
  if (seesTheCity(ctx.actor)) return kept
  const own = sql<SqlBool>`matter.office_id = any(${sql.val([...ctx.actor.offices])}::bigint[])`
  const lent = lentTo(ctx)
  return lent ? sql<SqlBool>`${kept} and (${own} or ${lent})` : sql<SqlBool>`${kept} and ${own}`
}

/** For lists, searches and counts: only what this person may see, and nothing that is kept apart. */
export const visibleMatters = (ctx: Context) => ctx.db.selectFrom('matter').where(withinReach(ctx))

/** For one matter by its id: the visible ones, and those kept apart to which this person is admitted. */
export function reachableMatters(ctx: Context) {
  if (ctx.actor.kind === 'citizen') return visibleMatters(ctx)
  const admitted = [...admissions].map(
    ([kind, admission]) => sql<SqlBool>`(matter.kind = ${kind} and ${admission(ctx)})`,
  )
  return ctx.db
    .selectFrom('matter')
    .where(sql<SqlBool>`(${sql.join([sql`(${withinReach(ctx)})`, ...admitted], sql` or `)})`)
}

/** Visible to you? Then locked until the request ends, so that two decisions at once become one and a refusal. Throws not-found. */
export async function holdMatter(ctx: Context, kind: string, id: number): Promise<Matter> {
  const row = await reachableMatters(ctx)
    .select(columns)
    .where('matter.id', '=', id)
    .where('matter.kind', '=', kind)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row as Matter
}

export async function showMatter(ctx: Context, kind: string, id: number): Promise<Matter> {
  const row = await reachableMatters(ctx)
    .select(columns)
    .where('matter.id', '=', id)
    .where('matter.kind', '=', kind)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row as Matter
}

/** Many at once, for the system's own work, always locked in the same order; who may see them is not asked. */
export async function lockMatters(ctx: Context, ids: readonly number[]): Promise<Matter[]> {
  const rows = await ctx.db
    .selectFrom('matter')
    .select(columns)
    .where('matter.id', '=', sql<number>`any(${sql.val([...ids])}::bigint[])`)
    .orderBy('matter.id')
    .forUpdate()
    .execute()
  return rows as Matter[]
}

export async function assign(ctx: Context, matter: Matter, to: { officeId?: number; handlerId?: number | null }) {
  if (to.officeId !== undefined) matter.officeId = to.officeId
  if (to.handlerId !== undefined) matter.handlerId = to.handlerId
  await ctx.db
    .updateTable('matter')
    .set({ office_id: matter.officeId, handler_id: matter.handlerId })
    .where('id', '=', matter.id)
    .execute()
}

export async function describe(
  ctx: Context,
  matter: Matter,
  to: { subject: string; respondent: string; words: string },
) {
  matter.subject = to.subject
  matter.respondent = to.respondent
  await ctx.db
    .updateTable('matter')
    .set({ subject: to.subject, respondent: to.respondent, words: sql<string>`${tsvectorLiteral(to.words)}::tsvector` })
    .where('id', '=', matter.id)
    .execute()
}

export type Db = Kysely<Database>
