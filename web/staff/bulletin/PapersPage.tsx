/** 分析: the drafts that are being written, a new one, and what was published. */
import '../statistics/statistics.css'
import './papers.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { DraftLine, DraftView } from '../../../server/bulletin/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { hasRole, useAbout, useMe } from '../session/me.ts'
import { PublishedList } from './PublishedList.tsx'
import { type PaperKind, paperKinds, periodsOf } from './paperKinds.ts'

export function PapersPage() {
  const say = useSay()
  const me = useMe()
  const drafts = useRead<{ items: DraftLine[] }>('/papers')
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '数据分析和工作总结', en: 'Analyses and summaries' })}</h1>
      </div>
      {hasRole(me, ['supervisor']) && <Begin />}
      <section className="panel" aria-labelledby="drafts">
        <h2 id="drafts">{say({ zh: '稿件', en: 'Drafts' })}</h2>
        <Shown read={drafts}>{({ items }) => <Drafts lines={items} />}</Shown>
      </section>
      <section className="panel" aria-labelledby="issues">
        <h2 id="issues">{say({ zh: '已发布', en: 'Published' })}</h2>
        <PublishedList page="/papers" papers />
      </section>
    </div>
  )
}

function Begin() {
  const say = useSay()
  const today = useAbout().data?.today ?? ''
  const navigate = useNavigate()
  const [kind, setKind] = useState<PaperKind>('monthly')
  const choices = periodsOf(kind, today)
  const [key, setKey] = useState<string>()
  const [days, setDays] = useState('')
  const chosen =
    choices.find(each => each.key === key) ?? choices[kind === 'annual' || kind === 'special' ? 0 : 1] ?? choices[0]
  const period = days.trim() || chosen?.key
  const begin = useSubmit<object, DraftView>((body, send) => api.post('/papers', body, send), {
    changes: ['/papers'],
    done: made => void navigate({ to: '/papers/$id', params: { id: String(made.id) } as never }),
  })
  return (
    <section className="panel" aria-labelledby="begin">
      <h2 id="begin">{say({ zh: '新建', en: 'New' })}</h2>
      <ProblemSummary problem={begin.error} names={{ period: { zh: '期间', en: 'Period' } }} />
      <div className="paper-begin">
        <Field name="kind" label={{ zh: '种类', en: 'Kind' }}>
          <Select
            value={kind}
            onChange={next => {
              setKind(next)
              setKey(undefined)
              setDays('')
            }}
            options={Object.entries(paperKinds).map(([value, label]) => ({
              value: value as PaperKind,
              label: say(label),
            }))}
          />
        </Field>
        <Field name="period" label={{ zh: '期间', en: 'Period' }}>
          <Select
            value={days.trim() ? '' : chosen?.key}
            onChange={setKey}
            showSearch
            optionFilterProp="label"
            options={[
              ...choices.map(each => ({ value: each.key, label: say(each.label) })),
              ...(days.trim() ? [{ value: '', label: days }] : []),
            ]}
          />
        </Field>
        {kind === 'special' && (
          <Field name="days" label={{ zh: '或者任意起止日', en: 'Or any days' }}>
            <Input
              placeholder={`${today.slice(0, 8)}01..${today}`}
              value={days}
              onChange={event => setDays(event.target.value)}
            />
          </Field>
        )}
        <Button
          type="primary"
          loading={begin.isPending}
          onClick={() =>
            begin.mutate({ kind, period, ...(chosen?.title && period === chosen.key ? { title: chosen.title } : {}) })
          }
        >
          {say({ zh: '按模板起草', en: 'Begin from the template' })}
        </Button>
      </div>
    </section>
  )
}

function Drafts({ lines }: { lines: readonly DraftLine[] }) {
  const say = useSay()
  if (lines.length === 0)
    return (
      <Empty
        title={{ zh: '没有稿件', en: 'No drafts' }}
        hint={{ zh: '由督查员按模板起草', en: 'The supervisor begins one from a template' }}
      />
    )
  return (
    <ul className="paper-lines">
      {lines.map(each => (
        <li key={each.id}>
          <Link to="/papers/$id" params={{ id: String(each.id) } as never} lang="zh-CN">
            {each.title}
          </Link>
          <span className="quiet">
            {say(paperKinds[each.kind as PaperKind])} · {each.period}
            {each.office && ` · ${each.office}`} · {atText(each.changedAt)} {each.by}
          </span>
        </li>
      ))}
    </ul>
  )
}
