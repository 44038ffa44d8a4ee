/** Draws what a step of a case asks; choices of measures, tests, papers come from the case itself. */
import { Input, Select } from 'antd'
import type { ReactElement } from 'react'
import { type CaseStep, enforcementCase } from '../../../law/enforcement.ts'
import { measureKinds, usualBasis } from '../../../law/enforcement.words.ts'
import type { CaseView } from '../../../server/enforcement/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { Line, Tick, Words, Yuan } from '../matter/fields.tsx'
import { useFormFiles } from '../matter/formFiles.ts'
import { useColleagues } from '../matter/OfficeSelect.tsx'
import { form, type StepForm } from '../matter/stepForm.ts'
import { AskedNumber } from './AskedNumber.tsx'
import type { AskedField } from './askedField.ts'
import { Lines } from './Lines.tsx'
import { askedBy } from './stepFields.ts'

type Facts = Record<string, unknown>
interface OneProps {
  asked: AskedField
  facts: Facts
  set: (change: Facts) => void
  problem: ApiProblem | null
  record: CaseView
}

function One({ asked, facts, set, problem, record }: OneProps) {
  const say = useSay()
  const { name, label, kind } = asked
  const shared = { name, label, problem, required: !asked.optional, ...(asked.help ? { help: asked.help } : {}) }
  const value = facts[name]
  const put = (next: unknown) => set({ [name]: next })
  const inField = (child: ReactElement<Record<string, unknown>>) => <Field {...shared}>{child}</Field>
  if (asked.from) {
    const options = Object.entries(asked.from).map(([code, each]) => ({ value: code, label: say(each) }))
    return inField(
      asked.many ? (
        <Select mode="multiple" value={(value as string[]) ?? []} onChange={put} options={options} />
      ) : (
        <Select value={value as string} onChange={put} options={options} />
      ),
    )
  }
  if (kind === 'words') return <Words {...shared} value={value as string} set={put} />
  if (kind === 'fen') return <Yuan {...shared} value={value as number} set={put} />
  if (kind === 'tick') return <Tick label={label} value={value as boolean} set={next => put(next ?? false)} />
  if (kind === 'date') return <Line {...shared} type="date" value={value as string} set={put} />
  if (kind === 'time')
    return inField(<Input type="time" value={(value as string) ?? ''} onChange={event => put(event.target.value)} />)
  if (kind === 'number' || kind === 'decimal' || kind === 'kilos')
    return inField(<AskedNumber kind={kind} value={value as number | undefined} put={put} />)
  if (kind === 'officers' || kind === 'person')
    return inField(<People officeId={record.officeId} many={kind === 'officers'} value={value} put={put} />)
  if (kind === 'file') return inField(<Evidence put={put} />)
  if (kind === 'items' || kind === 'plan' || kind === 'names') return inField(<Lines kind={kind} put={put} />)
  const chosen = pickable(kind, record)
  return chosen ? (
    inField(
      <Select
        allowClear
        value={value as number}
        onChange={put}
        options={chosen.map(each => ({ value: each.id, label: say(each.label) }))}
      />,
    )
  ) : (
    <Line {...shared} value={value as string} set={put} />
  )
}

function pickable(kind: AskedField['kind'], record: CaseView): { id: number; label: Label }[] | undefined {
  const plainly = (words: string): Label => ({ zh: words, en: words })
  if (kind === 'measure')
    return record.measures
      .filter(each => each.state !== 'over')
      .map(each => ({
        id: each.id,
        label: {
          zh: `${measureKinds[each.kind].zh} ${each.takenOn} ${each.items[0]?.name ?? ''}`,
          en: `${measureKinds[each.kind].en} ${each.takenOn} ${each.items[0]?.name ?? ''}`,
        },
      }))
  if (kind === 'test')
    return record.tests
      .filter(each => each.backOn === null)
      .map(each => ({ id: each.id, label: plainly(`${each.sentOn} ${each.body} ${each.goods}`) }))
  if (kind === 'evidence')
    return record.evidence
      .filter(each => each.excludedOn === null)
      .map(each => ({ id: each.id, label: plainly(`${each.serial}. ${each.name}`) }))
  if (kind === 'letter')
    return record.letters
      .filter(each => each.who === 'respondent' && each.state !== 'served')
      .map(each => ({ id: each.id, label: plainly(`${each.title} ${each.number}`) }))
  if (kind === 'challenge')
    return record.challenges
      .filter(each => each.decidedOn === null)
      .map(each => ({ id: each.id, label: plainly(`${each.organ} ${each.number}`) }))
  return undefined
}

function People({
  officeId,
  many,
  value,
  put,
}: {
  officeId: number
  many: boolean
  value: unknown
  put: (next: unknown) => void
}) {
  const people = useColleagues(officeId, ['handler', 'inspector', 'head', 'legal'])
  const options = people.map(each => ({ value: each.id, label: each.name }))
  return many ? (
    <Select
      mode="multiple"
      value={(value as number[]) ?? []}
      onChange={put}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
    />
  ) : (
    <Select value={value as number} onChange={put} options={options} showSearch={{ optionFilterProp: 'label' }} />
  )
}

/** Uploaded first; the step takes the last one with its hash. */
function Evidence({ put }: { put: (next: unknown) => void }) {
  const files = useFormFiles(complete => put(complete.slice(-1)))
  return <UploadBox {...files} many={false} />
}

function starting(step: CaseStep, record: CaseView): Facts {
  const basis = usualBasis[record.type]
  const cited = (list: (typeof basis)['violates']) =>
    list.map(each => `《${each.act.name}》${each.article === '—' ? '' : each.article}`).join('、')
  const ticks = Object.fromEntries(
    askedBy[step]
      .filter(each => each.kind === 'tick')
      .map(each => [each.name, each.name === 'public' || each.name === 'approve']),
  )
  if (step === 'submit-report')
    return {
      ...ticks,
      foundFacts: record.report?.facts ?? record.facts,
      violates: record.report?.violates || cited(basis.violates),
      punishes: record.report?.punishes || cited(basis.punishes),
      valueFen: record.valueFen ?? 0,
      complex: record.complex,
      fineFen: 0,
      incomeFen: 0,
      goodsFen: 0,
    }
  if (step === 'decide-penalty' && record.notice) {
    const { confiscatedGoods, ...told } = record.notice.penalty
    return {
      ...told,
      ...(confiscatedGoods ? { confiscatedGoods } : {}),
      foundFacts: record.report?.facts,
      violates: record.report?.violates,
      punishes: record.report?.punishes,
      discretion: record.report?.discretion,
    }
  }
  if (step === 'propose-filing') return { officerIds: record.officers.map(each => each.id) }
  if (step === 'make-record')
    return {
      ...ticks,
      officerIds: record.officers.map(each => each.id),
      place: record.place ?? record.party.address ?? '',
    }
  return ticks
}

export const caseForms = Object.fromEntries(
  (Object.keys(enforcementCase.steps) as CaseStep[]).map(step => [
    step,
    form<Facts, CaseView>(
      ({ facts, set, problem, record }) => (
        <>
          {askedBy[step].map(asked => (
            <One key={asked.name} asked={asked} facts={facts as Facts} set={set} problem={problem} record={record} />
          ))}
        </>
      ),
      Object.fromEntries(askedBy[step].map(each => [each.name, each.label])),
      record => starting(step, record),
    ),
  ]),
) as Record<CaseStep, StepForm>
