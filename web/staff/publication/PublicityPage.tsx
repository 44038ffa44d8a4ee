/** 投诉信息公示: the operators of a period, from the draft to the public. */
import '../complaint/complaint.css'
import '../office/office.css'
import { Link } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { publicity } from '../../../law/publicity.ts'
import type { EntryLine } from '../../../server/publication/view.ts'
import { Find, type Head, Pages, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { BatchPanel } from './BatchPanel.tsx'
import { Tabs } from './Tabs.tsx'

type Filter = 'q' | 'period' | 'state'
interface Page {
  items: EntryLine[]
  count: number
  states: Partial<Record<keyof typeof publicity.states, number>>
  periods: { key: string; label: Label }[]
  next: string | null
}

export function PublicityPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/publicity')
  const [batching, setBatching] = useState(false)
  const read = useRead<Page>('/publicity', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '投诉信息公示', en: 'Published complaint records' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 条`, en: `${read.data.count} in all` })}</span>
        )}
        <a className="push" href="/publicity" target="_blank" rel="noreferrer">
          {say({ zh: '公众看到的', en: 'As citizens see it' })}
        </a>
      </div>
      <Tabs here="publicity" />
      <div className="office-filters">
        <Find hint={{ zh: '经营者', en: 'Operator' }} value={asked.q} set={q => go({ q })} width={200} />
        <Select
          allowClear
          placeholder={say({ zh: '期间', en: 'Period' })}
          aria-label={say({ zh: '期间', en: 'Period' })}
          value={asked.period}
          onChange={period => go({ period })}
          options={(read.data?.periods ?? []).map(each => ({ value: each.key, label: say(each.label) }))}
          style={{ minWidth: 150 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '状态', en: 'State' })}
          aria-label={say({ zh: '状态', en: 'State' })}
          value={asked.state}
          onChange={state => go({ state })}
          options={Object.entries(publicity.states).map(([value, label]) => ({
            value,
            label: `${say(label)} ${read.data?.states[value as 'drafted'] ?? ''}`,
          }))}
          style={{ minWidth: 150 }}
        />
        {hasRole(me, ['supervisor', 'legal']) && (
          <Button type="primary" className="push" onClick={() => setBatching(true)}>
            {say({ zh: '按期办理', en: 'A whole period' })}
          </Button>
        )}
      </div>
      {batching && <BatchPanel period={asked.period} close={() => setBatching(false)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的公示', en: 'No record matches' },
          hint: {
            zh: '放宽条件；或者由督查员“按期办理”，汇总一期的经营者。',
            en: 'Widen the filters; or a supervisor drafts the operators of a period.',
          },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '经营者', en: 'Operator' }],
  [{ zh: '期间', en: 'Period' }, 'wide-only'],
  [{ zh: '件数', en: 'Complaints' }, 'right'],
  [{ zh: '上年同期', en: 'A year before' }, 'right wide-only'],
  [{ zh: '主管单位', en: 'Office' }, 'wide-only'],
  [{ zh: '告知期至', en: 'Notice until' }, 'wide-only'],
  [{ zh: '公示', en: 'Published' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }],
]

function Rows({ items }: { items: EntryLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '公示', en: 'Records' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td lang="zh-CN">
            <Link to={`/publicity/${each.id}`}>{each.operator}</Link>
          </td>
          <td className="wide-only nowrap">{say(each.period)}</td>
          <td className="right number">{each.count}</td>
          <td className="right number wide-only">{each.before}</td>
          <td className="wide-only" lang="zh-CN">
            <OfficeName name={each.office} />
          </td>
          <td className="wide-only nowrap number">{each.noticeUntil ?? '—'}</td>
          <td className="wide-only nowrap number">{each.publishedOn ?? '—'}</td>
          <td className="nowrap">
            {say(publicity.states[each.state])}
            {each.dueOn && <span className="quiet"> {each.dueOn}</span>}
          </td>
        </tr>
      ))}
    </Table>
  )
}
