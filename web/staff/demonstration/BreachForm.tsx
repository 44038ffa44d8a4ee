import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import type { Breach } from '../../../server/demonstration/contract.ts'
import type { PledgeView } from '../../../server/demonstration/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line, Words } from '../matter/fields.tsx'

const names = {
  pledge: { zh: '违背的承诺', en: 'Broken promise' },
  complaintNumber: { zh: '投诉编号', en: 'Complaint' },
  words: { zh: '情况', en: 'What happened' },
}

export function BreachForm({ id, pledges, close }: { id: number; pledges: PledgeView[]; close: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState<Partial<Breach>>({})
  const set = (change: Partial<Breach>) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post(`/demonstrations/${id}/breaches`, body, key), {
    changes: [`/demonstrations/${id}`],
    done: close,
  })
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <form className="form" onSubmit={submit}>
      <ProblemSummary problem={error} names={names} />
      <Field name="pledge" label={names.pledge} required problem={error}>
        <Select
          value={said.pledge}
          onChange={pledge => set({ pledge })}
          options={pledges.map(each => ({ value: each.code, label: say(each.label) }))}
        />
      </Field>
      <Line
        name="complaintNumber"
        label={names.complaintNumber}
        problem={error}
        value={said.complaintNumber}
        set={complaintNumber => set({ complaintNumber })}
      />
      <Words
        name="words"
        label={names.words}
        required
        problem={error}
        value={said.words}
        set={words => set({ words: words ?? '' })}
      />
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say({ zh: '登记', en: 'Enter' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
