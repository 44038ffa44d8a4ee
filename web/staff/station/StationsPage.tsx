/** 维权站登记册: every station this office may see, with what it settled in twelve months. */
import '../complaint/complaint.css'
import '../office/office.css'
import './station.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { stationHosts, stationLevels } from '../../../law/station.ts'
import type { StationLine } from '../../../server/station/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Asked, Find, type Head, type Options, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { RateStrip } from './RateStrip.tsx'
import { StationForm } from './StationForm.tsx'

type Filter = 'q' | 'hostKind' | 'level' | 'state' | 'county' | 'chain'
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
  const { asked, go } = useAsked<Filter>('/stations')
  const [adding, setAdding] = useState(false)
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
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的维权站', en: 'No station matches' },
          hint: { zh: '放宽条件，或者登记一个新站。', en: 'Widen the filters, or register one.' },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

function Filters({
  asked,
  go,
  add,
}: {
  asked: Asked<Filter>
  go: (change: Asked<Filter>) => void
  add: (() => void) | undefined
}) {
  const say = useSay()
  const areas = useRead<{ items: Area[] }>('/areas', {}, { staleTime: 600_000 })
  const states = Object.fromEntries(
    ['registered', 'open', 'suspended', 'closed'].map(state => [state, anyStateLabel('station', state)]),
  )
  const pick = (name: Filter, label: Label, of: Options) => (
    <Pick label={label} of={of} value={asked[name]} set={value => go({ [name]: value })} />
  )
  return (
    <div className="office-filters">
      <Find
        label={{ zh: '查找维权站', en: 'Find a station' }}
        hint={{ zh: '站名、地址、标牌号', en: 'Name, place, plaque' }}
        value={asked.q}
        set={q => go({ q })}
        width={240}
      />
      {pick('hostKind', { zh: '五进类别', en: 'Where' }, stationHosts)}
      {pick('level', { zh: '级别', en: 'Level' }, stationLevels)}
      {pick('state', { zh: '状态', en: 'State' }, states)}
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

const heads: Head[] = [
  [{ zh: '维权站', en: 'Station' }],
  [{ zh: '类别', en: 'Where' }, 'wide-only'],
  [{ zh: '级别', en: 'Level' }, 'wide-only'],
  [{ zh: '地址', en: 'Place' }, 'wide-only'],
  [{ zh: '主管单位', en: 'Office' }, 'wide-only'],
  [{ zh: '标牌', en: 'Plaque' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }, 'wide-only'],
  [{ zh: '近一年受理', en: 'Disputes' }, 'right'],
  [{ zh: '挽回损失', en: 'Recovered' }, 'right'],
]

function Rows({ items }: { items: StationLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '维权站', en: 'Rights stations' }} heads={heads}>
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
    </Table>
  )
}
