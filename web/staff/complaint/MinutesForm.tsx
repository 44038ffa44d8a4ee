/** 调解记录: of a sitting called before, or of talks that nobody had called. */
import { useState } from 'react'
import type { Minutes } from '../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { atText } from '../../kit/when.ts'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { PersonSelect } from '../matter/OfficeSelect.tsx'
import { useMe } from '../session/me.ts'
import { DeedForm } from './DeedForm.tsx'
import { mediationModes, mediationResults } from './words.ts'

const names = {
  mode: { zh: '方式', en: 'How' },
  at: { zh: '时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  mediatorId: { zh: '调解人员', en: 'Mediator' },
  complainantSide: { zh: '投诉人一方到场的人', en: 'Present for the complainant' },
  respondentSide: { zh: '被投诉人一方到场的人', en: 'Present for the respondent' },
  recorder: { zh: '记录人', en: 'Minutes taken by' },
  record: { zh: '调解经过', en: 'What was said, claimed and offered' },
  result: { zh: '调解结果', en: 'Result' },
}
/** Shanghai has no summer time: the offset is always +08:00. */
const toInstant = (local: string | undefined) => (local ? `${local}:00+08:00` : undefined)

type Sitting = ComplaintView['sessions'][number]

interface Props {
  complaint: ComplaintView
  sitting: Sitting | undefined
  close: () => void
}

export function MinutesForm({ complaint, sitting, close }: Props) {
  const me = useMe()
  const [said, setSaid] = useState<Partial<Minutes>>(() => start(complaint, sitting, me.name))
  const set = (next: Partial<Minutes>) => setSaid(before => ({ ...before, ...next }))
  const text = (name: 'place' | 'complainantSide' | 'respondentSide' | 'recorder') => ({
    name,
    label: names[name],
    value: said[name],
    set: (words: string | undefined) => set({ [name]: words }),
  })
  return (
    <DeedForm
      label={{ zh: '调解记录', en: 'Minutes' }}
      names={names}
      path={`/complaints/${complaint.id}/minutes`}
      id={complaint.id}
      body={said}
      close={close}
    >
      {problem => (
        <>
          <Choice
            name="mode"
            label={names.mode}
            options={mediationModes}
            value={said.mode}
            set={mode => set({ mode })}
            problem={problem}
          />
          <div className="two">
            <Line
              name="at"
              type="datetime-local"
              label={names.at}
              required
              problem={problem}
              value={said.at ? atText(said.at).replace(' ', 'T') : undefined}
              set={local => set({ at: toInstant(local) })}
            />
            <Line {...text('place')} problem={problem} />
            <Field name="mediatorId" label={names.mediatorId} required problem={problem}>
              <PersonSelect
                officeId={complaint.office.id}
                value={said.mediatorId}
                onChange={mediatorId => set({ mediatorId })}
                invalid={false}
              />
            </Field>
            <Line {...text('recorder')} problem={problem} />
            <Line {...text('complainantSide')} required problem={problem} />
            <Line {...text('respondentSide')} required problem={problem} />
          </div>
          <Words
            name="record"
            label={names.record}
            required
            rows={5}
            problem={problem}
            value={said.record}
            set={record => set({ record })}
          />
          <Choice
            name="result"
            label={names.result}
            options={mediationResults}
            value={said.result}
            set={result => set({ result })}
            problem={problem}
          />
        </>
      )}
    </DeedForm>
  )
}

function start(complaint: ComplaintView, sitting: Sitting | undefined, me: string): Partial<Minutes> {
  if (!sitting)
    return {
      mode: 'phone',
      mediatorId: complaint.handler?.id,
      complainantSide: complaint.consumer.name,
      recorder: me,
    }
  return {
    sessionId: sitting.id,
    mode: sitting.mode as Minutes['mode'],
    at: sitting.at,
    place: sitting.place ?? undefined,
    mediatorId: sitting.mediatorId,
    complainantSide: sitting.complainantSide ?? complaint.consumer.name,
    respondentSide: sitting.respondentSide ?? undefined,
    recorder: sitting.recorder ?? me,
    record: sitting.record ?? undefined,
    result: (sitting.result as Minutes['result'] | null) ?? undefined,
  }
}
