/** The filters of the desk live in the URL, so that a list can be sent to a colleague, saved and come back to. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

export const filterNames = [
  'scope',
  'kind',
  'state',
  'tone',
  'officeId',
  'handlerId',
  'channel',
  'from',
  'to',
  'closed',
  'q',
] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = Partial<Record<FilterName, string>>

export const filtersIn = (search: Record<string, unknown>): Filters =>
  Object.fromEntries(filterNames.flatMap(name => (search[name] ? [[name, String(search[name])]] : [])))

/** Boxes and saved views carry their filters as a query string or as an object. */
export const filtersOf = (query: string | Record<string, unknown>): Filters =>
  filtersIn(typeof query === 'string' ? Object.fromEntries(new URLSearchParams(query.replace(/^[^?]*\?/, ''))) : query)

export const queryOf = (filters: Filters) =>
  filterNames.flatMap(name => (filters[name] ? [`${name}=${encodeURIComponent(filters[name])}`] : [])).join('&')

export const sameFilters = (one: Filters, other: Filters) => queryOf(one) === queryOf(other)

/** What the address asks for, and how to change it. `open` is the matter shown at the right, `as` its kind. */
export function useFilters(usual: Filters) {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const asked = queryOf(filtersIn(search))
  const fallback = queryOf(usual)
  const filters = useMemo<Filters>(() => filtersOf(asked || fallback), [asked, fallback])
  const open = search.open ? Number(search.open) : undefined
  const go = useCallback(
    (next: Filters) => void navigate({ to: '.', search: next as never, replace: true }),
    [navigate],
  )
  const change = useCallback(
    (part: Partial<Record<FilterName, string | undefined>>) =>
      void navigate({ to: '.', search: { ...filters, ...part } as never }),
    [navigate, filters],
  )
  const show = useCallback(
    (line: { id: number; kind: string } | undefined, keepPlace = false) =>
      void navigate({
        to: '.',
        search: ((before: object) => ({
          ...before,
          open: line?.id,
          as: line && line.kind !== 'complaint' ? line.kind : undefined,
        })) as never,
        replace: keepPlace,
      }),
    [navigate],
  )
  const kind = search.as ? String(search.as) : undefined
  return { filters, open, kind, go, change, show }
}
