/** 共同投诉一并受理 (art. 12): two or more complainants, one dispute, one operator; each keeps its own limit. */
import { subjectLabel } from '../matter/subject.ts'
import './complaint.css'
import { Checkbox } from 'antd'
import { useState } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { Line, Tick } from '../matter/fields.tsx'
import { DeedForm } from './DeedForm.tsx'

const names = {
  complaintIds: { zh: '一并受理的投诉', en: 'Complaints taken together' },
  dispute: { zh: '共同的争议', en: 'The dispute in common' },
  representativeIds: { zh: '代表人', en: 'Representatives' },
  consent: { zh: '同意', en: 'Consent' },
}

/** From one complaint: the others of its office against the same respondent are offered. */
export function AcceptTogether({ complaint, close }: { complaint: ComplaintView; close: () => void }) {
  const read = useRead<{ items: MatterLine[] }>('/desk', {
    scope: 'office',
    kind: 'complaint',
    state: 'to-assess,identity-pending,accepted',
    q: complaint.respondent.name,
    limit: 100,
  })
  return (
    <Shown read={read}>
      {({ items }) => <TogetherForm first={complaint.id} chosen={[complaint.id]} lines={items} close={close} />}
    </Shown>
  )
}

/** From the desk: those ticked there, and no others. */
export function AcceptPicked({ lines, close, done }: { lines: MatterLine[]; close: () => void; done: () => void }) {
  return (
    <TogetherForm first={lines[0]!.id} chosen={lines.map(line => line.id)} lines={lines} close={close} done={done} />
  )
}

interface TogetherProps {
  /** Stays ticked. */
  first: number
  chosen: number[]
  lines: MatterLine[]
  close: () => void
  done?: () => void
}

function TogetherForm({ first, chosen, lines, close, done = close }: TogetherProps) {
  const say = useSay()
  const [ids, setIds] = useState(chosen)
  const [representatives, setRepresentatives] = useState<number[]>([])
  const [dispute, setDispute] = useState<string>()
  const [consent, setConsent] = useState(false)
  const flip = (list: number[], id: number) => (list.includes(id) ? list.filter(each => each !== id) : [...list, id])
  return (
    <DeedForm
      label={{ zh: '共同投诉一并受理', en: 'Accept several together' }}
      names={names}
      path="/complaints/accept-together"
      id={first}
      body={{
        complaintIds: ids,
        dispute,
        representativeIds: representatives.filter(id => ids.includes(id)),
        ...(consent ? { consent } : {}),
      }}
      close={close}
      done={done}
    >
      {problem => (
        <>
          <ul className="lines" id="field-complaintIds" tabIndex={-1}>
            {lines.map(line => (
              <li key={line.id}>
                <Checkbox
                  checked={ids.includes(line.id)}
                  disabled={line.id === first}
                  onChange={() => setIds(flip(ids, line.id))}
                >
                  <span className="number">{line.number}</span> {say(subjectLabel(line.subject))} ·{' '}
                  {say(stateLabel(line.state))}
                </Checkbox>
                {ids.includes(line.id) && (
                  <Checkbox
                    checked={representatives.includes(line.id)}
                    disabled={representatives.length >= 2 && !representatives.includes(line.id)}
                    onChange={() => setRepresentatives(flip(representatives, line.id))}
                  >
                    {say({ zh: '代表人', en: 'representative' })}
                  </Checkbox>
                )}
              </li>
            ))}
          </ul>
          <Line name="dispute" label={names.dispute} required problem={problem} value={dispute} set={setDispute} />
          <Tick
            label={{ zh: '各投诉人同意按共同投诉处理', en: 'All complainants agree to be treated jointly' }}
            help={{ zh: '代表人不超过两名，须有书面推选。', en: 'At most two representatives, chosen in writing.' }}
            value={consent}
            set={value => setConsent(value ?? false)}
          />
        </>
      )}
    </DeedForm>
  )
}
