/** What each step of a station asks. */
import { Checkbox } from 'antd'
import { equipment, type StationStep, stationLevels, stationVerdicts } from '../../../law/station.ts'
import type { Inspection, LevelChange, Opening, Verdict } from '../../../server/station/contract.ts'
import type { StationView } from '../../../server/station/view.ts'
import { useLanguage } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { reasonForm } from '../matter/plainForms.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'

const names = {
  plaque: { zh: '标牌编号', en: 'Plaque' },
  on: { zh: '挂牌日', en: 'Opened on' },
  level: { zh: '级别', en: 'Level' },
  from: { zh: '自何日起', en: 'From' },
  reason: { zh: '理由', en: 'Reason' },
  there: { zh: '已配备的设施', en: 'Equipment in place' },
  remark: { zh: '说明', en: 'Remark' },
  year: { zh: '年度', en: 'Year' },
  verdict: { zh: '评定', en: 'Verdict' },
}

function OpeningFields({ facts, set, problem }: FieldsProps<Opening, StationView>) {
  return (
    <div className="two">
      <Line
        name="plaque"
        label={names.plaque}
        required
        problem={problem}
        value={facts.plaque}
        set={plaque => set({ plaque: plaque ?? '' })}
      />
      <Line name="on" type="date" label={names.on} problem={problem} value={facts.on} set={on => set({ on })} />
    </div>
  )
}

function LevelFields({ facts, set, problem }: FieldsProps<LevelChange, StationView>) {
  return (
    <>
      <Choice
        name="level"
        label={names.level}
        options={stationLevels}
        value={facts.level}
        set={level => set({ level })}
        problem={problem}
      />
      <Line
        name="from"
        type="date"
        label={names.from}
        required
        problem={problem}
        value={facts.from}
        set={from => set({ from: from ?? '' })}
      />
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

function InspectionFields({ facts, set, problem }: FieldsProps<Inspection, StationView>) {
  const { language } = useLanguage()
  return (
    <>
      <div className="field">
        <Checkbox.Group
          className="checklist"
          value={facts.there ?? []}
          onChange={there => set({ there: there as string[] })}
          options={equipment.map(each => ({ value: each.code, label: each[language] }))}
        />
      </div>
      <Words
        name="remark"
        label={names.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}

function VerdictFields({ facts, set, problem }: FieldsProps<Verdict, StationView>) {
  return (
    <>
      <Line
        name="year"
        label={names.year}
        required
        problem={problem}
        value={facts.year === undefined ? undefined : String(facts.year)}
        set={year => set({ year: Number(year) })}
      />
      <Choice
        name="verdict"
        label={names.verdict}
        options={stationVerdicts}
        value={facts.verdict}
        set={verdict => set({ verdict })}
        problem={problem}
      />
      <Words
        name="remark"
        label={names.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}

export const stationForms: Record<StationStep, StepForm> = {
  open: form<Opening, StationView>(OpeningFields, { plaque: names.plaque, on: names.on }),
  'change-level': form<LevelChange, StationView>(
    LevelFields,
    { level: names.level, from: names.from, reason: names.reason },
    record => ({ level: record.level === 'city' ? 'province' : 'city' }),
  ),
  // Nothing is ticked before it was seen: whoever only confirms has found nothing there.
  inspect: form<Inspection, StationView>(InspectionFields, { there: names.there, remark: names.remark }, () => ({
    there: [],
  })),
  judge: form<Verdict, StationView>(VerdictFields, { year: names.year, verdict: names.verdict, remark: names.remark }),
  suspend: reasonForm,
  reopen: reasonForm,
  close: reasonForm,
}
