/** A lead found in mediation: its facts, its fifteen working days, its verification and the result a second person signs. */
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { report } from '../../../law/report.ts'
import type { ReportResult } from '../../../server/report/contract.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { reasonForm, remarkForm } from '../complaint/steps/plain.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Choice, Words } from '../matter/fields.tsx'
import { MatterPane, type SmallMatter } from '../matter/MatterPane.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

interface ReportView extends SmallMatter {
  facts: string
  foundOn: string
  result: string | null
  resultRemark: string | null
}

const results = {
  file: { zh: '建议立案', en: 'Propose to file a case' },
  'no-file': { zh: '建议不予立案', en: 'Propose not to file' },
  transfer: { zh: '建议移送有关机关', en: 'Propose a transfer' },
}
const proposing = { result: { zh: '核查结论', en: 'Result' }, remark: { zh: '事实和理由', en: 'Facts and reasons' } }

function ResultFields({ facts, set, problem }: FieldsProps<ReportResult, ReportView>) {
  return (
    <>
      <Choice
        name="result"
        label={proposing.result}
        options={results}
        value={facts.result}
        set={result => set({ result })}
        problem={problem}
      />
      <Words
        name="remark"
        label={proposing.remark}
        required
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark: remark ?? '' })}
      />
    </>
  )
}

/** Same bodies as the complaint's remark and reason, so the same fields. */
const forms: Record<keyof typeof report.steps, StepForm> = {
  'start-verification': remarkForm,
  drop: reasonForm,
  extend: reasonForm,
  'propose-result': form<ReportResult, ReportView>(ResultFields, proposing),
  'send-back-result': reasonForm,
  'sign-result': remarkForm,
}

export function ReportPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <ReportPane key={id} id={Number(id)} />
}

export function ReportPane({ id }: { id: number }) {
  const read = useRead<ReportView>(`/reports/${id}`)
  return (
    <Shown read={read} lines={10}>
      {lead => (
        <MatterPane matter={lead} forms={forms}>
          <Part title={{ zh: '线索', en: 'The lead' }} aside={<EditFacts lead={lead} />}>
            <p className="matter-facts">{lead.facts}</p>
            <LeadFacts lead={lead} />
          </Part>
        </MatterPane>
      )}
    </Shown>
  )
}

function LeadFacts({ lead }: { lead: ReportView }) {
  const say = useSay()
  const result = lead.result as keyof typeof results | null
  return (
    <Facts
      facts={[
        [{ zh: '涉及经营者', en: 'Operator' }, lead.respondent],
        [{ zh: '发现日', en: 'Found on' }, lead.foundOn],
        [{ zh: '核查结论', en: 'Result' }, result && say(results[result])],
        [{ zh: '理由', en: 'Reasons' }, lead.resultRemark],
      ]}
    />
  )
}

function EditFacts({ lead }: { lead: ReportView }) {
  const say = useSay()
  const [text, setText] = useState<string>()
  const path = `/reports/${lead.id}`
  const saving = useSubmit((body: { facts: string }, key) => api.post<ReportView>(`${path}/facts`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      setText(undefined)
    },
  })
  if (lead.state !== 'draft' && lead.state !== 'verifying') return null
  const label = { zh: '线索事实', en: 'Facts of the lead' }
  if (text === undefined)
    return (
      <Button size="small" onClick={() => setText(lead.facts)}>
        {say({ zh: '修改', en: 'Edit' })}
      </Button>
    )
  return (
    <div className="panel form wide">
      <ProblemSummary problem={saving.error} names={{ facts: label }} />
      <Words
        name="facts"
        label={label}
        required
        rows={5}
        problem={saving.error}
        value={text}
        set={next => setText(next ?? '')}
      />
      <div>
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ facts: text })}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>{' '}
        <Button onClick={() => setText(undefined)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
