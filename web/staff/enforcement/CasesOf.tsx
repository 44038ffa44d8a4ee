/** 诉转案: on the page of a complaint or report, the cases that came of it. */
import { Link } from '@tanstack/react-router'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'

interface Found {
  items: {
    id: number
    number: string
    state: string
    subject: string
    filingNumber: string | null
    decisionNumber: string | null
  }[]
}

export function CasesOf({ id }: { id: number }) {
  const say = useSay()
  const { data } = useRead<Found>(`/matters/${id}/cases`)
  if (!data || data.items.length === 0) return null
  return (
    <Part title={{ zh: '转为案件', en: 'Cases that came of it' }}>
      <ul className="lines">
        {data.items.map(each => (
          <li key={each.id}>
            <Link to={`/cases/${each.id}`}>{each.subject}</Link>{' '}
            <span className="quiet number">{each.filingNumber ?? each.number}</span>{' '}
            {say(anyStateLabel('case', each.state))}{' '}
            {each.decisionNumber && <span className="quiet number">{each.decisionNumber}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
