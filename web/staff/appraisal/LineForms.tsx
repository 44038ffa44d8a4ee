/** At a line: points by hand with their reason and evidence; an objection in words. */
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { schemeWords } from '../../../law/appraisal.schemes.ts'
import type { AppraisalView, KeptLine, ScoreView } from '../../../server/appraisal/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'

interface Props {
  round: AppraisalView
  score: ScoreView
  line: KeptLine
  close: () => void
}

export function useRoundStep(round: { id: number }, step: string, done: () => void = () => {}) {
  return useSubmit<object, AppraisalView>((body, key) => api.post(`/appraisals/${round.id}/steps/${step}`, body, key), {
    changes: ['/appraisals'],
    done: now => {
      queryClient.setQueryData([`/appraisals/${round.id}`, {}], now)
      done()
    },
  })
}

const names = {
  points: { zh: '得分', en: 'Points' },
  reason: { zh: '理由', en: 'Reason' },
  reference: { zh: '依据', en: 'Evidence' },
  words: { zh: '异议', en: 'Objection' },
  answer: { zh: '答复', en: 'Answer' },
}

export function MarkForm({ round, score, line, close }: Props) {
  const say = useSay()
  const before = score.marks.find(each => each.item === line.item)
  const [points, setPoints] = useState<number | null>(before ? before.points / 100 : null)
  const [reason, setReason] = useState(before?.reason ?? '')
  const [reference, setReference] = useState(before?.reference ?? '')
  const files = useUploads()
  const sending = useRoundStep(round, 'mark', close)
  const [file] = files.uploads
  const rests = reference.trim() !== '' || file?.state === 'done' || Boolean(before?.evidence)
  return (
    <div className="line-form">
      <ProblemSummary problem={sending.error} names={names} />
      {typeof line.rule.asks === 'string' && <p className="quiet">{say(schemeWords(line.rule.asks))}</p>}
      <Field name="points" label={names.points} required problem={sending.error}>
        <InputNumber min={0} max={line.weight} step={0.5} value={points} onChange={setPoints} />
      </Field>
      <Field name="reason" label={names.reason} required problem={sending.error}>
        <Input.TextArea rows={2} value={reason} onChange={event => setReason(event.target.value)} />
      </Field>
      <Field
        name="reference"
        label={names.reference}
        problem={sending.error}
        help={{
          zh: '抽查记录、文件的编号或名称；没有编号的，上传附件。二者至少一项。',
          en: 'The number or name of a record or document, or an attachment: one of them at least',
        }}
      >
        <Input value={reference} onChange={event => setReference(event.target.value)} />
      </Field>
      <UploadBox {...files} many={false} />
      <Button
        type="primary"
        loading={sending.isPending}
        disabled={points === null || !reason.trim() || !rests || (file !== undefined && file.state !== 'done')}
        onClick={() =>
          sending.mutate({
            scoreId: score.id,
            item: line.item,
            points: Math.round((points ?? 0) * 100),
            reason,
            ...(reference.trim() ? { reference } : {}),
            ...(file?.id ? { evidence: { id: file.id, token: file.token } } : {}),
          })
        }
      >
        {say({ zh: '评定', en: 'Mark' })}
      </Button>{' '}
      <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
    </div>
  )
}

export function ObjectForm({ round, score, line, close }: Props) {
  const say = useSay()
  const [words, setWords] = useState('')
  const sending = useRoundStep(round, 'object', close)
  return (
    <div className="line-form">
      <ProblemSummary problem={sending.error} names={names} />
      <Field
        name="words"
        label={names.words}
        required
        problem={sending.error}
        help={{ zh: '写明哪一件、为什么不该这样计', en: 'Which case, and why it should count otherwise' }}
      >
        <Input.TextArea rows={3} value={words} onChange={event => setWords(event.target.value)} />
      </Field>
      <Button
        type="primary"
        loading={sending.isPending}
        disabled={!words.trim()}
        onClick={() => sending.mutate({ scoreId: score.id, item: line.item, words })}
      >
        {say({ zh: '提出异议', en: 'Object' })}
      </Button>{' '}
      <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
    </div>
  )
}
