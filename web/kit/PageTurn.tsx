/** Under a list that comes in pages: on to the next, and back to the first. */
import { Button } from 'antd'
import { useSay } from './say.tsx'

/** @param cursor of the page that is shown; @param next of the page after it, null on the last */
export function PageTurn({
  cursor,
  next,
  go,
}: {
  cursor: string | undefined
  next: string | null
  go: (to: { cursor?: string }) => void
}) {
  const say = useSay()
  if (!cursor && !next) return null
  return (
    <div className="steps">
      {cursor && <Button onClick={() => go({})}>{say({ zh: '回到第一页', en: 'First page' })}</Button>}
      {next && <Button onClick={() => go({ cursor: next })}>{say({ zh: '下一页', en: 'Next page' })}</Button>}
    </div>
  )
}
