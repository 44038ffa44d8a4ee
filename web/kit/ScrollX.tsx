/** A table wider than the screen scrolls sideways by itself, by hand and by keyboard. */
import type { ReactNode } from 'react'

export function ScrollX({
  label,
  also = '',
  lang,
  children,
}: {
  label: string
  also?: string
  lang?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={`scroll-x ${also}`.trim()} tabIndex={0} aria-label={label} lang={lang}>
      {children}
    </section>
  )
}
