/** Facts as term and description, in two columns where there is room; what is not known is left out. */
import type { ReactNode } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'

export type Fact = [Label, ReactNode]

export function Facts({ facts }: { facts: Fact[] }) {
  const say = useSay()
  return (
    <dl className="facts two-columns">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

export function Part({ title, children, aside }: { title: Label; children: ReactNode; aside?: ReactNode }) {
  const say = useSay()
  return (
    <section className="part" aria-label={say(title)}>
      <div className="part-head">
        <h2>{say(title)}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
