/** Answers from the knowledge base while a question is typed. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ArticleFound } from '../../../server/knowledge/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'

export type { ArticleFound } from '../../../server/knowledge/view.ts'

const settlesAfter = 180
const none: ArticleFound[] = []

/** What is found stays while the next is on its way: nothing jumps under the reader's eyes. */
export function useAnswers(typed: string | undefined, limit = 6) {
  const asked = useSettledText((typed ?? '').trim().slice(0, 1000))
  const read = useQuery<{ items: ArticleFound[] }, ApiProblem>({
    queryKey: ['/articles/search', asked, limit],
    queryFn: ({ signal }) => api.read('/articles/search', { q: asked.replace(/\s+/g, ' '), limit }, signal),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const waiting = asked !== (typed ?? '').trim().slice(0, 1000) || read.isFetching
  return { found: asked.length >= 2 ? (read.data?.items ?? none) : none, waiting }
}

function useSettledText(value: string) {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settlesAfter)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
