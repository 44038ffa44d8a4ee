/** 放心消费名册: every unit this office may see; on top how many bear a plaque, below it lists as Word. */
import '../complaint/complaint.css'
import '../office/office.css'
import './demonstration.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import {
  type DemonstrationKind,
  demonstration,
  demonstrationKinds,
  demonstrationLevels,
} from '../../../law/demonstration.ts'
import type { DemonstrationLine } from '../../../server/demonstration/view.ts'
import { address } from '../../kit/api.ts'
import { type Asked, Find, type Options, Pages, Pick, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { ApplicationForm } from './ApplicationForm.tsx'
import { UnitTable } from './UnitTable.tsx'

type Filter = 'q' | 'kind' | 'level' | 'state' | 'county'
interface Page {
  items: DemonstrationLine[]
  count: number
  next: string | null
  summary: { kind: DemonstrationKind; all: number; provincial: number }[]
}

export function DemonstrationsPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/demonstrations')
  const [adding, setAdding] = useState(false)
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
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的单位', en: 'No unit matches' },
          hint: { zh: '放宽条件，或者登记一个申报。', en: 'Widen the filters, or enter an application.' },
        }}
      >
        {({ items }) => <UnitTable items={items} />}
      </Pages>
    </div>
  )
}

/** Each number leads to what it counts. */
function Summary({ summary, go }: { summary: Page['summary']; go: (change: Asked<Filter>) => void }) {
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

const lists = {
  published: { zh: '公示名单', en: 'List published' },
  awarded: { zh: '认定名单', en: 'List awarded' },
  delisted: { zh: '摘牌名单', en: 'List delisted' },
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
  const areas = useRead<{ items: { code: string; name: string; level: string }[] }>(
    '/areas',
    {},
    { staleTime: 600_000 },
  )
  const pick = (name: Filter, label: Label, of: Options) => (
    <Pick label={label} of={of} value={asked[name]} set={value => go({ [name]: value })} />
  )
  return (
    <div className="office-filters">
      <Find
        hint={{ zh: '名称、地址、编号', en: 'Name, place, number' }}
        value={asked.q}
        set={q => go({ q })}
        width={220}
      />
      {pick('kind', { zh: '类别', en: 'Kind' }, demonstrationKinds)}
      {pick('state', { zh: '状态', en: 'State' }, demonstration.states)}
      {pick('level', { zh: '级别', en: 'Level' }, demonstrationLevels)}
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
      {add && !asked.kind && (
        <span className="quiet">
          {say({ zh: '选类别，可下载名单（Word）', en: 'Pick a kind for its lists (Word)' })}
        </span>
      )}
      {add && (
        <Button type="primary" className="push" onClick={add}>
          {say({ zh: '登记申报', en: 'Enter an application' })}
        </Button>
      )}
    </div>
  )
}
