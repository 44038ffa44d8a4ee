// A file half sent is kept in the browser until it is through: after a reload it goes on where it stopped, unasked.
// Only for this tab; what another tab left behind is thrown away after an hour.
const pendingTab = (() => {
  try {
    const known = sessionStorage.getItem('xiaobao.tab') ?? crypto.randomUUID()
    sessionStorage.setItem('xiaobao.tab', known)
    return known
  } catch {
    return undefined
  }
})()
const hour = 3_600_000

function inPending(work) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('xiaobao-pending', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('file', { keyPath: 'id' })
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const base = opening.result
      const doing = base.transaction('file', 'readwrite')
      const asked = work(doing.objectStore('file'))
      doing.oncomplete = () => {
        base.close()
        done(asked.result)
      }
      doing.onabort = () => {
        base.close()
        failed(doing.error)
      }
    }
  })
}

// A browser that keeps nothing sends the file all the same; it only cannot go on by itself after a reload.
// biome-ignore lint/correctness/noUnusedVariables: used by send.js; all scripts are joined into one
const pending = {
  keep: (known, file) =>
    pendingTab &&
    inPending(store =>
      store.put({ ...known, file, tab: pendingTab, page: location.pathname, since: Date.now() }),
    ).catch(() => undefined),
  drop: id => inPending(store => store.delete(id)).catch(() => undefined),
  async here() {
    const all = await inPending(store => store.getAll()).catch(() => [])
    for (const each of all) if (each.tab !== pendingTab && Date.now() - each.since > hour) pending.drop(each.id)
    return all.filter(each => each.tab === pendingTab && each.page === location.pathname)
  },
}
