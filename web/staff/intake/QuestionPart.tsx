/** The question, the answer as it is read out, and, where nobody can answer now, to whom it is passed on. */
import { Button, Input } from 'antd'
import { type RefObject, useEffect, useRef } from 'react'
import { classes, problems } from '../../../law/classes.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import type { ArticleFound } from '../knowledge/answers.ts'
import { Basis } from '../knowledge/Basis.tsx'
import { Line } from '../matter/fields.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { OfficeSelect } from '../matter/OfficeSelect.tsx'
import { type Call, names } from './call.ts'
import { OperatorSearch } from './OperatorSearch.tsx'
import { chosen, unchosen } from './RespondentPart.tsx'
import type { Competence } from './suggestion.ts'

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: ApiProblem | null
  /** The article whose text stands in the answer box. */
  shown: ArticleFound | undefined
  /** Enter in the question: to the answers, or to the answer box when there are none. */
  onward: () => void
  answerBox: RefObject<HTMLDivElement | null>
  /** The office that is competent by the business named. */
  office: Competence | undefined
}

export function QuestionPart({ call, set, problem, shown, onward, answerBox, office }: PartProps) {
  const say = useSay()
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      return
    event.preventDefault()
    onward()
  }
  return (
    <section className="call-matter" aria-label={say({ zh: '咨询内容', en: 'The question' })}>
      <Field name="question" label={names.question} required problem={problem}>
        <Input.TextArea
          rows={3}
          className="call-question"
          value={call.facts ?? ''}
          placeholder={say({
            zh: '边说边打，答案即时出；Enter 选答案，Shift+Enter 换行',
            en: 'Type as it is said: answers appear. Enter chooses, Shift+Enter breaks the line',
          })}
          onChange={event => set({ facts: event.target.value || undefined })}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className="call-row question-about">
        <Field name="respondentName" label={names.respondentName} problem={problem}>
          <OperatorSearch
            value={call.respondent ?? ''}
            chosen={call.operatorId !== undefined}
            type={respondent => set({ ...unchosen, respondent: respondent || undefined })}
            take={operator => set(chosen(operator))}
          />
        </Field>
        <Field name="goodsClass" label={names.goodsClass} problem={problem}>
          <CodedSelect
            entries={classes}
            value={call.goodsClass ?? shown?.goodsClass ?? undefined}
            onChange={goodsClass => set({ goodsClass })}
            invalid={false}
          />
        </Field>
        <Field name="problemClass" label={names.problemClass} problem={problem}>
          <CodedSelect
            entries={problems}
            value={call.problemClass ?? shown?.problemClass ?? undefined}
            onChange={problemClass => set({ problemClass })}
            invalid={false}
          />
        </Field>
      </div>
      {call.passing ? (
        <PassOn call={call} set={set} problem={problem} office={office} />
      ) : (
        <div className="call-facts" ref={answerBox}>
          <Field name="answer" label={names.answer} problem={problem}>
            <Input.TextArea
              className="call-answer"
              value={call.answer ?? shown?.answer ?? ''}
              placeholder={say({ zh: '照着读；也可以改，或者自己写', en: 'Read it out; change it, or write your own' })}
              // Emptied, it is one's own to fill: the article does not come back by itself.
              onChange={({ target: { value } }) =>
                set(
                  value === '' || call.own
                    ? { answer: value || undefined, articleId: undefined, own: true }
                    : { answer: value, articleId: call.articleId ?? shown?.id },
                )
              }
            />
          </Field>
        </div>
      )}
      {!call.passing && shown && (
        <div className="call-basis">
          <Basis basis={shown.basis} short />
        </div>
      )}
    </section>
  )
}

function PassOn({ call, set, problem, office }: Pick<PartProps, 'call' | 'set' | 'problem' | 'office'>) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <div className="call-pass panel" ref={box}>
      <div className="spread">
        <h2>
          {say({
            zh: '转办：5个工作日内答复（本局承诺）',
            en: 'Passed on: answered within five working days (our promise)',
          })}
        </h2>
        <Button size="small" tabIndex={-1} onClick={() => set({ passing: undefined })}>
          {say({ zh: '不转办', en: 'Do not' })} <span className="key step-key">F9</span>
        </Button>
      </div>
      <Field
        name="passOn.officeId"
        label={names['passOn.officeId']}
        problem={problem}
        help={{ zh: '不选单位，就留在中心待答复。', en: 'Without an office it stays with the centre.' }}
      >
        <OfficeSelect value={call.passTo} onChange={passTo => set({ passTo })} invalid={false} />
      </Field>
      {office && (
        <div>
          <Button
            size="small"
            tabIndex={-1}
            aria-pressed={call.passTo === office.officeId}
            onClick={() => set({ passTo: office.officeId, passReason: call.passReason ?? office.reason.zh })}
          >
            {call.passTo === office.officeId ? '✓ ' : ''}
            <OfficeName name={office.office} /> <span className="key step-key">F2</span>
          </Button>{' '}
          <span className="quiet">{say(office.reason)}</span>
        </div>
      )}
      <Line
        name="passOn.reason"
        label={names['passOn.reason']}
        problem={problem}
        value={call.passReason}
        set={passReason => set({ passReason })}
      />
    </div>
  )
}
