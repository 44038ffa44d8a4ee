// Files go up in pieces of 2 MB, one after another; a broken connection is taken up where it stopped.
const piece = 2 * 1024 * 1024
const largest = 200 * 1024 * 1024
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

async function sendFile(file, told) {
  const opened = await persist(
    () =>
      call('/api/uploads', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: file.name.slice(-200) || 'photo', sizeBytes: file.size }),
      }),
    told,
  )
  if (!opened.ok) throw new Error(refusal(opened.body))
  const { id, token } = opened.body
  const headers = { 'x-upload-token': token }
  let at = 0
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

for (const place of document.querySelectorAll('[data-uploader]')) {
  const words = JSON.parse(place.dataset.words)
  const field = place.querySelector('[name=attachments]')
  const list = place.querySelector('.files')
  const said = place.querySelector('[data-said]')
  let queue = Promise.resolve()
  let busy = 0
  const noted = () => JSON.parse(field.value || '[]')
  const note = files => {
    field.value = files.length > 0 ? JSON.stringify(files) : ''
    field.form.dispatchEvent(new Event('input'))
  }
  const button = (text, name, work) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = text
    made.setAttribute('aria-label', `${text} ${name}`)
    made.addEventListener('click', work)
    return made
  }

  const line = name => {
    const item = document.createElement('li')
    const label = document.createElement('span')
    label.textContent = name
    const state = document.createElement('b')
    item.append(label, state)
    list.append(item)
    return { item, state }
  }

  const finishedLine = (file, { item, state } = line(file.name)) => {
    state.textContent = words.done
    item.querySelector('progress')?.remove()
    const remove = () => {
      note(noted().filter(each => each.id !== file.id))
      item.remove()
    }
    item.append(button(words.remove, file.name, remove))
  }

  const take = (file, parts = line(file.name)) => {
    const { item, state } = parts
    if (file.size > largest) {
      state.textContent = words.large
      return
    }
    const bar = document.createElement('progress')
    bar.max = file.size
    bar.value = 0
    bar.setAttribute('aria-label', file.name)
    item.append(bar)
    state.textContent = words.waiting
    busy += 1
    const told = bytes => {
      if (bytes === undefined) {
        state.textContent = words.again
        return
      }
      bar.value = bytes
      state.textContent = `${words.sending} ${Math.floor((bytes / file.size) * 100)}%`
    }
    queue = queue
      .then(() => sendFile(file, told))
      .then(done => {
        note([...noted(), done])
        finishedLine(done, parts)
      })
      .catch(error => {
        bar.remove()
        state.textContent = `${words.failed} ${error.message}`
        const retry = button(words.retry, file.name, () => {
          retry.remove()
          take(file, parts)
        })
        item.append(retry)
      })
      .finally(() => {
        busy -= 1
        if (busy === 0) said.textContent = ''
      })
  }

  place.querySelector('.choosers').hidden = false
  const show = () => {
    list.replaceChildren()
    for (const file of noted()) finishedLine(file)
  }
  show()
  field.addEventListener('restored', show)
  for (const chooser of place.querySelectorAll('[data-files]'))
    chooser.addEventListener('change', () => {
      const room = 30 - noted().length - busy
      const files = [...chooser.files]
      said.textContent = files.length > room ? words.many : ''
      for (const file of files.slice(0, Math.max(0, room))) take(file)
      chooser.value = ''
    })
  field.form.addEventListener('submit', event => {
    if (busy === 0) return
    event.preventDefault()
    said.textContent = words.busy
  })
}
