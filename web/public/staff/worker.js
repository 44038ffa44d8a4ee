/**
 * Keeps the page of the field open where there is no network. Files with a hash in their name are taken from the device;
 * the page itself and the few answers it cannot begin without come from the network, and from the device when that fails.
 * Nothing is written from here: what is to be sent waits in the page's own store.
 */
const files = 'xiaobao-files-1'
const answers = 'xiaobao-answers-1'
const shell = '/staff/field'
const kept = ['/api/me', '/api/about', '/api/sampling-field']

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

/** The page tells which files it is made of, once it has them all. */
self.addEventListener('message', event => {
  if (event.data?.keep) event.waitUntil(keepAll(event.data.keep))
})

async function keepAll(urls) {
  const cache = await caches.open(files)
  for (const url of urls) if (!(await cache.match(url))) await cache.add(url).catch(() => {})
  const page = await fetch(shell, { credentials: 'same-origin' }).catch(() => undefined)
  if (page?.ok) await cache.put(shell, page)
  const data = await caches.open(answers)
  for (const path of kept) {
    const answer = await fetch(path, { credentials: 'same-origin', headers: { accept: 'application/json' } }).catch(
      () => undefined,
    )
    if (answer?.ok) await data.put(path, answer)
  }
  for (const client of await self.clients.matchAll()) client.postMessage({ kept: true })
}

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  // Who signs out leaves nothing of theirs on the device.
  if (request.method === 'DELETE' && url.pathname === '/api/session') event.waitUntil(caches.delete(answers))
  if (request.method !== 'GET') return
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromDevice(request))
  else if (request.mode === 'navigate' && url.pathname.startsWith('/staff'))
    event.respondWith(fromNetwork(request, files, shell))
  else if (kept.includes(url.pathname) && url.search === '')
    event.respondWith(fromNetwork(request, answers, url.pathname))
})

async function fromDevice(request) {
  const cache = await caches.open(files)
  const found = await cache.match(request.url)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request.url, answer.clone())
  return answer
}

async function fromNetwork(request, name, key) {
  try {
    const answer = await fetch(request)
    if (answer.ok && key !== shell) await (await caches.open(name)).put(key, answer.clone())
    // Signed out elsewhere: what was kept of this person goes.
    if (answer.status === 401) await caches.delete(answers)
    return answer
  } catch (problem) {
    const found = await (await caches.open(name)).match(key)
    if (found) return found
    throw problem
  }
}
