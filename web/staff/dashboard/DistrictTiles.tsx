/** 辖区图, or 方格图 where the borders are not entered: then it is no map, and says so. The shade only repeats the number. */
import { Segmented } from 'antd'
import { useState } from 'react'
import type { SupervisorBoard } from '../../../server/dashboard/view.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { DistrictMap } from './DistrictMap.tsx'
import { AsOf, type Open, ShownLink } from './ShownLink.tsx'

export function DistrictTiles({ map, open }: { map: SupervisorBoard['map']; open: Open }) {
  const say = useSay()
  const { language } = useLanguage()
  const [measure, setMeasure] = useState(0)
  const values = map.tiles.map(each => each.figures[measure]!.value ?? 0)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  /** 0 to 3: how dark. All alike are all light. */
  const step = (value: number | null) =>
    value === null || most === least ? 0 : Math.round(((value - least) / (most - least)) * 3)
  const label = map.measures[measure]!.label[language]
  const words = (tile: (typeof map.tiles)[number]) => (
    <>
      <span>{tile.label[language]}</span>
      <strong>
        <ShownLink figure={tile.figures[measure]!} title={`${tile.label[language]} ${label}`} open={open} />
      </strong>
    </>
  )
  const { box } = map
  return (
    <section className="panel">
      <h2>
        {say(box ? { zh: '辖区图', en: 'Map of the districts' } : { zh: '辖区方格图', en: 'The districts' })}{' '}
        <AsOf at={map.asOf} />
      </h2>
      <Segmented
        className="district-measures"
        aria-label={say({ zh: '看什么', en: 'What is shown' })}
        value={measure}
        onChange={setMeasure}
        options={map.measures.map((each, value) => ({ value, label: each.label[language] }))}
      />
      {box && (
        <DistrictMap
          box={box}
          districts={map.tiles.flatMap(tile => {
            const { code, shape, figures } = tile
            return shape ? [{ code, shape, shade: step(figures[measure]!.value), label: words(tile) }] : []
          })}
        />
      )}
      <ul
        className={box ? 'district-tiles small-screens' : 'district-tiles'}
        style={{ gridTemplateColumns: `repeat(${map.columns}, minmax(0, 1fr))` }}
      >
        {map.tiles.map(tile => (
          <li
            key={tile.code}
            className={`shade-${step(tile.figures[measure]!.value)}`}
            style={{ gridColumn: tile.column, gridRow: tile.row }}
          >
            {words(tile)}
          </li>
        ))}
      </ul>
      <p className="quiet">{say(box ? { zh: '颜色越深数值越大。', en: 'Darker is more.' } : noMap)}</p>
    </section>
  )
}

const noMap = {
  zh: '示意图，不是地图：每格一个单位，按代码排列，位置没有含义；颜色越深数值越大。管理员导入各县（市、区）边界后显示地图。',
  en: 'No map: a square for each office in the order of codes; where it lies means nothing, darker is more. With the borders of all counties entered there is a map.',
}
