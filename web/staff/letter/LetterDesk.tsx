/** 文书送达: what was issued and has not provably arrived. Without proof a matter cannot be closed. */
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { type ApiProblem, api } from '../../kit/api.ts'
import { printLetters } from '../../kit/LetterPaper.tsx'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { Empty, Failed, Loading } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { type LetterAct, LetterActions } from './LetterActions.tsx'
import { LetterTable } from './LetterTable.tsx'
import type { LetterPage, WaitingLetter } from './letters.ts'

const choices = [
  { value: 'issued,sent,failed', label: { zh: '全部待办', en: 'All waiting' } },
  { value: 'issued', label: { zh: '待送出', en: 'To be sent' } },
  { value: 'sent', label: { zh: '待送达证明', en: 'Proof missing' } },
  { value: 'failed', label: { zh: '未送达', en: 'Failed' } },
  { value: 'served', label: { zh: '已送达', en: 'Served' } },
]

export function LetterDesk() {
  const say = useSay()
  const navigate = useNavigate()
  const { state = choices[0]!.value } = useSearch({ strict: false }) as { state?: string }
  const read = useInfiniteQuery<LetterPage, ApiProblem>({
    queryKey: ['/letters', { state }],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      api.read<LetterPage>('/letters', { state, cursor: pageParam as string | undefined, limit: 100 }, signal),
    getNextPageParam: last => last.next ?? undefined,
  })
  const [doing, setDoing] = useState<{ act: LetterAct; letter: WaitingLetter }>()
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set())
  const printing = useMutation<void, ApiProblem, readonly number[]>({
    mutationFn: async ids => {
      const papers: string[] = []
      for (const id of ids) papers.push((await api.read<{ html: string }>(`/letters/${id}/html`)).html)
      printLetters(papers)
    },
  })
  const letters = read.data?.pages.flatMap(page => page.items) ?? []
  const chosen = letters.filter(letter => picked.has(letter.id)).map(letter => letter.id)
  const order = read.data?.pages[0]?.order
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '文书送达', en: 'Service of letters' })}</h1>
        <Segmented
          aria-label={say({ zh: '送达情况', en: 'State' })}
          value={state}
          onChange={next => void navigate({ to: '.', search: { state: next } as never })}
          options={choices.map(each => ({ value: each.value, label: say(each.label) }))}
        />
      </div>
      {read.error && letters.length === 0 ? (
        <Failed problem={read.error} retry={() => void read.refetch()} />
      ) : read.isPending ? (
        <Loading lines={10} />
      ) : letters.length === 0 ? (
        <Empty
          title={{ zh: '没有等待送达的文书', en: 'No letters are waiting' }}
          hint={{
            zh: '受理、不予受理、组织调解、终止和达成调解后产生的文书会出现在这里，直到有送达证明。',
            en: 'Letters issued by a decision appear here until there is proof that they arrived.',
          }}
        />
      ) : (
        <>
          {chosen.length > 0 && (
            <div className="page-head">
              <Button type="primary" loading={printing.isPending} onClick={() => printing.mutate(chosen)}>
                {say({ zh: `打印所选 ${chosen.length} 份`, en: `Print the ${chosen.length} selected` })}
              </Button>
              <ProblemSummary problem={printing.error} />
            </div>
          )}
          <LetterTable
            letters={letters}
            picked={picked}
            pick={(ids, on) =>
              setPicked(before => new Set(on ? [...before, ...ids] : [...before].filter(id => !ids.includes(id))))
            }
            act={(act, letter) => setDoing({ act, letter })}
          />
          <div className="quiet">
            {say({ zh: `已载入 ${letters.length} 份`, en: `${letters.length} loaded` })}
            {order && say({ zh: `，${order.zh}`, en: `, ${order.en}` })}
            {read.hasNextPage && (
              <Button type="link" loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                {say({ zh: '载入更多', en: 'Load more' })}
              </Button>
            )}
          </div>
        </>
      )}
      {doing && <LetterActions key={`${doing.act}${doing.letter.id}`} {...doing} close={() => setDoing(undefined)} />}
    </div>
  )
}
