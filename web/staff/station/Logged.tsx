/** It is logged: now settle it; and the consumer may photograph the code for a rating. */
import { Button } from 'antd'
import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import type { CaseView } from '../../../server/station/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import type { LoggedCase } from './Counter.tsx'
import { KeeperCase } from './KeeperCase.tsx'

interface LoggedProps {
  logged: LoggedCase
  next: () => void
  home: () => void
}

export function Logged({ logged, next, home }: LoggedProps) {
  const say = useSay()
  const read = useRead<CaseView>(`/station-cases/${logged.id}`)
  return (
    <div className="page counter">
      <div className="page-head">
        <Button onClick={home}>{say({ zh: '‹ 本站', en: '‹ Station' })}</Button>
        <h1>{say({ zh: '已登记', en: 'Logged' })}</h1>
      </div>
      <Shown read={read}>{one => <KeeperCase one={one} />}</Shown>
      <section className="panel printable rating-code" aria-label={say({ zh: '请消费者评价', en: 'For the rating' })}>
        <Square logged={logged} />
        <div>
          <strong>{say({ zh: '请消费者扫码评价', en: 'The consumer scans it to rate' })}</strong>
          <div className="number">{logged.number}</div>
          <div className="number">
            {say({ zh: '评价码', en: 'Code' })} {logged.code}
          </div>
          <div className="quiet">{say({ zh: '评价码只显示这一次', en: 'Shown this once' })}</div>
        </div>
      </section>
      <div className="counter-acts unprinted">
        <Button size="large" onClick={() => window.print()}>
          {say({ zh: '打印评价码', en: 'Print the code' })}
        </Button>
        <Button size="large" onClick={next}>
          {say({ zh: '再登记一件', en: 'Log another' })}
        </Button>
      </div>
    </div>
  )
}

/** After the # nothing reaches a server: the code stands in no log. */
function Square({ logged }: { logged: LoggedCase }) {
  const say = useSay()
  const picture = useMemo(() => {
    const way = `${location.origin}/station-rating#n=${encodeURIComponent(logged.number)}&c=${encodeURIComponent(logged.code)}`
    return `data:image/svg+xml,${encodeURIComponent(renderSVG(way, { border: 2 }))}`
  }, [logged])
  return <img src={picture} alt={say({ zh: '扫码评价', en: 'Scan to rate' })} width={128} height={128} />
}
