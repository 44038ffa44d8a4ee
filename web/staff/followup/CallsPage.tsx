/** 今日回访: the list on the left, the call on the right; the next one opens when one is done. */
import { subjectLabel } from '../matter/subject.ts'
import './followup.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { DrawView, FollowUpLine } from '../../../server/followup/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { useShortcuts } from '../../kit/shortcuts.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { CallPane } from './CallPane.tsx'
import { Head } from './Head.tsx'
import { stateOf } from './words.ts'

export interface Calls {
  day: string
  items: FollowUpLine[]
  drawnToday: boolean
  workday: boolean
  last: string | null
}

export function CallsPage() {
  const read = useRead<Calls>('/followups')
  return (
    <div className="page">
      <Head here="/followup" />
      <Shown read={read} lines={10}>
        {calls => (calls.items.length === 0 ? <NothingToCall calls={calls} /> : <Calling calls={calls} />)}
      </Shown>
    </div>
  )
}

function Calling({ calls }: { calls: Calls }) {
  const say = useSay()
  const navigate = useNavigate()
  const { id: asked } = useSearch({ strict: false }) as { id?: string }
  const { items } = calls
  const open = items.filter(each => each.state === 'open')
  const chosen = items.find(each => String(each.id) === asked)
  const shown = chosen ?? open.find(each => each.next?.now) ?? open[0] ?? items[0]!
  const go = (id: number | undefined) => void navigate({ to: '.', search: { id } as never })
  const move = (by: number) => go(items[Math.min(items.length - 1, Math.max(0, items.indexOf(shown) + by))]!.id)
  useShortcuts([
    { key: 'j', label: { zh: '下一件', en: 'Next' }, run: () => move(1) },
    { key: 'k', label: { zh: '上一件', en: 'Previous' }, run: () => move(-1) },
  ])
  const nextOpen = () => go(open.find(each => each.id !== shown.id && each.next?.now)?.id ?? shown.id)
  return (
    <div className={chosen ? 'calls chosen' : 'calls'}>
      <section className="panel-flush call-list" aria-label={say({ zh: '回访名单', en: 'Calls' })}>
        <p className="call-count">
          {say({
            zh: `待回访 ${open.length} 件，今日已结束 ${items.length - open.length} 件`,
            en: `${open.length} to call, ${items.length - open.length} ended today`,
          })}
        </p>
        {!calls.drawnToday && <DrawNow calls={calls} />}
        <ol>
          {items.map(each => (
            <li key={each.id}>
              <button
                type="button"
                aria-current={each.id === shown.id ? 'true' : undefined}
                onClick={() => go(each.id)}
              >
                <span className="call-line">
                  <strong>{each.person}</strong>
                  <span className={each.state === 'open' && each.next?.now ? 'tag' : 'quiet'}>
                    {say(stateOf(each))}
                  </span>
                </span>
                <span className="clip">
                  {say(subjectLabel(each.subject))} · {each.respondent}
                </span>
                <span className="quiet call-line">
                  <span className="clip">
                    <OfficeName name={each.office} />
                  </span>
                  <span className="number nowrap">{each.drawnOn.slice(5)}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <div className="call-place">
        <Button className="call-back" onClick={() => go(undefined)}>
          {say({ zh: '返回名单', en: 'Back to the list' })}
        </Button>
        <CallPane key={shown.id} id={shown.id} done={nextOpen} />
      </div>
    </div>
  )
}

function DrawNow({ calls }: { calls: Calls }) {
  const say = useSay()
  const me = useMe()
  const drawing = useSubmit((_: undefined, key) => api.post<DrawView>('/follow-up-draws', {}, key), {
    changes: ['/followups', '/follow-up-draws'],
  })
  if (!calls.workday)
    return <p className="call-count quiet">{say({ zh: '今天不是工作日，不抽取。', en: 'No working day: no draw.' })}</p>
  return (
    <div className="call-count">
      <ProblemSummary problem={drawing.error} />
      <p className="quiet">
        {say({
          zh: '今天的名单由系统在工作日早晨抽取。',
          en: 'The list is drawn by the system on the morning of a working day.',
        })}
      </p>
      {hasRole(me, ['supervisor']) && (
        <Button size="small" loading={drawing.isPending} onClick={() => drawing.mutate(undefined)}>
          {say({ zh: '现在抽取今天的名单', en: 'Draw the list of today now' })}
        </Button>
      )}
    </div>
  )
}

function NothingToCall({ calls }: { calls: Calls }) {
  return (
    <>
      {!calls.drawnToday && <DrawNow calls={calls} />}
      <Empty
        title={{ zh: '没有要回访的', en: 'Nobody to call' }}
        hint={
          calls.last
            ? {
                zh: `最近一次抽取是${calls.last}；今天的抽取见“抽取记录”。`,
                en: `The last draw was on ${calls.last}; see Draws.`,
              }
            : {
                zh: '每个工作日从近期办结的诉求中随机抽取；还没有抽取过。',
                en: 'Every working day some of the matters closed lately are drawn; nothing was drawn yet.',
              }
        }
      />
    </>
  )
}
