/**
 * A draft belongs to the window that writes it: a second window of the same person takes up another, or begins anew,
 * and neither writes over the other's call. The browser itself lets go when the window closes or crashes.
 */
const nameOf = (id: number) => `xiaobao.draft.${id}`

/** Without the Web Locks of a secure page there is one window's word against the other's, as before. */
export function holdDraft(id: number): Promise<boolean> {
  if (!navigator.locks || releases.has(id)) return Promise.resolve(true)
  return new Promise(answer => {
    void navigator.locks.request(nameOf(id), { ifAvailable: true }, lock => {
      answer(lock !== null)
      return lock && new Promise<void>(release => releases.set(id, release))
    })
  })
}

const releases = new Map<number, () => void>()

export function letGo(id: number | undefined) {
  if (id === undefined) return
  releases.get(id)?.()
  releases.delete(id)
}
