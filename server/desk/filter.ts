/** What a desk shows of the visible matters: scope, state, tone of the clock, and what was typed. */
import { sql } from 'kysely'
import { procedures } from '../../law/procedures.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { badField, listed } from '../kernel/problem.ts'
import { isRight } from '../kernel/rights.ts'
import type { Matters } from '../kernel/search.ts'
import type { DeskCount } from './contract.ts'
import { matching } from './matching.ts'

const never = '9999-12-31'

export async function filtered(ctx: Context, query: DeskCount): Promise<Matters> {
  let rows = query.q ? await matching(ctx, query.q) : visibleMatters(ctx)
  if (query.closed !== 'true') rows = rows.where('matter.open', '=', true)
  if (query.scope === 'mine')
    rows = rows.where(one =>
      one.or([
        one('matter.handler_id', '=', ctx.actor.id),
        ...unclaimed(ctx).map(office =>
          one.and([one('matter.handler_id', 'is', null), one('matter.office_id', '=', office)]),
        ),
      ]),
    )
  if (query.scope === 'office' && !seesTheCity(ctx.actor))
    rows = rows.where('matter.office_id', '=', sql<number>`any(${sql.val([...ctx.actor.offices])}::bigint[])`)
  if (query.kind) rows = rows.where('matter.kind', 'in', known('kind', query.kind, kinds))
  if (query.state) rows = rows.where('matter.state', 'in', known('state', query.state, states))
  if (query.officeId) rows = rows.where('matter.office_id', '=', query.officeId)
  if (query.handlerId) rows = rows.where('matter.handler_id', '=', query.handlerId)
  if (query.channel) rows = rows.where('matter.channel', 'in', query.channel.split(','))
  if (query.from) rows = rows.where('matter.received_on', '>=', query.from)
  if (query.to) rows = rows.where('matter.received_on', '<=', query.to)
  if (query.tone)
    rows = rows.where(one =>
      one.or(
        tones(ctx, query.tone!).map(([first, last]) =>
          one.and([
            one('matter.due_on', '>=', first),
            one('matter.due_on', '<=', last),
            ...(last < ctx.today ? [one.not(isRight('matter.kind', 'matter.due_clock'))] : []),
          ]),
        ),
      ),
    )
  return rows
}

const kinds = new Set(Object.keys(procedures))
const states = new Set(Object.values(procedures).flatMap(each => Object.keys(each.states)))

/** A filter mistyped finds nothing for ever; it is said instead. */
function known(field: string, asked: string, codes: ReadonlySet<string>): string[] {
  const all = asked.split(',')
  const unknown = all.find(each => !codes.has(each))
  if (unknown === undefined) return all
  throw badField(
    field,
    { zh: `没有「${unknown}」`, en: `knows no "${unknown}"` },
    { zh: '以逗号分开的编码', en: 'codes, separated by commas' },
  )
}

/** What nobody in the office has taken up yet waits for all of its handlers; the centre's for its dispatchers. */
const unclaimed = (ctx: Context) =>
  ctx.actor.officeId !== null && ctx.actor.roles.some(role => role === 'handler' || role === 'dispatcher')
    ? [ctx.actor.officeId]
    : []

/** overdue: before today; soon: today and the two days after. */
function tones(ctx: Context, asked: string): [string, string][] {
  return asked.split(',').map(tone => {
    if (tone === 'overdue') return ['0001-01-01', addDays(ctx.today, -1)]
    if (tone === 'soon') return [ctx.today, addDays(ctx.today, 2)]
    if (tone === 'calm') return [addDays(ctx.today, 3), never]
    throw badField(
      'tone',
      { zh: '没有这种时限状态', en: 'is no such tone' },
      listed([
        ['overdue', { zh: '超期', en: 'overdue' }],
        ['soon', { zh: '两日内到期', en: 'due within two days' }],
        ['calm', { zh: '未临近', en: 'later' }],
      ]),
    )
  })
}
