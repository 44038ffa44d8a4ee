/** The districts on the wall: a map where their borders are entered, squares until then. */
import type { WallBoard } from '../../../server/dashboard/view.ts'
import { useSay } from '../../kit/say.tsx'
import { DistrictMap } from './DistrictMap.tsx'

export function Districts({ board }: { board: WallBoard }) {
  const say = useSay()
  const most = Math.max(...board.tiles.map(each => each.received), 1)
  const words = (each: WallBoard['tiles'][number], onMap = false) => (
    <>
      <span>{say(each.label)}</span>
      <strong>{each.received}</strong>
      {!(onMap && each.overdue === 0) && (
        <span className={each.overdue > 0 ? 'late' : ''}>
          {say({ zh: `超期 ${each.overdue}`, en: `${each.overdue} overdue` })}
        </span>
      )}
    </>
  )
  const shade = (each: WallBoard['tiles'][number]) => Math.round((each.received / most) * 3)
  if (board.box)
    return (
      <section>
        <h2>{say({ zh: '各辖区本周接收', en: 'Received this week by district' })}</h2>
        <DistrictMap
          box={board.box}
          districts={board.tiles.flatMap(each =>
            each.shape ? [{ code: each.code, shape: each.shape, shade: shade(each), label: words(each, true) }] : [],
          )}
        />
      </section>
    )
  return (
    <section>
      <h2>{say({ zh: '各单位本周接收（方格示意，不是地图）', en: 'Received this week by office (no map)' })}</h2>
      <ul className="wall-tiles" style={{ gridTemplateColumns: `repeat(${board.columns}, minmax(0, 1fr))` }}>
        {board.tiles.map(each => (
          <li key={each.code} className={`shade-${shade(each)}`} style={{ gridColumn: each.column, gridRow: each.row }}>
            {words(each)}
          </li>
        ))}
      </ul>
    </section>
  )
}
