/** J and K move, Enter opens, X ticks, Esc closes. With a record open it follows the cursor. */
import { type RefObject, useEffect, useState } from 'react'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { useShortcuts } from '../../kit/shortcuts.ts'

interface Moving {
  lines: MatterLine[]
  open: number | undefined
  show: (line: MatterLine | undefined, keepPlace?: boolean) => void
  pick: (id: number, on: boolean) => void
  picked: ReadonlySet<number>
  refresh: () => void
  more: () => void
  scroll: RefObject<HTMLDivElement | null>
}

export function useCursor({ lines, open, show, pick, picked, refresh, more, scroll }: Moving) {
  const [at, setAt] = useState<number>()
  const here = lines.findIndex(line => line.id === (open ?? at))
  const move = (by: number) => {
    const next = lines[Math.max(0, Math.min(lines.length - 1, here + by))]
    if (!next) return
    setAt(next.id)
    if (here + by >= lines.length - 5) more()
    if (open !== undefined) show(next, true)
  }
  const current = lines[here]
  useShortcuts([
    { key: 'j', label: { zh: '下一件', en: 'Next' }, run: () => move(1) },
    { key: 'k', label: { zh: '上一件', en: 'Previous' }, run: () => move(-1) },
    { key: 'enter', label: { zh: '打开', en: 'Open' }, run: () => current && show(current) },
    { key: 'x', label: { zh: '选择', en: 'Select' }, run: () => current && pick(current.id, !picked.has(current.id)) },
    { key: 'r', label: { zh: '刷新', en: 'Refresh' }, run: refresh },
    { key: 'escape', label: { zh: '关闭右侧', en: 'Close the record' }, run: () => show(undefined) },
  ])
  const target = open ?? at
  useEffect(() => {
    if (target === undefined) return
    scroll.current?.querySelector(`[data-matter="${target}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [target, scroll])
  useEffect(() => {
    if (open !== undefined) setAt(open)
  }, [open])
  return at
}
