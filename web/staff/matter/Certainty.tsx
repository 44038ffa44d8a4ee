/** How sure a proposal is: in words and as a number, and whether the matter is ours at all. */
import { type Candidate, certainty, percent } from '../../../server/dispatch/view.ts'
import type { Label } from '../../kit/say.tsx'
import { useSay } from '../../kit/say.tsx'

/** Whoever disagrees must see at once that the system was not sure. */
const doubtful = 0.75

export function Certainty({ sure }: { sure: number }) {
  const say = useSay()
  const words = certainty(sure)
  return (
    <span className={`certainty${sure < doubtful ? ' doubtful' : ''}`}>
      <span className="certainty-bar" aria-hidden="true">
        <span style={{ width: percent(sure) }} />
      </span>
      <span className="number">{percent(sure)}</span> {say(words)}
    </span>
  )
}

export function Reasons({ reasons }: { reasons: readonly Label[] }) {
  const say = useSay()
  if (reasons.length === 0) return null
  return (
    <ul className="reasons quiet">
      {reasons.map(each => (
        <li key={each.zh}>{say(each)}</li>
      ))}
    </ul>
  )
}

/** Said only where it is in doubt: most of what comes in belongs here. */
export function PerhapsElsewhere({ belongsHere, elsewhere }: { belongsHere: number; elsewhere: readonly Candidate[] }) {
  const say = useSay()
  if (belongsHere >= doubtful || elsewhere.length === 0) return null
  const likelier = elsewhere.filter(each => each.sure > belongsHere)
  const [first] = elsewhere
  return (
    <div className="proposal warns" role="note">
      <p>
        <strong>
          {belongsHere < 0.5 && likelier.length > 0
            ? say({ zh: '可能不属于本市市场监管部门处理', en: 'This may be no matter of ours' })
            : say({ zh: '是否属于我部门职责，请核对', en: 'Check whether this is ours' })}
        </strong>{' '}
        <span className="quiet">
          {say({
            zh: `属于本部门的把握${percent(belongsHere)}`,
            en: `sure that it is ours: ${percent(belongsHere)}`,
          })}
        </span>
      </p>
      <p>
        {likelier.length > 0 ? say({ zh: '更像是：', en: 'Rather: ' }) : say({ zh: '也可能是：', en: 'Perhaps: ' })}
        {elsewhere.map(each => `${say(each.name)} ${percent(each.sure)}`).join(say({ zh: '、', en: ', ' }))}
      </p>
      <Reasons reasons={first!.reasons} />
    </div>
  )
}
