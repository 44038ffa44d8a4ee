/** 督查: clocks by office, what came back, groups, hot words and operators, the districts side by side. */
import { Link } from '@tanstack/react-router'
import type { SupervisorBoard, UnitTable } from '../../../server/dashboard/view.ts'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { DistrictTiles } from './DistrictTiles.tsx'
import { HotOperators, HotWords } from './Hot.tsx'
import { AsOf, type Open, ShownLink } from './ShownLink.tsx'

export function SupervisorView({ open }: { open: Open }) {
  const say = useSay()
  const read = useRead<SupervisorBoard>('/dashboard/supervisor', {}, { staleTime: 30_000 })
  return (
    <Shown read={read} lines={16}>
      {board => (
        <div className="board-grid">
          <section className="panel wide">
            <h2>
              {say({ zh: '各单位时限', en: 'Clocks by office' })} <AsOf at={board.clocks.asOf} />
            </h2>
            <Units table={board.clocks} open={open} about={{ zh: '各单位时限', en: 'Clocks by office' }} />
          </section>
          <DistrictTiles map={board.map} open={open} />
          <section className="panel">
            <h2>
              {say({ zh: '退回、重办', en: 'Returns and reworks' })}{' '}
              <span className="quiet">{say(board.returns.period)}</span>
            </h2>
            <Units table={board.returns} open={open} about={{ zh: '退回、重办', en: 'Returns and reworks' }} />
          </section>
          <HotWords words={board.hotWords} open={open} />
          <HotOperators operators={board.hotOperators} open={open} />
          <Groups groups={board.mass} />
        </div>
      )}
    </Shown>
  )
}

export function Units({ table, open, about }: { table: UnitTable; open: Open; about: Label }) {
  const say = useSay()
  const { language } = useLanguage()
  const title = (unit: string, at: number) => `${unit} ${table.columns[at]!.label[language]}`
  const all = say({ zh: '合计', en: 'All' })
  return (
    <ScrollX label={say(about)}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
            {table.columns.map(each => (
              <th key={each.name} scope="col">
                {each.label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.code}>
              <th scope="row">{row.label[language]}</th>
              {row.cells.map((figure, at) => (
                <td key={table.columns[at]!.name}>
                  <ShownLink figure={figure} title={title(row.label[language], at)} open={open} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{all}</th>
            {table.total.map((figure, at) => (
              <td key={table.columns[at]!.name}>
                <ShownLink figure={figure} title={title(all, at)} open={open} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollX>
  )
}

function Groups({ groups }: { groups: SupervisorBoard['mass'] }) {
  const say = useSay()
  return (
    <section className="panel">
      <h2>
        {say({ zh: '群体性投诉', en: 'Mass complaints' })} <Link to="/mass">{say({ zh: '全部', en: 'All' })}</Link>
      </h2>
      {groups.length === 0 ? (
        <Empty title={{ zh: '没有进行中的群体', en: 'No group is open' }} />
      ) : (
        <ul className="plain-list">
          {groups.map(each => (
            <li key={each.id}>
              <Link to={`/mass/${each.id}`} className="number">
                {each.number}
              </Link>{' '}
              {say(stateLabel(each.state, 'mass'))} · {each.respondent || each.subject}{' '}
              <span className="quiet">
                {each.office} {each.receivedOn}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
