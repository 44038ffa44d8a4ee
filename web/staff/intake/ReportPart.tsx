/** What is told, of whom, and where it happened: that place decides who handles it (Order 121 art. 29). */
import { Input } from 'antd'
import { reportProblems } from '../../../law/classes.ts'
import { venues } from '../../../law/report.grounds.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { type Call, names } from './call.ts'
import { OperatorSearch } from './OperatorSearch.tsx'
import { chosen, unchosen } from './RespondentPart.tsx'

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: ApiProblem | null
}

const places = Object.entries(venues).map(([code, label]) => ({ code, ...label }))

export function ReportPart({ call, set, problem }: PartProps) {
  const say = useSay()
  return (
    <section className="call-matter" aria-label={say({ zh: '举报内容', en: 'The report' })}>
      <div className="call-row report-whom">
        <Field name="respondent.name" label={{ zh: '被举报人', en: 'Business' }} required problem={problem}>
          <OperatorSearch
            value={call.respondent ?? ''}
            chosen={call.operatorId !== undefined}
            placeholder={{ zh: '名称、招牌、拼音首字母或地址', en: 'Name, sign, pinyin initials or address' }}
            type={respondent => set({ ...unchosen, respondent: respondent || undefined, dispatchReportTo: undefined })}
            take={operator => set(chosen(operator))}
          />
        </Field>
        <Line
          name="respondent.address"
          label={names['respondent.address']}
          problem={problem}
          value={call.respondentAddress}
          set={respondentAddress => set({ respondentAddress })}
        />
      </div>
      <div className="call-row three">
        <Field name="venue" label={names.venue} problem={problem}>
          <CodedSelect
            entries={places}
            value={call.venue}
            onChange={venue => set({ venue: venue ?? 'premises' })}
            invalid={false}
          />
        </Field>
        <Line
          name="placeAddress"
          label={names.placeAddress}
          problem={problem}
          value={call.placeAddress}
          set={placeAddress => set({ placeAddress })}
        />
        <Line
          name="happenedOn"
          type="date"
          label={names.happenedOn}
          problem={problem}
          value={call.happenedOn}
          set={happenedOn => set({ happenedOn })}
        />
      </div>
      <div className="call-row two-wide">
        <Field name="violationClass" label={names.violationClass} required problem={problem}>
          <CodedSelect
            entries={reportProblems}
            value={call.violationClass}
            onChange={violationClass => set({ violationClass })}
            invalid={false}
          />
        </Field>
        <Line
          name="goodsName"
          label={{ zh: '涉及商品服务', en: 'Goods or service' }}
          problem={problem}
          value={call.goodsName}
          set={goodsName => set({ goodsName })}
        />
      </div>
      <div className="call-facts">
        <Field name="facts" label={{ zh: '具体线索', en: 'The clue' }} required problem={problem}>
          <Input.TextArea
            value={call.facts ?? ''}
            placeholder={say({
              zh: '时间、地点、行为。举报人的姓名、电话写了也会自动隐去',
              en: 'When, where, what. Name and number of the informer are taken out',
            })}
            onChange={event => set({ facts: event.target.value || undefined })}
          />
        </Field>
      </div>
      <Field name="evidence" label={names.evidence} problem={problem}>
        <Input.TextArea
          rows={2}
          value={call.evidence ?? ''}
          onChange={event => set({ evidence: event.target.value || undefined })}
        />
      </Field>
    </section>
  )
}
