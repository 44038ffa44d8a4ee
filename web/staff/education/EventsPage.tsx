/** 宣传活动: what is planned and what was held, with the reach of all that the filters leave. */
import '../complaint/complaint.css'
import '../office/office.css'
import './education.css'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { educationEvent, eventKinds } from '../../../law/education.ts'
import type { EventLine, EventsTotal } from '../../../server/education/view.ts'
import { Money } from '../../kit/Money.tsx'
import { Find, type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { NewEvent } from './NewEvent.tsx'
import { Tabs } from './Tabs.tsx'

type Filter = 'q' | 'kind' | 'state' | 'year'
interface Page {
  items: EventLine[]
  count: number
  next: string | null
  total: EventsTotal
}

export function EventsPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/education-events')
  const [planning, setPlanning] = useState(false)
  const read = useRead<Page>('/education-events', { ...asked, limit: 50 })
  const pick = (name: 'kind' | 'state', label: Label, of: Record<string, Label>) => (
    <Pick label={label} of={of} value={asked[name]} set={value => go({ [name]: value })} />
  )
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '宣传活动', en: 'Events' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 场`, en: `${read.data.count} in all` })}</span>
        )}
      </div>
      <Tabs here="events" />
      <div className="office-filters">
        <Find hint={{ zh: '名称、地点', en: 'Title, place' }} value={asked.q} set={q => go({ q })} width={200} />
        {pick('kind', { zh: '类别', en: 'Kind' }, eventKinds)}
        {pick('state', { zh: '状态', en: 'State' }, educationEvent.states)}
        <Input.Search
          allowClear
          defaultValue={asked.year}
          placeholder={say({ zh: '年份', en: 'Year' })}
          aria-label={say({ zh: '年份', en: 'Year' })}
          inputMode="numeric"
          maxLength={4}
          onSearch={year => go({ year: year || undefined })}
          style={{ width: 110 }}
        />
        {hasRole(me, ['handler', 'head', 'supervisor']) && (
          <Button type="primary" className="push" onClick={() => setPlanning(true)}>
            {say({ zh: '登记计划', en: 'Plan an event' })}
          </Button>
        )}
      </div>
      {planning && <NewEvent close={() => setPlanning(false)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的活动', en: 'No event matches' },
          hint: { zh: '放宽条件，或者登记一个计划。', en: 'Widen the filters, or plan one.' },
        }}
      >
        {({ items, total }) => (
          <>
            <Reach total={total} />
            <Rows items={items} />
          </>
        )}
      </Pages>
    </div>
  )
}

function Reach({ total }: { total: EventsTotal }) {
  const say = useSay()
  const one = (label: Label, value: number) => (
    <span>
      <span className="quiet">{say(label)}</span> <strong className="number">{value.toLocaleString('en-US')}</strong>
    </span>
  )
  return (
    <p className="reach">
      {one({ zh: '已举办', en: 'Held' }, total.held)}
      {one({ zh: '到场人次', en: 'Attendance' }, total.attendance)}
      {one({ zh: '线上人次', en: 'Online' }, total.onlineReach)}
      {one({ zh: '现场咨询', en: 'Questions' }, total.consultations)}
      {one({ zh: '发放资料（份）', en: 'Leaflets' }, total.leaflets)}
      <span>
        <span className="quiet">{say({ zh: '支出', en: 'Cost' })}</span> <Money fen={total.costFen} />
      </span>
    </p>
  )
}

const heads: Head[] = [
  [{ zh: '日期', en: 'Day' }],
  [{ zh: '名称', en: 'Title' }],
  [{ zh: '类别', en: 'Kind' }, 'wide-only'],
  [{ zh: '地点', en: 'Place' }, 'wide-only'],
  [{ zh: '单位', en: 'Office' }, 'wide-only'],
  [{ zh: '到场', en: 'Came' }, 'right wide-only'],
  [{ zh: '资料', en: 'Leaflets' }, 'right wide-only'],
  [{ zh: '支出', en: 'Cost' }, 'right wide-only'],
  [{ zh: '状态', en: 'State' }],
]

function Rows({ items }: { items: EventLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '宣传活动', en: 'Events' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td className="nowrap number">{each.heldOn ?? each.plannedOn}</td>
          <td lang="zh-CN">
            <Link to={`/education-events/${each.id}`}>{each.title}</Link>
          </td>
          <td className="wide-only nowrap">{say(eventKinds[each.kind])}</td>
          <td className="wide-only" lang="zh-CN">
            {each.place}
          </td>
          <td className="wide-only" lang="zh-CN">
            <OfficeName name={each.office} />
          </td>
          <td className="wide-only right number">{each.attendance ?? '—'}</td>
          <td className="wide-only right number">{each.leaflets ?? '—'}</td>
          <td className="wide-only right nowrap">
            <Money fen={each.costFen} />
          </td>
          <td className="nowrap">{say(educationEvent.states[each.state])}</td>
        </tr>
      ))}
    </Table>
  )
}
