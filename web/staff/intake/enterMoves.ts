/** Enter goes to the next field, as on a cash desk; in a text of several lines and in an open list it keeps its meaning. */
import type { KeyboardEvent } from 'react'

export function enterMoves(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const here = event.target
  if (!(here instanceof HTMLInputElement) || here.getAttribute('aria-expanded') === 'true') return
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea')].filter(
    field => !(field as HTMLInputElement).disabled && field.offsetParent !== null && field.tabIndex >= 0,
  )
  const next = fields[fields.indexOf(here) + 1]
  if (!next) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}
