/** A clock: words first, colour beside them; 暂定 where the year's holiday notice is still missing; a click explains it. */
import { Tooltip } from 'antd'
import { useState } from 'react'
import type { ClockView, MatterLine } from '../../server/kernel/view.ts'
import { ClockExplanation } from './ClockExplanation.tsx'
import { useSay } from './say.tsx'
import { shortDay } from './when.ts'

export type Tone = MatterLine['tone']

export function Provisional() {
  const say = useSay()
  return (
    <Tooltip
      title={say({
        zh: '该年放假通知尚未录入，按周末和法定节日暂算，录入后自动重算',
        en: 'The holiday notice of that year is not entered yet; counted by weekends and fixed holidays, and recounted when it is',
      })}
    >
      <span className="provisional">{say({ zh: '暂定', en: 'provisional' })}</span>
    </Tooltip>
  )
}

/** In a list: not a control, the row is. */
export function ClockText({ tone, text, provisional }: { tone: Tone; text: ClockView['text']; provisional?: boolean }) {
  const say = useSay()
  return (
    <span className={`clock clock-${tone}`}>
      <span className="clock-words">{say(text)}</span>
      {provisional && <Provisional />}
    </span>
  )
}

/** On a record: the label, what is left, the due day; opens 时限说明. */
export function Clock({ clock }: { clock: ClockView }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const promised = clock.binding === 'service-norm'
  return (
    <>
      <button
        type="button"
        className={`clock-card clock-${clock.tone}${clock.stoppedOn ? ' clock-stopped' : ''}`}
        onClick={() => setOpen(true)}
        title={say({ zh: '时限说明：逐日计算与依据', en: 'Explain this limit, day by day' })}
      >
        <span className="clock-label">
          {say(clock.label)}
          {promised && <span className="quiet"> {say({ zh: '（内部目标）', en: '(own target)' })}</span>}
        </span>
        <span className="clock-words">{say(clock.text)}</span>
        <span className="clock-due">
          {say({ zh: `至 ${shortDay(clock.dueOn)}`, en: `by ${shortDay(clock.dueOn)}` })}
          {clock.provisional && <Provisional />}
        </span>
      </button>
      {open && <ClockExplanation id={clock.id} close={() => setOpen(false)} />}
    </>
  )
}
