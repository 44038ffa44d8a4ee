/** Which office the place of the act makes competent; and, where the same message is a dispute too, that part of its own (art. 9). */
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { claims, classes, problems } from '../../../law/classes.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { Line, Yuan } from '../matter/fields.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { type Call, names } from './call.ts'
import { useSettled } from './proposals.ts'
import type { Suggestion } from './suggestion.ts'

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: ApiProblem | null
}

/** Asked with what decides it, and nothing of who tells it. */
export function useReportOffice(call: Call) {
  const { language } = useLanguage()
  const asked = useSettled(
    {
      respondent: { operatorId: call.operatorId, address: call.respondentAddress },
      platformId: call.platformId,
      venue: call.venue,
      placeAddress: call.placeAddress,
    },
    400,
  )
  return useQuery<Suggestion, ApiProblem>({
    queryKey: ['report-suggestion', asked, language],
    queryFn: () => api.post<Suggestion>('/dispatch/report-suggestion', asked),
    enabled:
      call.kind === 'report' && Boolean(asked.respondent.operatorId ?? asked.respondent.address ?? asked.placeAddress),
    retry: false,
  })
}

export function ReportProposals({
  call,
  set,
  problem,
  suggestion,
}: PartProps & { suggestion: Suggestion | undefined }) {
  const say = useSay()
  const me = useMe()
  const accepted = suggestion?.officeId && call.dispatchReportTo === suggestion.officeId
  return (
    <aside className="call-proposals" aria-label={say({ zh: '系统建议', en: 'Proposals' })}>
      <div aria-live="polite">
        <h2>{say({ zh: '分送建议', en: 'Competent office' })}</h2>
        {!suggestion && (
          <p className="quiet">
            {say({ zh: '填写被举报人或者发生地点后判断', en: 'Found once business or place is known' })}
          </p>
        )}
        {suggestion && (
          <div className="proposal">
            {suggestion.officeId !== null && (
              <strong>
                <OfficeName name={suggestion.office} />
              </strong>
            )}
            <p>{say(suggestion.reason)}</p>
            {suggestion.officeId !== null && (
              <>
                <p className="quiet">{suggestion.basis}</p>
                <Button
                  size="small"
                  type={accepted ? 'default' : 'primary'}
                  aria-pressed={Boolean(accepted)}
                  onClick={() => set({ dispatchReportTo: accepted ? undefined : suggestion.officeId })}
                >
                  {accepted
                    ? say({ zh: '✓ 登记后即分送', en: '✓ Dispatched on saving' })
                    : say({ zh: '采纳，登记后即分送', en: 'Accept' })}{' '}
                  <span className="key step-key">F2</span>
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      {call.from === undefined && hasRole(me, ['agent', 'dispatcher']) && (
        <div>
          <Button tabIndex={-1} aria-pressed={call.split === true} onClick={() => set({ split: !call.split })}>
            {call.split
              ? say({ zh: '✓ 分件：另登记一件投诉', en: '✓ Split: a complaint besides' })
              : say({ zh: '同时要退、换、赔：分件', en: 'A dispute as well: split' })}{' '}
            <span className="key step-key">F9</span>
          </Button>
          {call.split && <SplitFields call={call} set={set} problem={problem} />}
        </div>
      )}
    </aside>
  )
}

function SplitFields({ call, set, problem }: PartProps) {
  const say = useSay()
  return (
    <div className="call-split">
      <p className="quiet">
        {say({
          zh: '两件各有编号，由不同程序办理，互不相知（第九条）。',
          en: 'Two numbers, two procedures; neither knows of the other (art. 9).',
        })}
      </p>
      <div className="call-row two-wide">
        <Line
          name="complaint.consumer.phone"
          type="tel"
          label={names['complaint.consumer.phone']}
          required
          problem={problem}
          value={call.phone}
          set={phone => set({ phone })}
        />
        <Line
          name="complaint.consumer.name"
          label={names['complaint.consumer.name']}
          required
          problem={problem}
          value={call.name}
          set={name => set({ name })}
        />
      </div>
      <div className="call-row two-wide">
        <Field name="complaint.goodsClass" label={names['complaint.goodsClass']} required problem={problem}>
          <CodedSelect
            entries={classes}
            value={call.goodsClass}
            onChange={goodsClass => set({ goodsClass })}
            invalid={false}
          />
        </Field>
        <Field name="complaint.problemClass" label={names['complaint.problemClass']} required problem={problem}>
          <CodedSelect
            entries={problems}
            value={call.problemClass}
            onChange={problemClass => set({ problemClass })}
            invalid={false}
          />
        </Field>
      </div>
      <div className="call-row two-wide">
        <Field name="complaint.claims" label={names.claims} problem={problem}>
          <CodedSelect
            many
            entries={claims}
            value={call.claims}
            onChange={codes => set({ claims: codes })}
            invalid={false}
          />
        </Field>
        <Yuan
          name="complaint.disputedAmountFen"
          label={names.disputedAmountFen}
          problem={problem}
          value={call.disputedAmountFen}
          set={fen => set({ disputedAmountFen: fen })}
        />
      </div>
      <Field name="complaint.facts" label={names.dispute} required problem={problem}>
        <Input.TextArea
          rows={4}
          value={call.dispute ?? ''}
          placeholder={say({ zh: '只写争议，不写举报的事', en: 'The dispute only; nothing of the report' })}
          onChange={event => set({ dispute: event.target.value || undefined })}
        />
      </Field>
    </div>
  )
}
