/**
 * GET requests: the complaints whose complainants agreed to publication (form 1: 是否同意公示投诉信息), and to a client with
 * its key those that it lodged itself. Day, district, coded class and progress; no person, no words, no business, and never a report.
 */
import { type SqlBool, sql } from 'kysely'
import { classes, problems } from '../../law/classes.ts'
import type { ComplaintState } from '../../law/complaint.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays, dayOfText } from '../kernel/day.ts'
import { badField, notFound } from '../kernel/problem.ts'
import type { Listing } from './contract.ts'
import { requireOurs } from './jurisdiction.ts'
import { progress } from './progress.ts'
import { requireService } from './services.ts'
import type { RequestView } from './view.ts'

const longest = 90

export async function listRequests(ctx: Context, asked: Listing) {
  await requireOurs(ctx, asked)
  for (const code of asked.service_code ?? []) requireService(code)
  const { page, page_size: size } = asked
  const rows = await picked(ctx, asked)
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { items: rows.map(shown), order: { zh: '新收到的在前', en: 'newest first' } }
}

export async function showRequest(ctx: Context, number: string) {
  const row = await all(ctx).where('matter.number', '=', number).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这件，或者没有公示', en: 'No such request, or it is not published' })
  return shown(row)
}

/** A name that somebody could guess opens nothing. */
const shortest = 16

export async function findByToken(ctx: Context, token: string) {
  if (token.length < shortest)
    throw badField(
      'token',
      { zh: `少于${shortest}个字符，查不了`, en: `is shorter than ${shortest} characters and opens nothing` },
      {
        zh: `提交时用的 Idempotency-Key，至少${shortest}个字符，例如一个 UUID`,
        en: `the Idempotency-Key of the request, ${shortest} characters or more, such as a UUID`,
      },
    )
  const row = await ctx.db
    .selectFrom('georeport_request')
    .innerJoin('matter', 'matter.id', 'georeport_request.matter_id')
    .select('matter.number')
    .where('token', '=', token)
    .orderBy('georeport_request.matter_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这个 token', en: 'No such token' })
  return { service_request_id: row.number, token }
}

/** service_request_id overrides all other arguments. */
function picked(ctx: Context, { service_request_id: numbers, service_code: codes, status, ...asked }: Listing) {
  if (numbers) return all(ctx).where('matter.number', 'in', numbers)
  const [from, to] = spanOf(ctx, asked)
  let rows = all(ctx).where('matter.received_on', '>=', from).where('matter.received_on', '<=', to)
  if (codes) rows = rows.where('complaint.goods_class', 'in', codes)
  if (status) {
    const wrong = status.find(each => each !== 'open' && each !== 'closed')
    if (wrong !== undefined)
      throw badField(
        'status',
        { zh: '不在可选范围内', en: 'is not one of the choices' },
        { zh: 'open、closed', en: 'open, closed' },
      )
    rows = rows.where(
      'matter.open',
      'in',
      status.map(each => each === 'open'),
    )
  }
  return rows
}

/** Ninety days at most: the last ones, or those from the start or up to the end that is named. */
function spanOf(
  ctx: Context,
  { start_date: start, end_date: end }: { start_date?: string | undefined; end_date?: string | undefined },
): [Day, Day] {
  if (start === undefined) {
    const to = end === undefined ? ctx.today : dayOfText(end)
    return [addDays(to, -longest), to]
  }
  const from = dayOfText(start)
  if (end === undefined) return [from, addDays(from, longest)]
  const to = dayOfText(end)
  if (to < from || addDays(from, longest) < to)
    throw badField(
      'end_date',
      {
        zh: to < from ? '早于 start_date' : '超过90日',
        en: to < from ? 'is before start_date' : 'makes a span of more than 90 days',
      },
      { zh: 'start_date 之后90日以内', en: 'at most 90 days after start_date' },
    )
  return [from, to]
}

const all = (ctx: Context) =>
  ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('operator', 'operator.id', 'complaint.operator_id')
    .leftJoin('area as county', join =>
      join.on(sql<SqlBool>`county.code = left(coalesce(complaint.respondent_area_code, operator.area_code), 6)`),
    )
    .leftJoin('area as city', 'city.code', 'county.parent_code')
    .select(one => [
      'matter.number',
      'matter.state',
      'matter.open',
      'matter.received_on as receivedOn',
      'matter.due_on as dueOn',
      'matter.closed_on as closedOn',
      'complaint.goods_class as goodsClass',
      'complaint.problem_class as problemClass',
      'office.name as office',
      'office.name_en as officeEn',
      'county.code as countyCode',
      'county.name as county',
      'city.name as city',
      'county.latitude',
      'county.longitude',
      one
        .selectFrom('event')
        .select(inner => inner.fn.max('event.on_day').as('on'))
        .whereRef('event.matter_id', '=', 'matter.id')
        .as('movedOn'),
    ])
    .where('matter.kind', '=', 'complaint')
    .where(one =>
      one.or([
        one('complaint.consent_publication', '=', true),
        one(
          'matter.id',
          'in',
          one
            .selectFrom('georeport_request')
            .select('matter_id')
            .where('person_id', '=', ctx.actor.id ?? -1),
        ),
      ]),
    )

type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

/** The hour is nobody's business: it would tell the shop who stood at the counter. */
const atMidnight = (on: Day) => `${on}T00:00:00+08:00`

function shown(row: Row): RequestView {
  const goods = classes.find(each => each.code === row.goodsClass)
  const problem = problems.find(each => each.code === row.problemClass)
  const name = { zh: goods?.zh ?? row.goodsClass, en: goods?.en ?? row.goodsClass }
  return {
    service_request_id: row.number,
    status: row.open ? 'open' : 'closed',
    status_notes: progress[row.state as ComplaintState],
    service_name: { zh: `投诉：${name.zh}`, en: `Complaint: ${name.en}` },
    service_code: row.goodsClass,
    description: {
      zh: `${name.zh}：${problem?.zh ?? row.problemClass}`,
      en: `${name.en}: ${problem?.en ?? row.problemClass}`,
    },
    agency_responsible: { zh: row.office, en: row.officeEn },
    service_notice: null,
    requested_datetime: atMidnight(row.receivedOn),
    updated_datetime: atMidnight(row.open ? (row.movedOn ?? row.receivedOn) : (row.closedOn ?? row.receivedOn)),
    expected_datetime: row.open && row.dueOn ? atMidnight(row.dueOn) : null,
    address: row.county === null ? null : `${row.city ?? ''}${row.county}`,
    address_id: row.countyCode,
    zipcode: null,
    lat: row.latitude,
    long: row.longitude,
    media_url: null,
  }
}
