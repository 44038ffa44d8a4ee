/** The lines. Only those near the view are drawn, so that thousands scroll like ten. */
import { Checkbox } from 'antd'
import { memo, type RefObject, useEffect, useState } from 'react'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { usePrinting } from '../../kit/printing.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { type Column, columns, widthOf } from './columns.tsx'

interface Props {
  lines: MatterLine[]
  shown: string[]
  tight: boolean
  cards: boolean
  at: number | undefined
  gone: ReadonlySet<number>
  picked: ReadonlySet<number>
  scroll: RefObject<HTMLDivElement | null>
  pick: (id: number, on: boolean) => void
  pickAll: (on: boolean) => void
  open: (line: MatterLine) => void
}

export function MatterTable({ lines, shown, tight, cards, at, gone, picked, scroll, pick, pickAll, open }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const height = cards ? 61 : tight ? 32 : 40
  const [first, last] = useWindow(scroll, lines.length, height)
  // Beside a record the card needs its own cells whatever was chosen for the table.
  const used = columns.filter(column => (cards ? cardCells.has(column.key) : shown.includes(column.key)))
  const every = lines.length > 0 && lines.every(line => picked.has(line.id))
  return (
    <table className={`matters${tight ? ' tight' : ''}`} aria-rowcount={lines.length}>
      {!cards && (
        <colgroup>
          <col style={{ width: 40 }} />
          {used.map(column => (
            <col key={column.key} style={{ width: widthOf(column, language) }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          <th scope="col" className="pick">
            <Checkbox
              aria-label={say({ zh: '选择已载入的全部', en: 'Select all loaded' })}
              checked={every}
              indeterminate={!every && picked.size > 0}
              onChange={event => pickAll(event.target.checked)}
            />
          </th>
          {used.map(column => (
            <th key={column.key} scope="col">
              {say(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first > 0 && <tr className="spacer" style={{ height: first * height }} />}
        {lines.slice(first, last).map((line, index) => (
          <Line
            key={line.id}
            line={line}
            row={first + index + 1}
            used={used}
            here={line.id === at}
            gone={gone.has(line.id)}
            picked={picked.has(line.id)}
            pick={pick}
            open={open}
          />
        ))}
        {last < lines.length && <tr className="spacer" style={{ height: (lines.length - last) * height }} />}
      </tbody>
    </table>
  )
}

const cardCells = new Set(['clock', 'number', 'subject', 'respondent', 'state'])

interface LineProps {
  line: MatterLine
  row: number
  used: Column[]
  here: boolean
  gone: boolean
  picked: boolean
  pick: Props['pick']
  open: Props['open']
}

const Line = memo(
  function Line({ line, row, used, here, gone, picked, pick, open }: LineProps) {
    const say = useSay()
    const { language } = useLanguage()
    return (
      <tr
        aria-rowindex={row}
        aria-current={here || undefined}
        data-matter={line.id}
        className={`${here ? 'at' : ''}${gone ? ' gone' : ''}`}
        onClick={event => {
          if (!(event.target as Element).closest('a, input, label')) open(line)
        }}
      >
        <td className="pick">
          <Checkbox
            aria-label={say({ zh: `选择 ${line.number}`, en: `Select ${line.number}` })}
            checked={picked}
            onChange={event => pick(line.id, event.target.checked)}
          />
        </td>
        {used.map(column => (
          <td key={column.key} className={`cell-${column.key}`}>
            {column.cell(line, language)}
          </td>
        ))}
      </tr>
    )
  },
  // The cursor and the tick change often, the columns rarely; `used` is rebuilt with every drawing.
  (before, after) =>
    before.line === after.line &&
    before.here === after.here &&
    before.gone === after.gone &&
    before.picked === after.picked &&
    before.row === after.row &&
    before.pick === after.pick &&
    before.open === after.open &&
    before.used.map(column => column.key).join() === after.used.map(column => column.key).join(),
)

/** Which lines are near the view; everything while the list is short. */
function useWindow(scroll: RefObject<HTMLDivElement | null>, count: number, height: number): [number, number] {
  const printing = usePrinting()
  const [view, setView] = useState<[number, number]>([0, 200])
  useEffect(() => {
    const box = scroll.current
    if (!box) return
    const look = () => {
      const from = Math.max(0, Math.floor(box.scrollTop / height) - 40)
      const to = Math.ceil((box.scrollTop + box.clientHeight) / height) + 40
      setView(before => (before[0] === from && before[1] === to ? before : [from, to]))
    }
    look()
    box.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      box.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [scroll, height])
  return count <= 200 || printing ? [0, count] : [Math.min(view[0], count), Math.min(view[1], count)]
}
