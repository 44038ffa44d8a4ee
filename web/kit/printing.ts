/** True while a page goes to the printer: what is drawn only near the view is drawn whole then. */
import { useSyncExternalStore } from 'react'

let printing = false

function watch(tell: () => void) {
  const change = (now: boolean) => () => {
    printing = now
    tell()
  }
  const [before, after] = [change(true), change(false)]
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

export const usePrinting = () => useSyncExternalStore(watch, () => printing)
