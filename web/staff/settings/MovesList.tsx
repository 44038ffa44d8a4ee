/** Every clock that a notice or a rule of counting moves, before it is done. */
import { Link } from '@tanstack/react-router'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import type { Moves } from './calendar.ts'

export function MovesList({ count, confirmed = 0, moves, warnings = [] }: Moves) {
  const say = useSay()
  const moved = count - confirmed
  const provisional = say({ zh: '（暂定）', en: ' (provisional)' })
  return (
    <div className="form" role="status">
      {warnings.length > 0 && (
        <ul className="notes">
          {warnings.map(each => (
            <li key={`${each.field}${each.zh}`}>{say(each)}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>
          {count === 0
            ? say({ zh: '没有期限变动', en: 'No limit moves' })
            : moved === 0
              ? say({
                  zh: `届满日都不变，${confirmed} 个由暂定转为确定`,
                  en: `No due day moves; ${confirmed} are no longer provisional`,
                })
              : say({ zh: `${moved} 个届满日将变动`, en: `${moved} due days will move` })}
        </strong>
        {confirmed > 0 &&
          moved > 0 &&
          say({
            zh: `；另有 ${confirmed} 个届满日不变，由暂定转为确定`,
            en: `; ${confirmed} keep their day and are no longer provisional`,
          })}
        {count > moves.length && say({ zh: `，以下为前 ${moves.length} 个`, en: `; the first ${moves.length}:` })}
      </p>
      {moves.length > 0 && (
        <div className="scroll-x import-problems">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say({ zh: '编号', en: 'Number' })}</th>
                <th scope="col">{say({ zh: '期限', en: 'Limit' })}</th>
                <th scope="col">{say({ zh: '原届满日', en: 'Due before' })}</th>
                <th scope="col">{say({ zh: '新届满日', en: 'Due after' })}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map(each => (
                <tr key={each.clockId ?? `${each.matterId}${each.clock.en}`}>
                  <td>
                    <Link to={placeOf({ kind: each.kind ?? 'complaint', id: each.matterId })} className="number">
                      {each.number}
                    </Link>
                  </td>
                  <td>{say(each.clock)}</td>
                  <td className="number nowrap">
                    {each.before}
                    {each.provisionalBefore && provisional}
                  </td>
                  <td className="number nowrap">
                    {each.after}
                    {each.provisionalAfter && provisional}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
