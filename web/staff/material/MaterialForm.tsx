/** One form for all entries: each asks for what it needs. */
import { Button, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { budgetSources, materials } from '../../../law/material.ts'
import type { MaterialsView } from '../../../server/material/view.ts'
import { api } from '../../kit/api.ts'
import { yuanOf } from '../../kit/money.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { OfficeSelect } from '../matter/OfficeSelect.tsx'
import { Panel } from '../office/Panel.tsx'
import { useAbout } from '../session/me.ts'

export type Doing = 'handout' | 'order' | 'transfer' | 'loss' | 'budget'

export const titles: Record<Doing, Label> = {
  handout: { zh: '发放张贴', en: 'Hand out or put up' },
  order: { zh: '制作入库', en: 'Enter what was made' },
  transfer: { zh: '调拨', en: 'Send to an office' },
  loss: { zh: '损耗报废', en: 'Enter a loss' },
  budget: { zh: '登记经费', en: 'Enter a budget' },
}
export const changes = ['/materials', '/materials/entries']

const paths: Record<Doing, string> = {
  handout: '/materials/handouts',
  order: '/materials/orders',
  transfer: '/materials/transfers',
  loss: '/materials/losses',
  budget: '/material-budgets',
}

const names = {
  material: { zh: '物料', en: 'Material' },
  quantity: { zh: '数量', en: 'Quantity' },
  costFen: { zh: '费用', en: 'Cost' },
  budgetId: { zh: '列支经费', en: 'Paid from' },
  toOfficeId: { zh: '调给单位', en: 'To which office' },
  demonstrationNumber: { zh: '创建单位编号', en: 'Number of the unit' },
  recipient: { zh: '发给（街道、市场、活动）', en: 'To (street, market, event)' },
  on: { zh: '日期', en: 'Day' },
  words: { zh: '说明和凭证', en: 'Remark and proof' },
  year: { zh: '年度', en: 'Year' },
  source: { zh: '来源', en: 'Source' },
  title: { zh: '名称', en: 'Title' },
  amountFen: { zh: '金额', en: 'Amount' },
} satisfies Record<string, Label>
type Name = keyof typeof names

export function MaterialForm({ doing, view, close }: { doing: Doing; view: MaterialsView; close: () => void }) {
  const say = useSay()
  const today = useAbout().data?.today
  const [said, setSaid] = useState<Partial<Record<Name, string | number | undefined>>>({})
  const set = (change: Partial<Record<Name, string | number | undefined>>) =>
    setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post(paths[doing], body, key), { changes, done: close })
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(doing === 'budget' ? { year: Number(today?.slice(0, 4)), ...said } : said)
  }
  const line = (name: Name, more: object = {}) => (
    <Line
      name={name}
      label={names[name]}
      problem={error}
      value={said[name] as string | undefined}
      set={value => set({ [name]: value })}
      {...more}
    />
  )
  const pick = (name: Name, options: { value: string | number; label: string }[]) => (
    <Field name={name} label={names[name]} required problem={error}>
      <Select value={said[name]} onChange={value => set({ [name]: value })} options={options} />
    </Field>
  )
  const money = (name: 'costFen' | 'amountFen') => (
    <Yuan
      name={name}
      label={names[name]}
      required
      problem={error}
      value={said[name] as number | undefined}
      set={fen => set({ [name]: fen })}
    />
  )
  const ofList = (list: Record<string, Label>) =>
    Object.entries(list).map(([value, label]) => ({ value, label: say(label) }))
  return (
    <Panel title={titles[doing]}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          {doing === 'budget' ? (
            <>
              <Field name="year" label={names.year} required problem={error}>
                <InputNumber
                  precision={0}
                  value={Number(said.year ?? today?.slice(0, 4))}
                  onChange={year => set({ year: year ?? undefined })}
                />
              </Field>
              {pick('source', ofList(budgetSources))}
              {line('title', { required: true })}
              {money('amountFen')}
            </>
          ) : (
            <>
              {pick('material', ofList(materials))}
              <Field name="quantity" label={names.quantity} required problem={error}>
                <InputNumber
                  min={1}
                  precision={0}
                  inputMode="numeric"
                  value={(said.quantity as number | undefined) ?? null}
                  onChange={quantity => set({ quantity: quantity ?? undefined })}
                />
              </Field>
            </>
          )}
          {doing === 'order' && (
            <>
              {money('costFen')}
              {pick(
                'budgetId',
                view.budgets.map(each => ({
                  value: each.id,
                  label: `${each.year} ${each.title} (${say({ zh: '余', en: 'left' })} ${yuanOf(each.amountFen - each.spentFen)})`,
                })),
              )}
            </>
          )}
          {doing === 'transfer' && (
            <Field name="toOfficeId" label={names.toOfficeId} required problem={error}>
              <OfficeSelect
                value={said.toOfficeId as number | undefined}
                onChange={toOfficeId => set({ toOfficeId })}
              />
            </Field>
          )}
          {doing === 'handout' &&
            line('demonstrationNumber', {
              help: {
                zh: '申报编号或者牌匾编号；没有的填下一栏。',
                en: 'Of its application or its plaque; else fill in the next field.',
              },
            })}
          {doing === 'handout' && line('recipient')}
          {line('on', { type: 'date' })}
        </div>
        {doing !== 'budget' && (
          <Words
            name="words"
            label={names.words}
            required={doing === 'order' || doing === 'loss'}
            rows={2}
            problem={error}
            value={said.words as string | undefined}
            set={words => set({ words })}
          />
        )}
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
