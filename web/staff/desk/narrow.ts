/** Whether the screen is a phone's: then every line is a card. */
import { useSyncExternalStore } from 'react'

const phone = matchMedia('(max-width: 760px)')
const listen = (changed: () => void) => {
  phone.addEventListener('change', changed)
  return () => phone.removeEventListener('change', changed)
}

export const useNarrow = () => useSyncExternalStore(listen, () => phone.matches)
