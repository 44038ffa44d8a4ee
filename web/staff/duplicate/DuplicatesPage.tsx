/** 疑似重复件: what the system proposes, the likeliest first; side by side, and decided by a person. */
import '../complaint/complaint.css'
import './duplicate.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import type { LikelyView } from '../../../server/duplicate/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Empty, Failed, Loading } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Comparison } from './Comparison.tsx'

interface Page {
  items: LikelyView[]
  next: string | null
}
const states = [
  { value: 'open', label: { zh: '待处理', en: 'To decide' } },
  { value: 'joined', label: { zh: '已并件', en: 'Joined' } },
  { value: 'different', label: { zh: '不是重复', en: 'Not the same' } },
] as const

export function DuplicatesPage() {
  const say = useSay()
  const navigate = useNavigate()
  const { state = 'open', pair } = useSearch({ strict: false }) as { state?: string; pair?: number }
  const read = useInfiniteQuery<Page, ApiProblem>({
    queryKey: ['/duplicates', { state }],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      api.read<Page>('/duplicates', { state, cursor: pageParam as string | undefined, limit: 50 }, signal),
    getNextPageParam: last => last.next ?? undefined,
  })
  const items = read.data?.pages.flatMap(page => page.items) ?? []
  const shown = items.find(each => each.id === Number(pair)) ?? items[0]
  const go = (search: object) => void navigate({ to: '/duplicates', search: search as never })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '重复件', en: 'Doubles' })}</h1>
        <Segmented
          aria-label={say({ zh: '状态', en: 'State' })}
          value={state}
          onChange={next => go({ state: next })}
          options={states.map(each => ({ value: each.value as string, label: say(each.label) }))}
        />
        <span className="quiet">
          {say({
            zh: '系统只提出，由人决定。并件不延长任何期限，各来源编号都保留，统计只计一次。',
            en: 'Proposed only; a person decides. Joining lengthens no limit, every source number stays, figures count it once.',
          })}
        </span>
      </div>
      {read.isPending ? (
        <Loading lines={10} />
      ) : read.error && items.length === 0 ? (
        <Failed problem={read.error} retry={() => void read.refetch()} />
      ) : items.length === 0 ? (
        <Empty
          title={{ zh: '没有疑似重复件', en: 'No doubles here' }}
          hint={{
            zh: '登记时和每日凌晨各比对一次；同一人、同一经营者、同一争议会出现在这里。',
            en: 'Compared at registration and every night: one person, one operator, one dispute would appear here.',
          }}
        />
      ) : (
        <div className="doubles">
          <div className="panel-flush panel">
            <ul className="doubles-list" aria-label={say({ zh: '疑似重复', en: 'Proposals' })}>
              {items.map(each => (
                <li key={each.id}>
                  <button
                    type="button"
                    aria-current={each.id === shown?.id}
                    onClick={() => go({ state, pair: each.id })}
                  >
                    <span
                      className="score number"
                      title={say({ zh: '排序分，不是概率', en: 'For the order; no probability' })}
                    >
                      {each.score}
                    </span>
                    <span className="clip">
                      {each.later.consumer} · {each.later.respondent}
                    </span>
                    <span className="quiet">{say(each.why)}</span>
                    <span className="quiet clip number">
                      {each.earlier.number} / {each.later.number}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {read.hasNextPage && (
              <Button type="link" onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
                {say({ zh: '载入更多', en: 'Load more' })}
              </Button>
            )}
          </div>
          {shown && <Comparison key={shown.id} pair={shown} />}
        </div>
      )}
    </div>
  )
}
