/** 台账: a list and a search of its own, of the clues one may know; on paper or in Excel only with a trace. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { clue, clueTypes } from '../../../law/clue.ts'
import type { ClueLine } from '../../../server/clue/view.ts'
import { type ApiProblem, address, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { Empty, Failed, Loading } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { Exports } from './Exports.tsx'
import { Head } from './Head.tsx'
import { LedgerPaper, type Printed } from './LedgerPaper.tsx'
import { LedgerTable } from './LedgerTable.tsx'

interface Page {
  items: ClueLine[]
  count: number
  next: string | null
  order: Label
}

const filterNames = ['q', 'state', 'type', 'from', 'to'] as const
type Filters = Partial<Record<(typeof filterNames)[number], string>>

export function LedgerPage() {
  const say = useSay()
  const me = useMe()
  const officer = hasRole(me, ['clue'])
  const asked = useSearch({ strict: false }) as Filters
  const filters: Filters = Object.fromEntries(filterNames.map(name => [name, asked[name]]))
  const [printed, setPrinted] = useState<Printed>()
  const read = useInfiniteQuery<Page, ApiProblem>({
    queryKey: ['/clues', filters],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      api.read<Page>('/clues', { ...filters, cursor: pageParam as string | undefined }, signal),
    getNextPageParam: last => last.next ?? undefined,
  })
  const printing = useSubmit((body: object) => api.post<Printed>('/clue-ledger/print', body), {
    changes: ['/clue-ledger/exports'],
    done: setPrinted,
  })
  const lines = read.data?.pages.flatMap(page => page.items) ?? []
  const first = read.data?.pages[0]
  const said = Object.fromEntries(Object.entries(filters).filter(([, value]) => value))
  return (
    <div className="page">
      <Head here="/clues">
        <Link to="/clues/new" className="ant-btn-link clue-new">
          <Button type="primary">{say({ zh: '登记线索', en: 'Register a clue' })}</Button>
        </Link>
        {officer && (
          <>
            <Button loading={printing.isPending} onClick={() => printing.mutate(said)}>
              {say({ zh: '打印', en: 'Print' })}
            </Button>
            <Button href={address('/clue-ledger/xlsx', said)}>{say({ zh: '导出 Excel', en: 'Excel' })}</Button>
          </>
        )}
      </Head>
      <FilterLine filters={filters} />
      <ProblemSummary problem={printing.error} />
      {read.error && lines.length === 0 ? (
        <Failed problem={read.error} retry={() => void read.refetch()} />
      ) : read.isPending ? (
        <Loading lines={8} />
      ) : lines.length === 0 ? (
        <Empty
          title={{ zh: '没有线索', en: 'No clues' }}
          hint={{
            zh: '这里只有您在知悉范围内的线索。可以从“线索建议”登记，也可以直接登记。',
            en: 'Only clues on whose list you stand are shown. Register one from a proposal or by hand.',
          }}
        />
      ) : (
        <>
          <LedgerTable lines={lines} />
          <div className="quiet">
            {say({
              zh: `共 ${first?.count} 条，已载入 ${lines.length} 条`,
              en: `${first?.count} in all, ${lines.length} loaded`,
            })}
            {first && say({ zh: `，${first.order.zh}`, en: `, ${first.order.en}` })}
            {read.hasNextPage && (
              <Button type="link" loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                {say({ zh: '载入更多', en: 'Load more' })}
              </Button>
            )}
          </div>
        </>
      )}
      {officer && <Exports />}
      {printed && <LedgerPaper printed={printed} done={() => setPrinted(undefined)} />}
    </div>
  )
}

function FilterLine({ filters }: { filters: Filters }) {
  const say = useSay()
  const navigate = useNavigate()
  const change = (part: Filters) => void navigate({ to: '.', search: { ...filters, ...part } as never })
  const options = (list: Record<string, Label>) =>
    Object.entries(list).map(([value, label]) => ({ value, label: say(label) }))
  return (
    <search className="clue-filters">
      <Input.Search
        allowClear
        defaultValue={filters.q}
        placeholder={say({ zh: '名称、人员、情况、编号、回执', en: 'Name, people, facts, numbers' })}
        aria-label={say({ zh: '在台账中查找', en: 'Search the ledger' })}
        onSearch={q => change({ q })}
        maxLength={60}
      />
      <Select
        allowClear
        placeholder={say({ zh: '全部状态', en: 'Any state' })}
        aria-label={say({ zh: '状态', en: 'State' })}
        value={filters.state ?? null}
        onChange={state => change({ state })}
        options={options(clue.states)}
      />
      <Select
        allowClear
        placeholder={say({ zh: '全部类型', en: 'Any type' })}
        aria-label={say({ zh: '类型', en: 'Type' })}
        value={filters.type ?? null}
        onChange={type => change({ type })}
        options={options(clueTypes)}
      />
      <Input
        type="date"
        aria-label={say({ zh: '登记自', en: 'Registered from' })}
        value={filters.from ?? ''}
        onChange={event => change({ from: event.target.value })}
      />
      <Input
        type="date"
        aria-label={say({ zh: '登记至', en: 'Registered to' })}
        value={filters.to ?? ''}
        onChange={event => change({ to: event.target.value })}
      />
    </search>
  )
}
