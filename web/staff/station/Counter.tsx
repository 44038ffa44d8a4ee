/** 维权站 on a phone: one big button to log a dispute, below it what waits, with the working day it has. */
import './station.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { CaseLine, StationRate, TenantView } from '../../../server/station/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { subjectLabel } from '../matter/subject.ts'
import { useAbout } from '../session/me.ts'
import { Logged } from './Logged.tsx'
import { NewDispute } from './NewDispute.tsx'

export interface CounterView {
  id: number
  name: string
  state: string
  phone: string
  place: string
  hours: string
  tenants: TenantView[]
  rates: StationRate[]
  totals: { cases: number; settled: number; recoveredFen: number }
}

export interface LoggedCase {
  id: number
  number: string
  code: string
}

export function Counter() {
  const read = useRead<CounterView>('/counter')
  const [doing, setDoing] = useState<'list' | 'new' | LoggedCase>('list')
  return (
    <Shown read={read}>
      {counter =>
        doing === 'new' ? (
          <NewDispute counter={counter} logged={setDoing} close={() => setDoing('list')} />
        ) : doing === 'list' ? (
          <Home counter={counter} start={() => setDoing('new')} />
        ) : (
          <Logged logged={doing} next={() => setDoing('new')} home={() => setDoing('list')} />
        )
      }
    </Shown>
  )
}

function Home({ counter, start }: { counter: CounterView; start: () => void }) {
  const say = useSay()
  const waiting = useRead<{ items: CaseLine[]; count: number }>('/station-cases', { state: 'logged', limit: 50 })
  const recent = useRead<{ items: CaseLine[]; count: number }>('/station-cases', { limit: 20 })
  const { totals } = counter
  return (
    <div className="page counter">
      <header>
        <h1>{counter.name}</h1>
        <p className="quiet">
          {say({
            zh: `近一年受理${totals.cases}件，谈妥${totals.settled}件，挽回`,
            en: `In twelve months ${totals.cases} disputes, ${totals.settled} settled, recovered `,
          })}
          <Money fen={totals.recoveredFen} />
        </p>
      </header>
      {counter.state === 'open' ? (
        <Button type="primary" block className="counter-main" onClick={start}>
          {say({ zh: '登记纠纷', en: 'Log a dispute' })}
        </Button>
      ) : (
        <p role="status">
          {say({ zh: '本站暂停运行，不能登记。', en: 'The station is not open: nothing can be logged.' })}
        </p>
      )}
      <section aria-label={say({ zh: '待处理', en: 'Waiting' })}>
        <h2>{say({ zh: '待处理', en: 'Waiting' })}</h2>
        <Shown read={waiting} lines={3}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty
                title={{ zh: '没有待处理的纠纷', en: 'Nothing is waiting' }}
                hint={{
                  zh: '消费者来反映时，点上面的「登记纠纷」。',
                  en: 'When a consumer comes, press the button above.',
                }}
              />
            ) : (
              <Cards items={items} />
            )
          }
        </Shown>
      </section>
      <section aria-label={say({ zh: '最近处理', en: 'Lately' })}>
        <h2>{say({ zh: '最近处理', en: 'Lately' })}</h2>
        <Shown read={recent} lines={3}>
          {({ items }) => <Cards items={items.filter(each => each.state !== 'logged')} />}
        </Shown>
      </section>
    </div>
  )
}

function Cards({ items }: { items: CaseLine[] }) {
  const say = useSay()
  const about = useAbout()
  const today = about.data?.today ?? ''
  return (
    <ul className="case-cards">
      {items.map(each => (
        <li key={each.id}>
          <Link to={`/station-cases/${each.id}`} className="panel case-card">
            <span className="spread">
              <strong>{say(subjectLabel(each.subject))}</strong>
              <span className="nowrap">
                {each.state === 'logged' && each.dueOn
                  ? each.dueOn < today
                    ? say({ zh: '已超1个工作日', en: 'past its working day' })
                    : say({ zh: `${each.dueOn}前答复`, en: `answer by ${each.dueOn}` })
                  : say(anyStateLabel('station-case', each.state))}
              </span>
            </span>
            <span className="quiet">
              {each.consumer} · {each.respondent}
            </span>
            <span className="spread quiet">
              <span className="number">{each.number}</span>
              {each.recoveredFen !== null && <Money fen={each.recoveredFen} />}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
