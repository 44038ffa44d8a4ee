/**
 * The lines of the desk, page by page. Nothing jumps while somebody reads: what others change is patched into its
 * place, what left the list grows pale, and a bar offers the new order.
 */
import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { useChanges } from '../../kit/changes.ts'
import { keyOf, useRead } from '../../kit/reading.ts'
import type { Label } from '../../kit/say.tsx'
import type { Filters } from './filters.ts'

interface Page {
  items: MatterLine[]
  next: string | null
  order?: Label
}

const size = 100

export function useLines(filters: Filters) {
  const client = useQueryClient()
  const key = useMemo(() => [...keyOf('/desk', filters), 'pages'], [filters])
  const pages = useInfiniteQuery<Page, ApiProblem, InfiniteData<Page>, typeof key, string | undefined>({
    queryKey: key,
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => api.read<Page>('/desk', { ...filters, cursor: pageParam, limit: size }, signal),
    getNextPageParam: last => last.next ?? undefined,
    staleTime: 60_000,
  })
  const count = useRead<{ count: number; more: boolean }>('/desk/count', filters)
  const { updates, forget, patches, gone } = useUpdates(filters)
  const { refetch } = pages
  const refetchCount = count.refetch
  const refresh = useCallback(() => {
    forget()
    void refetch()
    void refetchCount()
    void client.invalidateQueries({ queryKey: ['/desk/boxes'] })
  }, [client, forget, refetch, refetchCount])
  const lines = useMemo(() => {
    const seen = new Set<number>()
    return (pages.data?.pages ?? [])
      .flatMap(page => page.items)
      .filter(line => !seen.has(line.id) && seen.add(line.id))
      .map(line => patches.get(line.id) ?? line)
  }, [pages.data, patches])
  return {
    pages,
    lines,
    count: count.data && `${count.data.count}${count.data.more ? '+' : ''}`,
    order: pages.data?.pages[0]?.order,
    updates,
    gone,
    refresh,
  }
}

/** Reads the first page again after a change, at most once in two seconds, and keeps the difference. */
function useUpdates(filters: Filters) {
  const [changed, setChanged] = useState<ReadonlySet<number>>(new Set())
  const [patches, setPatches] = useState<ReadonlyMap<number, MatterLine>>(new Map())
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef(new Set<number>())
  const forget = useCallback(() => {
    setChanged(new Set())
    setPatches(new Map())
    setGone(new Set())
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins without the differences of the last
  useEffect(() => forget(), [filters, forget])
  useEffect(() => () => clearTimeout(timer.current), [])
  useChanges(id => {
    pending.current.add(id)
    timer.current ??= setTimeout(async () => {
      timer.current = undefined
      const ids = [...pending.current]
      pending.current.clear()
      const page = await api.read<Page>('/desk', { ...filters, limit: size }).catch(() => undefined)
      if (!page) return
      const now = new Map(page.items.map(line => [line.id, line]))
      setChanged(before => new Set([...before, ...ids]))
      setPatches(before => new Map([...before, ...now]))
      // Beyond the first page one cannot know; those keep their look until the bar is pressed.
      if (page.next === null) setGone(before => new Set([...before, ...ids].filter(each => !now.has(each))))
    }, 2000)
  })
  return { updates: changed.size, forget, patches, gone }
}
