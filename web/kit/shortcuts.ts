/**
 * Single keys. Silent while an input method composes, while a field has the focus, with Ctrl/Alt/Meta,
 * and behind an open dialogue. The keys of the last component that asked win; `?` lists those that work now.
 */
import { useEffect, useId, useSyncExternalStore } from 'react'
import type { Label } from '../../law/grammar.ts'

export interface Shortcut {
  /** KeyboardEvent.key in lower case: 'j', 'enter', 'escape', '/', '1'. */
  key: string
  label: Label
  run: () => void
}

let layers: { owner: string; shortcuts: readonly Shortcut[] }[] = []
const watchers = new Set<() => void>()
const change = (next: typeof layers) => {
  layers = next
  for (const tell of watchers) tell()
}

/** While `active`, these keys work. */
export function useShortcuts(shortcuts: readonly Shortcut[], active = true) {
  const owner = useId()
  useEffect(() => {
    if (!active) return
    const before = layers.findIndex(layer => layer.owner === owner)
    // A re-render keeps its place in the order.
    if (before >= 0) layers[before] = { owner, shortcuts }
    else change([...layers, { owner, shortcuts }])
  })
  useEffect(() => {
    if (!active) change(layers.filter(layer => layer.owner !== owner))
    return () => change(layers.filter(layer => layer.owner !== owner))
  }, [owner, active])
}

/** Those that would work now, the nearest first. */
export function useWorkingShortcuts(): Shortcut[] {
  const now = useSyncExternalStore(
    tell => {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    () => layers,
  )
  const seen = new Set<string>()
  return now
    .toReversed()
    .flatMap(layer => layer.shortcuts)
    .filter(each => !seen.has(each.key) && seen.add(each.key))
}

const fields = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]'

/** The key as named above; undefined when the press was meant for somebody else. */
export function keyMeant(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return undefined
  // 229 is what browsers report for every key that an input method takes.
  if (event.isComposing || event.keyCode === 229 || event.key === 'Process') return undefined
  const target = event.target instanceof Element ? event.target : null
  const box = target?.closest('input[type="checkbox"]')
  if (!box && target?.closest(fields)) return undefined
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return undefined
  const key = event.key.normalize('NFKC').toLowerCase()
  // Enter and space belong to the button or link that has the focus.
  if ((key === 'enter' || key === ' ') && target?.closest('button, a, [role="button"]')) return undefined
  return key
}

export function listenForShortcuts() {
  const pressed = (event: KeyboardEvent) => {
    const key = keyMeant(event)
    if (!key) return
    for (const layer of layers.toReversed()) {
      const found = layer.shortcuts.find(each => each.key === key)
      if (!found) continue
      event.preventDefault()
      found.run()
      return
    }
  }
  document.addEventListener('keydown', pressed)
  return () => document.removeEventListener('keydown', pressed)
}
