// While the name of a business is typed, those on file are offered as buttons; typing on forgets the one chosen.
for (const input of document.querySelectorAll('[data-shops]')) {
  const form = input.form
  const chosen = form.elements[input.dataset.shops]
  const address = form.elements[input.dataset.address]
  const list = document.createElement('ul')
  list.className = 'shops'
  list.hidden = true
  const status = document.createElement('p')
  status.className = 'help'
  status.setAttribute('role', 'status')
  input.after(status, list)
  let waiting
  let asked = 0

  const choose = shop => {
    input.value = shop.name
    chosen.value = shop.id
    if (shop.address && !address.value) address.value = shop.address
    list.hidden = true
    status.textContent = ''
    input.focus()
    form.dispatchEvent(new Event('input'))
  }

  const offer = shops => {
    status.textContent = shops.length > 0 ? input.dataset.found : ''
    list.replaceChildren(
      ...shops.map(shop => {
        const button = document.createElement('button')
        button.type = 'button'
        const where = document.createElement('small')
        where.textContent = shop.address ?? ''
        const words = document.createElement('span')
        words.append(shop.name, where)
        button.append(words)
        button.addEventListener('click', () => choose(shop))
        const item = document.createElement('li')
        item.append(button)
        return item
      }),
    )
    list.hidden = shops.length === 0
  }

  const look = async () => {
    const turn = ++asked
    const name = input.value.trim()
    if (name.length < 2) return offer([])
    try {
      const answer = await fetch(`/api/public/operators?q=${encodeURIComponent(name.slice(0, 60))}`)
      const { items = [] } = answer.ok ? await answer.json() : {}
      if (turn === asked) offer(items)
    } catch {
      offer([])
    }
  }

  input.addEventListener('input', event => {
    if (event.isComposing) return
    chosen.value = ''
    clearTimeout(waiting)
    waiting = setTimeout(look, 250)
  })
  input.addEventListener('compositionend', () => {
    chosen.value = ''
    clearTimeout(waiting)
    waiting = setTimeout(look, 250)
  })
}
