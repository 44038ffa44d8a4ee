/** 人工建立群体: somebody saw what no rule did. */
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'
import { NumbersField } from './NumbersField.tsx'

const names = { complaintIds: { zh: '投诉', en: 'Complaints' }, reason: { zh: '理由', en: 'Reason' } }

export function OpenGroup({ close }: { close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [complaintIds, setIds] = useState<number[]>([])
  const [reason, setReason] = useState<string>()
  const opening = useSubmit((body: object, key) => api.post<{ id: number }>('/mass', body, key), {
    changes: ['/mass', '/desk', '/desk/boxes'],
    done: group => void navigate({ to: `/mass/${group.id}` }),
  })
  return (
    <form
      className="panel form"
      aria-label={say({ zh: '人工建立群体', en: 'Open a group by hand' })}
      onSubmit={event => {
        event.preventDefault()
        opening.mutate({ complaintIds, reason })
      }}
    >
      <ProblemSummary problem={opening.error} names={names} />
      <NumbersField name="complaintIds" label={names.complaintIds} problem={opening.error} set={setIds} />
      <Words
        name="reason"
        label={names.reason}
        required
        rows={2}
        problem={opening.error}
        value={reason}
        set={setReason}
      />
      <div>
        <Button type="primary" htmlType="submit" loading={opening.isPending}>
          {say({ zh: '建立', en: 'Open' })}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
