/** 公开版 of an analysis: a small figure is starred and nothing else; and whoever reads it cannot tell one from two. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { IndicatorName } from '../../law/indicators.ts'
import { indicators } from '../../law/indicators.ts'
import { type FigureView, neighbour, type Period, periodOf, recordsQuery, yearBefore } from '../statistics/index.ts'
import { comparison } from './block-comparison.ts'
import { chartOf } from './block-tables.ts'
import type { Compiled, LinkedTable, NamedFigure } from './contract.ts'
import { changedFigures } from './corrected.ts'
import type { Counting } from './counting.ts'
import { tokensOf, type When } from './figure-words.ts'
import { unsaid } from './kept-back.ts'
import { plainTable } from './layout.ts'
import type { Paper, Section } from './paper.ts'
import { publicEdition } from './public-edition.ts'
import { differences, inWords } from './publish.ts'
import { say } from './say.ts'
import { templates } from './templates.ts'

const period = periodOf('2018-06')
const periods: Record<When, Period> = { now: period, before: neighbour(period, -1), year: yearBefore(period)! }
const name = (called: IndicatorName, when: When = 'now', platform = '') => `${called} ${when} ${platform}`
type State = Record<string, number>

/** The first section of the monthly as it is compiled, of numbers that we choose. */
async function monthly(state: State): Promise<[Paper, Compiled]> {
  const asked = new Map<string, NamedFigure>()
  const view = (called: IndicatorName, when: When, cell: Record<string, string> = {}) => {
    const value = state[name(called, when, cell.platform)] ?? 40
    const query = recordsQuery(called, periods[when].key, cell)
    const key = [called, when === 'now' ? '' : `@${when}`, ...Object.entries(cell).map(each => each.join('='))]
    const { unit, label } = indicators[called]
    asked.set(key.filter(Boolean).join(' '), { value, unit, label, query })
    return { value, query, rows: [], records: 9, numerator: null, denominator: null } as unknown as FigureView
  }
  const counting = {
    period,
    office: null,
    org: '',
    asked,
    periodOf: (when: When) => periods[when],
    appeals: async () => 40,
    figure: async (called: IndicatorName, when: When, cell?: Record<string, string>) => view(called, when, cell),
  } as unknown as Counting
  const sections: Section[] = [{ heading: '一、总体情况', level: 1 }]
  const tables: LinkedTable[] = []
  for (const block of templates.monthly.sections[0]!.blocks)
    if (block.kind === 'say') sections.push(await say(counting, tokensOf(block.text, 'text'), []))
    else if (block.kind === 'comparison') {
      tables.push(await comparison(counting, { ...block, title: `表1　${block.title}` }, 'T1'))
      sections.push({ table: plainTable(tables[0]!) })
    } else if (block.kind === 'chart')
      sections.push({
        chart: await chartOf(counting, block, async (called, of) => {
          const when = (Object.keys(periods) as When[]).find(each => periods[each].key === of.key)
          return when ? view(called, when) : ({ value: 30, query: `/${of.key}`, records: 1, rows: [] } as never)
        }),
      })
  const paper = { title: '2018年6月分析', sections } as unknown as Paper
  return [paper, { figures: Object.fromEntries(asked), tables, urging: [] }]
}
const opened = async (state: State) => publicEdition(...(await monthly(state))).sections
const platforms = (city: number, national: number): State => ({
  [name('complaints-received', 'now', 'city')]: city,
  [name('complaints-received', 'now', 'national')]: national,
  [name('complaints-received')]: city + national,
})

