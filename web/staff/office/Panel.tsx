/** Where something is made or changed. Comes into view by itself: on a phone the line that opened it may be far below. */
import { type ReactNode, useEffect, useRef } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'

export function Panel({ title, children }: { title: Label; children: ReactNode }) {
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
    box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={box} tabIndex={-1} className="step-panel panel form office-panel" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      {children}
    </section>
  )
}
