import { InputNumber, Select } from 'antd'
import { type EventKind, eventKinds } from '../../../law/education.ts'
import type { EventPlan } from '../../../server/education/contract.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Tick, Words, Yuan } from '../matter/fields.tsx'

export const planNames = {
  kind: { zh: '类别', en: 'Kind' },
  title: { zh: '名称', en: 'Title' },
  plannedOn: { zh: '计划日期', en: 'Planned on' },
  areaCode: { zh: '县区、街道', en: 'District or street' },
  place: { zh: '地点', en: 'Place' },
  audience: { zh: '对象', en: 'For whom' },
  expected: { zh: '预计人数', en: 'Expected' },
  budgetFen: { zh: '预算（元）', en: 'Budget (yuan)' },
  partner: { zh: '合作单位', en: 'Partner' },
  plan: { zh: '方案', en: 'Plan' },
} satisfies Record<string, Label>

interface Props {
  facts: Partial<EventPlan>
  set: (change: Partial<EventPlan>) => void
  problem: ApiProblem | null
}

export function PlanFields({ facts, set, problem }: Props) {
  const say = useSay()
  const areas = useRead<{ items: { code: string; name: string; level: string }[] }>(
    '/areas',
    {},
    { staleTime: 600_000 },
  )
  const line = (name: 'title' | 'place' | 'audience' | 'partner', required = true) => (
    <Line
      name={name}
      label={planNames[name]}
      required={required}
      problem={problem}
      value={facts[name]}
      set={value => set({ [name]: value } as Partial<EventPlan>)}
    />
  )
  return (
    <>
      <div className="office-form">
        <Field name="kind" label={planNames.kind} required problem={problem}>
          <Select
            value={facts.kind}
            onChange={(kind: EventKind) => set({ kind })}
            options={Object.entries(eventKinds).map(([value, label]) => ({
              value: value as EventKind,
              label: say(label),
            }))}
          />
        </Field>
        {line('title')}
        <Line
          name="plannedOn"
          type="date"
          label={planNames.plannedOn}
          required
          problem={problem}
          value={facts.plannedOn}
          set={plannedOn => set({ plannedOn: plannedOn ?? '' })}
        />
        <Field name="areaCode" label={planNames.areaCode} problem={problem}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={facts.areaCode}
            onChange={areaCode => set({ areaCode })}
            options={(areas.data?.items ?? [])
              .filter(each => each.level !== 'city')
              .map(each => ({ value: each.code, label: each.name }))}
          />
        </Field>
        {line('place')}
        {line('audience')}
        <Field name="expected" label={planNames.expected} problem={problem}>
          <InputNumber
            min={0}
            precision={0}
            value={facts.expected ?? null}
            onChange={value => set({ expected: value ?? undefined })}
          />
        </Field>
        <Yuan
          name="budgetFen"
          label={planNames.budgetFen}
          problem={problem}
          value={facts.budgetFen}
          set={budgetFen => set({ budgetFen: budgetFen ?? 0 })}
        />
        {line('partner', false)}
      </div>
      <Words
        name="plan"
        label={planNames.plan}
        required
        problem={problem}
        value={facts.plan}
        set={plan => set({ plan: plan ?? '' })}
      />
      <Tick
        label={{ zh: '批准后在网上预告', en: 'Announce it on the portal once approved' }}
        value={facts.announced ?? true}
        set={announced => set({ announced: announced ?? false })}
      />
    </>
  )
}
