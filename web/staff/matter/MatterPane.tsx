/** The shape that smaller matters share: headline, clocks, steps with their forms, facts, where it came from, timeline. */
import { subjectLabel } from './subject.ts'
import '../complaint/complaint.css'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ClockView, StepView, TotalTime } from '../../../server/kernel/view.ts'
import { Steps } from '../../kit/Steps.tsx'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { ClockCards } from './ClockCards.tsx'
import { anyStateLabel, kindName } from './kinds.ts'
import { StepPanel } from './StepPanel.tsx'
import type { Procedural, StepForm } from './stepForm.ts'
import { Timeline } from './Timeline.tsx'

/** What GET /reports/:id and /transfers/:id have in common. */
export interface SmallMatter extends Procedural {
  kind: string
  subject: string
  respondent: string
  receivedOn: string
  clocks: ClockView[]
  /** Of an appeal: from the first receipt until the citizen has an answer. */
  total?: TotalTime
  from: { id: number; kind: string; number: string; state: string } | null
}

interface MatterPaneProps {
  matter: SmallMatter
  forms: Record<string, StepForm>
  /** The step one usually takes from each state, drawn as the main button where it is open. */
  usual?: Record<string, string>
  /** Steps that are taken on a screen of their own. */
  elsewhere?: Record<string, () => void>
  /** Beside number and state. */
  head?: ReactNode
  children: ReactNode
}

export function MatterPane({ matter, forms, usual = {}, elsewhere = {}, head, children }: MatterPaneProps) {
  const say = useSay()
  const [taking, setTaking] = useState<StepView>()
  const form = taking && forms[taking.name]
  const next = usual[matter.state]
  const main = next && matter.steps.some(step => step.open && step.name === next) ? { usual: next } : {}
  return (
    <article className="page matter">
      <header className="matter-head">
        <div className="page-head">
          <span className="quiet">{say(kindName(matter.kind))}</span>
          <h1 className="number">{matter.number}</h1>
          <strong className="state-tag">{say(anyStateLabel(matter.kind, matter.state))}</strong>
          {matter.from && (
            <span>
              {say({ zh: '来自', en: 'from ' })}
              <Link to={placeOf(matter.from)} className="number">
                {matter.from.number}
              </Link>
            </span>
          )}
          {head}
        </div>
        <p className="matter-subject">{say(subjectLabel(matter.subject))}</p>
        {/* A case has a dozen limits: those that were kept make room for what is still to be done. */}
        <ClockCards
          total={matter.total}
          clocks={matter.clocks}
          folded={clock => matter.clocks.length > 4 && clock.tone === 'met'}
          what={({ length }) => ({ zh: `已按期了结的期限 ${length} 项`, en: `${length} limits that were kept` })}
        />
      </header>
      <Steps
        steps={matter.steps}
        onTake={step => (elsewhere[step.name] ?? (() => setTaking(step)))()}
        taking={taking?.name}
        {...main}
      />
      {taking && form && (
        <StepPanel
          key={taking.name}
          path={placeOf(matter)}
          record={matter}
          step={taking}
          form={form}
          close={() => setTaking(undefined)}
        />
      )}
      {children}
      <Timeline events={matter.events} />
    </article>
  )
}
