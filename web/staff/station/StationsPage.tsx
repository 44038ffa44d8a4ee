/** 维权站登记册: every station this office may see, with what it settled in twelve months. */
import '../complaint/complaint.css'
import '../office/office.css'
import './station.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { stationHosts, stationLevels } from '../../../law/station.ts'
import type { StationLine } from '../../../server/station/view.ts'
import { Money } from '../../kit/Money.tsx'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { RateStrip } from './RateStrip.tsx'
import { StationForm } from './StationForm.tsx'

interface Asked {
  q?: string | undefined
  hostKind?: string | undefined
  level?: string | undefined
  state?: string | undefined
  county?: string | undefined
  chain?: string | undefined
  cursor?: string | undefined
}
interface Area {
  code: string
  name: string
  level: string
}
interface Page {
  items: StationLine[]
  count: number
  next: string | null
}

export function StationsPage() {
  const say = useSay()
  const me = useMe()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/stations', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<Page>('/stations', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '维权站', en: 'Rights stations' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 个`, en: `${read.data.count} in all` })}</span>
        )}
      </div>
      <RateStrip />
      <Filters
        asked={asked}
        go={go}
        add={hasRole(me, ['handler', 'head', 'supervisor']) ? () => setAdding(true) : undefined}
      />
      {adding && <StationForm close={() => setAdding(false)} />}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的维权站', en: 'No station matches' }}
              hint={{ zh: '放宽条件，或者登记一个新站。', en: 'Widen the filters, or register one.' }}
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

const options = (labels: Record<string, Label>, say: (label: Label) => string) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))

function Filters({ asked, go, add }: { asked: Asked; go: (change: Asked) => void; add: (() => void) | undefined }) {
  const say = useSay()
  const areas = useRead<{ items: Area[] }>('/areas', {}, { staleTime: 600_000 })
  const states = Object.fromEntries(
    ['registered', 'open', 'suspended', 'closed'].map(state => [state, anyStateLabel('station', state)]),
  )
  const pick = (name: keyof Asked, label: Label, list: { value: string; label: string }[]) => (
    <Select
      allowClear
      placeholder={say(label)}
      aria-label={say(label)}
      value={asked[name]}
      onChange={value => go({ [name]: value })}
      options={list}
      style={{ minWidth: 120 }}
    />
  )
  return (
    <div className="office-filters">
      <Input.Search
        allowClear
        defaultValue={asked.q}
        placeholder={say({ zh: '站名、地址、标牌号', en: 'Name, place, plaque' })}
        aria-label={say({ zh: '查找维权站', en: 'Find a station' })}
        onSearch={q => go({ q: q || undefined })}
        style={{ width: 240 }}
      />
      {pick('hostKind', { zh: '五进类别', en: 'Where' }, options(stationHosts, say))}
      {pick('level', { zh: '级别', en: 'Level' }, options(stationLevels, say))}
      {pick('state', { zh: '状态', en: 'State' }, options(states, say))}
      {pick(
        'county',
        { zh: '县区', en: 'District' },
        (areas.data?.items ?? [])
          .filter(each => each.level === 'county')
          .map(each => ({ value: each.code, label: each.name })),
      )}
      {pick('chain', { zh: '大型企业', en: 'Chains' }, [
        { value: 'true', label: say({ zh: '大型企业站', en: 'Of a chain' }) },
        { value: 'false', label: say({ zh: '其他', en: 'Others' }) },
      ])}
      {add && (
        <Button type="primary" className="push" onClick={add}>
          {say({ zh: '登记维权站', en: 'Register a station' })}
        </Button>
      )}
    </div>
  )
}

function Table({ items }: { items: StationLine[] }) {
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
            {head({ zh: '维权站', en: 'Station' })}
            {head({ zh: '类别', en: 'Where' }, 'wide-only')}
            {head({ zh: '级别', en: 'Level' }, 'wide-only')}
            {head({ zh: '地址', en: 'Place' }, 'wide-only')}
            {head({ zh: '主管单位', en: 'Office' }, 'wide-only')}
            {head({ zh: '标牌', en: 'Plaque' }, 'wide-only')}
            {head({ zh: '状态', en: 'State' }, 'wide-only')}
            {head({ zh: '近一年受理', en: 'Disputes' }, 'right')}
            {head({ zh: '挽回损失', en: 'Recovered' }, 'right')}
          </tr>
        </thead>
        <tbody>
          {items.map(each => (
            <tr key={each.id}>
              <td>
                <Link to={`/stations/${each.id}`}>{each.name}</Link>
                {each.chain && (
                  <>
                    {' '}
                    <span className="tag">{each.chain}</span>
                  </>
                )}
              </td>
              <td className="wide-only nowrap">{say(stationHosts[each.hostKind])}</td>
              <td className="wide-only nowrap">{say(stationLevels[each.level])}</td>
              <td className="wide-only" lang="zh-CN">
                {each.place}
              </td>
              <td className="wide-only" lang="zh-CN">
                <OfficeName name={each.office} />
              </td>
              <td className="wide-only nowrap">{each.plaque ?? '—'}</td>
              <td className="wide-only nowrap">{say(anyStateLabel('station', each.state))}</td>
              <td className="right number">{each.cases}</td>
              <td className="right nowrap">
                <Money fen={each.recoveredFen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
