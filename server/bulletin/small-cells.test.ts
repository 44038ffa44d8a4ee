/** 公开版: whoever knows the rule, the total and every printed cell learns no cell that is kept back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Compiled, LinkedTable } from './contract.ts'
import { unsaid } from './kept-back.ts'
import type { Paper, PlacedFigure } from './paper.ts'
import { publicEdition } from './public-edition.ts'
import { protectedTable } from './public-tables.ts'
import { keptBack } from './small-cells.ts'

/** All ways in which the cells kept back can be filled so that everything printed still holds. */
function fillings(printed: readonly (number | null)[], total: number | null, most: number): number[][] {
  const open = printed.flatMap((each, at) => (each === null ? [at] : []))
  const known = printed.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  const found: number[][] = []
  const fill = (at: number, said: number[], sum: number) => {
    if (at === open.length) {
      if (total === null || known + sum === total) found.push(said)
      return
    }
    const left = total === null ? most : total - known - sum - (open.length - at - 1)
    for (let value = 1; value <= Math.min(left, most); value++) fill(at + 1, [...said, value], sum + value)
  }
  fill(0, [], 0)
  // By the rule at least one of them is small.
  return found.filter(each => each.some(value => value < 3))
}

test('no cell kept back can be worked out, and nought and all others are printed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 }), values => {
      const { cells, total } = keptBack(values)
      for (const [at, value] of values.entries()) {
        if (value === 1 || value === 2) assert.ok(cells.has(at), 'what is small is never printed')
        if (value === 0) assert.ok(!cells.has(at))
      }
      if (!values.some(value => value === 1 || value === 2))
        assert.equal(cells.size, 0, 'nothing is kept back for nothing')
      const printed = values.map((value, at) => (cells.has(at) ? null : value))
      const sum = values.reduce((all, each) => all + each, 0)
      const ways = fillings(printed, total ? null : sum, 12)
      for (let at = 0; at < cells.size; at++)
        assert.ok(new Set(ways.map(each => each[at])).size > 1, `${values} tells cell ${at} of ${[...cells]}`)
    }),
    { numRuns: 2000 },
  )
})

test('a row that tells no count tells no share, no change and no amount of it either', () => {
  const count = { key: 'n', label: '受理', format: 'count', sum: true, indicator: 'complaints-accepted' } as const
  const share = { key: 's', label: '占比', format: 'percent', indicator: null } as const
  const money = { key: 'm', label: '挽回', format: 'money-wan', sum: true, indicator: 'recovered-amount' } as const
  const row = (label: string, n: number, fen: number, total = false) => ({
    key: label,
    label,
    ...(total ? { total } : {}),
    cells: [
      { value: n, query: `/${label}/n` },
      { value: n / 14, query: `/${label}/n` },
      { value: fen, query: `/${label}/m` },
    ],
  })
  const table: LinkedTable = {
    key: 'T3',
    title: '表3',
    columns: [count, share, money],
    rows: [row('质量', 8, 100), row('价格', 5, 50), row('合同', 1, 30), row('合计', 14, 180, true)],
  }
  const hidden = new Set<string>()
  const cells = protectedTable(table, hidden).rows.map(each => each.cells.map(cell => cell.value))
  assert.deepEqual(cells[2], [unsaid, unsaid, unsaid])
  assert.deepEqual(cells[1], [unsaid, unsaid, unsaid], 'the complement is protected')
  assert.deepEqual(cells[0], [8, 8 / 14, 100])
  assert.deepEqual(cells[3], [14, 1, 180])
  assert.ok(hidden.has('/合同/n') && hidden.has('/价格/n'))
  const open = { ...table, rows: [row('质量', 8, 100), row('价格', 6, 50), row('合计', 14, 150, true)] }
  assert.equal(protectedTable(open), open, 'without a small cell it stays as it is')
})

test('neither a change from a small base, nor a sentence over both platforms, nor one of several that are level tells it', () => {
  const count = { key: 'n', label: '接收', format: 'count', sum: true, indicator: 'complaints-received' } as const
  const change = { key: 'c', label: '同比', format: 'change', indicator: 'complaints-received' } as const
  const row = (platform: string, unit: string, n: number, moved: number, total = false) => ({
    key: unit,
    label: unit,
    ...(total ? { total } : {}),
    cells: [
      { value: n, query: `/n?period=2026-W46&platform=${platform}&unit=${unit}` },
      { value: moved, query: `/n?period=2025-W46&platform=${platform}&unit=${unit}` },
    ],
  })
  const table = (platform: string, rows: LinkedTable['rows']): LinkedTable => ({
    key: platform,
    title: platform,
    columns: [count, change],
    rows,
  })
  const city = table('city', [
    row('city', '望楚', 10, 9),
    row('city', '枫川', 7, 0.4),
    row('city', '合计', 17, 1.5, true),
  ])
  const national = table('national', [
    row('national', '望楚', 1, 0),
    row('national', '枫川', 4, 0),
    row('national', '鹤汀', 5, 0),
    row('national', '合计', 10, 0, true),
  ])
  assert.deepEqual(
    protectedTable(city).rows.map(each => each.cells[1]!.value),
    [unsaid, 0.4, 1.5],
    'from one to ten',
  )
  const told = (paragraph: string, figures: PlacedFigure[] = []) => {
    const paper = { title: '动态', sections: [{ paragraph, figures }, { paragraph: '完。' }] } as unknown as Paper
    return publicEdition(paper, { tables: [city, national] } as unknown as Compiled).sections.map(
      each => 'paragraph' in each && each.paragraph,
    )
  }
  const linked = (text: string, at: number, unit: string) => ({
    at,
    text,
    query: `/n?period=2026-W46&unit=${unit}`,
    rate: false,
  })
  const rate = (words: string) => {
    const figures = [{ at: 5, text: '100.00%', query: '/rate?period=2026-W46', rate: true }]
    const compiled = { tables: [], figures: { one: { query: '/n?period=2026-W46', value: 1, unit: 'letter' } } }
    const paper = { title: '动态', sections: [{ paragraph: words, figures }] } as unknown as Paper
    return publicEdition(paper, compiled as unknown as Compiled).sections.map(
      each => 'paragraph' in each && each.paragraph,
    )
  }
  assert.deepEqual(rate('按时初查率100.00%。'), ['按时初查率＊。'])
  assert.deepEqual(rate('按时初查率100.00%（2/2）。'), ['按时初查率＊。'])
  assert.deepEqual(rate('按时初查率100.00%（40/42）。'), ['按时初查率＊。'], 'two were late')
  assert.deepEqual(rate('按时初查率100.00%（39/42）。'), ['按时初查率100.00%（39/42）。'])
  assert.deepEqual(
    rate('按时初查率100.00%（71/71）。'),
    ['按时初查率100.00%（71/71）。'],
    'the base is told and not small',
  )
  assert.deepEqual(told('最多的是望楚、枫川（各11件）。'), ['完。'])
  assert.deepEqual(told('超期的有甲、乙（各1件）。其余没有。'), ['其余没有。', '完。'])
  assert.deepEqual(told('最多的是甲、乙（各5件）。'), ['最多的是甲、乙（各5件）。', '完。'])
  assert.deepEqual(told('最多的是望楚（11件）。', [linked('11', 8, '望楚')]), ['完。'])
  assert.deepEqual(told('最多的是鹤汀丙（9件）。', [linked('9', 9, '丙')]), ['最多的是鹤汀丙（9件）。', '完。'])
})
