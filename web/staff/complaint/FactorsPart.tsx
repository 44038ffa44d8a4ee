/** 第十七条: what may be considered, as counts beside the bureau's thresholds. It labels nobody and decides nothing. */
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'

export function FactorsPart({ factors }: { factors: ComplaintView['factors'] }) {
  const say = useSay()
  if (factors.length === 0) return null
  return (
    <Part
      title={
        factors.some(each => each.key === '16-4')
          ? { zh: '第十七条可以考虑的因素和三年期限', en: 'What article 17 allows to consider, and the three years' }
          : { zh: '第十七条可以考虑的因素', en: 'What article 17 allows to consider' }
      }
    >
      <ul className="factors">
        {factors.map(factor => (
          <li key={factor.key}>
            <strong className="number">{factor.count}</strong>
            <span>{say(factor.label)}</span>
            <span className="quiet">
              {factor.count >= factor.threshold
                ? say({
                    zh: `达到提示数 ${factor.threshold}`,
                    en: `at or above the number to look at, ${factor.threshold}`,
                  })
                : say({ zh: `提示数 ${factor.threshold}`, en: `to look at from ${factor.threshold}` })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
