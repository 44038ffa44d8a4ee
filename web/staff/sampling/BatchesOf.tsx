/** 诉转抽检: on the page of an appeal, the batches taken after it; another is assigned here. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { sampling } from '../../../law/sampling.ts'
import type { BatchesOf as Found } from '../../../server/sampling/view.ts'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { house } from './pages.tsx'
import { TaskForm } from './TaskForm.tsx'

export function BatchesOf({ id }: { id: number }) {
  return hasRole(useMe(), house) ? <Batches id={id} /> : null
}

function Batches({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const [adding, setAdding] = useState(false)
  const path = `/matters/${id}/samplings`
  const { data } = useRead<Found>(path)
  const known = hasRole(me, ['handler', 'head']) ? data?.known : null
  if (!data || (data.items.length === 0 && !known)) return null
  return (
    <Part
      title={{ zh: '由此抽检', en: 'Batches taken after it' }}
      aside={
        known &&
        !adding && (
          <Button size="small" onClick={() => setAdding(true)}>
            {say({ zh: '指定抽样', en: 'Assign a batch' })}
          </Button>
        )
      }
    >
      {known && adding && <TaskForm from={{ id, path, ...known }} close={() => setAdding(false)} />}
      {data.items.length === 0 && !adding && <p className="quiet">{say({ zh: '尚无', en: 'None' })}</p>}
      <ul className="lines">
        {data.items.map(each => (
          <li key={each.id}>
            <Link to={`/samplings/${each.id}`} lang="zh-CN">
              {each.subject}
            </Link>{' '}
            <span className="quiet number">{each.number}</span> {say(sampling.states[each.state])}
          </li>
        ))}
      </ul>
    </Part>
  )
}
