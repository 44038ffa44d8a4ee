/** 双随机抽取: office, class, how many; the seed may be a public one (a lottery's number), so that nobody chose it. */
import { useNavigate } from '@tanstack/react-router'
import { Button, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { NewDraw } from '../../../server/sampling/contract.ts'
import type { PlanView } from '../../../server/sampling/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { useColleagues } from '../matter/OfficeSelect.tsx'

const names = {
  officeId: { zh: '任务', en: 'Share' },
  wanted: { zh: '抽取批次', en: 'How many' },
  targetedPercent: { zh: '靶向占比（%）', en: 'Targeted (percent)' },
  seed: { zh: '种子', en: 'Seed' },
  officers: { zh: '参加的执法人员', en: 'Officers who take part' },
  againBecause: { zh: '再次抽取的原因', en: 'Why again' },
} satisfies Record<string, Label>

export function DrawForm({ one, close }: { one: PlanView; close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Partial<NewDraw>>({ targetedPercent: one.targetedPercent })
  const set = (change: Partial<NewDraw>) => setSaid(before => ({ ...before, ...change }))
  const people = useColleagues(said.officeId ?? 0, ['inspector', 'handler'])
  const saving = useSubmit(
    (body: object, key) => api.post<{ id: number }>(`/sampling-plans/${one.id}/draws`, body, key),
    {
      changes: [`/sampling-plans/${one.id}`, '/samplings'],
      done: ({ id }) => void navigate({ to: `/sampling-draws/${id}` }),
    },
  )
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <form className="form" onSubmit={submit}>
      <ProblemSummary problem={error} names={names} />
      <div className="office-form">
        <Field name="officeId" label={names.officeId} required problem={error}>
          <Select
            value={said.officeId && said.class ? `${said.officeId} ${said.class}` : undefined}
            onChange={value => {
              const [officeId, kind] = value.split(' ')
              set({ officeId: Number(officeId), class: kind as NewDraw['class'], officers: [] })
            }}
            options={one.shares.map(each => ({
              value: `${each.officeId} ${each.class}`,
              label: say({
                zh: `${each.office} ${samplingClasses[each.class].zh} ${each.target}批次`,
                en: `${each.office} ${samplingClasses[each.class].en} ${each.target}`,
              }),
            }))}
          />
        </Field>
        <Field name="wanted" label={names.wanted} required problem={error}>
          <InputNumber
            className="wide"
            min={1}
            value={said.wanted ?? null}
            onChange={wanted => set({ wanted: wanted ?? (undefined as never) })}
          />
        </Field>
        <Field name="targetedPercent" label={names.targetedPercent} problem={error}>
          <InputNumber
            className="wide"
            min={0}
            max={100}
            value={said.targetedPercent ?? null}
            onChange={next => set({ targetedPercent: next ?? undefined })}
          />
        </Field>
        <Line
          name="seed"
          label={names.seed}
          problem={error}
          value={said.seed}
          set={seed => set({ seed })}
          help={{
            zh: '可用公开的数，如当期彩票号码；不填由系统生成',
            en: "A public number, such as a lottery's; generated, if blank",
          }}
        />
        <Field
          name="officers"
          label={names.officers}
          problem={error}
          help={{ zh: '不选则本单位全部执法人员', en: 'All officers of the office, if none is chosen' }}
        >
          <Select
            mode="multiple"
            optionFilterProp="label"
            value={said.officers ?? []}
            onChange={officers => set({ officers })}
            options={people.map(each => ({ value: each.id, label: each.name }))}
          />
        </Field>
        <Line
          name="againBecause"
          label={names.againBecause}
          problem={error}
          value={said.againBecause}
          set={againBecause => set({ againBecause })}
        />
      </div>
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say({ zh: '抽取并派出', en: 'Draw and assign' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
