/** The common frame of what is done besides the steps: problems on top, fields, one button; the page shows the outcome. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'

interface DeedFormProps {
  label: Label
  names: Record<string, Label>
  path: string
  /** The complaint to read anew when it is done. */
  id: number
  body: object
  close: () => void
  /** Where success is more than closing. */
  done?: () => void
  children: (problem: ApiProblem | null) => ReactNode
}

export function DeedForm({ label, names, path, id, body, close, done = close, children }: DeedFormProps) {
  const say = useSay()
  const sending = useSubmit((content: object, key) => api.post<ComplaintView | object>(path, content, key), {
    changes: ['/desk', '/desk/boxes', '/desk/count'],
    done: () => {
      void queryClient.invalidateQueries({ queryKey: [`/complaints/${id}`] })
      done()
    },
  })
  return (
    <form
      className="step-panel panel form"
      aria-label={say(label)}
      onSubmit={event => {
        event.preventDefault()
        sending.mutate(body)
      }}
    >
      <h2>{say(label)}</h2>
      <ProblemSummary problem={sending.error} names={names} />
      {children(sending.error)}
      <div>
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {say(label)}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
