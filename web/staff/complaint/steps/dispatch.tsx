/** 分送: the competent office as proposed, with its reason; Enter accepts it. */

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { citationLabel } from '../../../../law/citation.ts'
import type { Dispatch } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import type { Proposal } from '../../../../server/dispatch/view.ts'
import { api } from '../../../kit/api.ts'
import { Field } from '../../../kit/Problem.tsx'
import { useSay } from '../../../kit/say.tsx'
import { Certainty, PerhapsElsewhere, Reasons } from '../../matter/Certainty.tsx'
import { Line, Tick, Words } from '../../matter/fields.tsx'
import { OfficeSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const names = {
  officeId: { zh: '承办单位', en: 'Office' },
  reason: { zh: '分送理由', en: 'Why this office' },
  reportBackOn: { zh: '要求反馈日', en: 'Report back by' },
}

function useSuggestion(record: ComplaintView) {
  const { respondent } = record
  const asked = {
    operatorId: respondent.operatorId ?? undefined,
    respondentName: respondent.name,
    address: respondent.address ?? undefined,
    areaCode: respondent.areaCode ?? undefined,
    platformId: respondent.platform?.id,
    publishedAddressReachable: respondent.publishedAddressReachable ?? undefined,
    saleMode: record.saleMode,
    text: record.facts,
    goods: record.goodsClass,
    problem: record.problemClass,
  }
  return useQuery({
    queryKey: ['suggestion', asked],
    queryFn: () => api.post<Proposal>('/dispatch/suggestion', asked),
  })
}

function DispatchFields({ facts, set, problem, record }: FieldsProps<Dispatch, ComplaintView>) {
  const say = useSay()
  const { data } = useSuggestion(record)
  const returned = record.events.findLast(event => event.name === 'complaint.return-to-centre')?.facts
  // biome-ignore lint/correctness/useExhaustiveDependencies: the proposal fills the empty form once
  useEffect(() => {
    const plain = record.state !== 'returned' && (data?.belongsHere ?? 0) >= 0.5
    if (data?.officeId && facts.officeId === undefined && plain)
      set({ officeId: data.officeId, reason: data.reason.zh })
  }, [data])
  return (
    <>
      {typeof returned?.proposedOffice === 'string' && (
        <p>
          {say({
            zh: `退回单位建议：${returned.proposedOffice}`,
            en: `Proposed on return: ${returned.proposedOffice}`,
          })}
          <span className="quiet"> {String(returned.reason ?? '')}</span>
        </p>
      )}
      {data && <PerhapsElsewhere {...data} />}
      {data && (
        <div className="proposal">
          <p>
            <strong>
              {data.officeId ? data.office : say({ zh: '无法判断有处理权限的单位', en: 'No competent office found' })}
            </strong>{' '}
            {data.officeId && <Certainty sure={data.sure} />}
          </p>
          <p>{say(data.reason)}</p>
          {data.officeId && <Reasons reasons={data.reasons} />}
          {data.officeId && data.basis && <p className="quiet">{say(citationLabel(data.basis))}</p>}
          {data.alternatives.map(each => (
            <div key={each.officeId} className="alternative">
              <Button size="small" onClick={() => set({ officeId: each.officeId, reason: each.reason.zh })}>
                {say({ zh: `改送${each.office}`, en: `${each.office} instead` })}
              </Button>{' '}
              <Certainty sure={each.sure} />
            </div>
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

export const dispatchForm = form<Dispatch, ComplaintView>(DispatchFields, names)
