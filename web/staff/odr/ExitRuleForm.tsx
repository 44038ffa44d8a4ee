/** 退出口径: when the list proposes an exit. The bureau's own numbers, changed with a reason that stays on record. */
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import type { ExitRule } from '../../../law/odr.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'

const names = {
  days: { zh: '统计天数', en: 'Days looked at' },
  concluded: { zh: '至少结束件数', en: 'From so many concluded' },
  leastRate: { zh: '和解率不低于（%）', en: 'Settled at least (%)' },
  mostLate: { zh: '超10个工作日不多于（件）', en: 'Late at most' },
  reason: { zh: '修改理由', en: 'Why it changes' },
}

export function ExitRuleForm({ rule, close }: { rule: ExitRule; close: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState<ExitRule>(rule)
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put('/odr-exit-rule', body, key), {
    changes: ['/odr-enterprises'],
    done: close,
  })
  const { error } = saving
  const number = (name: keyof ExitRule, factor = 1) => (
    <Field name={name} label={names[name]} required problem={error}>
      <InputNumber
        className="wide"
        value={Math.round(said[name] * factor * 100) / 100}
        onChange={value => setSaid(before => ({ ...before, [name]: Number(value) / factor }))}
      />
    </Field>
  )
  return (
    <Panel title={{ zh: '退出口径', en: 'Exit rule' }}>
      <p className="quiet">
        {say({
          zh: '法规没有规定退出的数字标准，以下为本局自定。达到口径只是建议，是否退出由人决定。',
          en: "No law gives numbers: these are the bureau's own. They propose; a person decides.",
        })}
      </p>
      <ProblemSummary problem={error} names={names} />
      <div className="office-form">
        {number('days')}
        {number('concluded')}
        {number('leastRate', 100)}
        {number('mostLate')}
      </div>
      <Words name="reason" label={names.reason} required rows={2} problem={error} value={reason} set={setReason} />
      <div className="steps">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ ...said, reason })}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </Panel>
  )
}
