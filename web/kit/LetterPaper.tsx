/** A letter as paper, in a shadow tree of its own: neither its look nor ours leaks. Its words are escaped by the server. */
import { useLayoutEffect, useRef } from 'react'
import style from './letter.css?raw'

export function LetterPaper({ html, title }: { html: string; title: string }) {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const at = place.current
    if (!at) return
    const shadow = at.shadowRoot ?? at.attachShadow({ mode: 'open' })
    shadow.innerHTML = `<style>${style}</style>${html}`
  }, [html])
  return <section ref={place} className="letter-paper" aria-label={title} lang="zh-CN" />
}

/** Prints these letters, one after the other on pages of their own, and nothing of the screen. */
export function printLetters(letters: readonly string[]) {
  const frame = document.createElement('iframe')
  frame.className = 'unseen'
  // Without scripts: a letter has none.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.srcdoc = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${style}</style>${letters.join('')}</html>`
  frame.onload = () => {
    const paper = frame.contentWindow
    paper?.addEventListener('afterprint', () => frame.remove())
    paper?.print()
  }
  document.body.append(frame)
}
