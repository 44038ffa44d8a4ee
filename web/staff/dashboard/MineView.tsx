/** 我的: what waits on one's own desk, and how one did. Nobody else sees it but those who answer for the work. */
import { Link } from '@tanstack/react-router'
import type { MyBoard } from '../../../server/dashboard/view.ts'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { AsOf, Named, type Open, ShownLink } from './ShownLink.tsx'

export function MineView({ open }: { open: Open }) {
  const say = useSay()
  const { language } = useLanguage()
  const read = useRead<MyBoard>('/dashboard/mine', {}, { staleTime: 30_000 })
  return (
    <Shown read={read} lines={8}>
      {board => (
        <>
          <ul className="board-tiles">
            {board.waiting.map(each => (
              <li key={each.name} className={each.name === 'overdue' && each.count > 0 ? 'panel late' : 'panel'}>
                <span>{each.label[language]}</span>
                <strong>
                  <Link to="/desk" search={Object.fromEntries(new URLSearchParams(each.desk)) as never}>
                    {each.count}
                  </Link>
                </strong>
              </li>
            ))}
          </ul>
          <section className="panel">
            <h2>
              {say({ zh: '我办的', en: 'What I did' })} <AsOf at={board.asOf} />
            </h2>
            <ScrollX label={say({ zh: '我办的', en: 'What I did' })}>
              <table className="figures">
                <thead>
                  <tr>
                    <th scope="col">{say({ zh: '指标', en: 'Indicator' })}</th>
                    {board.periods.map(each => (
                      <th key={each.en} scope="col">
                        {each[language]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {board.rows.map(row => (
                    <tr key={row.name}>
                      <th scope="row">
                        <Named label={row.label} format={row.cells[0]!.format} />
                      </th>
                      {row.cells.map((figure, at) => (
                        <td key={board.periods[at]!.en}>
                          <ShownLink
                            figure={figure}
                            title={`${row.label[language]} ${board.periods[at]![language]}`}
                            open={open}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollX>
          </section>
        </>
      )}
    </Shown>
  )
}
