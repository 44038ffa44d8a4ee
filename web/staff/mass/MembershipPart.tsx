/** On a member's page: it belongs to a group, led by whom; its own limits and letters stay its own. */
import '../complaint/complaint.css'
import { Link } from '@tanstack/react-router'
import type { MembershipView } from '../../../server/mass/view.ts'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { massState } from './words.ts'

export function MembershipPart({ id }: { id: number }) {
  const say = useSay()
  const { data } = useRead<MembershipView>(`/complaints/${id}/mass`)
  const group = data?.group
  if (!group) return null
  return (
    <p className="proposed">
      {group.state === 'warned'
        ? say({ zh: '群体性投诉预警', en: 'Warning of a mass complaint' })
        : say({ zh: '属群体性投诉', en: 'Part of the mass complaint' })}{' '}
      {group.id === null ? (
        <span className="number">{group.number}</span>
      ) : (
        <Link to={`/mass/${group.id}`} className="number">
          {group.number}
        </Link>
      )}{' '}
      {say({ zh: `${group.persons}人`, en: `${group.persons} people` })} · {say(massState(group.state))} ·{' '}
      <OfficeName name={group.office} />
      <span className="quiet">
        {' '}
        {say({ zh: '本件的期限和文书不变', en: 'the limits and letters of this one stay its own' })}
      </span>
    </p>
  )
}
