/** What each step of a record asks. */
import { Checkbox, Select } from 'antd'
import { type PublicityStep, withdrawReasons } from '../../../law/publicity.ts'
import {
  type Announced,
  announcedHow,
  type Correcting,
  type Objection,
  type ObjectionAnswer,
  type Upheld,
  type Withdrawal,
} from '../../../server/publication/contract.ts'
import type { EntryView } from '../../../server/publication/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

const names = {
  how: { zh: '告知方式', en: 'Told by' },
  remark: { zh: '说明', en: 'Remark' },
  byName: { zh: '异议人', en: 'Who objects' },
  words: { zh: '内容', en: 'What' },
  answer: { zh: '核查情况和答复', en: 'Finding and answer' },
  takeOut: { zh: '剔除的投诉', en: 'Complaints to be taken out' },
  reason: { zh: '原因（公众会看到）', en: 'Reason (citizens read it)' },
} satisfies Record<string, Label>

type Fields<F> = FieldsProps<F, EntryView>

function TakeOut({ facts, set, problem, record }: Fields<{ takeOut: number[] }>) {
  return (
    <Field name="takeOut" label={names.takeOut} problem={problem}>
      <Checkbox.Group
        value={facts.takeOut ?? []}
        onChange={takeOut => set({ takeOut: takeOut as number[] })}
        options={record.complaints
          .filter(each => each.takenOut === null)
          .map(each => ({ value: each.id, label: `${each.number} ${each.closedOn ?? ''}` }))}
      />
    </Field>
  )
}

function ReasonField({ facts, set, problem }: Fields<Pick<Withdrawal, 'reason'>>) {
  const say = useSay()
  return (
    <Field name="reason" label={names.reason} required problem={problem}>
      <Select
        value={facts.reason}
        onChange={code => set({ reason: code })}
        options={withdrawReasons.map(each => ({ value: each.code, label: say(each) }))}
      />
    </Field>
  )
}

const answer = ({ facts, set, problem }: Fields<ObjectionAnswer>) => (
  <Words
    name="answer"
    label={names.answer}
    required
    problem={problem}
    value={facts.answer}
    set={text => set({ answer: text ?? '' })}
  />
)
const words = ({ facts, set, problem }: Fields<{ words: string }>) => (
  <Words
    name="words"
    label={names.words}
    required
    problem={problem}
    value={facts.words}
    set={text => set({ words: text ?? '' })}
  />
)

const ending = form<Withdrawal, EntryView>(
  props => (
    <>
      <ReasonField {...props} />
      {words(props)}
    </>
  ),
  { reason: names.reason, words: names.words },
)

export const entryForms: Record<PublicityStep, StepForm> = {
  announce: form<Announced, EntryView>(
    ({ facts, set, problem }) => (
      <>
        <Choice
          name="how"
          label={names.how}
          options={announcedHow}
          value={facts.how}
          set={how => set({ how })}
          problem={problem}
        />
        <Words
          name="remark"
          label={names.remark}
          rows={2}
          problem={problem}
          value={facts.remark}
          set={text => set({ remark: text })}
        />
      </>
    ),
    { how: names.how, remark: names.remark },
  ),
  publish: remarkForm,
  object: form<Objection, EntryView>(
    props => (
      <>
        <Line
          name="byName"
          label={names.byName}
          required
          problem={props.problem}
          value={props.facts.byName}
          set={byName => props.set({ byName: byName ?? '' })}
        />
        {words(props)}
      </>
    ),
    { byName: names.byName, words: names.words },
  ),
  'reject-objection': form<ObjectionAnswer, EntryView>(answer, { answer: names.answer }),
  'uphold-objection': form<Upheld, EntryView>(
    props => (
      <>
        <TakeOut {...props} />
        {answer(props)}
      </>
    ),
    { takeOut: names.takeOut, answer: names.answer },
    () => ({ takeOut: [] }),
  ),
  'report-error': reasonForm,
  correct: form<Correcting, EntryView>(
    props => (
      <>
        <ReasonField {...props} />
        <TakeOut {...props} />
        {words(props)}
      </>
    ),
    { reason: names.reason, takeOut: names.takeOut, words: names.words },
    () => ({ takeOut: [] }),
  ),
  withdraw: ending,
  drop: ending,
  end: remarkForm,
}
