/** How sure the system is, in words and with the figure: it proposes, a person decides. */
import { type Label, useSay } from '../../kit/say.tsx'
import { shortOffice } from '../matter/officeName.ts'

/** What was learned is never certain: 0.9998 is not 100 %. */
export const percent = (share: number) => `${Math.min(99, Math.round(share * 100))}%`

export const surenessWords = (share: number): Label =>
  share >= 0.85
    ? { zh: '很有把握', en: 'very sure' }
    : share >= 0.6
      ? { zh: '较有把握', en: 'fairly sure' }
      : share > 0
        ? { zh: '没有把握', en: 'unsure' }
        : { zh: '无法判断', en: 'cannot tell' }

export function Sureness({
  sure,
  belongsHere,
  proposed,
}: {
  sure: number
  belongsHere: number
  proposed: Label | null
}) {
  const say = useSay()
  // Taken over from a table: nobody was asked.
  if (!proposed && sure === 0 && belongsHere === 0) return <span className="quiet">—</span>
  const foreign = belongsHere < 0.4
  return (
    <span>
      {foreign ? (
        <strong>{say({ zh: '可能不归我局', en: 'Perhaps not ours' })}</strong>
      ) : proposed ? (
        shortOffice(say(proposed))
      ) : (
        say(surenessWords(0))
      )}
      <span className="quiet">
        {' '}
        {foreign
          ? say({ zh: `归我局 ${percent(belongsHere)}`, en: `${percent(belongsHere)} ours` })
          : proposed && say({ zh: `${say(surenessWords(sure))} ${percent(sure)}`, en: `${percent(sure)}` })}
      </span>
    </span>
  )
}
