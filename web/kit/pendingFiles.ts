/**
 * A file half sent stays in the browser (IndexedDB) until it is through, so that it goes on by itself after a reload.
 * Only for this tab and page; what another tab left behind is thrown away after an hour.
 */
import { keptIn } from './kept.ts'

interface Pending {
  id: string
  token: string
  file: File
  tab: string
  page: string
  since: number
}

const hour = 3_600_000

function thisTab() {
  const known = sessionStorage.getItem('xiaobao.tab') ?? crypto.randomUUID()
  sessionStorage.setItem('xiaobao.tab', known)
  return known
}

const store = keptIn('xiaobao-pending-staff', 'file', 'id')
const inStore = <T>(work: (store: IDBObjectStore) => IDBRequest<T>) => store('readwrite', work)

/** A browser that keeps nothing sends the file all the same; it only cannot go on by itself. */
const orNothing = () => undefined

export const keepPending = (known: { id: string; token: string }, file: File) =>
  inStore(store =>
    store.put({ ...known, file, tab: thisTab(), page: location.pathname, since: Date.now() } satisfies Pending),
  ).catch(orNothing)

export const dropPending = (id: string) => inStore(store => store.delete(id)).catch(orNothing)

export async function pendingHere(): Promise<Pending[]> {
  const all = ((await inStore(store => store.getAll()).catch(orNothing)) ?? []) as Pending[]
  const [tab, page] = [thisTab(), location.pathname]
  for (const each of all) if (each.tab !== tab && Date.now() - each.since > hour) await dropPending(each.id)
  return all.filter(each => each.tab === tab && each.page === page)
}
