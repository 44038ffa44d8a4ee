/** Members of a joint complaint, and the lead or transfer that came out of this one. */
import { Link } from '@tanstack/react-router'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { placeOf } from '../frame/pages.ts'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel, kindName } from '../matter/kinds.ts'

export function LinkedPart({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const { joint, linked } = complaint
  return (
    <>
      {joint && (
        <Part
          title={{ zh: '共同投诉', en: 'Joint complaint' }}
          aside={
            <span className="quiet">
              {say({
                zh: `${joint.members.length} 人，各自计算期限，一并调解`,
                en: `${joint.members.length} members: own clocks, one mediation`,
              })}
            </span>
          }
        >
          <p>{joint.dispute}</p>
          <ul className="lines">
            {joint.members.map(member => (
              <li key={member.id}>
                <Link to={`/complaints/${member.id}`} className="number">
                  {member.number}
                </Link>{' '}
                {member.consumer} · {say(stateLabel(member.state))}
                {member.representative && <span className="tag">{say({ zh: '代表人', en: 'Representative' })}</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {linked.length > 0 && (
        <Part title={{ zh: '关联', en: 'Linked' }}>
          <ul className="lines">
            {linked.map(each => (
              <li key={each.id}>
                <span>{say(kindName(each.kind))}</span>{' '}
                <Link to={placeOf(each)} className="number">
                  {each.number}
                </Link>{' '}
                {say(anyStateLabel(each.kind, each.state))}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
