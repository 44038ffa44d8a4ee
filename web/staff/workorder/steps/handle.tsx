/** 单位签收、延期、提请审核. */
import { InputNumber } from 'antd'
import { results } from '../../../../law/workorder.ts'
import type { OrderExtension, OrderResult, OrderTakeUp } from '../../../../server/workorder/contract.ts'
import type { OrderView } from '../../../../server/workorder/view.ts'
import { Field } from '../../../kit/Problem.tsx'
import { Choice, Words } from '../../matter/fields.tsx'
import { PersonSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { unitLabels } from '../units.ts'

const takeUp = { handlerId: { zh: '承办人', en: 'Handler' } }

function TakeUpFields({ facts, set, problem, record }: FieldsProps<OrderTakeUp, OrderView>) {
  return (
    <Field
      name="handlerId"
      label={takeUp.handlerId}
      problem={problem}
      help={{ zh: '不选即由您承办。', en: 'Left empty, you handle it.' }}
    >
      <PersonSelect
        officeId={record.office.id}
        value={facts.handlerId}
        onChange={handlerId => set({ handlerId })}
        invalid={false}
      />
    </Field>
  )
}
export const takeUpForm = form<OrderTakeUp, OrderView>(TakeUpFields, takeUp)

const extension = {
  amount: { zh: '延长天数', en: 'Days more' },
  reason: { zh: '延期理由', en: 'Reason' },
}

function ExtensionFields({ facts, set, problem, record }: FieldsProps<OrderExtension, OrderView>) {
  const { amount, unit } = record.mostExtension
  const { zh, en } = unitLabels[unit]!
  return (
    <>
      <Field
        name="amount"
        label={extension.amount}
        required
        problem={problem}
        help={{
          zh: `至多${amount}${zh}，只能延期一次，由中心同意。`,
          en: `At most ${amount} ${en}, once, granted by the centre.`,
        }}
      >
        <InputNumber
          min={1}
          max={amount}
          value={facts.amount ?? null}
          onChange={next => set({ amount: Number(next) })}
        />
      </Field>
      <Words
        name="reason"
        label={extension.reason}
        required
        rows={2}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}
export const extensionForm = form<OrderExtension, OrderView>(ExtensionFields, extension)

const result = {
  result: { zh: '办理结果', en: 'Result' },
  reply: { zh: '给来电人的答复', en: 'Answer to the caller' },
}

function ResultFields({ facts, set, problem }: FieldsProps<OrderResult, OrderView>) {
  return (
    <>
      <Choice
        name="result"
        label={result.result}
        options={results}
        value={facts.result}
        set={next => set({ result: next })}
        problem={problem}
      />
      <Words
        name="reply"
        label={result.reply}
        required
        rows={4}
        problem={problem}
        help={{
          zh: '审核办结后原文回填12345，由12345答复来电人。',
          en: 'Goes to 12345 word for word once it is closed.',
        }}
        value={facts.reply}
        set={reply => set({ reply: reply ?? '' })}
      />
    </>
  )
}
export const resultForm = form<OrderResult, OrderView>(ResultFields, result, record => ({
  ...(record.result ? { result: record.result } : {}),
  ...(record.reply ? { reply: record.reply } : {}),
}))
