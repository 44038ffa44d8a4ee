/**
 * What the wall shows, fetched again and again. It never gives up and never clears the screen: what was seen last stays,
 * with its time, until the network or the server is back. Nobody is there to press anything.
 */
import { useEffect, useState } from 'react'
import type { WallBoard } from '../../../server/dashboard/view.ts'

const everySeconds = 60
const afterFailureSeconds = 10
const patienceSeconds = 20
/** So soon after midnight as the server has surely turned its page too: the figures are those of the new day. */
const afterMidnightSeconds = 2
/** At night the page loads itself anew: so a new release arrives, and nothing grows for weeks. */
const freshPageAfterHours = 20

export interface WallFeed {
  board: WallBoard | undefined
  /** When the last figures arrived. */
  at: Date | undefined
  trouble: 'offline' | 'refused' | undefined
}

/** A key after # opens the wall without anybody signed in; it is sent in a header and in no address. */
const key = location.hash.slice(1)
const ask = (signal: AbortSignal) =>
  fetch(key ? '/api/public/wall' : '/api/wall', {
    signal,
    cache: 'no-store',
    headers: { accept: 'application/json', ...(key ? { 'x-wall-key': key } : {}) },
  })

export function useWallFeed(): WallFeed {
  const [feed, setFeed] = useState<WallFeed>({ board: undefined, at: undefined, trouble: undefined })
  useEffect(() => {
    const opened = Date.now()
    let timer: ReturnType<typeof setTimeout>
    let stopped = false
    const again = (seconds: number) => {
      if (!stopped) timer = setTimeout(look, seconds * 1000)
    }
    async function look() {
      try {
        const answer = await ask(AbortSignal.timeout(patienceSeconds * 1000))
        if (answer.ok) {
          const board = (await answer.json()) as WallBoard
          if (Date.now() - opened > freshPageAfterHours * 3_600_000) location.reload()
          setFeed({ board, at: new Date(), trouble: undefined })
          return again(Math.min(everySeconds, untilMidnight() + afterMidnightSeconds))
        }
        const refused = answer.status === 401 || answer.status === 403
        setFeed(before => ({ ...before, trouble: refused ? 'refused' : 'offline' }))
      } catch {
        setFeed(before => ({ ...before, trouble: 'offline' }))
      }
      again(afterFailureSeconds)
    }
    void look()
    // The network said that it is back: no need to wait.
    const back = () => {
      clearTimeout(timer)
      void look()
    }
    window.addEventListener('online', back)
    return () => {
      stopped = true
      clearTimeout(timer)
      window.removeEventListener('online', back)
    }
  }, [])
  return feed
}

/** In Shanghai, which has one time the whole year. */
function untilMidnight() {
  const shanghai = Date.now() + 8 * 3_600_000
  return (86_400_000 - (shanghai % 86_400_000)) / 1000
}

export function useClock() {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
