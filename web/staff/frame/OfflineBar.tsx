/** The network is down: said at once, at the bottom, without taking the page away. */
import { useSyncExternalStore } from 'react'
import { useSay } from '../../kit/say.tsx'

const listen = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export function OfflineBar() {
  const say = useSay()
  const online = useSyncExternalStore(listen, () => navigator.onLine)
  if (online) return null
  return (
    <div className="offline-bar" role="alert">
      {say({
        zh: '网络已断开：看到的可能不是最新，已填写的内容保留在本页',
        en: 'Offline: what you see may be out of date; what you typed stays on this page',
      })}
    </div>
  )
}
