/** 催办: by unit, each count with its records, each matter with the limit it is past or near. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { UrgedMatter, Urging } from '../../../server/bulletin/contract.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import { type Opened, Records } from '../statistics/Records.tsx'

const heads = {
  unit: { zh: '单位', en: 'Unit' },
  overdue: { zh: '超期', en: 'Overdue' },
  soon: { zh: '两日内到期', en: 'Due within two days' },
  pastTarget: { zh: '超办结目标', en: 'Past the own target' },
} satisfies Record<string, Label>

export function UrgingList({ urging }: { urging: readonly Urging[] }) {
  const say = useSay()
  const [opened, setOpened] = useState<Opened>()
  return (
    <section className="panel" aria-labelledby="urging">
      <h2 id="urging">{say({ zh: '催办清单', en: 'To be urged' })}</h2>
      {urging.length === 0 ? (
        <Empty title={{ zh: '没有超期或即将到期的投诉', en: 'Nothing overdue or about to be' }} />
      ) : (
        <ScrollX label={say({ zh: '各单位', en: 'By unit' })}>
          <table className="figures urging">
            <thead>
              <tr>
                {Object.values(heads).map(head => (
                  <th key={head.en} scope="col">
                    {say(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {urging.map(each => (
                <Unit key={each.unit} urged={each} open={setOpened} />
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      <Records opened={opened} close={() => setOpened(undefined)} />
    </section>
  )
}

function Unit({ urged, open }: { urged: Urging; open: (opened: Opened) => void }) {
  const say = useSay()
  const figure = (name: 'overdue' | 'soon' | 'pastTarget') => (
    <td>
      <FigureLink
        format="count"
        value={urged[name].count}
        query={urged[name].query}
        title={`${urged.label} ${say(heads[name])}`}
        open={open}
      />
    </td>
  )
  const matters = [...urged.overdue.matters, ...urged.soon.matters]
  return (
    <>
      <tr>
        <th scope="row">{urged.label}</th>
        {figure('overdue')}
        {figure('soon')}
        {figure('pastTarget')}
      </tr>
      {matters.length > 0 && (
        <tr>
          <td colSpan={4} className="words">
            <details>
              <summary>{say({ zh: '逐件', en: 'Each matter' })}</summary>
              <Matters list={matters} all={urged.overdue.count + urged.soon.count} />
            </details>
          </td>
        </tr>
      )}
    </>
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
