/** A lot as it is planned: made up, or changed while it is a draft. */
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { destructionMethods, destructionReasons } from '../../../law/destruction.ts'
import type { LotView } from '../../../server/destruction/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Tick, Words } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { ChoiceOf, type Said, storeNames, TextOf } from './fields.tsx'

const fieldsOf = ({
  title,
  reason,
  method,
  hazardous,
  self,
  processor,
  licence,
  licenceUntil,
  plannedOn,
  place,
  explanation,
}: LotView): Said => ({
  title,
  reason,
  method,
  hazardous,
  self,
  processor: self ? undefined : processor,
  licence: licence ?? undefined,
  licenceUntil: licenceUntil ?? undefined,
  plannedOn,
  place,
  explanation,
})

export function LotForm({ one, close }: { one?: LotView; close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Said>(one ? fieldsOf(one) : { reason: 'worthless', method: 'burning' })
  const set = (change: Said) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit(
    (body: object, key) =>
      one
        ? api.put<{ id: number }>(`/destructions/${one.id}`, body)
        : api.post<{ id: number }>('/destructions', body, key),
    {
      changes: ['/destructions', ...(one ? [`/destructions/${one.id}`] : [])],
      done: made => (one ? close() : void navigate({ to: `/destructions/${made.id}` })),
    },
  )
  const shared = { said, set, problem: saving.error }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={one ? { zh: '修改批次', en: 'Change the lot' } : { zh: '拟定销毁批次', en: 'Make up a lot' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={storeNames} />
        <div className="office-form">
          <TextOf name="title" {...shared} />
          <ChoiceOf name="reason" list={destructionReasons} {...shared} />
          <ChoiceOf name="method" list={destructionMethods} {...shared} />
          <TextOf name="plannedOn" type="date" {...shared} />
          {said.self !== true && (
            <>
              <TextOf name="processor" {...shared} />
              <TextOf name="licence" {...shared} />
              <TextOf name="licenceUntil" type="date" {...shared} />
            </>
          )}
          <TextOf name="place" label={{ zh: '销毁地点', en: 'Place' }} {...shared} />
        </div>
        <Tick
          label={{ zh: '本局自行销毁，不交处置单位', en: 'Destroyed by ourselves, handed to no processor' }}
          value={said.self as boolean}
          set={self => set({ self: self ?? false })}
        />
        <Tick
          label={{ zh: '含危险废物（须由持许可证的单位处置）', en: 'Hazardous (a licensed processor only)' }}
          value={said.hazardous as boolean}
          set={hazardous => set({ hazardous: hazardous ?? false })}
        />
        <Words
          name="explanation"
          label={storeNames.explanation}
          required
          problem={saving.error}
          value={said.explanation as string}
          set={explanation => set({ explanation })}
        />
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
