/** 《12315每周动态》: figures, tables, urging list and words of one ISO week, compiled from the records as they stand. */
import { indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import { atOneMoment, figureOf, neighbour, type Period, periodOf } from '../statistics/index.ts'
import { appealsIn } from './appeals.ts'
import { caseSection } from './case-words.ts'
import { cityColumns, cityNote, nationalColumns, nationalNote } from './columns.ts'
import type { Compiled, LinkedTable, NamedFigure } from './contract.ts'
import { type Gathered, gather, nowNames } from './gather.ts'
import { classTable, plainTable, unitTable } from './layout.ts'
import { massSection } from './mass-words.ts'
import type { Paper, Section, Table } from './paper.ts'
import { byUnitWords, classWords, overview, silence, urgingWords } from './sentences.ts'
import { urgingOf, urgingTable } from './urging.ts'

export interface Weekly extends Compiled {
  period: Period
  office: { code: string; name: string } | null
  sections: Section[]
  org: string
  /** How many appeals the week has at all. */
  appeals: number
}

/** Throws a problem for anything that is no ISO week. */
export function weekPeriod(key: string): Period {
  const period = periodOf(key)
  if (period.kind !== 'week')
    throw badField(
      'period',
      { zh: '每周动态按周编制', en: 'is not a week' },
      { zh: '形如 2026-W47', en: 'such as 2026-W47' },
    )
  return period
}

/** @param office a county bureau's code: its own week, by 所 */
export const compileWeekly = (ctx: Context, period: Period, office?: string): Promise<Weekly> =>
  atOneMoment(ctx, steady => compile(steady, period, office))

async function compile(ctx: Context, period: Period, office?: string): Promise<Weekly> {
  const gathered = await gather(ctx, period, office)
  const urging = await urgingOf(ctx, gathered)
  const [t1, t2] = [
    { key: 'T1', title: '表1　12315平台一周受理情况统计表', note: cityNote },
    { key: 'T2', title: '表2　全国12315互联网平台一周受理情况统计表', note: nationalNote },
  ]
  const city = unitTable(gathered, t1, cityColumns, 'city')
  const national = unitTable(gathered, t2, nationalColumns, 'national')
  const problems = await byClass(ctx, gathered, { key: 'T3', title: '表3　投诉问题类别情况' }, 'class')
  const goods = await byClass(ctx, gathered, { key: 'T4', title: '表4　投诉商品和服务类别情况' }, 'goods')
  const mass = massSection(gathered)
  const cases = await caseSection(ctx, gathered, mass.length > 0 ? ['六、', '七、'] : ['五、', '六、'])
  const late = urgingTable(gathered, urging, '表5　催办情况')
  const appeals = await appealsIn(ctx, period, office)
  const bureau = (await listOffices(ctx)).find(each => each.kind === 'bureau')
  return {
    period,
    office: gathered.office,
    appeals,
    org: gathered.office?.name ?? bureau?.name ?? '',
    figures: { ...namedFigures(gathered), ...cases.figures },
    tables: [city, national, problems, goods, late],
    urging,
    sections: [
      { heading: '一、总体情况', level: 1 },
      ...(appeals === 0 ? silence(gathered) : overview(gathered)),
      { heading: '二、各单位情况', level: 1 },
      ...byUnitWords(gathered),
      { table: plainTable(city) },
      { table: plainTable(national) },
      { heading: '三、投诉热点', level: 1 },
      classWords(problems, '受理的投诉问题类别'),
      { table: plainTable(problems) },
      classWords(goods, '投诉涉及的商品和服务类别'),
      { table: plainTable(goods) },
      { heading: '四、催办情况', level: 1 },
      urgingWords(gathered, urging),
      ...(urging.length > 0 ? [{ table: plainTable(late) }] : []),
      ...mass,
      ...cases.sections,
    ],
  }
}

/** Problem classes by what was accepted, over all accepted, as the national platform prints it (4.6); goods by what came in. */
export const classNames = { class: 'complaints-accepted', goods: 'complaints-received' } as const

async function byClass(
  ctx: Context,
  { period, office }: Gathered,
  head: { key: string; title: string },
  by: 'class' | 'goods',
): Promise<LinkedTable> {
  const name = classNames[by]
  const cell = { ...(office ? { office: office.code } : {}), by: [by] as const }
  const now = await figureOf(ctx, name, period, cell)
  const before = await figureOf(ctx, name, neighbour(period, -1), cell)
  return classTable(head, by, name, now, before, 8)
}

function namedFigures(gathered: Gathered): Record<string, NamedFigure> {
  const figures: Record<string, NamedFigure> = {}
  for (const name of nowNames) {
    const { label, unit } = indicators[name]
    for (const platform of [undefined, 'city', 'national'] as const) {
      const where = platform ? { platform } : {}
      figures[platform ? `${platform}.${name}` : name] = {
        value: gathered.value(name, where),
        unit,
        label,
        query: gathered.query(name, where),
      }
    }
  }
  for (const [key, then, zh, en] of [
    ['change-week', 'before', '投诉接收上周环比', 'Complaints received, change against the week before'],
    ['change-year', 'year', '投诉接收上年同比', 'Complaints received, change against the same week last year'],
  ] as const)
    figures[`complaints-received.${key}`] = {
      value: gathered.change('complaints-received', then),
      unit: 'ratio',
      label: { zh, en },
      query: null,
    }
  return figures
}

/** On paper, as issue `issue` of `year`. */
export const paperOf = (
  { sections, org }: Weekly,
  {
    issue,
    year,
    date,
    version,
    corrections = [],
    corrected = [],
  }: { issue: number; year: number; date: string; version: number; corrections?: string[]; corrected?: Table[] },
): Paper => ({
  title: '12315每周动态',
  issue: `第${issue}期`,
  year,
  org,
  date,
  version,
  ...(corrections.length > 0 ? { corrections } : {}),
  ...(corrected.length > 0 ? { corrected } : {}),
  sections,
  footer: { copy: '各县（市、区）市场监督管理局，12315投诉举报指挥中心' },
})
