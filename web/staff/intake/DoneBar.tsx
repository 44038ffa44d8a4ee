/** The call before: done, in how many seconds, and what may still be made of it while the next one rings. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { api } from '../../kit/api.ts'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'

export interface Done {
  id: number
  number: string
  seconds: number
  /** Came from no article: may become one. */
  own: boolean
}

/** Proposed once; F10 asks for it (CallTaking). */
export function useGrowth(done: Done | undefined) {
  return useSubmit(
    (id: number, key) => api.post<{ id: number; number: string }>(`/consultations/${id}/article`, {}, key),
    { changes: ['/articles', `/consultations/${done?.id}`] },
  )
}

export function DoneBar({ done, growth }: { done: Done; growth: ReturnType<typeof useGrowth> }) {
  const say = useSay()
  return (
    <div className="call-done" role="status">
      <strong>
        {say({ zh: '✓ 已答复办结', en: '✓ Answered and closed' })}{' '}
        <Link to={`/consultations/${done.id}`} target="_blank" className="number">
          {done.number}
        </Link>
      </strong>
      <span className="quiet">{say({ zh: `用时 ${done.seconds} 秒`, en: `${done.seconds} s` })}</span>
      {growth.data && (
        <Link to={`/articles/${growth.data.id}`} target="_blank">
          {say({ zh: `已提为知识 ${growth.data.number}，待审核`, en: `Proposed as ${growth.data.number}` })}
        </Link>
      )}
      {growth.error && <span className="field-problem">{growth.error.detail}</span>}
      {done.own && !growth.data && (
        <Button size="small" tabIndex={-1} loading={growth.isPending} onClick={() => growth.mutate(done.id)}>
          {say({ zh: '把这个答复提为知识', en: 'Propose this answer as an article' })}{' '}
          <span className="key step-key">F10</span>
        </Button>
      )}
      <Link to={`/intake?from=${done.id}`} tabIndex={-1}>
        {say({ zh: '来电人要投诉、举报：转过去', en: 'The caller wants to complain or report after all' })}
      </Link>
    </div>
  )
}
