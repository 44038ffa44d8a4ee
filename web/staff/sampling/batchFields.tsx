/** Inputs that only sampling has: bodies, samplers, officers, items of a test, evidence. */
import { Button, Checkbox, Input, InputNumber, Select } from 'antd'
import { useEffect } from 'react'
import type { ApiProblem } from '../../kit/api.ts'
import { Field, problemAt } from '../../kit/Problem.tsx'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { useColleagues } from '../matter/OfficeSelect.tsx'
import { names } from './names.ts'

export interface Body {
  id: number
  name: string
  cma: string | null
  validUntil: string | null
  draws: boolean
  tests: boolean
  active: boolean
  samplers: { id: number; name: string; certificate: string | null; active: boolean }[]
}
export const useBodies = () => useRead<{ items: Body[] }>('/sampling-bodies', {}, { staleTime: 60_000 })

interface Picked<T> {
  name: string
  value: T | undefined
  set: (value: T | undefined) => void
  problem: ApiProblem | null
}

export function Bodies({ name, value, set, problem }: Picked<number>) {
  const bodies = useBodies()
  return (
    <Field name={name} label={names.bodyId} required problem={problem}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        onChange={set}
        options={(bodies.data?.items ?? [])
          .filter(each => each.tests && each.active)
          .map(each => ({ value: each.id, label: each.name }))}
      />
    </Field>
  )
}

interface Several {
  value: number[]
  set: (value: number[]) => void
  problem: ApiProblem | null
}

export function Samplers({ value, set, problem }: Several) {
  const bodies = useBodies()
  const list = (bodies.data?.items ?? []).filter(each => each.draws && each.active)
  return (
    <Field name="samplerIds" label={names.samplerIds} required problem={problem}>
      <Select
        mode="multiple"
        optionFilterProp="label"
        value={value}
        onChange={set}
        options={list.flatMap(body =>
          body.samplers
            .filter(each => each.active)
            .map(each => ({ value: each.id, label: `${each.name}（${body.name}）` })),
        )}
      />
    </Field>
  )
}

export function Officers({ officeId, value, set, problem }: Several & { officeId: number }) {
  const people = useColleagues(officeId, ['inspector', 'handler', 'head'])
  return (
    <Field name="officerIds" label={names.officerIds} required problem={problem}>
      <Select
        mode="multiple"
        optionFilterProp="label"
        value={value}
        onChange={set}
        options={people.map(each => ({ value: each.id, label: each.name }))}
      />
    </Field>
  )
}

export function Count({ name, label, value, set, problem }: Picked<number> & { label: Label }) {
  return (
    <Field name={name} label={label} required problem={problem}>
      <InputNumber min={0} className="wide" value={value ?? null} onChange={next => set(next ?? undefined)} />
    </Field>
  )
}

export interface ItemRow {
  item: string
  value?: string | undefined
  limit?: string | undefined
  conforming: boolean
}

export function ItemRows({
  items,
  set,
  problem,
}: {
  items: ItemRow[]
  set: (items: ItemRow[]) => void
  problem: ApiProblem | null
}) {
  const say = useSay()
  const change = (at: number, next: Partial<ItemRow>) =>
    set(items.map((each, n) => (n === at ? { ...each, ...next } : each)))
  const wrong = problemAt(problem, 'items')
  const input = (at: number, key: 'item' | 'value' | 'limit', label: Label) => (
    <Input
      aria-label={say(label)}
      placeholder={say(label)}
      value={items[at]![key] ?? ''}
      onChange={event => change(at, { [key]: event.target.value || (key === 'item' ? '' : undefined) })}
    />
  )
  return (
    <fieldset className="field" id="field-items" tabIndex={-1}>
      <legend>{say(names.items)}</legend>
      <div className="share-lines">
        {items.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until they are typed
          <div key={at}>
            {input(at, 'item', { zh: '项目', en: 'Item' })}
            {input(at, 'value', { zh: '结果', en: 'Found' })}
            {input(at, 'limit', { zh: '要求', en: 'Asked for' })}
            <span className="nowrap">
              <Checkbox
                checked={!each.conforming}
                onChange={event => change(at, { conforming: !event.target.checked })}
              >
                {say({ zh: '不合格', en: 'Bad' })}
              </Checkbox>
              <Button
                size="small"
                type="text"
                aria-label={say({ zh: '删去这一项', en: 'Remove this item' })}
                onClick={() => set(items.filter((_, n) => n !== at))}
              >
                ×
              </Button>
            </span>
          </div>
        ))}
      </div>
      <Button size="small" onClick={() => set([...items, { item: '', conforming: true }])}>
        {say({ zh: '加一项', en: 'Another item' })}
      </Button>
      {wrong && <div className="field-problem">{wrong.problem}</div>}
    </fieldset>
  )
}

/** Photos and papers that go with the step. */
export function Evidence({ set }: { set: (attachments: { id: string; token: string }[]) => void }) {
  const box = useUploads()
  const done = box.uploads.filter(each => each.state === 'done' && each.id && each.token)
  const key = done.map(each => each.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is finished is handed on
  useEffect(() => set(done.map(each => ({ id: each.id!, token: each.token! }))), [key])
  return <UploadBox uploads={box.uploads} add={box.add} resume={box.resume} drop={box.drop} />
}
