import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { AdvisoryText } from '../../../server/education/contract.ts'
import type { AdvisoryView } from '../../../server/education/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Panel } from '../office/Panel.tsx'
import { TextFields, textNames } from './TextFields.tsx'

export function NewAdvisory({ close }: { close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Partial<AdvisoryText>>({ kind: 'tip' })
  const saving = useSubmit((body: object, key) => api.post<AdvisoryView>('/advisories', body, key), {
    changes: ['/advisories'],
    done: made => void navigate({ to: `/advisories/${made.id}` }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={{ zh: '写一篇提示或警示', en: 'Write a tip or warning' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={textNames} />
        <TextFields facts={said} set={change => setSaid(before => ({ ...before, ...change }))} problem={saving.error} />
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '存为草稿', en: 'Keep as a draft' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
