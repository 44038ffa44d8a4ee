/** The figures of one paper, each asked once: of its period, the one before and a year ago. */

import { type Breakdown, type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { type FigureView, figureOf, neighbour, type Period, recordsFrom, yearBefore } from '../statistics/index.ts'
import { appealsIn } from './appeals.ts'
import type { NamedFigure } from './contract.ts'
import type { When } from './figure-words.ts'

export interface Counting {
  period: Period
  office: { code: string; name: string } | null
  /** Whose paper it is: units are called without its name. */
  org: string
  periodOf(when: When): Period | undefined
  /** undefined where there was no such period. */
  figure(
    name: IndicatorName,
    when: When,
    cell?: Partial<Record<Breakdown, string>>,
    by?: Breakdown,
    andBy?: Breakdown,
  ): Promise<FigureView | undefined>
  /** How many appeals there were at all in the period. */
  appeals(): Promise<number>
  /** Every figure that was asked, by what it is called in the paper. */
  asked: Map<string, NamedFigure>
}

export function countingOf(ctx: Context, period: Period, office: Counting['office'], org: string): Counting {
  const kept = new Map<string, Promise<FigureView | undefined>>()
  const asked = new Map<string, NamedFigure>()
  const periods: Record<When, Period | undefined> = {
    now: period,
    before: neighbour(period, -1),
    year: yearBefore(period),
  }
  const whole = new Map<When, Promise<boolean>>()
  const isWhole = (when: When, of: Period) => {
    // Of the period just before, some days on record are enough: a bureau that begins sees how it goes on.
    const known =
      whole.get(when) ?? recordsFrom(ctx, of).then(from => from === null || (when === 'before' && from <= of.to))
    whole.set(when, known)
    return known
  }
  let appeals: Promise<number> | undefined
  const ask = async (name: IndicatorName, when: When, cell: Partial<Record<Breakdown, string>>, by: Breakdown[]) => {
    const of = periods[when]
    // What of an earlier time is on record in part, or not at all, is no figure: nothing is compared with it.
    if (!of || (when !== 'now' && !(await isWhole(when, of)))) return undefined
    const narrowed = { ...(office ? { office: office.code } : {}), ...cell }
    const view = await figureOf(ctx, name, of, { ...narrowed, ...(by.length > 0 ? { by } : {}) } as never)
    const key = [name, when === 'now' ? '' : `@${when}`, ...Object.entries(cell).map(each => each.join('='))]
    const { label, unit } = indicators[name]
    asked.set(key.filter(Boolean).join(' '), { value: view.value, unit, label, query: view.query })
    return view
  }
  return {
    period,
    office,
    org,
    asked,
    periodOf: when => periods[when],
    appeals() {
      appeals ??= appealsIn(ctx, period, office?.code)
      return appeals
    },
    figure(name, when, cell = {}, ...given) {
      const by = given.filter(each => each !== undefined)
      const key = JSON.stringify([name, when, cell, by])
      const found = kept.get(key) ?? ask(name, when, cell, by)
      kept.set(key, found)
      return found
    },
  }
}
