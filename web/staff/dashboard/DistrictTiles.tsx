/** 辖区方格图: a square for each bureau; the number is written in it, the shade only repeats it. It is no map, and says so. */
import { Segmented } from 'antd'
import { useState } from 'react'
import type { SupervisorBoard } from '../../../server/dashboard/view.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
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
  return (
    <section className="panel">
      <h2>
        {say({ zh: '辖区方格图', en: 'The districts' })} <AsOf at={map.asOf} />
      </h2>
      <Segmented
        aria-label={say({ zh: '看什么', en: 'What is shown' })}
        value={measure}
        onChange={setMeasure}
        options={map.measures.map((each, value) => ({ value, label: each.label[language] }))}
      />
      <ul className="district-tiles" style={{ gridTemplateColumns: `repeat(${map.columns}, minmax(0, 1fr))` }}>
        {map.tiles.map(tile => (
          <li
            key={tile.code}
            className={`shade-${step(tile.figures[measure]!.value)}`}
            style={{ gridColumn: tile.column, gridRow: tile.row }}
          >
            <span>{tile.label[language]}</span>
            <strong>
              <ShownLink figure={tile.figures[measure]!} title={`${tile.label[language]} ${label}`} open={open} />
            </strong>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {say({
          zh: '示意图，不是地图：每格一个单位，按代码排列，位置没有含义；颜色越深数值越大。',
          en: 'No map: a square for each office in the order of codes; where it lies means nothing, darker is more.',
        })}
      </p>
    </section>
  )
}
