import { fewestPublic } from '../../../law/publicity.ts'
import { keptBack } from '../../bulletin/index.ts'
import { type Context, systemActor } from '../../kernel/context.ts'
import { badField } from '../../kernel/problem.ts'
import { figureOf, neighbour, periodOf } from '../../statistics/index.ts'
import { type Cell, column, type Dataset } from './dataset.ts'

const months = 24

/** Complaints of the last two years by month and class; small numbers are kept back, and whatever would give them away. */
export const monthlyDataset: Dataset = {
  name: 'complaints-by-month',
  label: { zh: '投诉月度统计', en: 'Complaints by month' },
  description: {
    zh: `近${months}个月每月收到的投诉，按商品和服务类别。不足${fewestPublic}件的和可由其推算的留空。`,
    en: `Complaints received in each of the last ${months} months, by goods and services. Numbers below ${fewestPublic}, and what would give them away, are left empty.`,
  },
  updated: { zh: '每月', en: 'Monthly' },
  columns: [
    column('month', { zh: '月份', en: 'Month' }, 'text', { zh: '形如 2026-10', en: 'Such as 2026-10' }),
    column('class', { zh: '类别代码', en: 'Class' }, 'text', {
      zh: '商品和服务类别，total为合计',
      en: 'Code; total is the sum',
    }),
    column('class_name', { zh: '类别', en: 'Name of the class' }, 'text', { zh: '中文名称', en: 'In Chinese' }),
    column('complaints', { zh: '投诉件数', en: 'Complaints' }, 'count', {
      zh: `收到的件数；留空为不足${fewestPublic}件或者可推算`,
      en: `Received; empty: below ${fewestPublic}, or would give that away`,
    }),
  ],
  async rows(ctx, { q, after, limit: _ }) {
    const last = neighbour(periodOf(ctx.today.slice(0, 7)), -1)
    const month = after === undefined ? last : monthAt(after)
    const first = Array.from({ length: months - 1 }).reduce((at: typeof last) => neighbour(at, -1), last)
    if (month.key > last.key || month.key < first.key) return { rows: [], next: null }
    const rows = (await ofMonth(ctx, month.key)).filter(row => !q || String(row[2]).includes(q))
    const earlier = neighbour(month, -1)
    return { rows, next: earlier.key < first.key ? null : earlier.key }
  },
}

function monthAt(cursor: string) {
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(cursor)) return periodOf(cursor)
  throw badField(
    'cursor',
    { zh: '不是本列表的翻页标记', en: 'is no cursor of this list' },
    { zh: '上一页给出的 next', en: 'the next of the page before' },
  )
}

async function ofMonth(ctx: Context, month: string): Promise<Cell[][]> {
  const city = { ...ctx, actor: systemActor }
  const { rows, value } = await figureOf(city, 'complaints-received', month, { by: ['goods'] })
  const values = rows.map(row => row.value ?? 0)
  const { cells, total } = keptBack(values)
  const sum = value ?? 0
  return [
    ...rows.map((row, at): Cell[] => [
      month,
      row.keys.goods ?? '',
      row.label.zh,
      cells.has(at) ? null : (row.value ?? 0),
    ]),
    [month, 'total', '合计', total || (sum > 0 && sum < fewestPublic) ? null : sum],
  ]
}
