/** What is told, of whom, and where it happened: that place decides who handles it (Order 121 art. 29). */
import { useQuery } from '@tanstack/react-query'
import { reportProblems } from '../../../law/classes.ts'
import { venues } from '../../../law/report.grounds.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { Choice, Line, Tick, Words } from '../matter/fields.tsx'
import { OperatorSearch } from './OperatorSearch.tsx'
import { names, type ReportCall } from './reportCall.ts'
import type { Suggestion } from './suggestion.ts'

export interface ReportPartProps {
  call: ReportCall
  set: (change: Partial<ReportCall>) => void
  problem: ApiProblem | null
}

export function ClueFields({ call, set, problem }: ReportPartProps) {
  const say = useSay()
  return (
    <section className="panel form" aria-label={say({ zh: '举报内容', en: 'What is told' })}>
      <h2>{say({ zh: '举报内容', en: 'What is told' })}</h2>
      <div className="two">
        <Field name="respondent.name" label={names['respondent.name']!} required problem={problem}>
          <OperatorSearch
            value={call.respondent}
            chosen={call.operatorId !== undefined}
            type={respondent => set({ respondent, operatorId: undefined })}
            take={operator =>
              set({
                respondent: operator.name,
                operatorId: operator.id,
                respondentAddress: operator.address ?? undefined,
              })
            }
          />
        </Field>
        <Line
          name="respondent.address"
          label={names['respondent.address']!}
          problem={problem}
          value={call.respondentAddress}
          set={respondentAddress => set({ respondentAddress })}
        />
      </div>
      <div className="two">
        <Field name="violationClass" label={names.violationClass!} required problem={problem}>
          <CodedSelect
            entries={reportProblems}
            value={call.violationClass}
            onChange={violationClass => set({ violationClass })}
            invalid={false}
          />
        </Field>
        <Line
          name="goodsName"
          label={names.goodsName!}
          problem={problem}
          value={call.goodsName}
          set={goodsName => set({ goodsName })}
        />
      </div>
      <Words
        name="facts"
        label={names.facts!}
        required
        rows={4}
        help={{
          zh: '时间、地点、行为。不写举报人的姓名和电话（写了也会自动隐去）。',
          en: 'When, where, what. Not who tells it (it would be taken out).',
        }}
        problem={problem}
        value={call.facts}
        set={facts => set({ facts })}
      />
      <Words
        name="evidence"
        label={names.evidence!}
        rows={2}
        problem={problem}
        value={call.evidence}
        set={evidence => set({ evidence })}
      />
      <Choice
        name="venue"
        label={names.venue!}
        options={venues}
        value={call.venue}
        set={venue => set({ venue })}
        problem={problem}
      />
      <div className="two">
        <Line
          name="placeAddress"
          label={names.placeAddress!}
          help={{ zh: '与被举报人地址相同的不填。', en: 'If other than the address of the business.' }}
          problem={problem}
          value={call.placeAddress}
          set={placeAddress => set({ placeAddress })}
        />
        <Line
          name="happenedOn"
          type="date"
          label={names.happenedOn!}
          problem={problem}
          value={call.happenedOn}
          set={happenedOn => set({ happenedOn })}
        />
      </div>
      <Competent call={call} set={set} problem={problem} />
    </section>
  )
}

function Competent({ call, set }: ReportPartProps) {
  const say = useSay()
  const asked = {
    respondent: { operatorId: call.operatorId, address: call.respondentAddress },
    venue: call.venue,
    placeAddress: call.placeAddress,
  }
  const { data } = useQuery({
    queryKey: ['report-suggestion', asked],
    enabled: call.operatorId !== undefined || !!call.respondentAddress || !!call.placeAddress,
    queryFn: () => api.post<Suggestion>('/dispatch/report-suggestion', asked),
  })
  if (!data) return null
  return (
    <div className="proposal">
      <p>{say(data.reason)}</p>
      {data.officeId !== null && (
        <>
          <p className="quiet">{data.basis}</p>
          <Tick
            label={{ zh: `登记后即分送${data.office}`, en: `Dispatch to ${data.office} at once` }}
            value={call.dispatchTo === data.officeId}
            set={ticked => set({ dispatchTo: ticked ? data.officeId : undefined })}
          />
        </>
      )}
    </div>
  )
}
