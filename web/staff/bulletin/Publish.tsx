/** Publishing freezes the week under its number; once published, only a correction with a reason changes it. */
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import type { PublishedLine, WeeklyView } from '../../../server/bulletin/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { WithoutAppeals } from './WithoutAppeals.tsx'

export function Publish({ weekly }: { weekly: WeeklyView }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState(false)
  const { issue, over, published, period } = weekly
  const again = published.length > 0
  const empty = weekly.appeals === 0
  const submit = useSubmit<object, PublishedLine>((body, key) => api.post('/bulletins', body, key), {
    changes: ['/bulletins', '/bulletins/weekly'],
    done: () => {
      setAsking(false)
      setReason('')
    },
  })
  const send = () =>
    submit.mutate({
      kind: 'weekly',
      period: period.key,
      ...(again ? { reason } : {}),
      ...(empty ? { withoutAppeals: said } : {}),
    })
  return (
    <>
      <Button type="primary" disabled={!over} onClick={() => setAsking(true)}>
        {again
          ? say({ zh: `更正第${issue}期`, en: `Correct no. ${issue}` })
          : say({ zh: `发布第${issue}期`, en: `Publish no. ${issue}` })}
      </Button>
      {!over && (
        <span className="quiet">
          {say({
            zh: `本周至 ${period.to} 才结束，结束后方可发布`,
            en: `The week ends on ${period.to}; publish it then`,
          })}
        </span>
      )}
      <Modal
        open={asking}
        onCancel={() => setAsking(false)}
        onOk={send}
        confirmLoading={submit.isPending}
        okText={again ? say({ zh: '发布更正', en: 'Publish the correction' }) : say({ zh: '发布', en: 'Publish' })}
        okButtonProps={{ disabled: (again && reason.trim() === '') || (empty && !said) }}
        title={say({ zh: `《12315每周动态》第${issue}期`, en: `Weekly bulletin no. ${issue}` })}
      >
        <ProblemSummary problem={submit.error} names={{ reason: { zh: '更正原因', en: 'Reason' } }} />
        <p>
          {again
            ? say({
                zh: '将按现有记录重新统计，作为下一版发布，并列出与上一版不同的每个数字；上一版保留。',
                en: 'The records are counted anew and published as the next version, naming every figure that differs; the version before is kept.',
              })
            : say({
                zh: '发布后数字和文字即固定，不再随记录变化；发现错误只能以新的版本更正。',
                en: 'Figures and words are frozen then and no longer follow the records; an error is corrected by a new version only.',
              })}
        </p>
        {empty && <WithoutAppeals period={period.key} said={said} change={setSaid} problem={submit.error} />}
        {again && (
          <Field name="reason" label={{ zh: '更正原因', en: 'Reason' }} required problem={submit.error}>
            <Input.TextArea rows={3} maxLength={500} value={reason} onChange={event => setReason(event.target.value)} />
          </Field>
        )}
      </Modal>
    </>
  )
}
