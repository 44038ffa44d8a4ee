/** 提示警示: where the figures rose, and what was written of it. */
import '../complaint/complaint.css'
import '../office/office.css'
import './education.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { advisory, advisoryKinds, advisoryWriters } from '../../../law/education.ts'
import type { AdvisoryLine } from '../../../server/education/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { HotSpots } from './HotSpots.tsx'
import { NewAdvisory } from './NewAdvisory.tsx'
import { Tabs } from './Tabs.tsx'

interface Asked {
  q?: string | undefined
  kind?: string | undefined
  state?: string | undefined
  cursor?: string | undefined
}
interface Page {
  items: AdvisoryLine[]
  count: number
  next: string | null
}

export function AdvisoriesPage() {
  const say = useSay()
  const me = useMe()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [writing, setWriting] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/advisories', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<Page>('/advisories', { ...asked, limit: 50 })
  const mayWrite = hasRole(me, advisoryWriters)
  const pick = (name: 'kind' | 'state', label: Label, of: Record<string, Label>) => (
    <Select
      allowClear
      placeholder={say(label)}
      aria-label={say(label)}
      value={asked[name]}
      onChange={value => go({ [name]: value })}
      options={Object.entries(of).map(([value, each]) => ({ value, label: say(each) }))}
      style={{ minWidth: 120 }}
    />
  )
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '消费教育', en: 'Consumer education' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 篇`, en: `${read.data.count} in all` })}</span>
        )}
        <a className="push" href="/advice" target="_blank" rel="noreferrer">
          {say({ zh: '公众看到的', en: 'As citizens see it' })}
        </a>
      </div>
      <Tabs here="advisories" />
      {mayWrite && <HotSpots />}
      <div className="office-filters">
        <Input.Search
          allowClear
          defaultValue={asked.q}
          placeholder={say({ zh: '标题', en: 'Title' })}
          aria-label={say({ zh: '查找', en: 'Find' })}
          onSearch={q => go({ q: q || undefined })}
          style={{ width: 200 }}
        />
        {pick('kind', { zh: '类别', en: 'Kind' }, advisoryKinds)}
        {pick('state', { zh: '状态', en: 'State' }, advisory.states)}
        {mayWrite && (
          <Button type="primary" className="push" onClick={() => setWriting(true)}>
            {say({ zh: '写一篇', en: 'Write one' })}
          </Button>
        )}
      </div>
      {writing && <NewAdvisory close={() => setWriting(false)} />}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的', en: 'Nothing matches' }}
              hint={{
                zh: '放宽条件，或者从上面的热点起草一篇。',
                en: 'Widen the filters, or draft one from a hot spot.',
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

function Table({ items }: { items: AdvisoryLine[] }) {
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
            {head({ zh: '标题', en: 'Title' })}
            {head({ zh: '类别', en: 'Kind' }, 'wide-only')}
            {head({ zh: '来源', en: 'From' }, 'wide-only')}
            {head({ zh: '单位', en: 'Office' }, 'wide-only')}
            {head({ zh: '发布', en: 'Published' }, 'wide-only')}
            {head({ zh: '打开次数', en: 'Opened' }, 'right wide-only')}
            {head({ zh: '状态', en: 'State' })}
          </tr>
        </thead>
        <tbody>
          {items.map(each => (
            <tr key={each.id}>
              <td lang="zh-CN">
                <Link to={`/advisories/${each.id}`}>{each.title}</Link>
              </td>
              <td className="wide-only nowrap">{say(advisoryKinds[each.kind])}</td>
              <td className="wide-only nowrap">
                {each.fromFigures ? say({ zh: '热点', en: 'hot spot' }) : say({ zh: '自拟', en: 'own' })}
              </td>
              <td className="wide-only" lang="zh-CN">
                <OfficeName name={each.office} />
              </td>
              <td className="wide-only nowrap number">{each.publishedOn ?? '—'}</td>
              <td className="wide-only right number">{each.publishedOn ? each.reads : '—'}</td>
              <td className="nowrap">{say(advisory.states[each.state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
