/** 考核: the rounds one is concerned with, and a new one. */
import './appraisal.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { schemeWords } from '../../../law/appraisal.schemes.ts'
import { appraisal } from '../../../law/appraisal.ts'
import type { AppraisalLine, AppraisalView, SchemeList } from '../../../server/appraisal/view.ts'
import { api } from '../../kit/api.ts'
import { MoneyInput } from '../../kit/Money.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { periodsOf } from '../bulletin/paperKinds.ts'
import { hasRole, useAbout, useMe } from '../session/me.ts'

export const stateOf = (state: string): Label => appraisal.states[state as keyof typeof appraisal.states]

export function AppraisalsPage() {
  const say = useSay()
  const me = useMe()
  const read = useRead<{ items: AppraisalLine[] }>('/appraisals')
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '考核', en: 'Appraisal' })}</h1>
        {hasRole(me, ['supervisor', 'head', 'auditor']) && (
          <Link to="/appraisal/schemes">{say({ zh: '考核方案', en: 'Schemes' })}</Link>
        )}
        <Link to="/bulletin">{say({ zh: '每周催办名单', en: 'Weekly urging list' })}</Link>
      </div>
      {hasRole(me, ['supervisor']) && <Begin />}
      <section className="panel" aria-labelledby="rounds">
        <h2 id="rounds">{say({ zh: '各轮考核', en: 'Rounds' })}</h2>
        <Shown read={read}>{({ items }) => <Rounds lines={items} />}</Shown>
      </section>
    </div>
  )
}

function Rounds({ lines }: { lines: readonly AppraisalLine[] }) {
  const say = useSay()
  if (lines.length === 0)
    return (
      <Empty
        title={{ zh: '没有与您有关的考核', en: 'No round concerns you' }}
        hint={{
          zh: '督查员公示初步结果后，被考核的单位和个人在这里查看、提出异议。',
          en: 'Once supervision shows a draft, those measured see it here and may object.',
        }}
      />
    )
  return (
    <ScrollX label={say({ zh: '列表', en: 'List' })}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '编号', en: 'Number' })}</th>
            <th scope="col">{say({ zh: '方案', en: 'Scheme' })}</th>
            <th scope="col">{say({ zh: '期间', en: 'Period' })}</th>
            <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
            <th scope="col">{say({ zh: '待答复异议', en: 'Open objections' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(each => (
            <tr key={each.id}>
              <td className="number nowrap">
                <Link to="/appraisal/$id" params={{ id: String(each.id) } as never}>
                  {each.number}
                </Link>
              </td>
              <td>
                {say(schemeWords(each.label))}
                <span className="quiet"> {say({ zh: `第${each.schemeVersion}版`, en: `v${each.schemeVersion}` })}</span>
              </td>
              <td className="nowrap">{say(each.period.label)}</td>
              <td className="nowrap">{say(stateOf(each.state))}</td>
              <td className="number">{each.objections || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

/** The last quarters and months that are over, and last year. */
const periodsBefore = (today: string) => [
  ...periodsOf('quarterly', today).slice(1),
  ...periodsOf('monthly', today).slice(1, 13),
  ...periodsOf('annual', today).slice(1, 2),
]

function Begin() {
  const say = useSay()
  const navigate = useNavigate()
  const today = useAbout().data?.today
  const schemes = useRead<SchemeList>('/appraisals/schemes')
  const [scheme, setScheme] = useState<number>()
  const [period, setPeriod] = useState<string>()
  const [poolFen, setPool] = useState<number>()
  // The newest version of each sort comes first.
  const newest = (schemes.data?.items ?? []).filter((each, at, all) => all.findIndex(one => one.of === each.of) === at)
  const periods = today ? periodsBefore(today) : []
  const chosen = newest.find(each => each.id === scheme) ?? newest[0]
  const begin = useSubmit<object, AppraisalView>((body, key) => api.post('/appraisals', body, key), {
    changes: ['/appraisals'],
    done: made => void navigate({ to: '/appraisal/$id', params: { id: String(made.id) } as never }),
  })
  const label = (each: (typeof newest)[number]) => {
    const { label: name } = each.content as unknown as { label: string }
    return say({ zh: `${name}（第${each.version}版）`, en: `${schemeWords(name).en} (v${each.version})` })
  }
  return (
    <section className="panel" aria-labelledby="begin">
      <h2 id="begin">{say({ zh: '开始一轮', en: 'A new round' })}</h2>
      <ProblemSummary
        problem={begin.error}
        names={{ period: { zh: '期间', en: 'Period' }, poolFen: { zh: '奖金总额', en: 'Pool' } }}
      />
      <div className="appraisal-begin">
        <Field name="schemeId" label={{ zh: '方案', en: 'Scheme' }}>
          <Select
            value={chosen?.id}
            onChange={setScheme}
            options={newest.map(each => ({ value: each.id, label: label(each) }))}
          />
        </Field>
        <Field name="period" label={{ zh: '期间', en: 'Period' }} problem={begin.error}>
          <Select
            value={period ?? periods[0]?.key}
            onChange={setPeriod}
            options={periods.map(each => ({ value: each.key, label: say(each.label) }))}
          />
        </Field>
        {chosen?.of === 'staff' && (
          <Field
            name="poolFen"
            label={{ zh: '奖金总额（可不填）', en: 'Bonus to share (may be empty)' }}
            problem={begin.error}
          >
            <MoneyInput value={poolFen} onChange={setPool} />
          </Field>
        )}
        <Button
          type="primary"
          loading={begin.isPending}
          disabled={!chosen}
          onClick={() =>
            begin.mutate({
              schemeId: chosen!.id,
              period: period ?? periods[0]?.key,
              ...(chosen!.of === 'staff' && poolFen ? { poolFen } : {}),
            })
          }
        >
          {say({ zh: '按记录计算', en: 'Count from the records' })}
        </Button>
      </div>
    </section>
  )
}
