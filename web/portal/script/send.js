// Files go up in pieces of 2 MB, one after another; a broken connection is taken up where it stopped.
const piece = 2 * 1024 * 1024
const pause = seconds => new Promise(done => setTimeout(done, seconds * 1000))

class Lost extends Error {}

async function call(address, options = {}) {
  let answer
  try {
    answer = await fetch(address, {
      ...options,
      headers: { 'accept-language': document.documentElement.lang, ...options.headers },
    })
  } catch {
    throw new Lost()
  }
  const body = await answer.json().catch(() => ({}))
  if (answer.status >= 500 || answer.status === 429) throw new Lost()
  return { ok: answer.ok, status: answer.status, body }
}

const refusal = body => {
  const [first] = body.errors ?? []
  return first ? `${first.problem} (${first.expected})` : (body.detail ?? '')
}

/** @param begun what was opened for it before the page was loaded anew */
// biome-ignore lint/correctness/noUnusedVariables: used by evidence.js; all scripts are joined into one
async function sendFile(file, told, begun) {
  const opened = begun ? { ok: true, body: begun } : await openUpload(file, told)
  if (!opened.ok) throw new Error(refusal(opened.body))
  const { id, token } = opened.body
  if (!begun) await pending.keep({ id, token }, file)
  try {
    return await sendRest(file, told, { id, token })
  } catch (error) {
    // Lost, it is taken up again; refused, it would be refused again.
    if (error instanceof Lost) error.begun = { id, token }
    else await pending.drop(id)
    throw error
  }
}

const openUpload = (file, told) =>
  persist(
    () =>
      call('/api/uploads', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: file.name.slice(-200) || 'photo', sizeBytes: file.size }),
      }),
    told,
  )

async function sendRest(file, told, { id, token }) {
  const headers = { 'x-upload-token': token }
  const known = await persist(() => call(`/api/uploads/${id}`, { headers }), told)
  if (!known.ok) throw new Error(refusal(known.body))
  if (known.body.done) return { id, token, name: file.name }
  let at = known.body.receivedBytes
  for (;;) {
    const sent = await persist(async () => {
      try {
        return await call(`/api/uploads/${id}?offset=${at}`, {
          method: 'PUT',
          headers: { ...headers, 'content-type': 'application/octet-stream' },
          body: file.slice(at, at + piece),
        })
      } catch (error) {
        // Did the piece arrive although the answer was lost? Ask before sending it again.
        const known = await call(`/api/uploads/${id}`, { headers })
        if (known.ok && known.body.receivedBytes > at) return known
        throw error
      }
    }, told)
    if (sent.status === 409) {
      const known = await persist(() => call(`/api/uploads/${id}`, { headers }), told)
      at = known.body.receivedBytes ?? at
      continue
    }
    if (!sent.ok) throw new Error(refusal(sent.body))
    at = sent.body.receivedBytes
    told(at)
    if (sent.body.done) return { id, token, name: file.name }
  }
}

/** Tries for about five minutes, longer and longer apart, and at once when the network is back. */
async function persist(work, told) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Lost) || attempt === 12) throw error
      told(undefined)
      await Promise.race([
        pause(Math.min(30, 2 ** attempt)),
        new Promise(done => addEventListener('online', done, { once: true })),
      ])
    }
  }
}
