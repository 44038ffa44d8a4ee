/** 接收 = 退回 + 办结 + 处理中: four numbers that add up, and the orders behind each. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { type Bucket, buckets } from '../../../law/workorder.ts'
import type { OrderListView } from '../../../server/workorder/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Empty, Failed, Loading } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { OrderTable } from './OrderTable.tsx'

const orders: Record<string, Label> = {
  due: { zh: '先到期的在前', en: 'Due first' },
  total: { zh: '群众等得最久的在前', en: 'Longest waiting first' },
  unsure: { zh: '最没有把握的在前', en: 'Least sure first' },
  newest: { zh: '新收到的在前', en: 'Newest first' },
}

interface Asked {
  bucket?: Bucket
  order?: string
  returned?: string
  q?: string
}

export function OrdersPart() {
  const say = useSay()
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as Asked
  const query = { bucket: 'in-hand', order: 'due', ...asked }
  const change = (next: Partial<Asked>) =>
    void navigate({ to: '/workorders', search: { ...asked, ...next } as never, replace: true })
  const read = useInfiniteQuery<OrderListView, ApiProblem>({
    queryKey: ['/workorders', query],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      api.read<OrderListView>('/workorders', { ...query, cursor: pageParam as string | undefined, limit: 50 }, signal),
    getNextPageParam: last => last.next ?? undefined,
  })
  const first = read.data?.pages[0]
  const items = read.data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      {first && <Numbers counts={first.buckets} at={query.bucket} change={bucket => change({ bucket })} />}
      <div className="order-filters">
        <Input.Search
          allowClear
          className="order-search"
          defaultValue={asked.q ?? ''}
          aria-label={say({ zh: '编号、标题、被反映对象', en: 'Number, title or respondent' })}
          placeholder={say({ zh: '编号、标题、被反映对象', en: 'Number, title or respondent' })}
          onSearch={q => change({ q })}
        />
        <Select
          aria-label={say({ zh: '排序', en: 'Order' })}
          className="order-sort"
          value={query.order}
          onChange={order => change({ order })}
          options={Object.entries(orders).map(([value, label]) => ({ value, label: say(label) }))}
        />
        <Select
          aria-label={say({ zh: '退回', en: 'Returns' })}
          className="order-sort"
          value={query.returned ?? ''}
          onChange={returned => change({ returned })}
          options={[
            { value: '', label: say({ zh: '不论是否退回', en: 'Returned or not' }) },
            { value: 'true', label: say({ zh: '有退回的', en: 'Were returned' }) },
            { value: 'false', label: say({ zh: '没有退回的', en: 'Never returned' }) },
          ]}
        />
      </div>
      {read.error && <Failed problem={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Loading lines={8} />}
      {first && items.length === 0 && (
        <Empty
          title={{ zh: '这里没有工单', en: 'No orders here' }}
          hint={{
            zh: '12345送来的工单会自动出现；没有接口时可用「导入」导入工单表。',
            en: 'Orders sent by 12345 appear by themselves; without an interface import a table of orders.',
          }}
        />
      )}
      {items.length > 0 && <OrderTable items={items} />}
      {read.hasNextPage && (
        <div className="order-more">
          <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {say({ zh: '再看50件', en: '50 more' })}
          </Button>
        </div>
      )}
    </>
  )
}

const sum: [Bucket, string][] = [
  ['received', '='],
  ['returned', '+'],
  ['closed', '+'],
  ['in-hand', ''],
]

function Numbers({
  counts,
  at,
  change,
}: {
  counts: Record<Bucket, number>
  at: string
  change: (bucket: Bucket) => void
}) {
  const say = useSay()
  return (
    <div className="order-numbers">
      {sum.map(([bucket, sign]) => (
        <span key={bucket} className="order-number">
          <button type="button" aria-pressed={bucket === at} onClick={() => change(bucket)}>
            <strong className="number">{counts[bucket]}</strong>
            <span>{say(buckets[bucket])}</span>
          </button>
          {sign && (
            <span className="quiet" aria-hidden="true">
              {sign}
            </span>
          )}
        </span>
      ))}
    </div>
  )
}
