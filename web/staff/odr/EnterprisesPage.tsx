/** ODR企业名录: who is on it, how they settle, whom the exit rule finds; and the rule itself. */
import '../complaint/complaint.css'
import '../office/office.css'
import '../station/station.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { ExitRule } from '../../../law/odr.ts'
import { odrEnterprise } from '../../../law/odr.ts'
import type { EnterpriseLine } from '../../../server/odr/view.ts'
import { Find, type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { hasRole, useMe } from '../session/me.ts'
import { RateStrip } from '../station/RateStrip.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import { ExitRuleForm } from './ExitRuleForm.tsx'

type Filter = 'state' | 'q'
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
  const { asked, go } = useAsked<Filter>('/odr-enterprises')
  const [doing, setDoing] = useState<'apply' | 'rule'>()
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
        <Find
          label={{ zh: '查找企业', en: 'Find an enterprise' }}
          hint={{ zh: '企业名称', en: 'Name' }}
          value={asked.q}
          set={q => go({ q })}
          width={240}
        />
        <Pick
          label={{ zh: '状态', en: 'State' }}
          of={odrEnterprise.states}
          value={asked.state}
          set={state => go({ state })}
          width={140}
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
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的企业', en: 'No enterprise matches' },
          hint: { zh: '可以登记企业申请或者由本局推荐。', en: 'Enter an application or a recommendation.' },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '企业', en: 'Enterprise' }],
  [{ zh: '状态', en: 'State' }],
  [{ zh: '联系人', en: 'Contact' }, 'wide-only'],
  [{ zh: '入驻', en: 'Since' }, 'wide-only'],
  [{ zh: '转来', en: 'Offered' }, 'right'],
  [{ zh: '和解中', en: 'Running' }, 'right'],
  [{ zh: '结束', en: 'Concluded' }, 'right wide-only'],
  [{ zh: '和解率', en: 'Settled' }, 'right'],
  [{ zh: '超期', en: 'Late' }, 'right'],
]

function Rows({ items }: { items: EnterpriseLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: 'ODR企业', en: 'ODR enterprises' }} heads={heads}>
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
    </Table>
  )
}
