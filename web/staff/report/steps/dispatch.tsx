/** 分送、退回、告知向有权机关提出: the proposal goes by where it happened. */
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { reportReturnReasons } from '../../../../law/report.grounds.ts'
import type { Referral, ReportDispatch, ReportReturn } from '../../../../server/report/contract.ts'
import type { ReportView } from '../../../../server/report/view.ts'
import { api } from '../../../kit/api.ts'
import { Field } from '../../../kit/Problem.tsx'
import { type Label, useSay } from '../../../kit/say.tsx'
import { Choice, Line, Tick, Words } from '../../matter/fields.tsx'
import { OfficeSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

interface Competence {
  officeId: number | null
  office?: string
  reason: Label
  basis?: string
}
type Suggestion = Competence & { alternatives: (Competence & { officeId: number })[] }

const names = {
  officeId: { zh: '承办单位', en: 'Office' },
  reason: { zh: '分送理由', en: 'Why this office' },
  reportBackOn: { zh: '要求反馈日', en: 'Report back by' },
}

function useSuggestion(report: ReportView) {
  const asked = {
    respondent: {
      operatorId: report.respondentOf.operatorId ?? undefined,
      address: report.respondentOf.address ?? undefined,
    },
    venue: report.venue,
    placeAddress: report.placeAddress ?? undefined,
    placeAreaCode: report.placeAreaCode ?? undefined,
  }
  return useQuery({
    queryKey: ['report-suggestion', asked],
    queryFn: () => api.post<Suggestion>('/dispatch/report-suggestion', asked),
  })
}

function DispatchFields({ facts, set, problem, record }: FieldsProps<ReportDispatch, ReportView>) {
  const say = useSay()
  const { data } = useSuggestion(record)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the proposal fills the empty form once
  useEffect(() => {
    if (data?.officeId && facts.officeId === undefined && record.state !== 'returned')
      set({ officeId: data.officeId, reason: data.reason.zh })
  }, [data])
  return (
    <>
      {data && (
        <div className="proposal">
          <p>
            <strong>{data.office ?? say({ zh: '无法判断有处理权限的单位', en: 'No competent office found' })}</strong>
          </p>
          <p>{say(data.reason)}</p>
          {data.basis && <p className="quiet">{data.basis}</p>}
          {data.alternatives.map(each => (
            <Button
              key={each.officeId}
              size="small"
              onClick={() => set({ officeId: each.officeId, reason: each.reason.zh })}
            >
              {say({ zh: `改送${each.office}`, en: `${each.office} instead` })}
            </Button>
          ))}
        </div>
      )}
      <Field name="officeId" label={names.officeId} required problem={problem}>
        <OfficeSelect
          value={facts.officeId}
          onChange={officeId => set({ officeId: officeId as number })}
          invalid={false}
        />
      </Field>
      <Words
        name="reason"
        label={names.reason}
        required
        rows={2}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
      <Line
        name="reportBackOn"
        type="date"
        label={names.reportBackOn}
        problem={problem}
        value={facts.reportBackOn}
        set={reportBackOn => set({ reportBackOn })}
      />
      {record.returns > 0 && (
        <Tick
          label={{ zh: '中心裁定：该单位不得再退回', en: 'Ruling of the centre: the office keeps it' }}
          value={facts.ruling}
          set={ruling => set({ ruling: ruling ?? false })}
        />
      )}
    </>
  )
}
export const dispatchForm = form<ReportDispatch, ReportView>(DispatchFields, names)

const returning = {
  code: { zh: '退回原因', en: 'Reason' },
  reason: { zh: '说明', en: 'Explanation' },
  proposedOfficeId: { zh: '建议单位', en: 'Proposed office' },
}
const reasons = Object.fromEntries(Object.entries(reportReturnReasons).map(([code, { label }]) => [code, label]))

function ReturnFields({ facts, set, problem }: FieldsProps<ReportReturn, ReportView>) {
  return (
    <>
      <Choice
        name="code"
        label={returning.code}
        options={reasons}
        value={facts.code}
        set={code => set({ code })}
        problem={problem}
      />
      <Words
        name="reason"
        label={returning.reason}
        required
        rows={2}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
      <Field name="proposedOfficeId" label={returning.proposedOfficeId} problem={problem}>
        <OfficeSelect
          value={facts.proposedOfficeId}
          onChange={proposedOfficeId => set({ proposedOfficeId })}
          invalid={false}
        />
      </Field>
    </>
  )
}
export const returnForm = form<ReportReturn, ReportView>(ReturnFields, returning)

const referring = {
  organ: { zh: '有处理权限的机关', en: 'Who has the power' },
  reason: { zh: '理由', en: 'Reason' },
}
function ReferralFields({ facts, set, problem }: FieldsProps<Referral, ReportView>) {
  return (
    <>
      <Line
        name="organ"
        label={referring.organ}
        required
        help={{ zh: '写入告知书。', en: 'Goes into the letter.' }}
        problem={problem}
        value={facts.organ}
        set={organ => set({ organ: organ ?? '' })}
      />
      <Words
        name="reason"
        label={referring.reason}
        required
        rows={2}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}
export const referralForm = form<Referral, ReportView>(ReferralFields, referring)
