/** 分送: the competent office as proposed, with its reason; Enter accepts it. */

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { citationLabel } from '../../../../law/citation.ts'
import type { Dispatch } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import type { OfficeProposal, Proposal } from '../../../../server/dispatch/view.ts'
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
    matterId: record.id,
  }
  return useQuery({
    queryKey: ['suggestion', asked],
    queryFn: () => api.post<Proposal>('/dispatch/suggestion', asked),
  })
}

/** Whoever sent it back is not praised; it can still be ruled competent, by choosing it. */
const certain = (office: OfficeProposal) =>
  office.returned || office.proposedOnReturn ? null : <Certainty sure={office.sure} />

function DispatchFields({ facts, set, problem, record }: FieldsProps<Dispatch, ComplaintView>) {
  const say = useSay()
  const { data } = useSuggestion(record)
  const first = data?.officeId ? data : undefined
  const adopt = (office: OfficeProposal) => set({ officeId: office.officeId, reason: office.reason.zh })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the proposal fills the empty form once
  useEffect(() => {
    const likely = first?.proposedOnReturn || (!first?.returned && (data?.belongsHere ?? 0) >= 0.5)
    if (first && facts.officeId === undefined && likely) adopt(first)
  }, [data])
  useKey('F2', first && (() => adopt(first)))
  return (
    <>
      {data && !first?.proposedOnReturn && <PerhapsElsewhere {...data} />}
      {data && (
        <div className="proposal">
          <p>
            <strong>
              {first ? first.office : say({ zh: '无法判断有处理权限的单位', en: 'No competent office found' })}
            </strong>{' '}
            {first && certain(first)}
            {first?.proposedOnReturn && (
              <span className="tag">{say({ zh: '退回单位建议', en: 'Proposed on return' })}</span>
            )}
          </p>
          <p>{say(data.reason)}</p>
          {first?.returned && <p className="late">{say(first.returned)}</p>}
          {first && <Reasons reasons={first.reasons} />}
          {first?.basis && <p className="quiet">{say(citationLabel(first.basis))}</p>}
          {first && (
            <Button
              size="small"
              type={facts.officeId === first.officeId ? 'default' : 'primary'}
              aria-pressed={facts.officeId === first.officeId}
              onClick={() => adopt(first)}
            >
              {facts.officeId === first.officeId ? '✓ ' : ''}
              {say({ zh: '采纳', en: 'Adopt' })} <span className="key step-key">F2</span>
            </Button>
          )}
          {data.alternatives.map(each => (
            <div key={each.officeId} className="alternative">
              <Button size="small" onClick={() => adopt(each)}>
                {say({ zh: `改送${each.office}`, en: `${each.office} instead` })}
              </Button>{' '}
              {certain(each)}
              {each.returned && <div className="quiet">{say(each.returned)}</div>}
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

/** A function key works wherever the cursor stands. */
function useKey(key: string, run: (() => void) | undefined) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key || !run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

export const dispatchForm = form<Dispatch, ComplaintView>(DispatchFields, names)
