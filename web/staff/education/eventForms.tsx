/** What each step of an event asks. */
import { InputNumber } from 'antd'
import type { EventStep } from '../../../law/education.ts'
import type { EventPlan, Held, Summing } from '../../../server/education/contract.ts'
import type { EducationEventView } from '../../../server/education/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import type { Label } from '../../kit/say.tsx'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { useFinished } from '../demonstration/uploads.ts'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { PlanFields, planNames } from './PlanFields.tsx'

export const heldNames = {
  heldOn: { zh: '举办日期', en: 'Held on' },
  attendance: { zh: '到场人次', en: 'Attendance' },
  leaflets: { zh: '发放资料（份）', en: 'Leaflets handed out' },
  leafletsBrought: { zh: '其中合作单位带来（份）', en: 'Of them brought by partners' },
  consultations: { zh: '现场接受咨询（人次）', en: 'Questions answered there' },
  onlineReach: { zh: '线上观看、收听（人次）', en: 'Viewers and listeners' },
  went: { zh: '举办情况', en: 'How it went' },
} satisfies Record<string, Label>
export const sumNames = {
  costFen: { zh: '实际支出（元）', en: 'Cost (yuan)' },
  costNote: { zh: '超支原因', en: 'Why it cost more' },
  summary: { zh: '总结', en: 'Summary' },
} satisfies Record<string, Label>

export const eventForms: Record<EventStep, StepForm> = {
  plan: form<EventPlan, EducationEventView>(PlanFields, planNames, planOf),
  approve: remarkForm,
  hold: form<Held, EducationEventView>(HeldFields, heldNames, record => ({ heldOn: record.plannedOn })),
  close: form<Summing, EducationEventView>(SummingFields, sumNames),
  cancel: reasonForm,
}
function planOf(record: EducationEventView): Partial<EventPlan> {
  return {
    kind: record.what,
    title: record.title,
    plannedOn: record.plannedOn,
    place: record.place,
    audience: record.audience,
    plan: record.plan,
    budgetFen: record.budgetFen,
    announced: record.announced,
    ...(record.areaCode ? { areaCode: record.areaCode } : {}),
    ...(record.partner ? { partner: record.partner } : {}),
    ...(record.expected === null ? {} : { expected: record.expected }),
  }
}

function Photos({ set }: { set: (attachments: { id: string; token: string }[]) => void }) {
  const files = useUploads()
  useFinished(files.uploads, set)
  return <UploadBox {...files} accept="image/*" />
}

function HeldFields({ facts, set, problem }: FieldsProps<Held, EducationEventView>) {
  const say = useSay()
  const many = (name: 'attendance' | 'leaflets' | 'leafletsBrought' | 'consultations' | 'onlineReach') => (
    <Field name={name} label={heldNames[name]} required={name === 'attendance'} problem={problem}>
      <InputNumber
        min={0}
        precision={0}
        value={facts[name] ?? null}
        onChange={value => set({ [name]: value ?? undefined } as Partial<Held>)}
      />
    </Field>
  )
  return (
    <>
      <div className="office-form">
        <Line
          name="heldOn"
          type="date"
          label={heldNames.heldOn}
          required
          problem={problem}
          value={facts.heldOn}
          set={heldOn => set({ heldOn: heldOn ?? '' })}
        />
        {many('attendance')}
        {many('leaflets')}
        {many('leafletsBrought')}
        {many('consultations')}
        {many('onlineReach')}
      </div>
      <p className="quiet">
        {say({
          zh: '发放的资料从本单位宣传单库存中出账，合作单位带来的除外。',
          en: "Leaflets leave your office's stock, but for those that partners brought.",
        })}
      </p>
      <Words
        name="went"
        label={heldNames.went}
        required
        problem={problem}
        value={facts.went}
        set={went => set({ went: went ?? '' })}
      />
      <Photos set={attachments => set({ attachments })} />
    </>
  )
}

function SummingFields({ facts, set, problem, record }: FieldsProps<Summing, EducationEventView>) {
  const over = (facts.costFen ?? 0) > record.budgetFen
  return (
    <>
      <Yuan
        name="costFen"
        label={sumNames.costFen}
        required
        problem={problem}
        value={facts.costFen}
        set={costFen => set(costFen === undefined ? {} : { costFen })}
      />
      {(over || hasProblem(problem, 'costNote')) && (
        <Line
          name="costNote"
          label={sumNames.costNote}
          required
          problem={problem}
          value={facts.costNote}
          set={costNote => set({ costNote })}
        />
      )}
      <Words
        name="summary"
        label={sumNames.summary}
        required
        problem={problem}
        value={facts.summary}
        set={summary => set({ summary: summary ?? '' })}
      />
      <Photos set={attachments => set({ attachments })} />
    </>
  )
}

const hasProblem = (problem: ApiProblem | null, name: string) =>
  problem?.errors.some(each => each.field.replace(/^body\./, '') === name) ?? false
