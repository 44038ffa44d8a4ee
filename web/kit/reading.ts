/** Reading and writing through TanStack Query. The key of a read is its path and query, so a prefix clears a family. */
import { QueryClient, type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiProblem, api, freshKey, type Query } from './api.ts'
import { useLanguage } from './say.tsx'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only a lost connection or an overloaded server is worth another try.
      retry: (count, error) => error instanceof ApiProblem && (error.offline || error.status >= 500) && count < 2,
      refetchOnWindowFocus: false,
    },
  },
})

export const keyOf = (path: string, query: Query = {}): QueryKey => [path, query]

interface ReadOptions<T> {
  enabled?: boolean
  staleTime?: number
  /** Milliseconds until it is read again by itself, asked after every answer. */
  again?: (answer: T | undefined) => number | false
}

export function useRead<T>(path: string, query: Query = {}, { again, ...options }: ReadOptions<T> = {}) {
  return useQuery<T, ApiProblem>({
    queryKey: keyOf(path, query),
    queryFn: ({ signal }) => api.read<T>(path, query, signal),
    ...options,
    ...(again && {
      refetchInterval: ({ state }) => again(state.data),
      refetchIntervalInBackground: true,
      // A machine that slept over the moment.
      refetchOnWindowFocus: true,
    }),
  })
}

/**
 * One submit of a form. The Idempotency-Key stays while the same content is sent again (a lost answer), and is fresh
 * for other content or after success. `changes` names the paths to read anew.
 */
export function useSubmit<Input, Output>(
  send: (input: Input, key: string) => Promise<Output>,
  { changes = [], done }: { changes?: readonly string[]; done?: (output: Output, input: Input) => void } = {},
) {
  const client = useQueryClient()
  const { language } = useLanguage()
  const attempt = useRef<{ content: string; key: string }>(undefined)
  return useMutation<Output, ApiProblem, Input>({
    mutationKey: [language],
    mutationFn: input => {
      const content = JSON.stringify(input) ?? ''
      if (attempt.current?.content !== content) attempt.current = { content, key: freshKey() }
      return send(input, attempt.current.key)
    },
    onSuccess: (output, input) => {
      attempt.current = undefined
      for (const path of changes) void client.invalidateQueries({ queryKey: [path] })
      done?.(output, input)
    },
  })
}
