/** 指定抽样: where complaints or a campaign point, with two officers. */
import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { samplingModes } from '../../../law/sampling.ts'
import type { NewTask } from '../../../server/sampling/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { OperatorPick } from '../mass/OperatorPick.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { useColleagues } from '../matter/OfficeSelect.tsx'
import { Panel } from '../office/Panel.tsx'
import { useMe } from '../session/me.ts'

const names = {
  operatorId: { zh: '被抽样单位', en: 'Shop' },
  class: { zh: '商品类别', en: 'Class' },
  mode: { zh: '依据', en: 'Because of' },
  campaignId: { zh: '专项行动', en: 'Campaign' },
  officerIds: { zh: '执法人员（两名以上）', en: 'Officers (two or more)' },
  sampleName: { zh: '样品', en: 'Sample' },
  reason: { zh: '理由', en: 'Reason' },
} satisfies Record<string, Label>

const { complaint, targeted, campaign } = samplingModes

interface TaskFormProps {
  /** The appeal it is taken after, and what is known there. */
  from?: { id: number; path: string; operatorId: number | null; operator: string; goods: string | null }
  close: () => void
}

export function TaskForm({ from, close }: TaskFormProps) {
  const say = useSay()
  const me = useMe()
  const people = useColleagues(me.officeId, ['inspector', 'handler', 'head'])
  const campaigns = useRead<{ items: { id: number; title: string; state: string }[] }>('/campaigns', { limit: 50 })
  const [said, setSaid] = useState<Partial<NewTask>>({
    mode: 'complaint',
    ...(from && {
      fromMatterId: from.id,
      operatorId: from.operatorId ?? undefined,
      sampleName: from.goods ?? undefined,
    }),
  })
  const set = (change: Partial<NewTask>) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post('/samplings', body, key), {
    changes: ['/samplings', ...(from ? [from.path] : [])],
    done: close,
  })
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={{ zh: '指定抽样', en: 'Assign a batch' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        {!from && (
          <Choice
            name="mode"
            label={names.mode}
            options={{ complaint, targeted, campaign }}
            value={said.mode}
            set={mode => set({ mode })}
            problem={error}
          />
        )}
        <div className="office-form">
          <Field name="operatorId" label={names.operatorId} required problem={error}>
            <OperatorPick
              value={said.operatorId}
              called={from?.operator ?? ''}
              onChange={id => set({ operatorId: id as never })}
            />
          </Field>
          <Field name="class" label={names.class} required problem={error}>
            <Select
              value={said.class}
              onChange={value => set({ class: value })}
              options={Object.entries(samplingClasses).map(([value, label]) => ({
                value: value as NewTask['class'],
                label: say(label),
              }))}
            />
          </Field>
          {said.mode === 'campaign' && (
            <Field name="campaignId" label={names.campaignId} required problem={error}>
              <Select
                value={said.campaignId}
                onChange={campaignId => set({ campaignId })}
                options={(campaigns.data?.items ?? [])
                  .filter(each => each.state === 'running')
                  .map(each => ({ value: each.id, label: each.title }))}
              />
            </Field>
          )}
          <Field name="officerIds" label={names.officerIds} required problem={error}>
            <Select
              mode="multiple"
              value={said.officerIds ?? []}
              onChange={officerIds => set({ officerIds })}
              optionFilterProp="label"
              options={people.map(each => ({ value: each.id, label: each.name }))}
            />
          </Field>
          <Line
            name="sampleName"
            label={names.sampleName}
            problem={error}
            value={said.sampleName}
            set={sampleName => set({ sampleName })}
          />
        </div>
        <Words
          name="reason"
          label={names.reason}
          required
          problem={error}
          value={said.reason}
          set={reason => set({ reason: reason ?? '' })}
        />
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '派出', en: 'Assign' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
