/** One complaint from top to bottom: how it stands, what one may do, the facts, the people, papers, and what happened. */
import './complaint.css'
import { useState } from 'react'
import { type ComplaintStep, complaintPacks } from '../../../law/complaint.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import type { ClockView, StepView } from '../../../server/kernel/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { Steps } from '../../kit/Steps.tsx'
import { useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { Parts } from '../frame/Parts.tsx'
import { LettersPart } from '../letter/LettersPart.tsx'
import { ClockCards } from '../matter/ClockCards.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { StepPanel } from '../matter/StepPanel.tsx'
import { subjectLabel } from '../matter/subject.ts'
import { Timeline } from '../matter/Timeline.tsx'
import { AttachmentsPart } from './AttachmentsPart.tsx'
import { Besides } from './Besides.tsx'
import { FactorsPart } from './FactorsPart.tsx'
import { FactsPart } from './FactsPart.tsx'
import { LinkedPart } from './LinkedPart.tsx'
import { MediationPart } from './MediationPart.tsx'
import { PeoplePart } from './PeoplePart.tsx'
import { stepForms } from './steps/forms.ts'
import { outcomes, usualStep } from './words.ts'

export function ComplaintPane({ id }: { id: number }) {
  const read = useRead<ComplaintView>(`/complaints/${id}`)
  return (
    <Shown read={read} lines={12}>
      {complaint => <Complaint complaint={complaint} />}
    </Shown>
  )
}

function Complaint({ complaint }: { complaint: ComplaintView }) {
  const [taking, setTaking] = useState<StepView>()
  const path = `/complaints/${complaint.id}`
  return (
    <article className="page matter">
      <Headline complaint={complaint} />
      <Parts kind="complaint" id={complaint.id} place="head" />
      <Steps steps={complaint.steps} onTake={setTaking} taking={taking?.name} {...usualOf(complaint)} />
      {taking && (
        <StepPanel
          key={taking.name}
          path={path}
          record={complaint}
          step={taking}
          form={stepForms[taking.name as ComplaintStep]}
          close={() => setTaking(undefined)}
        />
      )}
      <Besides complaint={complaint} />
      <FactsPart complaint={complaint} />
      <PeoplePart complaint={complaint} />
      <FactorsPart factors={complaint.factors} />
      <Parts kind="complaint" id={complaint.id} place="body" />
      <MediationPart complaint={complaint} />
      <LinkedPart complaint={complaint} />
      <AttachmentsPart complaint={complaint} />
      <LettersPart
        path={`/complaints/${complaint.id}`}
        matter={complaint}
        registrationForm={{ zh: '投诉登记表', en: 'Form 1: registration' }}
      />
      <Timeline events={complaint.events} />
    </article>
  )
}

function Headline({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const { outcome, handler, law, clocks } = complaint
  // Returned and dispatched again, a limit begins anew; the earlier one is folded away.
  const begunAnew = ({ name }: ClockView, at: number) => clocks.some((each, place) => place > at && each.name === name)
  const stands = say(stateLabel(complaint.state))
  const ended = outcome && say(outcomes[outcome] ?? { zh: outcome, en: outcome })
  return (
    <header className="matter-head">
      <div className="page-head">
        <h1 className="number">{complaint.number}</h1>
        <strong className="state-tag">{stands}</strong>
        {ended && ended !== stands && <span>{ended}</span>}
        {complaint.difficult && <span className="tag">{say({ zh: '疑难投诉', en: 'Difficult' })}</span>}
        {complaint.returns > 0 && (
          <span className="tag">{say({ zh: `退回${complaint.returns}次`, en: `Returned ${complaint.returns}×` })}</span>
        )}
        <span className="quiet">
          <OfficeName name={complaint.office.name} /> ·{' '}
          {handler ? handler.name : say({ zh: '尚无承办人', en: 'no handler yet' })}
        </span>
        <span className="quiet" title={law.name}>
          {say({ zh: `适用 ${law.number}`, en: `Under ${complaintPacks.find(each => each.key === law.key)?.en}` })}
        </span>
      </div>
      <p className="matter-subject">{say(subjectLabel(complaint.subject))}</p>
      <ClockCards
        total={complaint.total}
        clocks={clocks}
        folded={begunAnew}
        what={() => ({ zh: '退回、重办前的期限', en: 'Limits before a return or a rework' })}
      />
    </header>
  )
}

function usualOf({ state, steps }: ComplaintView) {
  const usual = usualStep[state]
  return usual && steps.some(step => step.open && step.name === usual) ? { usual } : {}
}
