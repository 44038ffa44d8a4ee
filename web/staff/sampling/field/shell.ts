/** The worker that opens this page without network (web/public/staff/worker.js), and whether it has all it needs. */
import { useEffect, useState } from 'react'

export type Shell = 'checking' | 'ready' | 'cannot'

export function useShell(): Shell {
  const [shell, setShell] = useState<Shell>('checking')
  useEffect(() => {
    if (!navigator.serviceWorker) {
      setShell('cannot')
      return
    }
    const heard = (event: MessageEvent) => {
      if (event.data?.kept) setShell('ready')
    }
    navigator.serviceWorker.addEventListener('message', heard)
    navigator.serviceWorker
      .register('/staff/worker.js', { scope: '/staff/' })
      .then(() => navigator.serviceWorker.ready)
      .then(registration => {
        if (!navigator.onLine) setShell('ready')
        registration.active?.postMessage({ keep: filesOfThisPage() })
      })
      .catch(() => setShell(navigator.onLine ? 'cannot' : 'ready'))
    return () => navigator.serviceWorker.removeEventListener('message', heard)
  }, [])
  return shell
}

const filesOfThisPage = () => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map(each => each.name)
      .concat([...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(each => each.src))
      .filter(url => url.startsWith(`${location.origin}/assets/`)),
  ),
]

/** Whether the server answers, asked of the server itself: a telephone says it is online in a lift, too. */
export function useNetwork(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    let gone = false
    const ask = async () => {
      const answered = await fetch('/healthz', { cache: 'no-store' }).then(
        answer => answer.ok,
        () => false,
      )
      if (!gone) setOnline(answered)
    }
    const lost = () => setOnline(false)
    void ask()
    const timer = setInterval(ask, 10_000)
    window.addEventListener('online', ask)
    window.addEventListener('offline', lost)
    return () => {
      gone = true
      clearInterval(timer)
      window.removeEventListener('online', ask)
      window.removeEventListener('offline', lost)
    }
  }, [])
  return online
}
