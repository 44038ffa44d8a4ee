/** What happened, newest first, in sentences; runs of small events are folded into one line. */
import { useState } from 'react'
import type { EventView } from '../../../server/kernel/view.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from './Facts.tsx'
import { type Sentence, sentenceOf } from './sentences.ts'

type Told = Sentence & { event: EventView }

/** Neighbouring small events together, main events alone. */
export function folded(events: readonly EventView[]): Told[][] {
  const runs: Told[][] = []
  for (const event of events.toReversed()) {
    const told = { ...sentenceOf(event), event }
    const last = runs.at(-1)
    if (told.small && last?.[0]?.small) last.push(told)
    else runs.push([told])
  }
  return runs
}

export function Timeline({ events }: { events: readonly EventView[] }) {
  return (
    <Part title={{ zh: '办理过程', en: 'What happened' }}>
      <ol className="timeline">
        {folded(events).map(run =>
          run[0]!.small ? (
            <SmallRun key={run[0]!.event.id} run={run} />
          ) : (
            <Line key={run[0]!.event.id} told={run[0]!} />
          ),
        )}
      </ol>
    </Part>
  )
}

function SmallRun({ run }: { run: Told[] }) {
  const say = useSay()
  const [open, setOpen] = useState(run.length === 1)
  if (open) return run.map(told => <Line key={told.event.id} told={told} />)
  return (
    <li className="timeline-small">
      <button type="button" className="link-button" aria-expanded={false} onClick={() => setOpen(true)}>
        {say({ zh: `另有 ${run.length} 条：`, en: `${run.length} more: ` })}
        {say(run[0]!.said)}
        {say({ zh: '等', en: ' …' })}
      </button>
    </li>
  )
}

/** Sent without its hour (server/report/show.ts): midnight to the millisecond is no moment at which anybody works. */
const hourless = ({ at }: EventView) => at.endsWith('T16:00:00.000Z')

function Line({ told }: { told: Told }) {
  const say = useSay()
  return (
    <li className={told.small ? 'timeline-small' : ''}>
      <time dateTime={told.event.at} className="number">
        {hourless(told.event) ? told.event.onDay : atText(told.event.at)}
      </time>
      <div>
        <span>{say(told.said)}</span>
        {!told.small &&
          told.words.map(each => (
            <div key={each.label.en} className="timeline-words">
              <span className="quiet">
                {say(each.label)}
                {say({ zh: '：', en: ': ' })}
              </span>
              {each.text}
            </div>
          ))}
      </div>
    </li>
  )
}
