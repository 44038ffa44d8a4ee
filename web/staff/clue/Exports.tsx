/** Who took the ledger out of the house, on paper or as a file. */
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'

interface Export {
  id: number
  by: string
  at: string
  format: string
  rows: number
}

const formats: Record<string, Label> = {
  xlsx: { zh: '导出 Excel', en: 'exported to Excel' },
  print: { zh: '打印', en: 'printed' },
}

export function Exports() {
  const say = useSay()
  const read = useRead<{ items: Export[] }>('/clue-ledger/exports')
  const items = read.data?.items ?? []
  if (items.length === 0) return null
  return (
    <details className="panel">
      <summary>
        {say({ zh: `打印和导出记录 ${items.length} 次`, en: `Printed or exported ${items.length} times` })}
      </summary>
      <ul className="lines">
        {items.map(each => (
          <li key={each.id}>
            <span className="number">{atText(each.at)}</span> {each.by}{' '}
            {say(formats[each.format] ?? { zh: each.format, en: each.format })}{' '}
            {say({ zh: `${each.rows} 条`, en: `${each.rows} lines` })}
          </li>
        ))}
      </ul>
    </details>
  )
}
