/** The contradictions as a list beside the paper; below them what was reckoned and agrees. */
import { useState } from 'react'
import type { CheckView, ClaimView } from '../../../server/check/contract.ts'
import { useSay } from '../../kit/say.tsx'
import { markOf, show } from './marks.ts'

export function Findings({ view, name }: { view: CheckView; name: string | null }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const wrong = view.claims.filter(each => each.should !== null)
  const right = view.claims.filter(each => each.should === null)
  return (
    <aside className="panel check-findings" aria-label={say({ zh: '核对结果', en: 'Result' })}>
      <h2>{name ?? say({ zh: '核对结果', en: 'Result' })}</h2>
      <p role="status">
        {view.claims.length === 0
          ? say({
              zh: '没有找到可以相互核对的数字：需要总数与部分、比率与其两个数、占比与基数、本期与上期，或者表格。',
              en: 'No figures that can be held against each other: a whole with its parts, a rate with its two counts, a share with its base, a period with the one before, or a table.',
            })
          : say({
              zh: `核对了${view.claims.length}处，${wrong.length === 0 ? '没有发现矛盾' : `${wrong.length}处矛盾`}`,
              en: `${view.claims.length} claims checked, ${wrong.length === 0 ? 'no contradiction found' : `${wrong.length} contradictions`}`,
            })}
      </p>
      <ol>
        {wrong.map(each => (
          <Finding key={markOf(view, each)} claim={each} to={markOf(view, each)} />
        ))}
      </ol>
      {right.length > 0 && (
        <>
          <button type="button" className="linklike" aria-expanded={all} onClick={() => setAll(!all)}>
            {say({ zh: `相符的${right.length}处`, en: `${right.length} that agree` })}
          </button>
          {all && (
            <ul className="check-right">
              {right.map(each => (
                <li key={markOf(view, each)}>
                  {say(each.where)} · {each.says} <span className="quiet">= {each.base}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </aside>
  )
}

function Finding({ claim, to }: { claim: ClaimView; to: string }) {
  const say = useSay()
  return (
    <li>
      <button type="button" className="linklike" onClick={() => show(to)}>
        {say(claim.where)}
      </button>{' '}
      <span className="quiet">{say(claim.ruleLabel)}</span>
      <p>
        <del>{claim.says}</del> → <strong>{claim.should}</strong>
      </p>
      <p className="quiet">{claim.base}</p>
    </li>
  )
}
