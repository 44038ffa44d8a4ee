/** What each step of a clue asks. */
import { Select } from 'antd'
import { type ClueAnswer, type ClueStep, clueAnswers, taskForce } from '../../../law/clue.ts'
import type { ClueAnswered, ClueSupplement, HandOver, TransferProposal } from '../../../server/clue/contract.ts'
import type { ClueView } from '../../../server/clue/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { useAbout } from '../session/me.ts'
import { usePersonOptions } from './Readers.tsx'

const supplementing = { facts: { zh: '主要情况（补充后全文）', en: 'What is known, with the additions' } }
function SupplementFields({ facts, set, problem }: FieldsProps<ClueSupplement, ClueView>) {
  return (
    <Words
      name="facts"
      label={supplementing.facts}
      required
      rows={6}
      max={5000}
      problem={problem}
      value={facts.facts}
      set={text => set({ facts: text ?? '' })}
    />
  )
}

const proposing = {
  organ: { zh: '移送单位', en: 'Handed to' },
  headId: { zh: '审批负责人', en: 'To be signed by' },
  opinion: { zh: '研判意见', en: 'Opinion' },
}
function ProposeFields({ facts, set, problem }: FieldsProps<TransferProposal, ClueView>) {
  const heads = usePersonOptions('head')
  return (
    <>
      <Line
        name="organ"
        label={proposing.organ}
        required
        problem={problem}
        value={facts.organ}
        set={organ => set({ organ: organ ?? '' })}
      />
      <Field
        name="headId"
        label={proposing.headId}
        required
        problem={problem}
        help={{ zh: '指定后才知悉本线索', en: 'Knows of the clue from then on' }}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          value={facts.headId}
          onChange={headId => set({ headId })}
          options={heads}
        />
      </Field>
      <Words
        name="opinion"
        label={proposing.opinion}
        required
        problem={problem}
        value={facts.opinion}
        set={opinion => set({ opinion: opinion ?? '' })}
      />
    </>
  )
}

const handing = {
  handedOn: { zh: '移送日期', en: 'Handed over on' },
  receiptNumber: { zh: '回执编号', en: 'Number of the receipt' },
  receivedBy: { zh: '接收人', en: 'Received by' },
}
function HandOverFields({ facts, set, problem }: FieldsProps<HandOver, ClueView>) {
  return (
    <>
      <Line
        name="handedOn"
        type="date"
        label={handing.handedOn}
        required
        problem={problem}
        value={facts.handedOn}
        set={handedOn => set({ handedOn: handedOn ?? '' })}
      />
      <Line
        name="receiptNumber"
        label={handing.receiptNumber}
        required
        problem={problem}
        value={facts.receiptNumber}
        set={receiptNumber => set({ receiptNumber: receiptNumber ?? '' })}
      />
      <Line
        name="receivedBy"
        label={handing.receivedBy}
        required
        problem={problem}
        value={facts.receivedBy}
        set={receivedBy => set({ receivedBy: receivedBy ?? '' })}
      />
    </>
  )
}

const answering = {
  answer: { zh: '反馈', en: 'Answer' },
  answeredOn: { zh: '反馈日期', en: 'Answered on' },
  answerNumber: { zh: '复函编号', en: 'Number of the answer' },
  text: { zh: '反馈内容', en: 'What it says' },
}
function AnswerFields({ facts, set, problem }: FieldsProps<ClueAnswered, ClueView>) {
  const today = useAbout().data?.today
  return (
    <>
      <Choice<ClueAnswer>
        name="answer"
        label={answering.answer}
        options={clueAnswers}
        value={facts.answer}
        set={answer => set({ answer })}
        problem={problem}
      />
      <Line
        name="answeredOn"
        type="date"
        label={answering.answeredOn}
        required
        problem={problem}
        value={facts.answeredOn}
        set={answeredOn => set({ answeredOn: answeredOn ?? '' })}
        {...(today ? { placeholder: today } : {})}
      />
      <Line
        name="answerNumber"
        label={answering.answerNumber}
        problem={problem}
        value={facts.answerNumber}
        set={answerNumber => set({ answerNumber })}
      />
      <Words
        name="text"
        label={answering.text}
        required
        problem={problem}
        value={facts.text}
        set={text => set({ text: text ?? '' })}
      />
    </>
  )
}

export const clueForms: Record<ClueStep, StepForm> = {
  review: remarkForm,
  'send-back': reasonForm,
  supplement: form<ClueSupplement, ClueView>(SupplementFields, supplementing, ({ facts }) => ({ facts })),
  'judge-out': reasonForm,
  'propose-transfer': form<TransferProposal, ClueView>(ProposeFields, proposing, record => ({
    organ: record.organ ?? taskForce,
    opinion: record.opinion ?? '',
  })),
  'send-back-transfer': reasonForm,
  'approve-transfer': remarkForm,
  'hand-over': form<HandOver, ClueView>(HandOverFields, handing, record => ({ handedOn: record.approvedOn ?? '' })),
  'record-answer': form<ClueAnswered, ClueView>(AnswerFields, answering),
  archive: remarkForm,
}
