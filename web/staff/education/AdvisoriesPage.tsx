/** 提示警示: where the figures rose, and what was written of it. */
import '../complaint/complaint.css'
import '../office/office.css'
import './education.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { advisory, advisoryKinds, advisoryWriters } from '../../../law/education.ts'
import type { AdvisoryLine } from '../../../server/education/view.ts'
import { Find, type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { HotSpots } from './HotSpots.tsx'
import { NewAdvisory } from './NewAdvisory.tsx'
import { Tabs } from './Tabs.tsx'

type Filter = 'q' | 'kind' | 'state'
interface Page {
  items: AdvisoryLine[]
  count: number
  next: string | null
}

export function AdvisoriesPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/advisories')
  const [writing, setWriting] = useState(false)
  const read = useRead<Page>('/advisories', { ...asked, limit: 50 })
  const mayWrite = hasRole(me, advisoryWriters)
  const pick = (name: 'kind' | 'state', label: Label, of: Record<string, Label>) => (
    <Pick label={label} of={of} value={asked[name]} set={value => go({ [name]: value })} />
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
        <Find hint={{ zh: '标题', en: 'Title' }} value={asked.q} set={q => go({ q })} width={200} />
        {pick('kind', { zh: '类别', en: 'Kind' }, advisoryKinds)}
        {pick('state', { zh: '状态', en: 'State' }, advisory.states)}
        {mayWrite && (
          <Button type="primary" className="push" onClick={() => setWriting(true)}>
            {say({ zh: '写一篇', en: 'Write one' })}
          </Button>
        )}
      </div>
      {writing && <NewAdvisory close={() => setWriting(false)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的', en: 'Nothing matches' },
          hint: {
            zh: '放宽条件，或者从上面的热点起草一篇。',
            en: 'Widen the filters, or draft one from a hot spot.',
          },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '标题', en: 'Title' }],
  [{ zh: '类别', en: 'Kind' }, 'wide-only'],
  [{ zh: '来源', en: 'From' }, 'wide-only'],
  [{ zh: '单位', en: 'Office' }, 'wide-only'],
  [{ zh: '发布', en: 'Published' }, 'wide-only'],
  [{ zh: '打开次数', en: 'Opened' }, 'right wide-only'],
  [{ zh: '状态', en: 'State' }],
]

function Rows({ items }: { items: AdvisoryLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '提示警示', en: 'Advice' }} heads={heads}>
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
    </Table>
  )
}
