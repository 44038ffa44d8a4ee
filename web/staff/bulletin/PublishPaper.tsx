/** Freezes the paper under its number; a second time it is a correction with a reason. */
import { useNavigate } from '@tanstack/react-router'
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import type { DraftView, PublishedLine } from '../../../server/bulletin/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { placesIn } from './placesIn.ts'
import { WithoutAppeals } from './WithoutAppeals.tsx'

export function PublishPaper({ draft, ready }: { draft: DraftView; ready: boolean }) {
  const say = useSay()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState(false)
  const again = draft.published.length > 0
  const empty = draft.appeals === 0
  const submit = useSubmit<object, PublishedLine>((body, key) => api.post(`/papers/${draft.id}/publish`, body, key), {
    changes: ['/bulletins', '/papers'],
    done: line => void navigate({ to: '/bulletins/$id', params: { id: String(line.id) } as never }),
  })
  return (
    <>
      <Button type="primary" disabled={!draft.over || !ready} onClick={() => setAsking(true)}>
        {again
          ? say({ zh: `更正第${draft.issue}期`, en: `Correct no. ${draft.issue}` })
          : say({ zh: `发布第${draft.issue}期`, en: `Publish no. ${draft.issue}` })}
      </Button>
      {!draft.over && (
        <span className="quiet">{say({ zh: '期间结束后方可发布', en: 'Publish it when the period is over' })}</span>
      )}
      <Modal
        open={asking}
        onCancel={() => setAsking(false)}
        onOk={() => submit.mutate({ ...(again ? { reason } : {}), ...(empty ? { withoutAppeals: said } : {}) })}
        confirmLoading={submit.isPending}
        okButtonProps={{ disabled: (again && reason.trim() === '') || (empty && !said) }}
        okText={again ? say({ zh: '发布更正', en: 'Publish the correction' }) : say({ zh: '发布', en: 'Publish' })}
        title={draft.title}
      >
        <ProblemSummary
          problem={submit.error}
          names={{ reason: { zh: '更正原因', en: 'Reason' }, ...placesIn(draft.draft) }}
        />
        <p>
          {say({
            zh: '发布后数字、口径和文字即固定；发现错误只能以新的版本更正，并列出每处不同。',
            en: 'Figures, definitions and words are frozen then; an error is corrected by a new version that names every difference.',
          })}
        </p>
        {empty && <WithoutAppeals period={draft.period} said={said} change={setSaid} problem={submit.error} />}
        {again && (
          <Field name="reason" label={{ zh: '更正原因', en: 'Reason' }} required problem={submit.error}>
            <Input.TextArea rows={3} maxLength={500} value={reason} onChange={event => setReason(event.target.value)} />
          </Field>
        )}
      </Modal>
    </>
  )
}
