/** A visit entered with the check form of the campaign, on a telephone too. */
import { Button, Checkbox, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { CampaignView } from '../../../server/campaign/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'

interface Answer {
  item: string
  yes?: boolean
  count?: number
}

export function VisitForm({ one, subjectId, done }: { one: CampaignView; subjectId: number; done: () => void }) {
  const say = useSay()
  const [answers, setAnswers] = useState<Answer[]>(() =>
    one.items.map(each => ({ item: each.code, ...(each.kind === 'yes' ? { yes: false } : { count: 0 }) })),
  )
  const [remark, setRemark] = useState('')
  const [companion, setCompanion] = useState('')
  const saving = useSubmit((body: object, key) => api.post(`/campaigns/${one.id}/visits`, body, key), {
    changes: ['/campaigns'],
    done,
  })
  const change = (item: string, next: Partial<Answer>) =>
    setAnswers(before => before.map(each => (each.item === item ? { ...each, ...next } : each)))
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({
          subjectId,
          answers,
          ...(remark.trim() ? { remark } : {}),
          ...(companion.trim() ? { with: companion } : {}),
        })
      }}
    >
      <ProblemSummary problem={saving.error} />
      {one.items.map(each => {
        const answer = answers.find(one => one.item === each.code)!
        return each.kind === 'yes' ? (
          <Checkbox
            key={each.code}
            checked={answer.yes ?? false}
            onChange={event => change(each.code, { yes: event.target.checked })}
          >
            {each.label}
          </Checkbox>
        ) : (
          <div key={each.code} className="field">
            <label htmlFor={`answer-${subjectId}-${each.code}`}>{each.label}</label>
            <InputNumber
              id={`answer-${subjectId}-${each.code}`}
              min={0}
              value={answer.count ?? 0}
              onChange={count => change(each.code, { count: count ?? 0 })}
            />
          </div>
        )
      })}
      <Input
        aria-label={say({ zh: '同行人员', en: 'Who else' })}
        placeholder={say({ zh: '同行人员', en: 'Who else' })}
        value={companion}
        onChange={event => setCompanion(event.target.value)}
      />
      <Input
        aria-label={say({ zh: '情况', en: 'Remark' })}
        placeholder={say({ zh: '情况', en: 'Remark' })}
        value={remark}
        onChange={event => setRemark(event.target.value)}
      />
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {say({ zh: '保存检查', en: 'Save the visit' })}
      </Button>
    </form>
  )
}
