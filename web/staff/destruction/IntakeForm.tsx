/** 入库 of what belongs to no case: surrendered, unclaimed, samples. */
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { storeClasses, storeOrigins } from '../../../law/destruction.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Yuan } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { useMe } from '../session/me.ts'
import { ChoiceOf, NumberOf, type Said, storeNames, TextOf } from './fields.tsx'

const { confiscated: _, ...origins } = storeOrigins

export function IntakeForm({ close }: { close: () => void }) {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Said>({ origin: 'surrendered', receivedBy: me.name })
  const set = (change: Said) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post<{ id: number }>('/store-items', body, key), {
    changes: ['/store-items'],
    done: made => void navigate({ to: `/store-items/${made.id}` }),
  })
  const shared = { said, set, problem: saving.error }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={{ zh: '物品入库', en: 'Store an item' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={storeNames} />
        <div className="office-form">
          <ChoiceOf name="origin" list={origins} {...shared} />
          <TextOf name="originNote" {...shared} />
          <TextOf name="name" {...shared} />
          <ChoiceOf name="goodsClass" list={storeClasses} {...shared} />
          <NumberOf name="quantity" kind="decimal" {...shared} />
          <TextOf name="unit" {...shared} />
          <NumberOf name="weightGrams" kind="kilos" {...shared} />
          <TextOf name="box" {...shared} />
          <Yuan
            name="valueFen"
            label={storeNames.valueFen}
            required
            problem={saving.error}
            value={said.valueFen as number}
            set={valueFen => set({ valueFen })}
          />
          <TextOf name="place" {...shared} />
          <TextOf name="handedBy" {...shared} />
          <TextOf name="receivedBy" {...shared} />
        </div>
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '入库', en: 'Store' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
