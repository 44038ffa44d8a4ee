/** 公报: the week as it stands, its urging list, publishing, and what was published. */
import '../statistics/statistics.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Role } from '../../../law/grammar.ts'
import type { WeeklyView } from '../../../server/bulletin/contract.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { PeriodBar } from '../statistics/PeriodBar.tsx'
import { Body } from './Body.tsx'
import { Publish } from './Publish.tsx'
import { PublishedList } from './PublishedList.tsx'
import { UrgingList } from './UrgingList.tsx'

/** Who sees the whole city before it is published; the server decides in any case. */
const drafting: readonly Role[] = ['supervisor', 'dispatcher', 'legal', 'auditor']

export function BulletinPage() {
  const say = useSay()
  const me = useMe()
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '12315每周动态', en: 'Weekly bulletin' })}</h1>
      </div>
      {hasRole(me, drafting) && <Draft />}
      <section className="panel" aria-labelledby="all-published">
        <h2 id="all-published">{say({ zh: '已发布', en: 'Published' })}</h2>
        <PublishedList page="/bulletin" />
      </section>
    </div>
  )
}

function Draft() {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const { period } = useSearch({ strict: false }) as { period?: string }
  const read = useRead<WeeklyView>('/bulletins/weekly', { period })
  const go = (next: string) => void navigate({ to: '/bulletin', search: { period: next } as never })
  return (
    <Shown read={read} lines={12}>
      {weekly => (
        <>
          <PeriodBar {...weekly.period} previous={weekly.previous} next={weekly.next} go={go}>
            <Button disabled={weekly.period.key === weekly.lastWeek} onClick={() => go(weekly.lastWeek)}>
              {say({ zh: '上周', en: 'Last week' })}
            </Button>
            <Button disabled={weekly.period.key === weekly.thisWeek} onClick={() => go(weekly.thisWeek)}>
              {say({ zh: '本周', en: 'This week' })}
            </Button>
            {hasRole(me, ['supervisor']) && <Publish weekly={weekly} />}
          </PeriodBar>
          {weekly.published.length > 0 && (
            <p role="note" className="panel">
              <Link to="/bulletins/$id" params={{ id: String(weekly.published.at(-1)!.id) } as never}>
                {say({
                  zh: `本期已发布（第${weekly.published.length}版），打开`,
                  en: `Published (version ${weekly.published.length}): open it`,
                })}
              </Link>
              {say({
                zh: '。下面是按现有记录重新统计的数字，可能与已发布的不同。',
                en: '. Below the records are counted anew and may differ from what was published.',
              })}
            </p>
          )}
          <Body paper={weekly.paper} tables={weekly.tables} />
          <UrgingList urging={weekly.urging} />
        </>
      )}
    </Shown>
  )
}
