/** A table of the bulletin as it will be printed, with each figure leading to its records. Bulletins are Chinese. */
import { indicators } from '../../../law/indicators.ts'
import type { LinkedColumn, LinkedTable } from '../../../server/bulletin/contract.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { useSay } from '../../kit/say.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import type { Opened } from '../statistics/Records.tsx'

export function BulletinTable({ table, open }: { table: LinkedTable; open: (opened: Opened) => void }) {
  const { columns, rows, head = '单位', title, unit, note } = table
  const grouped = columns.some(each => each.group)
  return (
    <ScrollX label={title} also="panel" lang="zh-CN">
      <table className="figures">
        <caption>
          {title}
          {unit && <span className="quiet">（单位：{unit}）</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={grouped ? 2 : 1}>
              {head}
            </th>
            {columns.map((column, at) => {
              if (!column.group) return <Head key={column.key} column={column} rows={grouped ? 2 : 1} />
              if (columns[at - 1]?.group === column.group) return null
              const next = columns.findIndex((each, place) => place > at && each.group !== column.group)
              return (
                <th key={`${column.key}-group`} scope="colgroup" colSpan={(next < 0 ? columns.length : next) - at}>
                  {column.group}
                </th>
              )
            })}
          </tr>
          {grouped && (
            <tr>
              {columns
                .filter(each => each.group)
                .map(column => (
                  <Head key={column.key} column={column} rows={1} />
                ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key} className={row.total ? 'total' : ''}>
              <th scope="row">{row.label}</th>
              {columns.map((column, at) => {
                const cell = row.cells[at] ?? { value: null, query: null }
                return (
                  <td key={column.key} className={column.format === 'text' && column.align !== 'right' ? 'words' : ''}>
                    <FigureLink
                      format={column.format}
                      value={cell.value}
                      query={cell.query}
                      title={`${row.label} ${column.group ?? ''}${column.label}`}
                      open={open}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="quiet">注：{note}</p>}
    </ScrollX>
  )
}

function Head({ column, rows }: { column: LinkedColumn; rows: number }) {
  const say = useSay()
  const indicator = column.indicator ? indicators[column.indicator as keyof typeof indicators] : undefined
  return (
    <th
      scope="col"
      rowSpan={rows}
      title={
        indicator ? `${say(indicator.label)}${say({ zh: '：', en: ': ' })}${say(indicator.definition)}` : undefined
      }
    >
      {column.label}
      {column.unit && (
        <>
          <br />
          <small>（{column.unit}）</small>
        </>
      )}
    </th>
  )
}
