/** The first page, by what one works at; filters of the desk in its address go with it. */
import { Navigate, useSearch } from '@tanstack/react-router'
import { startOf, useMe } from '../session/me.ts'

export function Home() {
  const start = startOf(useMe())
  const search = useSearch({ strict: false })
  return <Navigate to={start} search={(start === '/desk' ? search : {}) as never} replace />
}
