/** Every batch this office may see: what is pending stands apart, the rate is over those with a result. */
import '../complaint/complaint.css'
import '../office/office.css'
import './sampling.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { sampling, samplingModes } from '../../../law/sampling.ts'
import type { BatchLine } from '../../../server/sampling/view.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Tabs } from './Tabs.tsx'
import { TaskForm } from './TaskForm.tsx'
import { percent, results } from './words.ts'

interface Asked {
  q?: string | undefined
  state?: string | undefined
  class?: string | undefined
  mode?: string | undefined
  result?: string | undefined
  mine?: string | undefined
  planId?: string | undefined
  campaignId?: string | undefined
  cursor?: string | undefined
}
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
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/samplings', search: { ...asked, cursor: undefined, ...change } as never })
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
      <Shown read={read}>
        {found =>
          found.items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的批次', en: 'No batch matches' }}
              hint={{ zh: '放宽条件，或者在方案里抽取。', en: 'Widen the filters, or draw under a plan.' }}
            />
          ) : (
            <>
              <Sums found={found} />
              <Table items={found.items} />
              <PageTurn cursor={asked.cursor} next={found.next} go={go} />
            </>
          )
        }
      </Shown>
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

const options = (labels: Record<string, Label>, say: (label: Label) => string) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))

function Filters({ asked, go, add }: { asked: Asked; go: (change: Asked) => void; add: (() => void) | undefined }) {
  const say = useSay()
  const pick = (name: keyof Asked, label: Label, labels: Record<string, Label>) => (
    <Select
      allowClear
      placeholder={say(label)}
      aria-label={say(label)}
      value={asked[name]}
      onChange={value => go({ [name]: value })}
      options={options(labels, say)}
      style={{ minWidth: 130 }}
    />
  )
  return (
    <div className="office-filters">
      <Input.Search
        allowClear
        defaultValue={asked.q}
        placeholder={say({ zh: '编号、样品、商家、生产者', en: 'Number, sample, shop, producer' })}
        aria-label={say({ zh: '查找批次', en: 'Find a batch' })}
        onSearch={q => go({ q: q || undefined })}
        style={{ width: 240 }}
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

function Table({ items }: { items: BatchLine[] }) {
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
            {head({ zh: '编号', en: 'Number' })}
            {head({ zh: '样品', en: 'Sample' })}
            {head({ zh: '被抽样单位', en: 'Shop' })}
            {head({ zh: '类别', en: 'Class' }, 'wide-only')}
            {head({ zh: '方式', en: 'How' }, 'wide-only')}
            {head({ zh: '单位', en: 'Office' }, 'wide-only')}
            {head({ zh: '抽样', en: 'Sampled' }, 'wide-only')}
            {head({ zh: '结果', en: 'Result' }, 'wide-only')}
            {head({ zh: '状态', en: 'State' })}
            {head({ zh: '到期', en: 'Due' }, 'wide-only')}
          </tr>
        </thead>
        <tbody>
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
              <td className="wide-only nowrap">{each.result ? say(results[each.result]) : '—'}</td>
              <td>
                {say(sampling.states[each.state])}
                {each.dueOn && <div className="quiet narrow-only">{each.dueOn}</div>}
              </td>
              <td className="wide-only nowrap">{each.dueOn ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
