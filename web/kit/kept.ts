/** What the browser keeps by itself (IndexedDB): one store of one kind of thing in a database of its own. */
export const keptIn =
  (database: string, name: string, keyPath: string) =>
  <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      const opening = indexedDB.open(database, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore(name, { keyPath })
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const base = opening.result
        const doing = base.transaction(name, mode)
        const asked = work(doing.objectStore(name))
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
