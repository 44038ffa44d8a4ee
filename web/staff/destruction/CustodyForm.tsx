/** 移库、盘点、出库: what each asks; two names each time. */
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { releaseKinds } from '../../../law/destruction.ts'
import type { ItemView } from '../../../server/destruction/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Panel } from '../office/Panel.tsx'
import { useMe } from '../session/me.ts'
import { ChoiceOf, NumberOf, type Said, storeNames, TextOf } from './fields.tsx'

export type CustodyStep = 'move' | 'count' | 'release'

export const custodyTitles: Record<CustodyStep, Label> = {
  move: { zh: '移库', en: 'Move' },
  count: { zh: '盘点', en: 'Count' },
  release: { zh: '出库', en: 'Release' },
}

export function CustodyForm({ one, step, close }: { one: ItemView; step: CustodyStep; close: () => void }) {
  const say = useSay()
  const me = useMe()
  const [said, setSaid] = useState<Said>(
    step === 'count'
      ? { countedBy: me.name }
      : step === 'move'
        ? { box: one.box, handedBy: me.name }
        : { how: 'auctioned' },
  )
  const set = (change: Said) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post(`/store-items/${one.id}/${step}`, body, key), {
    changes: ['/store-items'],
    done: close,
  })
  const shared = { said, set, problem: saving.error }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(said)
  }
  return (
    <Panel title={custodyTitles[step]}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={storeNames} />
        <div className="office-form">
          {step === 'move' && (
            <>
              <TextOf name="toPlace" {...shared} />
              <TextOf name="box" required={false} {...shared} />
            </>
          )}
          {step === 'count' && (
            <>
              <TextOf name="countedBy" {...shared} />
              <TextOf name="witness" {...shared} />
              <NumberOf name="weightGrams" kind="kilos" required={false} {...shared} />
            </>
          )}
          {step === 'release' && <ChoiceOf name="how" list={releaseKinds} {...shared} />}
          {step !== 'count' && (
            <>
              <TextOf name="handedBy" {...shared} />
              <TextOf name="receivedBy" {...shared} />
            </>
          )}
          {step === 'release' && (
            <>
              <TextOf name="witness" required={false} {...shared} />
              <TextOf name="reason" {...shared} />
            </>
          )}
          {step !== 'release' && <TextOf name="remark" required={false} {...shared} />}
        </div>
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '登记', en: 'Enter' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
