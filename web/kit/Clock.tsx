/** A clock: words first, colour beside them; 暂定 where the year's holiday notice is still missing; a click explains it. */
import { Tooltip } from 'antd'
import { useState } from 'react'
import type { ClockView, MatterLine } from '../../server/kernel/view.ts'
import { ClockExplanation } from './ClockExplanation.tsx'
import { type Label, useSay } from './say.tsx'
import { shortDay } from './when.ts'

export type Tone = MatterLine['tone']

/** The words say 暂定 themselves (kernel/clock-view); why, on hovering. */
function ClockWords({ text, provisional }: { text: ClockView['text']; provisional: boolean | undefined }) {
  const say = useSay()
  const words = <span className="clock-words">{say(text)}</span>
  if (!provisional) return words
  return (
    <Tooltip
      title={say({
        zh: '该年放假通知尚未录入，按周末和法定节日暂算，录入后自动重算',
        en: 'The holiday notice of that year is not entered yet; counted by weekends and fixed holidays, and recounted when it is',
      })}
    >
      {words}
    </Tooltip>
  )
}

const bindings = {
  statute: { zh: '法定', en: 'Law' },
  'service-norm': { zh: '目标', en: 'Target' },
} satisfies Record<ClockView['binding'], Label>

/** On the desk: whose limit it is, and beside a target of ours the limit of the law that is near. */
export function LineClock({ line }: { line: MatterLine }) {
  const say = useSay()
  const { clockLabel, binding, lawClock } = line
  return (
    <span className="line-clock">
      <span title={clockLabel && `${say(clockLabel)} ${line.dueOn ?? ''}`}>
        {binding && <span className="quiet">{say(bindings[binding])} </span>}
        <ClockText tone={line.tone} text={line.clockText} provisional={line.provisional} />
      </span>
      {lawClock && (
        <span title={`${say(lawClock.label)} ${lawClock.dueOn}`}>
          <span className="quiet">{say(bindings.statute)} </span>
          <ClockText tone={lawClock.tone} text={lawClock.text} />
        </span>
      )}
    </span>
  )
}

/** In a list: not a control, the row is. */
export function ClockText({ tone, text, provisional }: { tone: Tone; text: ClockView['text']; provisional?: boolean }) {
  return (
    <span className={`clock clock-${tone}`}>
      <ClockWords text={text} provisional={provisional} />
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
      >
        <span className="clock-label">
          {say(clock.label)}
          {promised && <span className="quiet"> {say({ zh: '（内部目标）', en: '(own target)' })}</span>}
        </span>
        <ClockWords text={clock.text} provisional={clock.provisional} />
        <span className="clock-due">{say(dueWords(clock))}</span>
        {clock.told && (
          <span className={`clock-told${clock.told.inTime === false ? ' late' : ''}`}>{say(clock.told.text)}</span>
        )}
        <span className="clock-explain">{say({ zh: '时限说明', en: 'How it is counted' })}</span>
      </button>
      {open && <ClockExplanation id={clock.id} close={() => setOpen(false)} />}
    </>
  )
}

/** Of a paused limit: the day it would be if it went on today. */
const dueWords = ({ tone, dueOn, startedOn }: ClockView) => {
  const due = shortDay(dueOn, startedOn)
  return tone === 'paused'
    ? { zh: `今日恢复则至 ${due}`, en: `if resumed today, by ${due}` }
    : { zh: `至 ${due}`, en: `by ${due}` }
}
