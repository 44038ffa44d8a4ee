/** On a complaint's page: under which number it goes, which numbers go under it, and what may be the same. */
import './duplicate.css'
import { Link } from '@tanstack/react-router'
import type { DoublesView } from '../../../server/duplicate/view.ts'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { arrivalLabel } from '../matter/channels.ts'

export function DoublesPart({ id }: { id: number }) {
  const say = useSay()
  const { data } = useRead<DoublesView>(`/complaints/${id}/doubles`)
  if (!data) return null
  const { lead, gathered, likely } = data
  return (
    <>
      {lead && (
        <p className="double-note">
          {say({ zh: '已并入', en: 'Goes on under' })}{' '}
          <Link to={`/complaints/${lead.id}`} className="number">
            {lead.number}
          </Link>{' '}
          <span className="quiet">
            {lead.joinedBy} {lead.joinedOn}
            {say({ zh: '：', en: ': ' })}
            {lead.reason}
          </span>
        </p>
      )}
      {gathered.length > 0 && (
        <div className="double-note">
          {say({
            zh: `${gathered.length} 件并入本件，一并办理，统计计一次`,
            en: `${gathered.length} go under this number, handled together and counted once`,
          })}
          <ul className="lines">
            {gathered.map(each => (
              <li key={each.matterId}>
                <Link to={`/complaints/${each.matterId}`} className="number">
                  {each.number}
                </Link>{' '}
                {each.sourceNumber && (
                  <>
                    {say({ zh: '来源编号', en: 'source number' })} <span className="number">
                      {each.sourceNumber}
                    </span>{' '}
                  </>
                )}
                {say(arrivalLabel(each.channel))} <span className="number">{each.receivedOn}</span>
                <span className="quiet">
                  {' '}
                  {each.joinedBy}
                  {say({ zh: '：', en: ': ' })}
                  {each.reason}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {likely.length > 0 && (
        <div className="double-note">
          {say({ zh: '可能与以下投诉重复', en: 'May be the same as' })}
          <ul className="lines">
            {likely.map(each => (
              <li key={each.id}>
                <Link to="/duplicates" search={{ pair: each.id } as never}>
                  {say({ zh: '对照', en: 'Compare' })}
                </Link>{' '}
                <Link to={`/complaints/${each.matterId}`} className="number">
                  {each.number}
                </Link>{' '}
                <span className="quiet">{say(each.why)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
