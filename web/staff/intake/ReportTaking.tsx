/**
 * 登记举报: who tells is asked for apart and sealed when it is sent; a message that also holds a dispute is split in two.
 * Ctrl+Enter registers. Nothing is kept before: a half-typed informer does not lie about.
 */
import '../complaint/complaint.css'
import './intake.css'
import './report.css'
import { Button } from 'antd'
import { useState } from 'react'
import { channels } from '../../../law/classes.ts'
import { ApiProblem, api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { ClueFields } from './ReportClue.tsx'
import { type RegisteredReport, ReportReceipt } from './ReportReceipt.tsx'
import { SplitFields } from './ReportSplit.tsx'
import { InformerFields } from './ReportWho.tsx'
import { bodyOfReport, bodyOfSplit, emptyReport, names, type ReportCall } from './reportCall.ts'

const arrivals = channels.filter(each => each.group !== 'online')
const changes = ['/desk', '/desk/boxes', '/desk/count']

export function ReportTaking() {
  const say = useSay()
  const [call, setCall] = useState<ReportCall>(emptyReport)
  const [registered, setRegistered] = useState<RegisteredReport>()
  const set = (change: Partial<ReportCall>) => setCall(before => ({ ...before, ...change }))
  const sending = useSubmit(
    async (said: ReportCall, key): Promise<RegisteredReport> =>
      said.split
        ? api.post<RegisteredReport>('/intake/split', bodyOfSplit(said), key)
        : { report: await api.post<RegisteredReport['report']>('/reports', bodyOfReport(said), key) },
    {
      changes,
      done: as => {
        setRegistered(as)
        setCall(emptyReport)
      },
    },
  )
  const submit = () => {
    if (!sending.isPending) sending.mutate(call)
  }
  if (registered)
    return (
      <ReportReceipt
        registered={registered}
        next={() => {
          setRegistered(undefined)
          sending.reset()
        }}
      />
    )
  const problem = sending.error && unsplit(sending.error)
  const part = { call, set, problem }
  return (
    <div
      className="page report-taking"
      onKeyDownCapture={event => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        submit()
      }}
    >
      <div className="page-head">
        <h1>{say({ zh: '登记举报', en: 'Register a report' })}</h1>
        <span className="quiet">
          {say({
            zh: '登记后举报人信息即封存；坐席登记后不再看到这件举报。',
            en: 'The informer is sealed at once; call-takers do not see the report again.',
          })}
        </span>
      </div>
      <ProblemSummary problem={problem} names={names} />
      <div className="report-arrival">
        <Field name="channel" label={names.channel!} problem={problem}>
          <CodedSelect
            entries={arrivals}
            value={call.channel}
            onChange={code => set({ channel: code ?? 'phone' })}
            invalid={false}
          />
        </Field>
        {call.channel !== 'phone' && (
          <Line
            name="receivedOn"
            type="date"
            label={names.receivedOn!}
            help={{ zh: '不填为今天。', en: 'Left empty, today.' }}
            problem={problem}
            value={call.receivedOn}
            set={receivedOn => set({ receivedOn })}
          />
        )}
      </div>
      <ClueFields {...part} />
      <InformerFields {...part} />
      <SplitFields {...part} />
      <footer className="report-foot">
        <Button type="primary" size="large" onClick={submit} loading={sending.isPending}>
          {call.split
            ? say({ zh: '分件登记（投诉、举报各一件）', en: 'Register as two' })
            : call.dispatchTo === undefined
              ? say({ zh: '登记', en: 'Register' })
              : say({ zh: '登记并分送', en: 'Register and dispatch' })}{' '}
          <span className="key step-key">Ctrl ↵</span>
        </Button>
        <Button size="large" onClick={() => setCall(emptyReport)}>
          {say({ zh: '清空', en: 'Clear' })}
        </Button>
      </footer>
    </div>
  )
}

/** Of a split message the report's fields are called `report.…`; here they are the same fields as without. */
const unsplit = (problem: ApiProblem) =>
  new ApiProblem({
    ...{ type: problem.type, status: problem.status, title: problem.title, detail: problem.detail },
    errors: problem.errors.map(each => ({ ...each, field: each.field.replace(/^(body\.)?report\./, '') })),
  })
