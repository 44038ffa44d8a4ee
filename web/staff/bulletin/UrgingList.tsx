/** 催办: by unit, each matter with the limit it is past or near. */
import { Link } from '@tanstack/react-router'
import type { UrgedMatter, Urging } from '../../../server/bulletin/contract.ts'
import { Empty } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'

export function UrgingList({ urging }: { urging: readonly Urging[] }) {
  const say = useSay()
  const listed = urging.filter(each => each.overdue.count + each.soon.count > 0)
  return (
    <section className="panel" aria-labelledby="urging">
      <h2 id="urging">{say({ zh: '催办清单', en: 'To be urged' })}</h2>
      {listed.length === 0 && (
        <Empty title={{ zh: '没有超期或即将到期的投诉', en: 'Nothing overdue or about to be' }} />
      )}
      {listed.map(each => (
        <details key={each.unit}>
          <summary>
            {each.label}　
            <span className="clock-words clock-overdue">
              {say({ zh: `超期 ${each.overdue.count} 件`, en: `${each.overdue.count} overdue` })}
            </span>
            {'　'}
            <span className="clock-words clock-soon">
              {say({ zh: `两日内到期 ${each.soon.count} 件`, en: `${each.soon.count} due within two days` })}
            </span>
          </summary>
          <Matters list={[...each.overdue.matters, ...each.soon.matters]} all={each.overdue.count + each.soon.count} />
        </details>
      ))}
    </section>
  )
}

function Matters({ list, all }: { list: readonly UrgedMatter[]; all: number }) {
  const say = useSay()
  return (
    <ul className="notes">
      {list.map(({ id, number, clock, dueOn }) => (
        <li key={`${id}${dueOn}`}>
          <Link to="/complaints/$id" params={{ id: String(id) } as never} className="number">
            {number}
          </Link>{' '}
          {say(clock)} {say({ zh: `至 ${dueOn}`, en: `by ${dueOn}` })}
        </li>
      ))}
      {list.length < all && <li className="quiet">{say({ zh: `共 ${all} 件`, en: `${all} in all` })}</li>}
    </ul>
  )
}
