import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { EventPlan } from '../../../server/education/contract.ts'
import type { EducationEventView } from '../../../server/education/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Panel } from '../office/Panel.tsx'
import { PlanFields, planNames } from './PlanFields.tsx'

export function NewEvent({ close }: { close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Partial<EventPlan>>({ kind: 'lecture' })
  const saving = useSubmit((body: object, key) => api.post<EducationEventView>('/education-events', body, key), {
    changes: ['/education-events'],
    done: made => void navigate({ to: `/education-events/${made.id}` }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={{ zh: '登记活动计划', en: 'Plan an event' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={planNames} />
        <PlanFields facts={said} set={change => setSaid(before => ({ ...before, ...change }))} problem={saving.error} />
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '登记', en: 'Register' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
