/** One fund: accounts, what is to be filled up, months, payments and every entry. */
import '../complaint/complaint.css'
import '../office/office.css'
import '../station/station.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { FundView } from '../../../server/fund/view.ts'
import { address } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Advances } from './Advances.tsx'
import { Entries } from './Entries.tsx'
import { EntryForm } from './EntryForm.tsx'
import { MonthsPart } from './MonthsPart.tsx'
import { RequestForm } from './RequestForm.tsx'
import { TenantForm } from './TenantForm.tsx'

export function FundPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead<FundView>(`/funds/${id}`)
  return <Shown read={read}>{fund => <Fund fund={fund} />}</Shown>
}

type Doing = 'request' | 'entry' | 'tenant'

function Fund({ fund }: { fund: FundView }) {
  const say = useSay()
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  const button = (name: Doing, label: Label, primary = false) => (
    <Button type={primary ? 'primary' : 'default'} aria-expanded={doing === name} onClick={() => setDoing(name)}>
      {say(label)}
    </Button>
  )
  return (
    <div className="page matter">
      <div className="page-head">
        <h1>{fund.station.name}</h1>
        <span className="quiet">
          {say({
            zh: `先行赔付专项资金，${fund.openedOn}设立`,
            en: `Fund of advance payments, opened ${fund.openedOn}`,
          })}
        </span>
        <Link to={`/stations/${fund.station.id}`}>{say({ zh: '维权站', en: 'Station' })}</Link>
      </div>
      <div className="steps">
        {fund.may.request && button('request', { zh: '申请先行赔付', en: 'Ask for a payment' }, true)}
        {fund.may.keep && button('entry', { zh: '记一笔', en: 'Make an entry' })}
        {fund.may.keep && button('tenant', { zh: '租户开户', en: 'Open a tenant account' })}
        <Button href={address(`/funds/${fund.id}/statement/xlsx`)}>
          {say({ zh: '对账单（Excel）', en: 'Statement (Excel)' })}
        </Button>
      </div>
      {doing === 'request' && <RequestForm fund={fund} close={close} />}
      {doing === 'entry' && <EntryForm fund={fund} close={close} />}
      {doing === 'tenant' && <TenantForm fund={fund} close={close} />}
      <Totals fund={fund} />
      <Accounts fund={fund} />
      <Notices fund={fund} />
      <Part title={{ zh: '先行赔付', en: 'Payments' }}>
        <Advances fundId={fund.id} />
      </Part>
      <MonthsPart fund={fund} />
      <Entries fund={fund} />
    </div>
  )
}

function Totals({ fund: { totals } }: { fund: FundView }) {
  const say = useSay()
  const line = (label: Label, value: React.ReactNode) => (
    <div>
      <dt>{say(label)}</dt>
      <dd>{value}</dd>
    </div>
  )
  return (
    <dl className="rates">
      {line({ zh: '累计存入', en: 'Paid in' }, <Money fen={totals.paidInFen} />)}
      {line({ zh: '先行赔付', en: 'Paid in advance' }, <Money fen={totals.paidOutFen} />)}
      {line({ zh: '追回', en: 'Recovered' }, <Money fen={totals.recoveredFen} />)}
      {line(
        { zh: '先行赔付率', en: 'Approved and paid' },
        totals.approved === 0
          ? '—'
          : `${Math.round((totals.payments / totals.approved) * 10_000) / 100}% (${totals.payments}/${totals.approved})`,
      )}
    </dl>
  )
}

function Accounts({ fund }: { fund: FundView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '账户', en: 'Accounts' }}>
      <ul className="lines">
        {fund.accounts.map(each => (
          <li key={each.id} className="spread">
            <span>
              {each.name} <span className="quiet">{each.stall}</span>
            </span>
            <div className="right">
              <Money fen={each.balanceFen} />
              {each.kind !== 'bank' && (
                <div className={each.balanceFen < each.minimumFen ? undefined : 'quiet'}>
                  {each.balanceFen < each.minimumFen
                    ? say({ zh: '不足约定最低 ', en: 'below the minimum of ' })
                    : say({ zh: '约定最低 ', en: 'minimum ' })}
                  <Money fen={each.minimumFen} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Notices({ fund }: { fund: FundView }) {
  const say = useSay()
  if (fund.notices.length === 0) return null
  return (
    <Part title={{ zh: '补足通知', en: 'Top-up notices' }}>
      <ul className="lines">
        {fund.notices.map(each => (
          <li key={each.id} className="spread">
            <span>
              {each.onDay} {each.name}
              {say({ zh: '，应补足 ', en: ', short by ' })}
              <Money fen={each.minimumFen - each.balanceFen} />
              <span className="quiet">
                {each.metOn
                  ? say({ zh: `，${each.metOn}已补足`, en: `, filled up on ${each.metOn}` })
                  : each.replacedOn
                    ? say({ zh: `，${each.replacedOn}另有通知代替`, en: `, replaced on ${each.replacedOn}` })
                    : say({ zh: `，${each.dueOn}前`, en: `, by ${each.dueOn}` })}
              </span>
            </span>
            <Button size="small" href={address(`/fund-notices/${each.id}/docx`)}>
              {say({ zh: '通知书（Word）', en: 'Letter (Word)' })}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
