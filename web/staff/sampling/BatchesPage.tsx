/** Every batch this office may see: what is pending stands apart, the rate is over those with a result. */
import '../complaint/complaint.css'
import '../office/office.css'
import './sampling.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { sampling, samplingModes } from '../../../law/sampling.ts'
import type { BatchLine } from '../../../server/sampling/view.ts'
import { type Asked, Find, type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Tabs } from './Tabs.tsx'
import { TaskForm } from './TaskForm.tsx'
import { percent, resultOf, results } from './words.ts'

type Filter = 'q' | 'state' | 'class' | 'mode' | 'result' | 'mine' | 'planId' | 'campaignId'
interface Found {
  items: BatchLine[]
  count: number
  withResult: number
  nonconforming: number
  pending: number
  rate: number | null
  next: string | null
}

export function BatchesPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/samplings')
  const [adding, setAdding] = useState(false)
  const read = useRead<Found>('/samplings', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '抽检', en: 'Sampling' })}</h1>
        {read.data && (
          <span className="quiet">{say({ zh: `共 ${read.data.count} 个批次`, en: `${read.data.count} batches` })}</span>
        )}
      </div>
      <Tabs />
      <Filters asked={asked} go={go} add={hasRole(me, ['handler', 'head']) ? () => setAdding(true) : undefined} />
      {adding && <TaskForm close={() => setAdding(false)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的批次', en: 'No batch matches' },
          hint: { zh: '放宽条件，或者在方案里抽取。', en: 'Widen the filters, or draw under a plan.' },
        }}
      >
        {found => (
          <>
            <Sums found={found} />
            <Rows items={found.items} />
          </>
        )}
      </Pages>
    </div>
  )
}

function Sums({ found }: { found: Found }) {
  const say = useSay()
  const sums: [Label, string | number][] = [
    [{ zh: '已抽样', en: 'Sampled' }, found.withResult + found.pending],
    [{ zh: '已出结果', en: 'With a result' }, found.withResult],
    [{ zh: '不合格', en: 'Nonconforming' }, found.nonconforming],
    [{ zh: '不合格率（÷已出结果）', en: 'Rate (over those with a result)' }, percent(found.rate)],
    [{ zh: '未出结果', en: 'Pending' }, found.pending],
  ]
  return (
    <dl className="sums">
      {sums.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
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
  const pick = (name: Filter, label: Label, of: Record<string, Label>) => (
    <Pick label={label} of={of} value={asked[name]} set={value => go({ [name]: value })} width={130} />
  )
  return (
    <div className="office-filters">
      <Find
        label={{ zh: '查找批次', en: 'Find a batch' }}
        hint={{ zh: '编号、样品、商家、生产者', en: 'Number, sample, shop, producer' }}
        value={asked.q}
        set={q => go({ q })}
        width={240}
      />
      {pick('state', { zh: '状态', en: 'State' }, sampling.states)}
      {pick('class', { zh: '商品类别', en: 'Class' }, samplingClasses)}
      {pick('mode', { zh: '抽取方式', en: 'How taken' }, samplingModes)}
      {pick('result', { zh: '结果', en: 'Result' }, results)}
      {pick('mine', { zh: '我的任务', en: 'Mine' }, { true: { zh: '派给我的', en: 'Assigned to me' } })}
      {add && (
        <Button type="primary" className="push" onClick={add}>
          {say({ zh: '指定抽样', en: 'Assign a batch' })}
        </Button>
      )}
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '编号', en: 'Number' }],
  [{ zh: '样品', en: 'Sample' }],
  [{ zh: '被抽样单位', en: 'Shop' }],
  [{ zh: '类别', en: 'Class' }, 'wide-only'],
  [{ zh: '方式', en: 'How' }, 'wide-only'],
  [{ zh: '单位', en: 'Office' }, 'wide-only'],
  [{ zh: '抽样', en: 'Sampled' }, 'wide-only'],
  [{ zh: '结果', en: 'Result' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }],
  [{ zh: '到期', en: 'Due' }, 'wide-only'],
]

function Rows({ items }: { items: BatchLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '抽检批次', en: 'Batches' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td className="nowrap">
            <Link to={`/samplings/${each.id}`} className="number">
              {each.number}
            </Link>
          </td>
          <td lang="zh-CN">{each.sample}</td>
          <td lang="zh-CN">
            {each.operatorId ? <Link to={`/operators/${each.operatorId}`}>{each.operator}</Link> : each.operator}
          </td>
          <td className="wide-only nowrap">{say(samplingClasses[each.class])}</td>
          <td className="wide-only nowrap">{say(samplingModes[each.mode])}</td>
          <td className="wide-only" lang="zh-CN">
            <OfficeName name={each.office} />
          </td>
          <td className="wide-only nowrap">{each.sampledOn ?? '—'}</td>
          <td className="wide-only nowrap">{each.result ? say(resultOf(each)) : '—'}</td>
          <td>
            {say(sampling.states[each.state])}
            {each.dueOn && <div className="quiet narrow-only">{each.dueOn}</div>}
          </td>
          <td className="wide-only nowrap">{each.dueOn ?? ''}</td>
        </tr>
      ))}
    </Table>
  )
}
