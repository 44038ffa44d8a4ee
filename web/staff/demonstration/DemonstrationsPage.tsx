/** 放心消费名册: every unit this office may see; on top how many bear a plaque, below it lists as Word. */
import '../complaint/complaint.css'
import '../office/office.css'
import './demonstration.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import {
  type DemonstrationKind,
  demonstration,
  demonstrationKinds,
  demonstrationLevels,
} from '../../../law/demonstration.ts'
import type { DemonstrationLine } from '../../../server/demonstration/view.ts'
import { address } from '../../kit/api.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { ApplicationForm } from './ApplicationForm.tsx'
import { UnitTable } from './UnitTable.tsx'

interface Asked {
  q?: string | undefined
  kind?: string | undefined
  level?: string | undefined
  state?: string | undefined
  county?: string | undefined
  cursor?: string | undefined
}
interface Page {
  items: DemonstrationLine[]
  count: number
  next: string | null
  summary: { kind: DemonstrationKind; all: number; provincial: number }[]
}

export function DemonstrationsPage() {
  const say = useSay()
  const me = useMe()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/demonstrations', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<Page>('/demonstrations', { ...asked, limit: 50 })
  const mayApply = hasRole(me, ['handler', 'head', 'supervisor'])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '放心消费创建', en: 'Demonstration programme' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 个`, en: `${read.data.count} in all` })}</span>
        )}
        <Link to="/demonstration-feedback" className="push">
          {say({ zh: '消费者反馈', en: 'Feedback' })}
        </Link>
      </div>
      {read.data && <Summary summary={read.data.summary} go={go} />}
      <Filters asked={asked} go={go} add={mayApply ? () => setAdding(true) : undefined} />
      {adding && <ApplicationForm close={() => setAdding(false)} />}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的单位', en: 'No unit matches' }}
              hint={{ zh: '放宽条件，或者登记一个申报。', en: 'Widen the filters, or enter an application.' }}
            />
          ) : (
            <>
              <UnitTable items={items} />
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

/** Each number leads to what it counts. */
function Summary({ summary, go }: { summary: Page['summary']; go: (change: Asked) => void }) {
  const say = useSay()
  return (
    <p className="steps">
      {(Object.keys(demonstrationKinds) as DemonstrationKind[]).map(kind => {
        const one = summary.find(each => each.kind === kind)
        return (
          <Button key={kind} type="text" onClick={() => go({ kind, state: undefined, level: undefined })}>
            {say(demonstrationKinds[kind])} <strong className="number">{one?.all ?? 0}</strong>
            <span className="quiet">
              {say({ zh: `省级 ${one?.provincial ?? 0}`, en: `${one?.provincial ?? 0} provincial` })}
            </span>
          </Button>
        )
      })}
    </p>
  )
}

const options = (labels: Record<string, Label>, say: (label: Label) => string) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))

const lists = {
  published: { zh: '公示名单', en: 'List published' },
  awarded: { zh: '认定名单', en: 'List awarded' },
  delisted: { zh: '摘牌名单', en: 'List delisted' },
}

function Filters({ asked, go, add }: { asked: Asked; go: (change: Asked) => void; add: (() => void) | undefined }) {
  const say = useSay()
  const areas = useRead<{ items: { code: string; name: string; level: string }[] }>(
    '/areas',
    {},
    { staleTime: 600_000 },
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
        placeholder={say({ zh: '名称、地址、编号', en: 'Name, place, number' })}
        aria-label={say({ zh: '查找', en: 'Find' })}
        onSearch={q => go({ q: q || undefined })}
        style={{ width: 220 }}
      />
      {pick('kind', { zh: '类别', en: 'Kind' }, options(demonstrationKinds, say))}
      {pick('state', { zh: '状态', en: 'State' }, options(demonstration.states, say))}
      {pick('level', { zh: '级别', en: 'Level' }, options(demonstrationLevels, say))}
      {pick(
        'county',
        { zh: '县区', en: 'District' },
        (areas.data?.items ?? [])
          .filter(each => each.level === 'county')
          .map(each => ({ value: each.code, label: each.name })),
      )}
      {add &&
        asked.kind &&
        Object.entries(lists).map(([which, label]) => (
          <a key={which} href={address('/demonstration-lists/docx', { kind: asked.kind, which })}>
            {say(label)}
          </a>
        ))}
      {add && (
        <Button type="primary" className="push" onClick={add}>
          {say({ zh: '登记申报', en: 'Enter an application' })}
        </Button>
      )}
    </div>
  )
}
