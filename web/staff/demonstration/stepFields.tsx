/** The fields of the steps that ask more than a remark or a reason. */
import { Checkbox, Select } from 'antd'
import type { Objection, ObjectionAnswer, Review } from '../../../server/demonstration/contract.ts'
import type { DemonstrationView } from '../../../server/demonstration/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import type { FieldsProps } from '../matter/stepForm.ts'

export const names = {
  remark: { zh: '意见', en: 'Remark' },
  reason: { zh: '理由', en: 'Reason' },
  words: { zh: '内容', en: 'What' },
  listCheckedOn: { zh: '查询名单之日', en: 'Looked up on' },
  listed: { zh: '名单', en: 'Lists' },
  byName: { zh: '异议人', en: 'Who objects' },
  objectionId: { zh: '异议', en: 'Objection' },
  answer: { zh: '答复', en: 'Answer' },
  stars: { zh: '星级', en: 'Stars' },
  account: { zh: '为商家开通的账号', en: 'Account for the shop' },
  on: { zh: '认定日', en: 'Recognised on' },
  number: { zh: '文号', en: 'Number' },
  points: { zh: '评分', en: 'Points' },
} satisfies Record<string, Label>

export type Fields<F> = FieldsProps<F, DemonstrationView>

export function ReviewFields({ facts, set, problem }: Fields<Review>) {
  const say = useSay()
  return (
    <>
      <Line
        name="listCheckedOn"
        type="date"
        label={names.listCheckedOn}
        required
        help={{
          zh: '到国家企业信用信息公示系统查经营异常名录、严重违法失信名单。',
          en: 'Look it up on the lists of abnormal and seriously dishonest operators.',
        }}
        problem={problem}
        value={facts.listCheckedOn}
        set={listCheckedOn => set({ listCheckedOn: listCheckedOn ?? '' })}
      />
      <Checkbox checked={facts.listed === true} onChange={event => set({ listed: event.target.checked })}>
        {say({ zh: '在名单上', en: 'It is on a list' })}
      </Checkbox>
      <Words
        name="remark"
        label={names.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
    </>
  )
}

export function ObjectionFields({ facts, set, problem }: Fields<Objection>) {
  return (
    <>
      <Line
        name="byName"
        label={names.byName}
        required
        problem={problem}
        value={facts.byName}
        set={byName => set({ byName: byName ?? '' })}
      />
      <Words
        name="words"
        label={names.words}
        required
        problem={problem}
        value={facts.words}
        set={words => set({ words: words ?? '' })}
      />
    </>
  )
}

export function AnswerFields({ facts, set, problem, record }: Fields<ObjectionAnswer>) {
  return (
    <>
      <Field name="objectionId" label={names.objectionId} required problem={problem}>
        <Select
          value={facts.objectionId}
          onChange={objectionId => set({ objectionId })}
          options={record.objections
            .filter(each => each.answeredOn === null)
            .map(each => ({ value: each.id, label: `${each.by} ${each.on} ${each.words}` }))}
        />
      </Field>
      <Choice
        name="upheld"
        label={{ zh: '结论', en: 'Finding' }}
        options={{ no: { zh: '异议不成立', en: 'Not upheld' }, yes: { zh: '异议成立', en: 'Upheld' } }}
        value={facts.upheld === undefined ? undefined : facts.upheld ? 'yes' : 'no'}
        set={said => set({ upheld: said === 'yes' })}
        problem={problem}
      />
      <Words
        name="answer"
        label={names.answer}
        required
        problem={problem}
        value={facts.answer}
        set={answer => set({ answer: answer ?? '' })}
      />
    </>
  )
}
