/** The total time and the limits of a matter; those that need no eye any more are folded away. */
import type { ClockView, TotalTime } from '../../../server/kernel/view.ts'
import { Clock } from '../../kit/Clock.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { TotalCard } from './TotalText.tsx'

interface Props {
  total?: TotalTime | undefined
  clocks: readonly ClockView[]
  folded: (clock: ClockView, at: number) => boolean
  /** What is folded away, as the line says that opens it. */
  what: (away: readonly ClockView[]) => Label
}

export function ClockCards({ total, clocks, folded, what }: Props) {
  const say = useSay()
  const away = clocks.filter(folded)
  const shown = clocks.filter((clock, at) => !folded(clock, at))
  return (
    <>
      {(total || shown.length > 0) && (
        <div className="matter-clocks">
          {total && <TotalCard total={total} />}
          {shown.map(clock => (
            <Clock key={clock.id} clock={clock} />
          ))}
        </div>
      )}
      {away.length > 0 && (
        <details className="clocks-over">
          <summary>{say(what(away))}</summary>
          <div className="matter-clocks">
            {away.map(clock => (
              <Clock key={clock.id} clock={clock} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}
