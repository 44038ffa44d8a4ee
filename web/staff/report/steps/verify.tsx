/** 核查: the visit by two officers, the test and its result. */
import type { ReportTesting, ReportTestResult, Visit } from '../../../../server/report/contract.ts'
import type { ReportView } from '../../../../server/report/view.ts'
import { CodedSelect } from '../../../kit/CodedSelect.tsx'
import { Field } from '../../../kit/Problem.tsx'
import { Line, Words } from '../../matter/fields.tsx'
import { useColleagues } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

interface OfficersProps {
  officeId: number
  value: number[] | undefined
  onChange: (ids: number[]) => void
  id?: string
  invalid?: boolean
  'aria-describedby'?: string
}

/** Two at least; all of the office. */
export function Officers({ officeId, value = [], onChange, ...rest }: OfficersProps) {
  const people = useColleagues(officeId)
  return (
    <CodedSelect
      {...rest}
      many
      entries={people.map(person => ({ code: String(person.id), zh: person.name, en: person.name }))}
      value={value.map(String)}
      onChange={codes => onChange(codes.map(Number))}
    />
  )
}

const visiting = {
  visitedOn: { zh: '核查日', en: 'Day' },
  place: { zh: '地点', en: 'Place' },
  officerIds: { zh: '执法人员', en: 'Officers' },
  findings: { zh: '核查情况', en: 'Findings' },
}
const two = { zh: '不少于两人。', en: 'Two at least.' }

function VisitFields({ facts, set, problem, record }: FieldsProps<Visit, ReportView>) {
  return (
    <>
      <div className="two">
        <Line
          name="visitedOn"
          type="date"
          label={visiting.visitedOn}
          required
          problem={problem}
          value={facts.visitedOn}
          set={visitedOn => set({ visitedOn: visitedOn ?? '' })}
        />
        <Field name="officerIds" label={visiting.officerIds} required problem={problem} help={two}>
          <Officers
            officeId={record.office.id}
            value={facts.officerIds}
            onChange={officerIds => set({ officerIds })}
            invalid={false}
          />
        </Field>
      </div>
      <Line
        name="place"
        label={visiting.place}
        required
        problem={problem}
        value={facts.place}
        set={place => set({ place: place ?? '' })}
      />
      <Words
        name="findings"
        label={visiting.findings}
        required
        problem={problem}
        value={facts.findings}
        set={findings => set({ findings: findings ?? '' })}
      />
    </>
  )
}
export const visitForm = form<Visit, ReportView>(VisitFields, visiting, record => ({
  ...(record.placeAddress ? { place: record.placeAddress } : {}),
}))

const testing = { bodyName: { zh: '检测、鉴定机构', en: 'Testing body' }, item: { zh: '事项', en: 'Item' } }
function TestingFields({ facts, set, problem }: FieldsProps<ReportTesting, ReportView>) {
  return (
    <div className="two">
      <Line
        name="bodyName"
        label={testing.bodyName}
        required
        help={{ zh: '所需时间不计入核查期限。', en: 'This time is left out of the limit.' }}
        problem={problem}
        value={facts.bodyName}
        set={bodyName => set({ bodyName: bodyName ?? '' })}
      />
      <Line
        name="item"
        label={testing.item}
        required
        problem={problem}
        value={facts.item}
        set={item => set({ item: item ?? '' })}
      />
    </div>
  )
}
export const testingForm = form<ReportTesting, ReportView>(TestingFields, testing)

const returned = { result: { zh: '结果', en: 'Result' } }
function ResultFields({ facts, set, problem }: FieldsProps<ReportTestResult, ReportView>) {
  return (
    <Words
      name="result"
      label={returned.result}
      required
      problem={problem}
      value={facts.result}
      set={result => set({ result: result ?? '' })}
    />
  )
}
export const testResultForm = form<ReportTestResult, ReportView>(ResultFields, returned)
