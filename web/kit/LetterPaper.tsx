/** A letter as paper: shut in a frame without scripts, so that its look is its own and printing prints only it. */
import { type RefObject, useMemo } from 'react'
import style from './letter.css?raw'

const paper = (html: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${style}</style></head><body>${html}</body></html>`

export function LetterPaper({
  html,
  title,
  frame,
}: {
  html: string
  title: string
  frame?: RefObject<HTMLIFrameElement | null>
}) {
  const page = useMemo(() => paper(html), [html])
  return (
    <iframe ref={frame} className="letter-paper" title={title} sandbox="allow-same-origin allow-modals" srcDoc={page} />
  )
}
