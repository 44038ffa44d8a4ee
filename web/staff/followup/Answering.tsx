/** What was said: a level by key or click and the opinion in words; or that nobody was reached. */
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type Level, levelCodes, levels, type MissedReason, missedReasons } from '../../../law/follow-up.ts'
import type { FollowUpView } from '../../../server/followup/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { useShortcuts } from '../../kit/shortcuts.ts'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'

interface Props {
  call: FollowUpView
  kept: (now: FollowUpView) => void
}

const opinionLabel = { zh: '意见和建议（原话）', en: 'Opinion, in their own words' }

export function Answering({ call, kept }: Props) {
  const say = useSay()
  const [level, setLevel] = useState<Level>()
  const [opinion, setOpinion] = useState<string>()
  const answering = useSubmit(
    (body: object, key) => api.post<FollowUpView>(`/followups/${call.id}/answer`, body, key),
    { done: kept, changes: ['/desk', '/desk/boxes'] },
  )
  const submit = () => level && !answering.isPending && answering.mutate({ level, opinion })
  useShortcuts([
    ...levelCodes.map((code, at) => ({ key: String(at + 1), label: levels[code], run: () => setLevel(code) })),
    { key: 'enter', label: { zh: '保存答复', en: 'Save the answer' }, run: () => void submit() },
  ])
  return (
    <>
      <Part title={{ zh: '答复', en: 'The answer' }}>
        <ProblemSummary problem={answering.error} names={{ opinion: opinionLabel }} />
        <form
          className="form wide"
          onSubmit={event => {
            event.preventDefault()
            submit()
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) submit()
          }}
        >
          <fieldset className="levels">
            <legend className="unseen">{say({ zh: '满意程度', en: 'Satisfaction' })}</legend>
            {levelCodes.map((code, at) => (
              <label key={code} className={level === code ? 'chosen' : ''}>
                <input type="radio" name="level" checked={level === code} onChange={() => setLevel(code)} />
                <span aria-hidden="true" className="key">
                  {at + 1}
                </span>
                {say(levels[code])}
              </label>
            ))}
          </fieldset>
          <Words
            name="opinion"
            label={opinionLabel}
            problem={answering.error}
            value={opinion}
            set={setOpinion}
            max={1000}
          />
          {level === 'dissatisfied' && (
            <p>
              {say({
                zh: '保存后立即退回承办单位重新办理，另计期限；请把不满意的原因写清楚。',
                en: 'Saving reopens the matter at once, under a clock of its own: write down why.',
              })}
            </p>
          )}
          <div>
            <Button type="primary" htmlType="submit" disabled={!level} loading={answering.isPending}>
              {level === 'dissatisfied'
                ? say({ zh: '保存并退回重办', en: 'Save and reopen' })
                : say({ zh: '保存答复', en: 'Save the answer' })}
              <span aria-hidden="true" className="key step-key">
                Ctrl ↵
              </span>
            </Button>
          </div>
        </form>
      </Part>
      <NotReached call={call} kept={kept} />
    </>
  )
}

function NotReached({ call, kept }: Props) {
  const say = useSay()
  const [reason, setReason] = useState<MissedReason>('no-answer')
  const [remark, setRemark] = useState('')
  const said = { ...(remark.trim() ? { remark } : {}) }
  const missing = useSubmit((body: object, key) => api.post<FollowUpView>(`/followups/${call.id}/missed`, body, key), {
    done: now => {
      setRemark('')
      kept(now)
    },
  })
  const declining = useSubmit(
    (body: object, key) => api.post<FollowUpView>(`/followups/${call.id}/declined`, body, key),
    { done: kept },
  )
  const { next } = call
  return (
    <Part title={{ zh: '没有答复', en: 'No answer' }}>
      <ProblemSummary problem={missing.error ?? declining.error} />
      <div className="call-contact">
        <Select
          aria-label={say({ zh: '原因', en: 'Why' })}
          value={reason}
          onChange={setReason}
          popupMatchSelectWidth={false}
          options={Object.entries(missedReasons).map(([value, label]) => ({ value, label: say(label) }))}
        />
        <Input
          aria-label={say({ zh: '备注', en: 'Remark' })}
          placeholder={say({ zh: '备注，可不填', en: 'Remark, optional' })}
          value={remark}
          maxLength={300}
          onChange={event => setRemark(event.target.value)}
          className="call-remark"
        />
        <Button disabled={!next?.now} loading={missing.isPending} onClick={() => missing.mutate({ reason, ...said })}>
          {say({ zh: `记第${call.attempts + 1}次未联系上`, en: `Attempt ${call.attempts + 1}: not reached` })}
        </Button>
        <Button loading={declining.isPending} onClick={() => declining.mutate(said)}>
          {say({ zh: '不愿答复', en: 'Would not answer' })}
        </Button>
      </div>
      <p className="quiet">
        {next?.because
          ? say(next.because)
          : say({
              zh: `共打三次，每次换一个时段；还可以打${next?.left ?? 0}次。`,
              en: `Three attempts, each in another part of the day; ${next?.left ?? 0} left.`,
            })}
      </p>
    </Part>
  )
}
