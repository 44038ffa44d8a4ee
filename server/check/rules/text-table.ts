/** 文与表: what the text says of a row and a column of a table is what the table has there. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Document, paragraphsOf, tablesOf } from '../document.ts'
import { type Grid, gridOf, isCount, isRate, isShare } from '../grid.ts'
import { type Measure, measuresIn, sentencesOf } from '../measures.ts'

export function checkTextAgainstTables(document: Document): Claim[] {
  const grids = tablesOf(document).flatMap(({ at, table }) => {
    const grid = gridOf(table)
    return grid ? [{ at, grid, title: table.title }] : []
  })
  if (grids.length === 0) return []
  return paragraphsOf(document).flatMap(({ at, text }) =>
    sentencesOf(text).flatMap(sentence => {
      const all = measuresIn(sentence.text)
      return all.flatMap((measure, n) => {
        const clause = sentence.text.slice(startOfClause(sentence.text, measure, all[n - 1]), measure.to)
        const hits = grids.flatMap(each => {
          const below =
            each.at > at && each.at <= at + nextTo ? onlyColumn(each.grid, sentence.text, clause, measure) : []
          return [...cellsFor(each.grid, clause, measure, sentence.text), ...below].map(cell => ({
            ...cell,
            table: each,
          }))
        })
        const [hit] = hits
        // Two places that could be meant are none.
        if (!hit || hits.some(each => each.value !== hit.value)) return []
        const place = { block: at, from: sentence.from + measure.from, to: sentence.from + measure.to }
        const base = `表中「${hit.row}·${hit.column}」为${hit.text}`
        if (Math.abs(measure.value - hit.value) <= Math.max(measure.step, 10 ** -hit.decimals) / 2 + 1e-9)
          return [holds(place, 'text-table', measure.text, base)]
        return measure.rough ? [] : [breaks(place, 'text-table', measure.text, hit.text, base)]
      })
    }),
  )
}

/** The clause with the one before it: the unit is often named once for several figures. */
function startOfClause(text: string, measure: Measure, last: Measure | undefined) {
  const stop = Math.max(...['；', '。', '\n'].map(mark => text.lastIndexOf(mark, measure.from)))
  return Math.max(stop + 1, last && /[，。；]/.test(text.slice(last.to, measure.from)) ? last.to : 0)
}

function cellsFor(grid: Grid, clause: string, measure: Measure, sentence: string) {
  if (earlierOrMoved.test(clause)) return []
  const rows = grid.rows.filter(row => row.name.length >= 2 && !row.total && clause.includes(row.name))
  const totals = grid.rows.filter(each => each.total)
  const all = rows.length === 0 && totals.length === 1 && !earlierOrMoved.test(sentence.slice(0, measure.from))
  const row = rows.length === 1 ? rows[0] : all ? totals[0] : undefined
  if (!row) return []
  return grid.columns.flatMap(column => {
    const cell = row.cells[column.at]
    const sort = isShare(column) || isRate(column) ? 'percent' : isCount(column, grid) ? 'count' : undefined
    const name = column.name.replace(/[（(].*|%|件数?$|数量$|量$/g, '')
    if (!cell || name.length < 2 || sort !== measure.dimension || !namesIt(measure, name)) return []
    if (all && !ofAll.test(clause.slice(0, clause.lastIndexOf(name)))) return []
    return [{ row: row.name, column: column.name, value: cell.value, text: cell.text, decimals: cell.decimals }]
  })
}

/** How far below its sentence a table still is the one that the sentence speaks of: its caption stands between. */
const nextTo = 2
const kinds = ['投诉', '举报', '咨询', '工单', '受理', '接收', '办结', '在办', '超期', '合格']

/** 「最多的是餐饮和住宿服务（48件）」 above a table with one column of counts, where neither speaks of another kind of count. */
function onlyColumn(grid: Grid, sentence: string, clause: string, measure: Measure) {
  const [column, other] = grid.columns.filter(each => isCount(each, grid))
  if (!column || other || measure.dimension !== 'count' || earlierOrMoved.test(clause)) return []
  if (kinds.some(kind => sentence.includes(kind) && !column.name.includes(kind))) return []
  const label = clause.slice(0, -measure.text.length).replace(/[（(为达有”"\s]+$/, '')
  return grid.rows.flatMap(row => {
    const cell = row.cells[column.at]
    if (!cell || row.total || row.name.length < 2 || !label.endsWith(row.name)) return []
    return [{ row: row.name, column: column.name, value: cell.value, text: cell.text, decimals: cell.decimals }]
  })
}

/** 「本周投诉31件」, 「全市共投诉31件」: of everything, which is what the row of totals has. */
const ofAll = /^\s*(本周|本月|本季度|本期|期内|今年|全年|全市|全区|全县|共计?|合计|总计|累计|[，,])+$/

const earlierOrMoved = /同期|上周|上月|上年|去年|增加|减少|增长|下降|上升|环比|同比/

/** 投诉 stands in the words of the number itself, and is not part of a longer name: 投诉办结 is not 投诉. */
function namesIt(measure: Measure, name: string) {
  const label = measure.label.trim().replace(/(为|达|共|有|计|了|分别)+$/, '')
  return label.endsWith(name) && !/[不未]$/.test(label.slice(0, -name.length))
}
