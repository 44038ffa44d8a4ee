/** 星级: each change with its reason, and where a star is a criterion which one was lost or won. */
import type { StarsView } from '../../../server/demonstration/view.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'

export function StarsPart({ stars }: { stars: StarsView[] }) {
  const say = useSay()
  if (stars.length === 0) return null
  const named = (labels: Label[]) => labels.map(each => say(each)).join(say({ zh: '、', en: ', ' }))
  return (
    <Part title={{ zh: '星级变动', en: 'Stars' }}>
      <ul className="lines">
        {stars.toReversed().map(each => (
          <li key={`${each.from}${each.stars}${each.reason}`}>
            {each.from} <span className="plaque-stars">{'★'.repeat(each.stars)}</span>{' '}
            {each.lost.length > 0 && (
              <strong className="check-no">
                {say({ zh: `无${named(each.lost)} `, en: `without ${named(each.lost)} ` })}
              </strong>
            )}
            {each.won.length > 0 && say({ zh: `增加${named(each.won)} `, en: `won ${named(each.won)} ` })}
            <span className="quiet">{each.reason}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
