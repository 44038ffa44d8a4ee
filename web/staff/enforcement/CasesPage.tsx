/** 案件台账: every case this person may see, with value, fine and confiscations of what is filtered. */
import '../office/office.css'
import './case.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { enforcementCase } from '../../../law/enforcement.ts'
import { caseTypes } from '../../../law/enforcement.words.ts'
import type { CaseLine } from '../../../server/enforcement/view.ts'
import { Money } from '../../kit/Money.tsx'
import { Find, type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { LeadForm } from './LeadForm.tsx'

type Filter = 'q' | 'state' | 'type' | 'year'
interface Page {
  items: CaseLine[]
  count: number
  valueFen: number
  fineFen: number
  confiscatedFen: number
  next: string | null
}

export function CasesPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/cases')
  const [adding, setAdding] = useState<'lead' | 'spot'>()
  const read = useRead<Page>('/cases', { ...asked, limit: 50 })
  const officer = hasRole(me, ['handler', 'inspector', 'head'])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '案件', en: 'Cases' })}</h1>
        {read.data && (
          <span className="quiet">
            {say({ zh: `${read.data.count} 件 · 案值`, en: `${read.data.count} · value` })}{' '}
            <Money fen={read.data.valueFen} /> · {say({ zh: '罚款', en: 'fines' })} <Money fen={read.data.fineFen} /> ·{' '}
            {say({ zh: '没收', en: 'confiscated' })} <Money fen={read.data.confiscatedFen} />
          </span>
        )}
      </div>
      <div className="office-filters">
        <Find
          label={{ zh: '查找案件', en: 'Find a case' }}
          hint={{ zh: '当事人、案号、文号、商品', en: 'Party, number, goods' }}
          value={asked.q}
          set={q => go({ q })}
          width={260}
        />
        <Pick
          label={{ zh: '状态', en: 'State' }}
          of={enforcementCase.states}
          value={asked.state}
          set={state => go({ state })}
          width={150}
        />
        <Pick
          label={{ zh: '类型', en: 'Type' }}
          of={caseTypes}
          value={asked.type}
          set={type => go({ type })}
          width={150}
        />
        {officer && (
          <>
            <Button type="primary" className="push" onClick={() => setAdding('lead')}>
              {say({ zh: '登记线索', en: 'Enter a lead' })}
            </Button>
            <Button onClick={() => setAdding('spot')}>{say({ zh: '当场处罚', en: 'Decide on the spot' })}</Button>
          </>
        )}
        <Link to="/cases/officers">{say({ zh: '执法人员', en: 'Officers' })}</Link>
      </div>
      {adding && <LeadForm key={adding} kind={adding} close={() => setAdding(undefined)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的案件', en: 'No case matches' },
          hint: { zh: '放宽条件，或者登记线索。', en: 'Widen the filters, or enter a lead.' },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '案件', en: 'Case' }],
  [{ zh: '类型', en: 'Type' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }],
  [{ zh: '单位', en: 'Office' }, 'wide-only'],
  [{ zh: '期限', en: 'Due' }, 'wide-only'],
  [{ zh: '案值', en: 'Value' }, 'right wide-only'],
  [{ zh: '罚款', en: 'Fine' }, 'right'],
]

function Rows({ items }: { items: CaseLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '案件台账', en: 'Register of cases' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td>
            <Link to={`/cases/${each.id}`}>{each.subject}</Link>
            <div className="quiet number">{each.filingNumber ?? each.number}</div>
          </td>
          <td className="wide-only nowrap">{say(caseTypes[each.type])}</td>
          <td className="keep-words">{say(anyStateLabel('case', each.state))}</td>
          <td className="wide-only" lang="zh-CN">
            <OfficeName name={each.office} />
            <div className="quiet">{each.handler}</div>
          </td>
          <td className="wide-only nowrap number">
            {each.dueOn ?? '—'}
            {each.overdue && <strong> {say({ zh: '超期', en: 'overdue' })}</strong>}
          </td>
          <td className="right nowrap wide-only">
            <Money fen={each.valueFen} />
          </td>
          <td className="right nowrap">{each.decisionKind === 'penalty' ? <Money fen={each.fineFen} /> : '—'}</td>
        </tr>
      ))}
    </Table>
  )
}
