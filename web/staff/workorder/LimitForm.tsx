/** One limit changed, from a day on, with the reason. */
import { Button, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { limitCategories, limitNames } from '../../../law/workorder.limits.ts'
import type { LimitChange } from '../../../server/workorder/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Words } from '../matter/fields.tsx'
import { unitLabels } from './units.ts'

const names = {
  source: { zh: '来源', en: 'Source' },
  category: { zh: '类别', en: 'Category' },
  name: { zh: '时限', en: 'Limit' },
  amount: { zh: '长度', en: 'Length' },
  unit: { zh: '单位', en: 'Unit' },
  fromOn: { zh: '自何日起', en: 'From' },
  reason: { zh: '依据和理由', en: 'Rule and reason' },
}

export function LimitForm({ sources, close }: { sources: { key: string; name: string }[]; close: () => void }) {
  const say = useSay()
  const [facts, setFacts] = useState<Partial<LimitChange>>({
    source: sources[0]!.key,
    category: 'ordinary',
    name: 'handling',
    amount: 5,
    unit: 'working-day',
  })
  const set = (change: Partial<LimitChange>) => setFacts(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post('/hotline/limits', body, key), {
    changes: ['/hotline/limits'],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(facts)
  }
  const choice = (name: 'source' | 'category' | 'name' | 'unit', options: Record<string, Label>) => (
    <Field name={name} label={names[name]} required problem={saving.error}>
      <Select
        className="wide"
        value={facts[name] as string}
        onChange={value => set({ [name]: value })}
        options={Object.entries(options).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </Field>
  )
  return (
    <form className="panel form limit-form" onSubmit={submit}>
      <ProblemSummary problem={saving.error} names={names} />
      <div className="limit-fields">
        {choice('source', Object.fromEntries(sources.map(each => [each.key, { zh: each.name, en: each.name }])))}
        {choice('category', limitCategories)}
        {choice('name', limitNames)}
        <Field name="amount" label={names.amount} required problem={saving.error}>
          <InputNumber
            className="wide"
            min={1}
            max={366}
            value={facts.amount ?? null}
            onChange={amount => set({ amount: Number(amount) })}
          />
        </Field>
        {choice('unit', unitLabels)}
        <Line
          name="fromOn"
          type="date"
          label={names.fromOn}
          required
          problem={saving.error}
          value={facts.fromOn}
          set={fromOn => set(fromOn ? { fromOn } : {})}
        />
      </div>
      <Words
        name="reason"
        label={names.reason}
        required
        rows={2}
        problem={saving.error}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say({ zh: '改定', en: 'Change' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
