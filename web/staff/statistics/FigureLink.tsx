/** A number is always a link to what it was counted from. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type FigureFormat, figureText } from '../../kit/figure.ts'
import { useLanguage } from '../../kit/say.tsx'
import { countPrinted, type Opened } from './Records.tsx'

interface Props {
  format: FigureFormat
  value: number | string | null
  query: string | null
  /** What the number says, for the head of the list and for who can't see the table around it. */
  title: string
  open: (opened: Opened) => void
}

export function FigureLink({ format, value, query, title, open }: Props) {
  const { language } = useLanguage()
  const text = figureText(format, value, language)
  if (query === null || value === null) return <span>{text}</span>
  const printed = format === 'count' || format === 'text' ? countPrinted(String(value)) : undefined
  const opened = { title: `${title} ${text}`, query, rate: format === 'percent', printed }
  return (
    <OpensRecords opened={opened} open={open} label={`${title} ${text}`}>
      {text}
    </OpensRecords>
  )
}

/** A plain click opens the records beside the page; the address is there for another tab or a colleague. */
export function OpensRecords({
  opened,
  open,
  label,
  children,
}: {
  opened: Opened
  open: (opened: Opened) => void
  label: string
  children: ReactNode
}) {
  return (
    <Link
      to="/records"
      search={{ of: opened.query, title: opened.title, ...(opened.rate ? { rate: 1 } : {}) } as never}
      className="figure-link"
      aria-label={label}
      onClick={event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        open(opened)
      }}
    >
      {children}
    </Link>
  )
}
