/** 诉转案: on the page of what brought it to light, the cases that came of it; from some a lead is opened here. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { CaseSource } from '../../../law/enforcement.words.ts'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { hasRole, useMe } from '../session/me.ts'
import { LeadForm } from './LeadForm.tsx'

interface Found {
  items: {
    id: number
    number: string
    state: string
    subject: string
    filingNumber: string | null
    decisionNumber: string | null
  }[]
  source: CaseSource | null
  party: {
    name: string
    operatorId: number | null
    code: string | null
    address: string | null
    goods: string | null
  }
}

export function CasesOf({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const [adding, setAdding] = useState(false)
  const { data } = useRead<Found>(`/matters/${id}/cases`)
  const source = hasRole(me, ['handler', 'inspector', 'head']) ? data?.source : undefined
  if (!data || (data.items.length === 0 && !source)) return null
  return (
    <Part
      title={{ zh: '转为案件', en: 'Cases that came of it' }}
      aside={
        source &&
        !adding && (
          <Button size="small" onClick={() => setAdding(true)}>
            {say({ zh: '登记案件线索', en: 'Enter a lead' })}
          </Button>
        )
      }
    >
      {source && adding && (
        <LeadForm
          kind="lead"
          from={{
            fromMatterId: id,
            source,
            party: {
              name: data.party.name,
              operatorId: data.party.operatorId ?? undefined,
              code: data.party.code ?? undefined,
              address: data.party.address ?? undefined,
            },
            known: { goods: data.party.goods ?? undefined },
          }}
          close={() => setAdding(false)}
        />
      )}
      {data.items.length === 0 && !adding && <p className="quiet">{say({ zh: '尚无', en: 'None' })}</p>}
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
