/** Bulletin and figures as text for a terminal, and as the JSON that scripts rely on. */
import type { Indicator } from '../../law/indicators.ts'
import type { FigureView } from '../statistics/index.ts'
import type { Compiled, LinkedTable } from './contract.ts'
import { type Chart, type Format, formatOfUnit, type Paper, printed, type Table } from './paper.ts'

export interface WeeklyAnswer extends Compiled {
  /** Of the published issue; null: counted at this moment. */
  id: number | null
  period: { key: string; from: string; to: string }
  office: { code: string; name: string } | null
  number: number
  /** 0: not published; the figures are those of this moment. */
  version: number
  paper: Paper
}

/** Figures by name; tables with the labels of their rows and columns; values unrounded, money in fen. */
export function weeklyJson(
  { period, office, number, version, figures, tables, urging, paper }: WeeklyAnswer,
  kind = 'weekly',
) {
  return {
    kind,
    period: period.key,
    from: period.from,
    to: period.to,
    office: office?.code ?? null,
    year: paper.year,
    number,
    version,
    published: version > 0,
    figures,
    tables: tables.map(plain),
    urging,
    text: paper.sections.flatMap(each => ('paragraph' in each ? [each.paragraph] : [])),
  }
}

const plain = ({ key, title, unit, note, columns, rows }: LinkedTable) => ({
  key,
  title,
  unit,
  note,
  columns: columns.map(({ key, label, group, format, unit }) => ({ key, label, group, format, unit })),
  rows: rows.map(({ key, label, total, cells }) => ({
    key,
    label,
    total: total === true,
    cells: Object.fromEntries(columns.map((column, at) => [column.key, cells[at]?.value ?? null])),
  })),
})

export const bulletinText = ({ title, year, issue, sections }: Paper) =>
  [
    `${title}  ${year}年${issue}`,
    ...sections.map(each =>
      'heading' in each
        ? `\n${each.heading}`
        : 'table' in each
          ? tableText(each.table)
          : 'chart' in each
            ? chartText(each.chart)
            : each.paragraph,
    ),
  ].join('\n')

const chartText = ({ title, points, unit = '' }: Chart) =>
  [`\n${title}`, ...points.map(({ label, value }) => `${label}\t${value ?? '—'}${unit}`)].join('\n')

const tableText = ({ title, head = '单位', columns, rows, note }: Table) =>
  [
    `\n${title}`,
    [head, ...columns.map(each => `${each.group ?? ''}${each.label}`)].join('\t'),
    ...rows.map(row =>
      [row.label, ...columns.map((each, at) => printed(each.format, row.cells[at] ?? null))].join('\t'),
    ),
    ...(note ? [`注：${note}`] : []),
  ].join('\n')

export const formatOf = ({ unit }: Pick<Indicator, 'unit'>): Format => formatOfUnit(unit)

export function figureText({ indicator, period, value, numerator, denominator, pending, rows }: FigureView) {
  const format = formatOf(indicator)
  const unit = indicator.unit === 'fen' ? '万元' : ''
  const parts = denominator === null ? '' : `（${numerator}/${denominator}）`
  return [
    `${indicator.label.zh} ${period.label.zh}：${printed(format, value)}${unit}${parts}`,
    ...(pending ? [`${pending.label.zh}：${printed('count', pending.value)}`] : []),
    ...rows.map(row =>
      [
        row.label.zh,
        printed(format, row.value),
        ...(row.denominator === null ? [] : [`${row.numerator}/${row.denominator}`]),
        ...(pending ? [`${pending.label.zh} ${printed('count', row.pending?.value ?? 0)}`] : []),
      ].join('\t'),
    ),
  ].join('\n')
}

export const listText = (list: readonly ({ name: string } & Indicator)[]) =>
  list
    .map(({ name, label, definition }) => `${name}\t${label.zh} / ${label.en}\n\t${definition.zh}\n\t${definition.en}`)
    .join('\n')
