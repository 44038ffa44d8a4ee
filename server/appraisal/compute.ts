/** Scoring: each line from the same figures as the bulletin, for each county bureau or each call-taker. */
import { sql } from 'kysely'
import type { Scheme } from '../../law/appraisal.schemes.ts'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { listOffices } from '../office/index.ts'
import { type FigureValue, figureOf, type Period } from '../statistics/index.ts'
import { itemsOf, placesOf, pointsOf, scoreOf } from './score.ts'
import type { KeptLine } from './view.ts'

export interface Subject {
  officeId: number | null
  personId: number | null
  name: string
  group: string
  /** The cell that narrows a figure to it. */
  cell: { unit: string } | { person: number }
}

export interface Scored extends Subject {
  lines: KeptLine[]
  cases: number
}

const others = '其他'
const together = '全部'

export async function subjectsOf(ctx: Context, scheme: Scheme): Promise<Subject[]> {
  const offices = await listOffices(ctx)
  const groupOf = (code: string | undefined) =>
    scheme.groups.length === 0
      ? together
      : (scheme.groups.find(each => each.offices.includes(code ?? ''))?.label ?? others)
  if (scheme.of === 'bureau')
    return offices
      .filter(each => each.kind === 'county' && each.closedOn === null)
      .map(({ id, code, name }) => ({ officeId: id, personId: null, name, group: groupOf(code), cell: { unit: code } }))
  const people = await ctx.db
    .selectFrom('person')
    .select(['id', 'name', 'office_id'])
    .where('active', '=', true)
    .where(sql<boolean>`'agent' = any(roles)`)
    .orderBy('id')
    .execute()
  return people.map(({ id, name, office_id }) => ({
    officeId: null,
    personId: id,
    name,
    group: groupOf(offices.find(each => each.id === office_id)?.code),
    cell: { person: id },
  }))
}

/** As the system sees it: nobody's score depends on who pressed the button. */
export async function measure(asked: Context, scheme: Scheme, period: Period): Promise<Scored[]> {
  const ctx = { ...asked, actor: systemActor }
  const subjects = await subjectsOf(ctx, scheme)
  const names = new Set<IndicatorName>([scheme.ranking.indicator])
  for (const { rule } of itemsOf(scheme)) if (rule.kind !== 'manual') names.add(rule.indicator)
  const figures = new Map<IndicatorName, FigureValue[]>()
  for (const name of names) figures.set(name, await valuesOf(ctx, name, period, subjects))
  return subjects.map((subject, at) => ({
    ...subject,
    cases: casesOf(figures.get(scheme.ranking.indicator)![at]!),
    lines: itemsOf(scheme).map(item => {
      const { key, head, label, weight, rule } = item
      const figure = rule.kind === 'manual' ? undefined : figures.get(rule.indicator)![at]!
      return {
        item: key,
        head,
        label,
        weight,
        rule: { ...rule },
        indicator: rule.kind === 'manual' ? null : rule.indicator,
        value: figure?.value ?? null,
        numerator: figure?.numerator ?? null,
        denominator: figure?.denominator ?? null,
        query: figure?.query ?? null,
        points: pointsOf(item, { value: figure?.value ?? null }),
      }
    }),
  }))
}

const casesOf = ({ value, denominator }: FigureValue) => denominator ?? value ?? 0

async function valuesOf(ctx: Context, name: IndicatorName, period: Period, subjects: readonly Subject[]) {
  const values: FigureValue[] = []
  for (const { cell } of subjects) {
    const { value, numerator, denominator, records, query } = await figureOf(ctx, name, period, cell)
    values.push({ value, numerator, denominator, records, query })
  }
  return values
}

interface Settled {
  group_label: string
  cases: number
  lines: readonly KeptLine[]
}

/** No case of the ranking, and nothing that any line could count. */
const hadNoWork = ({ cases, lines }: Pick<Settled, 'cases' | 'lines'>) =>
  cases === 0 && lines.every(each => !each.indicator || !(each.denominator ?? each.value))

/** 没有件的不评分: there is nothing to mark by hand either. */
export const isScored = (scheme: Scheme, row: Pick<Settled, 'cases' | 'lines'>) =>
  !hadNoWork(row) || scheme.ranking.withoutWork === 'scored'

/** The lines by hand that still want a mark. */
export const toMark = (scheme: Scheme, row: Pick<Settled, 'cases' | 'lines'>) =>
  isScored(scheme, row) ? row.lines.filter(line => line.indicator === null && line.points === null) : []

/** Scores and places anew from the lines as they stand: after a mark, after an objection. */
export function settle(scheme: Scheme, rows: readonly Settled[]) {
  const scores = rows.map(each => (isScored(scheme, each) ? scoreOf(each.lines) : null))
  const places = placesOf(
    rows.map((each, at) => ({ group: each.group_label, score: scores[at]!, cases: each.cases })),
    scheme.ranking.fewest,
  )
  return rows.map((_, at) => ({ score: scores[at]!, place: places[at]! }))
}

/** The definitions that held when it was counted. */
export const definitionsOf = (scheme: Scheme) =>
  Object.fromEntries(
    itemsOf(scheme).flatMap(({ rule }) =>
      rule.kind === 'manual' ? [] : [[rule.indicator, indicators[rule.indicator]]],
    ),
  )
