/** A number is always a link to what it was counted from. */
import { type FigureFormat, figureText } from '../../kit/figure.ts'
import { useLanguage } from '../../kit/say.tsx'
import type { Opened } from './Records.tsx'

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
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={`${title} ${text}`}
      onClick={() => open({ title: `${title} ${text}`, query, rate: format === 'percent' })}
    >
      {text}
    </button>
  )
}
