/** A password or key that is seen now and never again: it stays until the administrator says it was handed over. */
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'

export interface Secret {
  title: Label
  hint: Label
  secret: string
}

export function ShownOnce({ title, hint, secret, done }: Secret & { done: () => void }) {
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => box.current?.focus(), [])
  // Outside https the clipboard is closed: then the text is selected, ready for Ctrl+C.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setCopied(true)
    } catch {
      const shown = box.current?.querySelector('code')
      if (shown) getSelection()?.selectAllChildren(shown)
    }
  }
  return (
    <section ref={box} tabIndex={-1} className="step-panel panel" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      <code className="shown-once">{secret}</code>
      <p className="quiet">{say(hint)}</p>
      <div className="steps">
        <Button onClick={() => void copy()}>
          {copied ? say({ zh: '已复制', en: 'Copied' }) : say({ zh: '复制', en: 'Copy' })}
        </Button>
        <Button type="primary" onClick={done}>
          {say({ zh: '已交给本人，不再显示', en: 'Handed over, hide it' })}
        </Button>
      </div>
    </section>
  )
}
