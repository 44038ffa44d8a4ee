/** What was objected and what was answered; who answers for the round answers here. */
import { Button, Input, InputNumber, Segmented } from 'antd'
import { useState } from 'react'
import { schemeWords } from '../../../law/appraisal.schemes.ts'
import type { AppraisalView, ObjectionView } from '../../../server/appraisal/view.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { useRoundStep } from './LineForms.tsx'
import { pointsText } from './points.ts'

export function Objections({ round }: { round: AppraisalView }) {
  const say = useSay()
  const officeName = useOfficeName()
  if (round.objectionList.length === 0) return null
  const answering = round.steps.some(each => each.name === 'answer' && each.open)
  return (
    <section className="panel" aria-labelledby="objections">
      <h2 id="objections">{say({ zh: '异议', en: 'Objections' })}</h2>
      <ul className="plain-list">
        {round.objectionList.map(each => (
          <li key={each.id}>
            <strong>
              {officeName(each.name)} · {say(schemeWords(labelOf(round, each)))}
            </strong>{' '}
            <span className="quiet">
              {each.by} {atText(each.at)}
            </span>
            <p lang="zh-CN">{each.words}</p>
            {each.answeredAt ? (
              <p lang="zh-CN">
                <strong>
                  {each.upheld
                    ? say({
                        zh: `成立，改为 ${pointsText(each.points)} 分`,
                        en: `Upheld: ${pointsText(each.points)} points`,
                      })
                    : say({ zh: '不成立', en: 'Not upheld' })}
                </strong>{' '}
                {each.answer}{' '}
                <span className="quiet">
                  {each.answeredBy} {atText(each.answeredAt)}
                </span>
              </p>
            ) : answering ? (
              <Answer round={round} objection={each} />
            ) : (
              <p className="quiet">{say({ zh: '等待督查员答复', en: 'Waits for the answer of supervision' })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const lineOf = (round: AppraisalView, { scoreId, item }: ObjectionView) =>
  round.scores.find(each => each.id === scoreId)?.lines.find(each => each.item === item)
const labelOf = (round: AppraisalView, objection: ObjectionView) => lineOf(round, objection)?.label ?? objection.item

function Answer({ round, objection }: { round: AppraisalView; objection: ObjectionView }) {
  const say = useSay()
  const [upheld, setUpheld] = useState(false)
  const [points, setPoints] = useState<number | null>(null)
  const [answer, setAnswer] = useState('')
  const sending = useRoundStep(round, 'answer')
  const weight = lineOf(round, objection)?.weight ?? 0
  return (
    <div className="line-form">
      <ProblemSummary
        problem={sending.error}
        names={{ points: { zh: '改为', en: 'Points' }, answer: { zh: '答复', en: 'Answer' } }}
      />
      <Segmented
        aria-label={say({ zh: '异议', en: 'Objection' })}
        value={upheld ? 'yes' : 'no'}
        onChange={next => setUpheld(next === 'yes')}
        options={[
          { value: 'no' as const, label: say({ zh: '不成立', en: 'Not upheld' }) },
          { value: 'yes' as const, label: say({ zh: '成立', en: 'Upheld' }) },
        ]}
      />
      {upheld && (
        <Field name="points" label={{ zh: `改为（满分 ${weight}）`, en: `Points (of ${weight})` }} required>
          <InputNumber max={weight} step={0.5} value={points} onChange={setPoints} />
        </Field>
      )}
      <Field name="answer" label={{ zh: '答复', en: 'Answer' }} required problem={sending.error}>
        <Input.TextArea rows={2} value={answer} onChange={event => setAnswer(event.target.value)} />
      </Field>
      <Button
        type="primary"
        loading={sending.isPending}
        disabled={!answer.trim() || (upheld && points === null)}
        onClick={() =>
          sending.mutate({
            objectionId: objection.id,
            upheld,
            answer,
            ...(upheld ? { points: Math.round((points ?? 0) * 100) } : {}),
          })
        }
      >
        {say({ zh: '答复', en: 'Answer' })}
      </Button>
    </div>
  )
}
