/** ODR企业名录: who is on it, how they settle, whom the exit rule finds; and the rule itself. */
import '../complaint/complaint.css'
import '../office/office.css'
import '../station/station.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { ExitRule } from '../../../law/odr.ts'
import { odrEnterprise } from '../../../law/odr.ts'
import type { EnterpriseLine } from '../../../server/odr/view.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { hasRole, useMe } from '../session/me.ts'
import { RateStrip } from '../station/RateStrip.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import { ExitRuleForm } from './ExitRuleForm.tsx'

interface Asked {
  state?: string | undefined
  q?: string | undefined
  cursor?: string | undefined
}
interface Listed {
  items: EnterpriseLine[]
  count: number
  next: string | null
  rule: ExitRule
}
const percent = (share: number | null) => (share === null ? '—' : `${Math.round(share * 10_000) / 100}%`)

export function EnterprisesPage() {
  const say = useSay()
  const me = useMe()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [doing, setDoing] = useState<'apply' | 'rule'>()
  const go = (change: Asked) =>
    void navigate({ to: '/odr-enterprises', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<Listed>('/odr-enterprises', { ...asked, limit: 100 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: 'ODR企业', en: 'ODR enterprises' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 家`, en: `${read.data.count} in all` })}</span>
        )}
      </div>
      <RateStrip
        shown={[
          'odr-enterprises-total',
          'odr-enterprises-new',
          'odr-offered',
          'odr-concluded',
          'odr-settlement-rate',
          'odr-overdue',
        ]}
      />
      <div className="office-filters">
        <Input.Search
          allowClear
          defaultValue={asked.q}
          placeholder={say({ zh: '企业名称', en: 'Name' })}
          aria-label={say({ zh: '查找企业', en: 'Find an enterprise' })}
          onSearch={q => go({ q: q || undefined })}
          style={{ width: 240 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '状态', en: 'State' })}
          aria-label={say({ zh: '状态', en: 'State' })}
          value={asked.state}
          onChange={state => go({ state })}
          style={{ minWidth: 140 }}
          options={Object.entries(odrEnterprise.states).map(([value, label]) => ({ value, label: say(label) }))}
        />
        {hasRole(me, ['legal', 'supervisor']) && (
          <Button onClick={() => setDoing('rule')}>{say({ zh: '退出口径', en: 'Exit rule' })}</Button>
        )}
        {hasRole(me, ['handler', 'head', 'supervisor']) && (
          <Button type="primary" className="push" onClick={() => setDoing('apply')}>
            {say({ zh: '登记申请', en: 'Enter an application' })}
          </Button>
        )}
      </div>
      {doing === 'apply' && <ApplicationForm close={() => setDoing(undefined)} />}
      {doing === 'rule' && read.data && <ExitRuleForm rule={read.data.rule} close={() => setDoing(undefined)} />}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的企业', en: 'No enterprise matches' }}
              hint={{ zh: '可以登记企业申请或者由本局推荐。', en: 'Enter an application or a recommendation.' }}
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

function Table({ items }: { items: EnterpriseLine[] }) {
  const say = useSay()
  const head = (label: Label, className = '') => (
    <th scope="col" className={className}>
      {say(label)}
    </th>
  )
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            {head({ zh: '企业', en: 'Enterprise' })}
            {head({ zh: '状态', en: 'State' })}
            {head({ zh: '联系人', en: 'Contact' }, 'wide-only')}
            {head({ zh: '入驻', en: 'Since' }, 'wide-only')}
            {head({ zh: '转来', en: 'Offered' }, 'right')}
            {head({ zh: '和解中', en: 'Running' }, 'right')}
            {head({ zh: '结束', en: 'Concluded' }, 'right wide-only')}
            {head({ zh: '和解率', en: 'Settled' }, 'right')}
            {head({ zh: '超期', en: 'Late' }, 'right')}
          </tr>
        </thead>
        <tbody>
          {items.map(each => (
            <tr key={each.id}>
              <td>
                <Link to={`/odr-enterprises/${each.id}`}>{each.name}</Link>
                {each.state === 'active' && each.findings.length > 0 && (
                  <span className="tag" title={each.findings.map(one => say(one)).join('；')}>
                    {say({ zh: '建议退出', en: 'exit proposed by rule' })}
                  </span>
                )}
              </td>
              <td className="nowrap">{say(anyStateLabel('odr-enterprise', each.state))}</td>
              <td className="wide-only">
                {each.contact} <span className="quiet number">{each.phone}</span>
              </td>
              <td className="wide-only nowrap">{each.approvedOn ?? '—'}</td>
              <td className="right number">{each.offered}</td>
              <td className="right number">{each.running}</td>
              <td className="right number wide-only">{each.concluded}</td>
              <td className="right number">{percent(each.rate)}</td>
              <td className="right number">{each.late}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
