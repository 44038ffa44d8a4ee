/**
 * Undo for ten seconds instead of "are you sure". Either the thing is done and `undo` takes it back, or `commit`
 * does it when the ten seconds are over (or the page is left). Acts of law never come here: they ask for ground and reason.
 */
import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { type Label, useSay } from './say.tsx'

export interface Undoable {
  said: Label
  undo?: () => unknown
  commit?: () => unknown
}

const seconds = 10
const Context = createContext<(done: Undoable) => void>(() => {})

/** `offerUndo({ said, undo })`. */
export const useUndo = () => useContext(Context)

export function UndoProvider({ children }: { children: ReactNode }) {
  const say = useSay()
  const [done, setDone] = useState<Undoable>()
  const pending = useRef<Undoable>(undefined)
  const finish = useCallback(() => {
    pending.current?.commit?.()
    pending.current = undefined
    setDone(undefined)
  }, [])
  const offer = useCallback(
    (next: Undoable) => {
      finish()
      pending.current = next
      setDone(next)
    },
    [finish],
  )
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(finish, seconds * 1000)
    window.addEventListener('pagehide', finish)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', finish)
    }
  }, [done, finish])
  return (
    <Context value={offer}>
      {children}
      <div className="undo-place" aria-live="polite">
        {done && (
          <div className="undo">
            <span>{say(done.said)}</span>
            {(done.undo || done.commit) && (
              <Button
                type="link"
                onClick={() => {
                  pending.current = undefined
                  setDone(undefined)
                  done.undo?.()
                }}
              >
                {say({ zh: '撤销', en: 'Undo' })}
              </Button>
            )}
            <div className="undo-time" aria-hidden="true" />
          </div>
        )}
      </div>
    </Context>
  )
}
