/**
 * Enter goes to the next field, as on a cash desk; in a text of several lines and in an open list it keeps its meaning.
 * In a list of several choices, Enter with nothing typed and nothing browsed means: that was all.
 */
import type { KeyboardEvent } from 'react'

export function enterMoves(event: KeyboardEvent<HTMLElement>) {
  const here = event.target
  if (!(here instanceof HTMLInputElement) || event.nativeEvent.isComposing || event.keyCode === 229) return
  const browsed = here.dataset.browsed === 'yes'
  here.dataset.browsed = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? 'yes' : ''
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const listOpen = here.getAttribute('aria-expanded') === 'true'
  const several = here.closest('.ant-select-multiple')
  const done = several && here.value === '' && !browsed && several.querySelector('.ant-select-selection-item')
  if (listOpen && !done) return
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea')].filter(
    field => !(field as HTMLInputElement).disabled && field.offsetParent !== null && field.tabIndex >= 0,
  )
  const next = fields[fields.indexOf(here) + 1]
  if (!next) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
  // As Tab does: what the history filled in is replaced by typing, not written on.
  if (next instanceof HTMLInputElement) next.select()
}

/**
 * What came into the field under the cursor by itself (the history, a draft) is replaced by typing, not written on; `told`
 * are the values that come, so that what somebody types in those moments is not taken for one of them.
 */
export function selectLater(told: readonly (string | undefined)[]) {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement) || !field.closest('.call-caller')) return
  const before = field.value
  // What was set is drawn a few frames later at most.
  const look = (frames: number) => {
    if (document.activeElement !== field || frames === 0) return
    if (field.value !== before && told.includes(field.value)) field.select()
    else requestAnimationFrame(() => look(frames - 1))
  }
  look(10)
}
