/** 二维码: a code nobody guesses, which can be called in and looked up; and what anybody may read who scans it. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { fewestTold, pledgeCalled } from '../../law/demonstration.pledges.ts'
import { sheetOn } from '../../law/demonstration.sheets.ts'
import { delistReasons } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { holdDemonstration } from './apply.ts'
import { heldNow } from './stars.ts'
import type { DemonstrationTable } from './tables.ts'
import type { PlaqueView } from './view.ts'

/** 22 characters of base64url: 132 random bits. */
export const newCode = () => randomBytes(17).toString('base64url').slice(0, 22)

export const makePlaque = (ctx: Context, id: number) =>
  ctx.db
    .insertInto('demonstration_plaque')
    .values({ code: newCode(), matter_id: id, made_on: ctx.today, revoked_on: null, revoked_because: null })
    .execute()

export const validPlaque = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('demonstration_plaque')
    .selectAll()
    .where('matter_id', '=', id)
    .where('revoked_on', 'is', null)
    .executeTakeFirst()

export const plaqueOf = (ctx: Context, code: string) =>
  ctx.db.selectFrom('demonstration_plaque').selectAll().where('code', '=', code).executeTakeFirst()

/** Lost, copied or damaged: the old code says so from now on, and a new one is printed. */
export async function renewPlaque(ctx: Context, id: number, { reason }: { reason: string }) {
  const held = await holdDemonstration(ctx, id)
  const old = await validPlaque(ctx, id)
  if (!old || ['delisted', 'expired'].includes(held.state))
    throw new Problem('wrong-state', { zh: '没有在用的牌匾', en: 'There is no plaque in use' })
  await ctx.db
    .updateTable('demonstration_plaque')
    .set({ revoked_on: ctx.today, revoked_because: reason })
    .where('code', '=', old.code)
    .execute()
  await makePlaque(ctx, id)
  await record(ctx, held, 'demonstration.renew-plaque', { reason })
}

const nobody: PlaqueView = {
  standing: 'revoked',
  id: null,
  kind: null,
  name: null,
  operator: null,
  operatorId: null,
  uscc: null,
  place: null,
  level: null,
  awardNumber: null,
  awardedOn: null,
  termFrom: null,
  termTo: null,
  stars: null,
  criteria: null,
  delistedOn: null,
  delistedBecause: null,
  pledges: [],
  otherPromise: null,
  record: null,
  office: null,
  officeEn: null,
  officePhone: null,
}

/** A code that was called in tells nothing of the shop: the copy in front of the reader proves nothing. */
export async function lookUp(ctx: Context, code: string): Promise<PlaqueView> {
  const found = await shops(ctx).where('demonstration_plaque.code', '=', code).executeTakeFirst()
  if (!found) throw notFound({ zh: '这个码不是本局制发的', en: 'This code was not issued by this bureau' })
  return found.revokedOn === null ? tell(ctx, found) : nobody
}

/** The same of a unit on the public list, for whoever has no plaque in front of him; its code is not told. */
export async function showInPublic(ctx: Context, id: number): Promise<PlaqueView> {
  const found = await shops(ctx)
    .where('demonstration.matter_id', '=', id)
    .where('demonstration_plaque.revoked_on', 'is', null)
    .executeTakeFirst()
  if (!found) throw notFound({ zh: '名单里没有这个单位', en: 'No such unit on the list' })
  return tell(ctx, found)
}

async function tell(ctx: Context, found: Shop): Promise<PlaqueView> {
  const { revokedOn: _, state, office, officeEn, officePhone, operator, uscc, ...row } = found
  const [pledges, record, held] = await Promise.all([
    promises(ctx, row.matter_id),
    row.operator_id === null ? null : complaintRecord(ctx, row.operator_id),
    heldNow(ctx, row),
  ])
  const because = delistReasons.find(each => each.code === row.delist_reason)
  return {
    standing: standingOf(ctx, row, state),
    id: row.matter_id,
    kind: row.kind,
    name: row.name,
    operator,
    operatorId: row.operator_id,
    uscc,
    place: row.place,
    level: row.level,
    awardNumber: row.award_number,
    awardedOn: row.awarded_on,
    termFrom: row.term_from,
    termTo: row.term_to,
    stars: row.stars,
    criteria:
      held && sheetOn(row.kind, ctx.today).items.map(({ zh, en, code }) => ({ zh, en, held: held.includes(code) })),
    delistedOn: row.delisted_on,
    delistedBecause: because ? { zh: because.zh, en: because.en } : null,
    pledges,
    otherPromise: row.other_promise,
    record,
    office,
    officeEn,
    officePhone,
  }
}

/** All that the page needs of the shop in one question: a busy square scans at once. */
const shops = (ctx: Context) =>
  ctx.db
    .selectFrom('demonstration_plaque')
    .innerJoin('demonstration', 'demonstration.matter_id', 'demonstration_plaque.matter_id')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('operator', 'operator.id', 'demonstration.operator_id')
    .selectAll('demonstration')
    .select([
      'demonstration_plaque.revoked_on as revokedOn',
      'matter.state',
      'office.name as office',
      'office.name_en as officeEn',
      'office.phone as officePhone',
      'operator.name as operator',
      'operator.uscc',
    ])
type Shop = Awaited<ReturnType<ReturnType<typeof shops>['executeTakeFirstOrThrow']>>

function standingOf(ctx: Context, row: DemonstrationTable, state: string): PlaqueView['standing'] {
  if (state === 'delisted') return 'delisted'
  return state === 'expired' || row.term_to === null || row.term_to < ctx.today ? 'lapsed' : 'valid'
}

async function promises(ctx: Context, id: number): Promise<PlaqueView['pledges']> {
  const rows = await ctx.db
    .selectFrom('demonstration_pledge')
    .select(['pledge', 'version', 'signed_on', 'goods', 'days', 'terms'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ pledge, version, signed_on, ...terms }) => {
    const text = pledgeCalled(pledge, version)
    return text
      ? [{ code: pledge, label: { zh: text.zh, en: text.en }, signedOn: signed_on, words: text.words, ...terms }]
      : []
  })
}

/**
 * 投诉记录 of the last year: nought is told as nought, one or two as few. How many were closed is told only where neither they
 * nor the rest are one or two: otherwise the one could be worked out of the other.
 */
async function complaintRecord(ctx: Context, operatorId: number): Promise<NonNullable<PlaqueView['record']>> {
  const { received, closed } = await ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select(one => [
      one.fn.countAll<number>().as('received'),
      sql<number>`count(*) filter (where not matter.open)`.as('closed'),
    ])
    .where('complaint.operator_id', '=', operatorId)
    .where('matter.received_on', '>', addDays(ctx.today, -365))
    .executeTakeFirstOrThrow()
  return told(Number(received), Number(closed))
}

const few = (n: number) => n > 0 && n < fewestTold
export const told = (received: number, closed: number) =>
  few(received)
    ? { received: null, closed: null }
    : { received, closed: few(closed) || few(received - closed) ? null : closed }
