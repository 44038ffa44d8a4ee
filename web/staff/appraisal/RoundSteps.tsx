/** The steps of a round as a whole; those of a single line stand at the line. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { AppraisalView } from '../../../server/appraisal/view.ts'
import { address } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { Steps } from '../../kit/Steps.tsx'
import { useSay } from '../../kit/say.tsx'
import { useRoundStep } from './LineForms.tsx'

const atTheLine = ['mark', 'object', 'answer']
/** Going back is never the main button, even where it is the only one open. */
const usual: Record<string, string> = { draft: 'show', shown: 'propose-lock', 'lock-proposed': 'lock' }
const withReason = ['take-back', 'refuse-lock']

export function RoundSteps({ round }: { round: AppraisalView }) {
  const say = useSay()
  const [taking, setTaking] = useState<string>()
  // To those who are measured the steps of the others say nothing.
  const steps = round.steps.filter(each => !atTheLine.includes(each.name) && (round.leading || each.open))
  return (
    <>
      <div className="page-head">
        {steps.length > 0 && round.state !== 'locked' && (
          <Steps steps={steps} usual={usual[round.state] ?? ''} taking={taking} onTake={step => setTaking(step.name)} />
        )}
        {(round.leading || round.ranking) && (
          <span>
            <a href={address(`/appraisals/${round.id}/docx`)}>Word</a>{' '}
            <a href={address(`/appraisals/${round.id}/xlsx`)}>Excel</a>
          </span>
        )}
        {round.seal && (
          <span className="quiet">
            {say({ zh: '封存码 ', en: 'seal ' })}
            <code>{round.seal.slice(0, 16)}</code>
            {round.intact && say({ zh: '（核对一致）', en: ' (intact)' })}
          </span>
        )}
      </div>
      {taking && <Taking key={taking} round={round} step={taking} close={() => setTaking(undefined)} />}
    </>
  )
}

function Taking({ round, step, close }: { round: AppraisalView; step: string; close: () => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const sending = useRoundStep(round, step, close)
  const label = round.steps.find(each => each.name === step)!.label
  const body = withReason.includes(step) ? { reason } : step === 'show' && until ? { objectUntil: until } : {}
  return (
    <section className="panel line-form" aria-label={say(label)}>
      <ProblemSummary
        problem={sending.error}
        names={{ reason: { zh: '理由', en: 'Reason' }, objectUntil: { zh: '异议期至', en: 'Objections until' } }}
      />
      {withReason.includes(step) && (
        <Field name="reason" label={{ zh: '理由', en: 'Reason' }} required problem={sending.error}>
          <Input.TextArea rows={2} value={reason} onChange={event => setReason(event.target.value)} />
        </Field>
      )}
      {step === 'show' && (
        <Field
          name="objectUntil"
          label={{ zh: '异议期至（不填为五日）', en: 'Objections until (five days if empty)' }}
          problem={sending.error}
        >
          <Input type="date" value={until} onChange={event => setUntil(event.target.value)} />
        </Field>
      )}
      {step === 'lock' && (
        <p>
          {say({
            zh: '锁定后分数、名次、奖金和当时的方案一并封存，不能再改；各单位的排名随即公布。',
            en: 'After the lock nothing can be changed; scores, places, shares and the scheme are sealed and the ranking is published.',
          })}
        </p>
      )}
      <Button
        type="primary"
        loading={sending.isPending}
        disabled={withReason.includes(step) && !reason.trim()}
        onClick={() => sending.mutate(body)}
      >
        {say(label)}
      </Button>{' '}
      <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
    </section>
  )
}
