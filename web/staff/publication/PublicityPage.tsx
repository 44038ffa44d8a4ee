/** 投诉信息公示: the operators of a period, from the draft to the public. */
import '../complaint/complaint.css'
import '../office/office.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { publicity } from '../../../law/publicity.ts'
import type { EntryLine } from '../../../server/publication/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { BatchPanel } from './BatchPanel.tsx'
import { Tabs } from './Tabs.tsx'

interface Asked {
  q?: string | undefined
  period?: string | undefined
  state?: string | undefined
  cursor?: string | undefined
}
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
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [batching, setBatching] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/publicity', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<Page>('/publicity', {
    ...asked,
    // A year in the address arrives as a number.
    ...(asked.period ? { period: String(asked.period) } : {}),
    limit: 50,
  })
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
        <Input.Search
          allowClear
          defaultValue={asked.q}
          placeholder={say({ zh: '经营者', en: 'Operator' })}
          aria-label={say({ zh: '查找', en: 'Find' })}
          onSearch={q => go({ q: q || undefined })}
          style={{ width: 200 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '期间', en: 'Period' })}
          aria-label={say({ zh: '期间', en: 'Period' })}
          value={asked.period && String(asked.period)}
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
      {batching && (
        <BatchPanel period={asked.period ? String(asked.period) : undefined} close={() => setBatching(false)} />
      )}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的公示', en: 'No record matches' }}
              hint={{
                zh: '放宽条件；或者由督查员“按期办理”，汇总一期的经营者。',
                en: 'Widen the filters; or a supervisor drafts the operators of a period.',
              }}
            />
          ) : (
            <>
              <Table items={items} />
              <div className="steps">
                {asked.cursor && <Button onClick={() => go({})}>{say({ zh: '回到第一页', en: 'First page' })}</Button>}
                {next && <Button onClick={() => go({ cursor: next })}>{say({ zh: '下一页', en: 'Next page' })}</Button>}
              </div>
            </>
          )
        }
      </Shown>
    </div>
  )
}

function Table({ items }: { items: EntryLine[] }) {
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
            {head({ zh: '经营者', en: 'Operator' })}
            {head({ zh: '期间', en: 'Period' }, 'wide-only')}
            {head({ zh: '件数', en: 'Complaints' }, 'right')}
            {head({ zh: '上年同期', en: 'A year before' }, 'right wide-only')}
            {head({ zh: '主管单位', en: 'Office' }, 'wide-only')}
            {head({ zh: '告知期至', en: 'Notice until' }, 'wide-only')}
            {head({ zh: '公示', en: 'Published' }, 'wide-only')}
            {head({ zh: '状态', en: 'State' })}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
  )
}
