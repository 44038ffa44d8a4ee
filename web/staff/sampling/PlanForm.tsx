/** 编制方案: target, budget, how much is targeted, and the shares of the offices, which must add up. */
import { Button, InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { type SamplingClassCode, samplingClasses } from '../../../law/sampling.classes.ts'
import type { PlanLine, PlanView } from '../../../server/sampling/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { OfficeSelect } from '../matter/OfficeSelect.tsx'
import { Panel } from '../office/Panel.tsx'

const names = {
  title: { zh: '方案名称', en: 'Title' },
  year: { zh: '年度', en: 'Year' },
  supplementOf: { zh: '补充哪个方案', en: 'Supplement to' },
  target: { zh: '目标批次', en: 'Target' },
  budgetFen: { zh: '经费', en: 'Budget' },
  targetedPercent: { zh: '靶向抽取占比（%）', en: 'Targeted (percent)' },
  shares: { zh: '任务分配', en: 'Shares' },
  remark: { zh: '说明', en: 'Remark' },
} satisfies Record<string, Label>

interface Share {
  officeId?: number | undefined
  class?: SamplingClassCode | undefined
  target?: number | undefined
}
interface Said {
  year: number
  title: string
  supplementOf?: number | undefined
  budgetFen?: number | undefined
  targetedPercent?: number | undefined
  shares: Share[]
  remark?: string | undefined
}

export function PlanForm({ close, plans = [], one }: { close: () => void; plans?: PlanLine[]; one?: PlanView }) {
  const say = useSay()
  const [said, setSaid] = useState<Said>(() =>
    one
      ? {
          year: one.year,
          title: one.title,
          budgetFen: one.budgetFen,
          targetedPercent: one.targetedPercent,
          shares: one.shares,
          remark: one.remark ?? undefined,
        }
      : { year: new Date().getFullYear(), title: '', shares: [{}] },
  )
  const set = (change: Partial<Said>) => setSaid(before => ({ ...before, ...change }))
  const target = said.shares.reduce((sum, each) => sum + (each.target ?? 0), 0)
  const saving = useSubmit(
    (body: object, key) =>
      one
        ? api.put<PlanView>(`/sampling-plans/${one.id}`, body, key)
        : api.post<PlanView>('/sampling-plans', body, key),
    {
      changes: ['/sampling-plans'],
      done: now => {
        if (one) queryClient.setQueryData([`/sampling-plans/${one.id}`, {}], now)
        close()
      },
    },
  )
  const { error } = saving
  const change = (at: number, next: Share) =>
    set({ shares: said.shares.map((each, n) => (n === at ? { ...each, ...next } : each)) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const shares = said.shares
      .filter(each => each.officeId && each.class && each.target)
      .map(({ officeId, class: kind, target: many }) => ({ officeId, class: kind, target: many }))
    saving.mutate({ ...said, shares, target })
  }
  return (
    <Panel title={one ? { zh: '修改方案', en: 'Change the plan' } : { zh: '编制方案', en: 'Write a plan' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          <Line
            name="title"
            label={names.title}
            required
            problem={error}
            value={said.title}
            set={title => set({ title: title ?? '' })}
          />
          {!one && (
            <>
              <Field name="year" label={names.year} required problem={error}>
                <InputNumber className="wide" value={said.year} onChange={year => set({ year: year ?? said.year })} />
              </Field>
              <Field
                name="supplementOf"
                label={names.supplementOf}
                problem={error}
                help={{ zh: '年度方案不填', en: 'Blank for the plan of a year' }}
              >
                <Select
                  allowClear
                  value={said.supplementOf}
                  onChange={supplementOf => set({ supplementOf })}
                  options={plans
                    .filter(each => each.supplementOf === null && each.state === 'active')
                    .map(each => ({ value: each.id, label: each.title }))}
                />
              </Field>
            </>
          )}
          <Yuan
            name="budgetFen"
            label={names.budgetFen}
            problem={error}
            value={said.budgetFen}
            set={budgetFen => set({ budgetFen })}
          />
          <Field
            name="targetedPercent"
            label={names.targetedPercent}
            problem={error}
            help={{ zh: '不填则按设置', en: 'As the setting says, if blank' }}
          >
            <InputNumber
              className="wide"
              min={0}
              max={100}
              value={said.targetedPercent ?? null}
              onChange={next => set({ targetedPercent: next ?? undefined })}
            />
          </Field>
        </div>
        <fieldset className="field" id="field-shares" tabIndex={-1}>
          <legend>
            {say(names.shares)}{' '}
            <span className="quiet">{say({ zh: `合计 ${target} 批次`, en: `${target} batches in all` })}</span>
          </legend>
          <div className="share-lines">
            {said.shares.map((each, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
              <div key={at}>
                <OfficeSelect
                  aria-label={say({ zh: '单位', en: 'Office' })}
                  placeholder={say({ zh: '单位', en: 'Office' })}
                  value={each.officeId}
                  onChange={officeId => change(at, { officeId })}
                />
                <Select
                  aria-label={say({ zh: '商品类别', en: 'Class' })}
                  placeholder={say({ zh: '商品类别', en: 'Class' })}
                  value={each.class}
                  onChange={value => change(at, { class: value })}
                  options={Object.entries(samplingClasses).map(([value, label]) => ({
                    value: value as SamplingClassCode,
                    label: say(label),
                  }))}
                />
                <InputNumber
                  aria-label={say({ zh: '批次', en: 'Batches' })}
                  placeholder={say({ zh: '批次', en: 'Batches' })}
                  min={1}
                  value={each.target ?? null}
                  onChange={next => change(at, { target: next ?? undefined })}
                />
                <Button
                  type="text"
                  size="small"
                  aria-label={say({ zh: '删去这一行', en: 'Remove this line' })}
                  onClick={() => set({ shares: said.shares.filter((_, n) => n !== at) })}
                >
                  ×
                </Button>
              </div>
            ))}
          </div>
          <Button
            size="small"
            onClick={() => set({ shares: [...said.shares, { officeId: said.shares.at(-1)?.officeId }] })}
          >
            {say({ zh: '加一行', en: 'Another line' })}
          </Button>
        </fieldset>
        <Words name="remark" label={names.remark} problem={error} value={said.remark} set={remark => set({ remark })} />
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
