/** What each step of a unit asks. */
import { Checkbox, Select } from 'antd'
import { starsFor } from '../../../law/demonstration.sheets.ts'
import { type DemonstrationStep, delistReasons } from '../../../law/demonstration.ts'
import type {
  Award,
  CorrectionReport,
  Delisting,
  Objection,
  ObjectionAnswer,
  Reason,
  Recognition,
  Remark,
  Review,
  Stars,
  Visit,
} from '../../../server/demonstration/contract.ts'
import type { DemonstrationView } from '../../../server/demonstration/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { VisitFields } from './VisitFields.tsx'

const names = {
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

type Fields<F> = FieldsProps<F, DemonstrationView>

const remark = form<Remark, DemonstrationView>(
  ({ facts, set, problem }) => (
    <Words
      name="remark"
      label={names.remark}
      rows={2}
      problem={problem}
      value={facts.remark}
      set={text => set({ remark: text })}
    />
  ),
  { remark: names.remark },
)
const reason = form<Reason, DemonstrationView>(
  ({ facts, set, problem }) => (
    <Words
      name="reason"
      label={names.reason}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  ),
  { reason: names.reason },
)

function ReviewFields({ facts, set, problem }: Fields<Review>) {
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

function ObjectionFields({ facts, set, problem }: Fields<Objection>) {
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

function AnswerFields({ facts, set, problem, record }: Fields<ObjectionAnswer>) {
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

function StarsChoice({
  value,
  set,
  problem,
}: {
  value: number | undefined
  set: (stars: number) => void
  problem: Fields<Stars>['problem']
}) {
  const options = {
    '1': { zh: '★', en: '★' },
    '2': { zh: '★★', en: '★★' },
    '3': { zh: '★★★', en: '★★★' },
    '4': { zh: '★★★★', en: '★★★★' },
    '5': { zh: '★★★★★', en: '★★★★★' },
  }
  return (
    <Choice
      name="stars"
      label={names.stars}
      options={options}
      value={value === undefined ? undefined : (String(value) as keyof typeof options)}
      set={stars => set(Number(stars))}
      problem={problem}
    />
  )
}

function AwardFields({ facts, set, problem }: Fields<Award>) {
  return (
    <>
      <StarsChoice value={facts.stars} set={stars => set({ stars })} problem={problem} />
      <Line
        name="account"
        label={names.account}
        help={{ zh: '可不填；初始密码在授牌后显示一次。', en: 'Optional; the first password is shown once.' }}
        problem={problem}
        value={facts.account}
        set={account => set({ account })}
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
  )
}

function StarsFields({ facts, set, problem }: Fields<Stars>) {
  return (
    <>
      <StarsChoice value={facts.stars} set={stars => set({ stars })} problem={problem} />
      <Words
        name="reason"
        label={names.reason}
        required
        problem={problem}
        value={facts.reason}
        set={text => set({ reason: text ?? '' })}
      />
    </>
  )
}

function RecognitionFields({ facts, set, problem }: Fields<Recognition>) {
  return (
    <div className="two">
      <Line
        name="on"
        type="date"
        label={names.on}
        required
        problem={problem}
        value={facts.on}
        set={on => set({ on: on ?? '' })}
      />
      <Line name="number" label={names.number} problem={problem} value={facts.number} set={number => set({ number })} />
    </div>
  )
}

function DelistingFields({ facts, set, problem }: Fields<Delisting>) {
  return (
    <>
      <Choice
        name="reason"
        label={names.reason}
        options={Object.fromEntries(delistReasons.map(each => [each.code, each])) as Record<string, Label>}
        value={facts.reason}
        set={code => set({ reason: code })}
        problem={problem}
      />
      <Words
        name="words"
        label={{ zh: '事实和依据', en: 'Facts and evidence' }}
        required
        problem={problem}
        value={facts.words}
        set={words => set({ words: words ?? '' })}
      />
    </>
  )
}

function CorrectionFields({ facts, set, problem }: Fields<CorrectionReport>) {
  return (
    <Words
      name="words"
      label={{ zh: '怎样整改的', en: 'How it was corrected' }}
      required
      problem={problem}
      value={facts.words}
      set={words => set({ words: words ?? '' })}
    />
  )
}

const scored = form<Visit, DemonstrationView>(VisitFields, { points: names.points, remark: names.remark }, () => ({
  points: {},
  vetoes: [],
}))
const suggested = ({ visits }: DemonstrationView) => {
  const [last] = visits
  return last ? Math.max(1, starsFor({ total: last.base + last.bonus, passed: last.passed })) : undefined
}

export const demonstrationForms: Record<DemonstrationStep, StepForm> = {
  'pass-review': form<Review, DemonstrationView>(
    ReviewFields,
    { listCheckedOn: names.listCheckedOn, listed: names.listed },
    () => ({ listed: false }),
  ),
  visit: scored,
  inspect: scored,
  recommend: remark,
  approve: remark,
  'send-back': reason,
  refuse: reason,
  object: form<Objection, DemonstrationView>(ObjectionFields, { byName: names.byName, words: names.words }),
  'answer-objection': form<ObjectionAnswer, DemonstrationView>(
    AnswerFields,
    { objectionId: names.objectionId, answer: names.answer },
    record => {
      const first = record.objections.find(each => each.answeredOn === null)
      return first ? { objectionId: first.id } : {}
    },
  ),
  award: form<Award, DemonstrationView>(AwardFields, { stars: names.stars, account: names.account }, record => {
    const stars = suggested(record)
    return stars ? { stars } : {}
  }),
  admonish: reason,
  'order-correction': reason,
  'report-correction': form<CorrectionReport, DemonstrationView>(CorrectionFields, { words: names.words }),
  'confirm-correction': remark,
  'change-stars': form<Stars, DemonstrationView>(StarsFields, { stars: names.stars, reason: names.reason }),
  'recommend-province': remark,
  'enter-province': form<Recognition, DemonstrationView>(RecognitionFields, { on: names.on, number: names.number }),
  'ask-renewal': remark,
  renew: remark,
  'refuse-renewal': reason,
  'propose-delisting': form<Delisting, DemonstrationView>(DelistingFields, {
    reason: names.reason,
    words: names.words,
  }),
  delist: remark,
  keep: reason,
  lapse: remark,
  expire: remark,
  withdraw: reason,
}
