/** The figures of a bulletin: of the period, of the one before and of the same one a year ago, by platform and unit. */
import { type IndicatorName, indicators, type Platform } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import { type Cell, figureOf, neighbour, type Period, recordsQuery, yearBefore } from '../statistics/index.ts'
import { shortName } from './short-name.ts'

/** Parts that can be added: of a count or a sum the amount, of a rate also the hits. */
export interface Part {
  amount: number
  hits: number
}
export type When = 'now' | 'before' | 'year'

export interface Unit {
  code: string
  label: string
}

export interface Gathered {
  period: Period
  units: Unit[]
  office: { code: string; name: string } | null
  part(name: IndicatorName, where?: { platform?: Platform; unit?: string }, when?: When): Part
  value(name: IndicatorName, where?: { platform?: Platform; unit?: string }, when?: When): number | null
  /** (now − then) ÷ then, from whole counts; null where there was nothing to compare with. */
  change(name: IndicatorName, then: When, where?: { platform?: Platform; unit?: string }): number | null
  query(name: IndicatorName, where?: { platform?: Platform; unit?: string }, when?: When): string
  /** False for the same week of a year that has no such week: 53. */
  has(when: When): boolean
}

export const nowNames = [
  'complaints-received',
  'complaints-accepted',
  'complaints-refused',
  'complaints-closed',
  'complaints-pending',
  'complaints-overdue',
  'complaints-overdue-target',
  'complaints-due-soon',
  'assessment-on-time-rate',
  'assessments-pending',
  'closing-on-time-rate',
  'mediation-success-rate',
  'mediation-rate',
  'recovered-amount',
  'double-compensations',
  'double-compensation-amount',
  'reports-received',
  'reports-closed',
  'reports-overdue',
  'consultations-received',
  'odr-enterprises-new',
  'odr-enterprises-total',
  'odr-offered',
  'odr-concluded',
  'odr-settlement-rate',
  'odr-overdue',
  'letters-overdue',
  'mass-opened',
  'mass-settled',
  'mass-persons',
  'mass-recovered',
] as const satisfies IndicatorName[]
export const comparedNames = [
  'complaints-received',
  'reports-received',
  'recovered-amount',
] as const satisfies IndicatorName[]

/** @param office a county bureau's code: its own 所 are the units then */
export async function gather(ctx: Context, period: Period, office?: string): Promise<Gathered> {
  const offices = await listOffices(ctx)
  const bureau = offices.find(each => each.kind === 'bureau')
  const one = office === undefined ? undefined : offices.find(each => each.code === office)
  if (office !== undefined && one?.kind !== 'county')
    throw badField(
      'office',
      { zh: '不是县（市、区）局', en: 'is no county bureau' },
      { zh: '县（市、区）局的代码', en: 'the code of a county bureau' },
    )
  const by = one ? 'office' : 'unit'
  const parts = new Map<string, Part>()
  const unknown = new Set<string>()
  const seen = new Set<string>()
  const load = async (when: When, of: Period | undefined, names: readonly IndicatorName[]) => {
    if (!of) return
    for (const name of names) {
      const figure = await figureOf(ctx, name, of, { ...(one ? { office: one.code } : {}), by: ['platform', by] })
      if (figure.value === null && figure.denominator === null) unknown.add(name)
      const whole = keep(parts, [when, name, '', ''], figure)
      let [amount, hits] = [0, 0]
      for (const row of figure.rows) {
        const [platform, unit] = [row.keys.platform ?? '', row.keys[by] ?? '']
        const part = keep(parts, [when, name, platform, unit], row)
        add(parts, [when, name, platform, ''], part)
        add(parts, [when, name, '', unit], part)
        amount += part.amount
        hits += part.hits
        seen.add(unit)
      }
      if (amount === whole.amount && hits === whole.hits) continue
      if (amount < whole.amount) throw new Error(`${name}: the parts give ${amount}, the whole is ${whole.amount}`)
      // Some were received by both platforms: in the joint line of each unit they are one.
      const joint = await figureOf(ctx, name, of, { ...(one ? { office: one.code } : {}), by: [by] })
      for (const row of joint.rows) keep(parts, [when, name, '', row.keys[by] ?? ''], row)
    }
  }
  await load('now', period, nowNames)
  const periods = { now: period, before: neighbour(period, -1), year: yearBefore(period) }
  await load('before', periods.before, comparedNames)
  await load('year', periods.year, comparedNames)

  const belongs = (each: (typeof offices)[number]) =>
    one
      ? (each.countyId === one.id || each.id === one.id) && each.kind !== 'station' && each.kind !== 'odr'
      : each.kind === 'county'
  const units = offices
    .filter(each => belongs(each) || seen.has(each.code))
    .sort((a, b) => Number(belongs(b)) - Number(belongs(a)))
    .map(each => ({ code: each.code, label: shortName(each.name, one?.name ?? bureau?.name ?? '') }))
  const part: Gathered['part'] = (name, { platform = '', unit = '' } = {}, when = 'now') =>
    parts.get(keyOf([when, name, platform, unit])) ?? { amount: 0, hits: 0 }
  const value: Gathered['value'] = (name, where, when = 'now') => {
    if (unknown.has(name)) return null
    const { amount, hits } = part(name, where, when)
    if (indicators[name].unit !== 'ratio') return amount
    return amount === 0 ? null : hits / amount
  }
  return {
    period,
    has: when => periods[when] !== undefined,
    units,
    office: one ? { code: one.code, name: one.name } : null,
    part,
    value,
    change(name, then, where) {
      const [now, earlier] = [part(name, where).amount, part(name, where, then).amount]
      return earlier === 0 ? null : (now - earlier) / earlier
    },
    query(name, { platform, unit } = {}, when = 'now') {
      const cell: Cell = {
        ...(platform ? { platform } : {}),
        ...(one ? { office: one.code } : {}),
        ...(unit ? (one ? { at: unit } : { unit }) : {}),
      } as Cell
      return recordsQuery(name, (periods[when] ?? period).key, cell)
    },
  }
}

const keyOf = (parts: readonly string[]) => parts.join('|')

interface Valued {
  value: number | null
  numerator: number | null
  denominator: number | null
}

function keep(parts: Map<string, Part>, key: readonly string[], { value, numerator, denominator }: Valued): Part {
  const part =
    denominator === null ? { amount: value ?? 0, hits: value ?? 0 } : { amount: denominator, hits: numerator ?? 0 }
  parts.set(keyOf(key), part)
  return part
}

function add(parts: Map<string, Part>, key: readonly string[], { amount, hits }: Part) {
  const before = parts.get(keyOf(key)) ?? { amount: 0, hits: 0 }
  parts.set(keyOf(key), { amount: before.amount + amount, hits: before.hits + hits })
}