test('one small figure: it is starred, and the section stays with its table, its chart and its other sentences', async () => {
  const state = { ...platforms(300, 39), [name('complaints-refused')]: 1, [name('reports-received', 'before')]: 2 }
  const [heading, first, second, table, chart] = (await opened(state)) as Section[]
  assert.deepEqual(heading, { heading: '一、总体情况', level: 1 })
  assert.ok('paragraph' in first! && first.paragraph.includes('共接收投诉339件，比上月（40件）上升747.50%'))
  assert.ok(first.paragraph.includes('12315平台接收300件'))
  assert.ok('paragraph' in second! && second.paragraph.includes(`不予受理${unsaid}件，办结40件`))
  assert.ok('table' in table!)
  assert.deepEqual(table.table.rows[0]!.cells, ['339', '40', '↑747.50%', '40', '↑747.50%'])
  assert.deepEqual(table.table.rows[3]!.cells, ['40', unsaid, unsaid, '40', '持平'])
  assert.match(table.table.note ?? '', /不予公开/)
  assert.ok('chart' in chart! && chart.chart.points.at(-1)!.value === 339)
})

test('what is small in one platform keeps back the other, not the sum', async () => {
  const [, first] = await opened(platforms(300, 2))
  assert.ok('paragraph' in first!)
  assert.match(first.paragraph, /共接收投诉302件/)
  assert.match(first.paragraph, /12315平台接收＊件，全国12315互联网平台转来＊件/)
})

const some = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 7, max: 400 }))
const free = [
  ...(['complaints-refused', 'complaints-overdue', 'complaints-pending'] as const).map(each => name(each)),
  ...(['complaints-accepted', 'complaints-closed', 'reports-received', 'consultations-received'] as const).flatMap(
    each => [name(each), name(each, 'before'), name(each, 'year')],
  ),
  name('complaints-received', 'before'),
  name('complaints-received', 'year'),
]

test('nobody can tell one from two: the public edition is the same to the last sign', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(...free.map(() => some)), some, some, async (values, city, national) => {
      const state: State = {
        ...Object.fromEntries(free.map((each, at) => [each, values[at]!])),
        ...platforms(city, national),
      }
      const said = await opened(state)
      const other = (value: number) => (value === 1 || value === 2 ? 3 - value : value)
      for (const key of free)
        if (other(state[key]!) !== state[key])
          assert.deepEqual(await opened({ ...state, [key]: other(state[key]!) }), said, key)
      if (city + national < 3) {
        const most = city + national === 0 ? 0 : 2
        for (let sum = Math.min(1, most); sum <= most; sum++)
          for (let at = 0; at <= sum; at++)
            assert.deepEqual(await opened({ ...state, ...platforms(at, sum - at) }), said)
      } else if (city > 0 && other(national) !== national && city + national - other(national) > 0)
        assert.deepEqual(
          await opened({ ...state, ...platforms(city + national - other(national), other(national)) }),
          said,
        )
      else if (national > 0 && other(city) !== city && city + national - other(city) > 0)
        assert.deepEqual(await opened({ ...state, ...platforms(other(city), city + national - other(city)) }), said)
    }),
    { numRuns: 300 },
  )
})

test('of a corrected issue everybody reads the corrections of public figures, and that there are others', async () => {
  const first = { ...platforms(300, 39), [name('reports-received')]: 2, [name('consultations-received')]: 50 }
  const then = { ...platforms(300, 41), [name('reports-received')]: 5, [name('consultations-received')]: 1 }
  const [[, before], [paper, after]] = [await monthly(first), await monthly(then)]
  const corrections = [...differences(before.tables, after.tables), ...changedFigures(before, after)]
  const frozen = { ...paper, corrections: ['更正原因：补录', ...corrections.map(inWords)] }
  const told = publicEdition(frozen, { ...after, corrections }, before).corrections!
  assert.equal(told[0], '更正原因：补录')
  assert.ok(told.includes('表1中投诉接收（件）“本期”由339更正为341。'), told.join('\n'))
  assert.ok(told.includes('正文中投诉接收“全国12315互联网平台”由39更正为41。'))
  assert.ok(!told.some(each => /举报|咨询/.test(each)), 'neither what was small nor what is small')
  assert.equal(told.at(-1), '其余更正涉及不予公开的数字，不列出。')
})
