/** Who may not be sent where, and who may not be sampled again. */
import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { type SamplingClassCode, samplingClasses } from '../../../law/sampling.classes.ts'
import { api } from '../../kit/api.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { OperatorPick } from '../mass/OperatorPick.tsx'
import { Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { hasRole, useAbout, useMe } from '../session/me.ts'

export function ConflictsPart() {
  const say = useSay()
  const me = useMe()
  const read = useRead<{
    items: { personId: number; person: string; operatorId: number; operator: string; reason: string; on: string }[]
  }>('/sampling-conflicts')
  const [operatorId, setOperatorId] = useState<number>()
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.post('/sampling-conflicts', body, key), {
    changes: ['/sampling-conflicts'],
    done: () => {
      setOperatorId(undefined)
      setReason(undefined)
    },
  })
  return (
    <Part title={{ zh: '回避', en: 'Declared interests' }}>
      <Shown read={read} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">
              {say({
                zh: '没有登记。与某经营者有利害关系的，登记后抽取时不会派到那里。',
                en: 'None. Whoever has an interest in an operator declares it and is never sent there.',
              })}
            </p>
          ) : (
            <ul className="lines">
              {items.map(each => (
                <li key={`${each.personId}-${each.operatorId}`} lang="zh-CN">
                  {each.person} — {each.operator}{' '}
                  <span className="quiet">
                    {each.reason} {each.on}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {hasRole(me, ['inspector', 'handler', 'head']) && (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate({ operatorId, reason })
          }}
        >
          <ProblemSummary
            problem={saving.error}
            names={{ operatorId: { zh: '经营者', en: 'Operator' }, reason: { zh: '关系', en: 'Interest' } }}
          />
          <div className="office-form">
            <Field
              name="operatorId"
              label={{ zh: '我与哪个经营者有利害关系', en: 'In which operator do I have an interest' }}
              problem={saving.error}
            >
              <OperatorPick value={operatorId} called="" onChange={setOperatorId} />
            </Field>
            <Line
              name="reason"
              label={{ zh: '什么关系', en: 'Which' }}
              problem={saving.error}
              value={reason}
              set={setReason}
            />
          </div>
          <Button htmlType="submit" loading={saving.isPending} disabled={operatorId === undefined || !reason}>
            {say({ zh: '登记回避', en: 'Declare' })}
          </Button>
        </form>
      )}
    </Part>
  )
}

export function SuperiorPart() {
  const say = useSay()
  const me = useMe()
  const [page, setPage] = useState<{ cursor?: string }>({})
  const today = useAbout().data?.today
  const read = useRead<{
    items: { operatorId: number; operator: string; class: SamplingClassCode; year: number; byWhom: string }[]
    next: string | null
  }>('/sampling-superior', { ...page })
  const [said, setSaid] = useState<{
    operatorId?: number | undefined
    class?: SamplingClassCode
    year?: number | undefined
    byWhom?: string | undefined
  }>({})
  const year = said.year ?? (today ? Number(today.slice(0, 4)) : undefined)
  const saving = useSubmit((body: object, key) => api.post('/sampling-superior', body, key), {
    changes: ['/sampling-superior'],
    done: () => setSaid({ year, byWhom: said.byWhom }),
  })
  return (
    <Part title={{ zh: '上级已抽查，不再重复', en: 'Sampled by a superior: not again' }}>
      <Shown read={read} lines={2}>
        {({ items, next }) => (
          <>
            <ul className="lines">
              {items.map(each => (
                <li key={`${each.operatorId}-${each.class}-${each.year}`}>
                  <span lang="zh-CN">{each.operator}</span> · {say(samplingClasses[each.class])} · {each.year} ·{' '}
                  <span lang="zh-CN">{each.byWhom}</span>
                </li>
              ))}
            </ul>
            <PageTurn cursor={page.cursor} next={next} go={setPage} />
          </>
        )}
      </Shown>
      {hasRole(me, ['handler', 'head', 'supervisor']) && (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            saving.mutate({ ...said, year })
          }}
        >
          <ProblemSummary problem={saving.error} />
          <div className="office-form">
            <Field name="operatorId" label={{ zh: '经营者', en: 'Operator' }} problem={saving.error}>
              <OperatorPick
                value={said.operatorId}
                called=""
                onChange={operatorId => setSaid({ ...said, operatorId })}
              />
            </Field>
            <Field name="class" label={{ zh: '商品类别', en: 'Class' }} problem={saving.error}>
              <Select
                value={said.class}
                onChange={value => setSaid({ ...said, class: value })}
                options={Object.entries(samplingClasses).map(([value, label]) => ({
                  value: value as SamplingClassCode,
                  label: say(label),
                }))}
              />
            </Field>
            <Field name="year" label={{ zh: '年度', en: 'Year' }} problem={saving.error}>
              <InputNumber
                className="wide"
                value={year ?? null}
                onChange={year => setSaid({ ...said, year: year ?? said.year })}
              />
            </Field>
            <Line
              name="byWhom"
              label={{ zh: '哪个上级', en: 'By whom' }}
              problem={saving.error}
              value={said.byWhom}
              set={byWhom => setSaid({ ...said, byWhom })}
            />
          </div>
          <Button
            htmlType="submit"
            loading={saving.isPending}
            disabled={said.operatorId === undefined || !said.class || !said.byWhom || year === undefined}
          >
            {say({ zh: '登记', en: 'Enter' })}
          </Button>
        </form>
      )}
    </Part>
  )
}
