/** 部署专项: what, when, whom (a query over the register, tried at once), and the check form. */
import { Button, Checkbox, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { schoolMetres, usualItems } from '../../../law/campaign.ts'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { CheckItem } from '../../../server/campaign/contract.ts'
import type { CampaignView } from '../../../server/campaign/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Words } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { FormItems } from './FormItems.tsx'
import { Schools } from './Schools.tsx'

const names = {
  title: { zh: '行动名称', en: 'Title' },
  startsOn: { zh: '开始', en: 'From' },
  endsOn: { zh: '结束', en: 'To' },
  scope: { zh: '检查范围', en: 'Scope' },
  items: { zh: '检查表', en: 'Check form' },
  goal: { zh: '目标和要求', en: 'Goal' },
} satisfies Record<string, Label>

interface Said {
  title?: string | undefined
  startsOn?: string | undefined
  endsOn?: string | undefined
  scope: {
    class?: string | undefined
    nearSchool: boolean
    metres?: number | undefined
    areas: string[]
    words?: string | undefined
  }
  items: CheckItem[]
  goal?: string | undefined
}

export function CampaignForm({ close, one }: { close: () => void; one?: CampaignView }) {
  const say = useSay()
  const areas = useRead<{ items: { code: string; name: string; level: string }[] }>(
    '/areas',
    {},
    { staleTime: 600_000 },
  )
  const [said, setSaid] = useState<Said>(() =>
    one
      ? {
          title: one.title,
          startsOn: one.startsOn,
          endsOn: one.endsOn,
          scope: one.scope,
          items: one.items,
          goal: one.goal ?? undefined,
        }
      : { scope: { nearSchool: false, areas: [] }, items: [...usualItems] },
  )
  const set = (change: Partial<Said>) => setSaid(before => ({ ...before, ...change }))
  const scope = (change: Partial<Said['scope']>) => set({ scope: { ...said.scope, ...change } })
  const trying = useSubmit((body: object) => api.post<{ count: number }>('/campaign-scope', body))
  const saving = useSubmit(
    (body: object, key) =>
      one ? api.put<CampaignView>(`/campaigns/${one.id}`, body, key) : api.post<CampaignView>('/campaigns', body, key),
    {
      changes: ['/campaigns'],
      done: now => {
        if (one) queryClient.setQueryData([`/campaigns/${one.id}`, {}], now)
        close()
      },
    },
  )
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={one ? { zh: '修改方案', en: 'Change the plan' } : { zh: '部署专项行动', en: 'Plan a campaign' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          <Line
            name="title"
            label={names.title}
            required
            problem={error}
            value={said.title}
            set={title => set({ title })}
          />
          <Line
            name="startsOn"
            type="date"
            label={names.startsOn}
            required
            problem={error}
            value={said.startsOn}
            set={startsOn => set({ startsOn })}
          />
          <Line
            name="endsOn"
            type="date"
            label={names.endsOn}
            required
            problem={error}
            value={said.endsOn}
            set={endsOn => set({ endsOn })}
          />
        </div>
        <fieldset className="field" id="field-scope" tabIndex={-1}>
          <legend>{say(names.scope)}</legend>
          <div className="office-form">
            <Field name="scope.class" label={{ zh: '经营的商品', en: 'Goods they deal in' }} problem={error}>
              <Select
                allowClear
                value={said.scope.class}
                onChange={value => scope({ class: value })}
                options={Object.entries(samplingClasses).map(([value, label]) => ({ value, label: say(label) }))}
              />
            </Field>
            <Field
              name="scope.areas"
              label={{ zh: '县区（不选为全市）', en: 'Districts (the whole city, if none)' }}
              problem={error}
            >
              <Select
                mode="multiple"
                value={said.scope.areas}
                onChange={list => scope({ areas: list })}
                options={(areas.data?.items ?? [])
                  .filter(each => each.level === 'county')
                  .map(each => ({ value: each.code, label: each.name }))}
              />
            </Field>
            <Line
              name="scope.words"
              label={{ zh: '名称含有', en: 'Name contains' }}
              problem={error}
              value={said.scope.words}
              set={words => scope({ words })}
            />
          </div>
          <Checkbox checked={said.scope.nearSchool} onChange={event => scope({ nearSchool: event.target.checked })}>
            {say({ zh: '只限学校周边', en: 'Only near a school' })}
          </Checkbox>
          {said.scope.nearSchool && (
            <>
              <InputNumber
                size="small"
                min={schoolMetres.least}
                max={schoolMetres.most}
                step={50}
                value={said.scope.metres ?? schoolMetres.usual}
                onChange={metres => scope({ metres: metres ?? undefined })}
                suffix={say({ zh: '米', en: 'm' })}
                aria-label={say({ zh: '距学校多少米以内', en: 'Metres from a school' })}
              />{' '}
              <span className="quiet">
                {say({
                  zh: '按坐标量距；没有坐标的主体按人工标记。',
                  en: 'Measured by coordinates; who has none counts as marked by hand.',
                })}
              </span>
              <Schools />
            </>
          )}
          <Button size="small" loading={trying.isPending} onClick={() => trying.mutate(said.scope)}>
            {say({ zh: '试算户数', en: 'How many?' })}
          </Button>{' '}
          <span role="status">
            {trying.data && say({ zh: `名录中 ${trying.data.count} 户`, en: `${trying.data.count} on the register` })}
          </span>
        </fieldset>
        <FormItems items={said.items} set={items => set({ items })} label={names.items} />
        <Words name="goal" label={names.goal} problem={error} value={said.goal} set={goal => set({ goal })} />
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '保存', en: 'Save' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
