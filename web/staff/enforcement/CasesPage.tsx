/** 案件台账: every case this person may see, with value, fine and confiscations of what is filtered. */
import '../office/office.css'
import './case.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { enforcementCase } from '../../../law/enforcement.ts'
import { caseTypes } from '../../../law/enforcement.words.ts'
import type { CaseLine } from '../../../server/enforcement/view.ts'
import { Money } from '../../kit/Money.tsx'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { LeadForm } from './LeadForm.tsx'

interface Asked {
  q?: string | undefined
  state?: string | undefined
  type?: string | undefined
  year?: string | undefined
  cursor?: string | undefined
}
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
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [adding, setAdding] = useState<'lead' | 'spot'>()
  const go = (change: Asked) =>
    void navigate({ to: '/cases', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<Page>('/cases', { ...asked, limit: 50 })
  const officer = hasRole(me, ['handler', 'inspector', 'head'])
  const options = (list: Record<string, Label>) =>
    Object.entries(list).map(([value, label]) => ({ value, label: say(label) }))
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
        <Input.Search
          allowClear
          defaultValue={asked.q}
          placeholder={say({ zh: '当事人、案号、文号、商品', en: 'Party, number, goods' })}
          aria-label={say({ zh: '查找案件', en: 'Find a case' })}
          onSearch={q => go({ q: q || undefined })}
          style={{ width: 260 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '状态', en: 'State' })}
          aria-label={say({ zh: '状态', en: 'State' })}
          value={asked.state}
          onChange={state => go({ state })}
          options={options(enforcementCase.states)}
          style={{ minWidth: 150 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '类型', en: 'Type' })}
          aria-label={say({ zh: '类型', en: 'Type' })}
          value={asked.type}
          onChange={type => go({ type })}
          options={options(caseTypes)}
          style={{ minWidth: 150 }}
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
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的案件', en: 'No case matches' }}
              hint={{ zh: '放宽条件，或者登记线索。', en: 'Widen the filters, or enter a lead.' }}
            />
          ) : (
            <>
              <Table items={items} />
              <PageTurn cursor={asked.cursor} next={next} go={go} />
            </>
          )
        }
      </Shown>
    </div>
  )
}

function Table({ items }: { items: CaseLine[] }) {
  const say = useSay()
  const head = (label: Label, className = '') => (
    <th scope="col" className={className}>
      {say(label)}
    </th>
  )
  return (
    <ScrollX label={say({ zh: '案件台账', en: 'Register of cases' })}>
      <table className="plain">
        <thead>
          <tr>
            {head({ zh: '案件', en: 'Case' })}
            {head({ zh: '类型', en: 'Type' }, 'wide-only')}
            {head({ zh: '状态', en: 'State' })}
            {head({ zh: '单位', en: 'Office' }, 'wide-only')}
            {head({ zh: '期限', en: 'Due' }, 'wide-only')}
            {head({ zh: '案值', en: 'Value' }, 'right wide-only')}
            {head({ zh: '罚款', en: 'Fine' }, 'right')}
          </tr>
        </thead>
        <tbody>
          {items.map(each => (
            <tr key={each.id}>
              <td>
                <Link to={`/cases/${each.id}`}>{each.subject}</Link>
                <div className="quiet number">{each.filingNumber ?? each.number}</div>
              </td>
              <td className="wide-only nowrap">{say(caseTypes[each.type])}</td>
              <td className="nowrap">{say(anyStateLabel('case', each.state))}</td>
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
        </tbody>
      </table>
    </ScrollX>
  )
}
