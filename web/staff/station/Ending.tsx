/** How a dispute ends at the counter: settled in a touch or two, or with a reason. */
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { agreementChips } from '../../../law/station-case.ts'
import type { CaseView } from '../../../server/station/view.ts'
import { api } from '../../kit/api.ts'
import { MoneyInput } from '../../kit/Money.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { Signature } from '../../kit/Signature.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'

export const ways = {
  settle: { zh: '谈妥了', en: 'Settled' },
  answer: { zh: '已告知方案', en: 'Plan told' },
  'hand-over': { zh: '谈不拢，转市场监管', en: 'Hand over' },
  withdraw: { zh: '消费者不再要求', en: 'No longer asked for' },
} satisfies Record<string, Label>
export type Way = keyof typeof ways

interface Taking {
  one: CaseView
  close: () => void
}

const useStep = (one: CaseView, step: string, close: () => void) =>
  useSubmit((body: object, key) => api.post<CaseView>(`/station-cases/${one.id}/steps/${step}`, body, key), {
    changes: ['/station-cases', '/counter'],
    done: now => {
      queryClient.setQueryData([`/station-cases/${one.id}`, {}], now)
      close()
    },
  })

const settling = {
  agreement: { zh: '怎样谈妥的', en: 'What was agreed' },
  recoveredFen: { zh: '退赔给消费者', en: 'Given back to the consumer' },
}

/** Words by chips, the amount already there: a touch or two, and it is done. */
export function Settle({ one, close }: Taking) {
  const say = useSay()
  const [agreement, setAgreement] = useState('')
  const [fen, setFen] = useState<number | undefined>(one.amountFen ?? undefined)
  const [atOnce, setAtOnce] = useState(true)
  const files = useUploads()
  const taking = useStep(one, 'settle', close)
  const add = (words: string) =>
    setAgreement(before =>
      before.includes(words) ? before : [before.replace(/。$/, ''), words].filter(Boolean).join('，'),
    )
  const sent = files.uploads.flatMap(each => (each.id && each.token ? [{ id: each.id, token: each.token }] : []))
  return (
    <section className="panel form" aria-label={say(ways.settle)}>
      <ProblemSummary problem={taking.error} names={settling} />
      <div className="chips">
        {agreementChips.map(each => (
          <button
            key={each.zh}
            type="button"
            className="chip"
            aria-pressed={agreement.includes(each.zh)}
            onClick={() => add(each.zh)}
          >
            {say(each)}
          </button>
        ))}
      </div>
      <Field name="agreement" label={settling.agreement} required problem={taking.error}>
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          value={agreement}
          onChange={event => setAgreement(event.target.value)}
        />
      </Field>
      <Field name="recoveredFen" label={settling.recoveredFen} required problem={taking.error}>
        <MoneyInput value={fen} onChange={setFen} invalid={false} />
      </Field>
      <Checkbox checked={atOnce} onChange={event => setAtOnce(event.target.checked)}>
        {say({ zh: '当场履行', en: 'Performed at once' })}
      </Checkbox>
      <details className="counter-more">
        <summary>{say({ zh: '签名、凭证照片（可不填）', en: 'Signature, photo of the receipt (optional)' })}</summary>
        <Signature signed={file => files.add([file])} />
        <UploadBox {...files} accept="image/*" />
      </details>
      <Button
        type="primary"
        block
        className="counter-main"
        loading={taking.isPending}
        disabled={files.uploads.some(each => each.state === 'sending')}
        onClick={() => taking.mutate({ agreement, recoveredFen: fen, performedAtOnce: atOnce, attachments: sent })}
      >
        {say({ zh: '确认谈妥', en: 'Confirm' })}
      </Button>
    </section>
  )
}

const reasons = {
  answer: { field: 'plan', label: { zh: '处理方案', en: 'The plan' } },
  'hand-over': { field: 'reason', label: { zh: '为什么没有谈妥', en: 'Why it was not settled' } },
  withdraw: { field: 'reason', label: { zh: '原因', en: 'Reason' } },
} satisfies Record<Exclude<Way, 'settle'>, { field: string; label: Label }>

export function Reason({ one, way, close }: Taking & { way: Exclude<Way, 'settle'> }) {
  const say = useSay()
  const [words, setWords] = useState('')
  const { field, label } = reasons[way]
  const taking = useStep(one, way, close)
  return (
    <section className="panel form" aria-label={say(ways[way])}>
      <ProblemSummary problem={taking.error} names={{ [field]: label }} />
      {way === 'hand-over' && (
        <p className="quiet">
          {say({
            zh: '已填的内容和照片一并转给有处理权限的市场监管部门，立为投诉，消费者不用再说一遍。',
            en: 'All that was typed and the photos go to the competent office as a complaint; nobody has to say it again.',
          })}
        </p>
      )}
      <Field name={field} label={label} required problem={taking.error}>
        <Input.TextArea autoSize={{ minRows: 2 }} value={words} onChange={event => setWords(event.target.value)} />
      </Field>
      <Button
        type="primary"
        block
        className="counter-main"
        loading={taking.isPending}
        onClick={() => taking.mutate({ [field]: words })}
      >
        {say({ zh: `确认：${ways[way].zh}`, en: `Confirm: ${ways[way].en}` })}
      </Button>
    </section>
  )
}
