// Choosing files, and how far each is; what an earlier page began goes on.
const largest = 200 * 1024 * 1024

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

  const take = (file, parts = line(file.name), begun = undefined) => {
    const { item, state } = parts
    if (file.size === 0 || file.size > largest) {
      state.textContent = file.size === 0 ? words.empty : words.large
      item.append(button(words.remove, file.name, () => item.remove()))
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
      .then(() => sendFile(file, told, begun))
      .then(done => {
        note([...noted(), done])
        pending.drop(done.id)
        finishedLine(done, parts)
      })
      .catch(error => {
        bar.remove()
        state.textContent = `${words.failed} ${error.message}`
        const remove = button(words.remove, file.name, () => {
          if (error.begun) pending.drop(error.begun.id)
          item.remove()
        })
        const retry = button(words.retry, file.name, () => {
          retry.remove()
          remove.remove()
          take(file, parts, error.begun)
        })
        // Refused for its content, it would be refused again.
        item.append(...(error instanceof Lost ? [retry, remove] : [remove]))
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
  pending.here().then(left => {
    for (const { id, token, file } of left)
      if (noted().some(each => each.id === id)) pending.drop(id)
      else take(file, undefined, { id, token })
  })
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
