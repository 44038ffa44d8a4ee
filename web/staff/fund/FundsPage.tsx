/** 先行赔付: the funds this person may see, what lies in them, and the payments asked for. */
import '../office/office.css'
import '../station/station.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { stationLevels } from '../../../law/station.ts'
import type { FundLine } from '../../../server/fund/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Head, Table } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { RateStrip } from '../station/RateStrip.tsx'
import { Advances } from './Advances.tsx'
import { FundForm } from './FundForm.tsx'

export function FundsPage() {
  const say = useSay()
  const me = useMe()
  const [adding, setAdding] = useState(false)
  const read = useRead<{ items: FundLine[] }>('/funds')
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '先行赔付', en: 'Advance payment' })}</h1>
        {hasRole(me, ['handler', 'head']) && (
          <Button onClick={() => setAdding(true)}>{say({ zh: '设立专项资金', en: 'Open a fund' })}</Button>
        )}
      </div>
      {!hasRole(me, ['station']) && (
        <RateStrip
          shown={[
            'fund-balance',
            'fund-paid-in',
            'advance-payments-made',
            'advance-payments-amount',
            'advance-recovered-amount',
            'advance-payment-rate',
          ]}
        />
      )}
      {adding && <FundForm close={() => setAdding(false)} />}
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有专项资金', en: 'No fund yet' }}
              hint={{
                zh: '管理方与租户约定后，由主管单位或者维权站设立。',
                en: 'Opened once manager and tenants have agreed on it.',
              }}
            />
          ) : (
            <Rows items={items} />
          )
        }
      </Shown>
      <h2>{say({ zh: '先行赔付件', en: 'Payments' })}</h2>
      <Advances />
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '维权站', en: 'Station' }],
  [{ zh: '级别', en: 'Level' }, 'wide-only'],
  [{ zh: '银行余额', en: 'Balance' }, 'right'],
  [{ zh: '管理方部分', en: "Manager's part" }, 'right wide-only'],
  [{ zh: '约定最低', en: 'Agreed minimum' }, 'right wide-only'],
  [{ zh: '租户', en: 'Tenants' }, 'right wide-only'],
  [{ zh: '在办', en: 'Open' }, 'right wide-only'],
  [{ zh: '待补足', en: 'To fill up' }, 'right'],
  [{ zh: '已对账至', en: 'Reconciled to' }, 'wide-only'],
]

function Rows({ items }: { items: FundLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '专项资金', en: 'Funds' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td>
            <Link to={`/funds/${each.id}`}>{each.station}</Link>
          </td>
          <td className="wide-only nowrap">{say(stationLevels[each.level])}</td>
          <td className="right nowrap">
            <Money fen={each.balanceFen} />
          </td>
          <td className="right wide-only nowrap">
            <Money fen={each.poolFen} />
          </td>
          <td className="right wide-only nowrap">
            <Money fen={each.minimumFen} />
          </td>
          <td className="right number wide-only">{each.tenants}</td>
          <td className="right number wide-only">{each.open}</td>
          <td className="right number">{each.notices}</td>
          <td className="wide-only nowrap number">{each.lastLocked ?? '—'}</td>
        </tr>
      ))}
    </Table>
  )
}
