/** What the steps of a consultation ask. An answer is found in the knowledge base before it is typed. */

import { Button } from 'antd'
import type { ConsultationStep } from '../../../law/consultation.ts'
import type { Answer, AskAgain, Closing, PassOn, SpotAnswer } from '../../../server/consultation/contract.ts'
import type { ConsultationView } from '../../../server/consultation/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { followUpForm } from '../complaint/steps/besides.tsx'
import { useAnswers } from '../knowledge/answers.ts'
import { Choice, Words } from '../matter/fields.tsx'
import { OfficeSelect, PersonSelect } from '../matter/OfficeSelect.tsx'
import { reasonForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

const names = {
  answer: { zh: '答复', en: 'Answer' },
  told: { zh: '怎么告知', en: 'How told' },
  helped: { zh: '解答了没有', en: 'Did this answer it' },
  officeId: { zh: '单位', en: 'Office' },
  handlerId: { zh: '承办人', en: 'Handler' },
  reason: { zh: '说明', en: 'Remark' },
  question: { zh: '追问的内容', en: 'What is asked' },
}

function Found({ facts, set, record }: Omit<FieldsProps<SpotAnswer, ConsultationView>, 'problem'>) {
  const say = useSay()
  const { found } = useAnswers(record.question, 4)
  if (found.length === 0) return null
  return (
    <div>
      <div className="quiet">{say({ zh: '知识库里有', en: 'In the knowledge base' })}</div>
      <div className="answer-picks">
        {found.map(each => (
          <Button
            key={each.id}
            size="small"
            aria-pressed={facts.articleId === each.id}
            onClick={() => set({ answer: each.answer, articleId: each.id })}
          >
            {facts.articleId === each.id ? '✓ ' : ''}
            {each.question}
          </Button>
        ))}
      </div>
    </div>
  )
}

function AnswerText({ facts, set, problem, record }: FieldsProps<SpotAnswer, ConsultationView>) {
  return (
    <>
      <Found facts={facts} set={set} record={record} />
      <Words
        name="answer"
        label={names.answer}
        required
        rows={5}
        problem={problem}
        value={facts.answer}
        set={answer => set({ answer: answer ?? '', ...(answer ? {} : { articleId: undefined }) })}
      />
    </>
  )
}

const yesNo = { yes: { zh: '解答了', en: 'Yes' }, no: { zh: '没有解答到', en: 'No' } }
const helpedOf = (helped: boolean | undefined) => (helped === undefined ? undefined : helped ? 'yes' : 'no')

function HelpedChoice({ facts, set, problem }: Omit<FieldsProps<{ helped?: boolean | undefined }, unknown>, 'record'>) {
  return (
    <Choice
      name="helped"
      optional
      label={names.helped}
      options={yesNo}
      value={helpedOf(facts.helped)}
      set={said => set({ helped: said === 'yes' })}
      problem={problem}
    />
  )
}

function SpotFields(props: FieldsProps<SpotAnswer, ConsultationView>) {
  return (
    <>
      <AnswerText {...props} />
      <HelpedChoice facts={props.facts} set={props.set} problem={props.problem} />
    </>
  )
}

const ways = {
  phone: { zh: '已回电告知（随即办结）', en: 'Called back (closes at once)' },
  portal: { zh: '咨询人凭编号在网上查看', en: 'To be read on the portal' },
}

function AnswerFields(props: FieldsProps<Answer, ConsultationView>) {
  const { facts, set, problem, record } = props
  return (
    <>
      <AnswerText facts={facts} set={set} problem={problem} record={record} />
      <Choice
        name="told"
        label={names.told}
        options={ways}
        value={facts.told}
        set={told => set({ told })}
        problem={problem}
      />
      {facts.told === 'phone' && <HelpedChoice facts={facts} set={set} problem={problem} />}
    </>
  )
}

function PassFields({ facts, set, problem }: FieldsProps<PassOn, ConsultationView>) {
  return (
    <>
      <Field name="officeId" label={names.officeId} required problem={problem}>
        <OfficeSelect
          value={facts.officeId}
          onChange={officeId => set({ ...(officeId === undefined ? {} : { officeId }), handlerId: undefined })}
          invalid={false}
        />
      </Field>
      {facts.officeId !== undefined && (
        <Field name="handlerId" label={names.handlerId} problem={problem}>
          <PersonSelect
            officeId={facts.officeId}
            value={facts.handlerId}
            onChange={handlerId => set({ handlerId })}
            invalid={false}
          />
        </Field>
      )}
      <Words
        name="reason"
        label={names.reason}
        rows={2}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason })}
      />
    </>
  )
}

function AskAgainFields({ facts, set, problem }: FieldsProps<AskAgain, ConsultationView>) {
  return (
    <Words
      name="question"
      label={names.question}
      required
      problem={problem}
      value={facts.question}
      set={question => set({ question: question ?? '' })}
    />
  )
}

function CloseFields({ facts, set, problem }: FieldsProps<Closing, ConsultationView>) {
  return <HelpedChoice facts={facts} set={set} problem={problem} />
}

const byPhone = (record: ConsultationView): Partial<Answer> => ({
  told: record.channel === 'internet' ? 'portal' : 'phone',
})

export const forms: Record<Exclude<ConsultationStep, 'convert'>, StepForm> = {
  'answer-on-the-spot': form<SpotAnswer, ConsultationView>(SpotFields, names),
  'pass-on': form<PassOn, ConsultationView>(PassFields, names),
  'return-to-centre': reasonForm,
  answer: form<Answer, ConsultationView>(AnswerFields, names, byPhone),
  'ask-again': form<AskAgain, ConsultationView>(AskAgainFields, names),
  close: form<Closing, ConsultationView>(CloseFields, names),
  'conclude-follow-up': followUpForm,
  'answer-anew': reasonForm,
}
