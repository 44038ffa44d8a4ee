// What is half written survives a reload or a crash of the tab: kept in this tab alone, forgotten once it is sent.
const draftName = 'xiaobao.complaint'
const kept = () => {
  try {
    return JSON.parse(sessionStorage.getItem(draftName) ?? 'null')
  } catch {
    return null
  }
}
const keep = content => {
  try {
    if (content) sessionStorage.setItem(draftName, JSON.stringify(content))
    else sessionStorage.removeItem(draftName)
  } catch {
    // A browser that keeps nothing still carries everything in the form itself.
  }
}
const passing = ['at', 'go', 'changing']

for (const form of document.querySelectorAll('[data-draft]')) {
  const read = () => {
    const content = {}
    for (const [name, value] of new FormData(form))
      if (!passing.includes(name)) content[name] = name in content ? `${content[name]},${value}` : value
    return content
  }
  // Back and reload show the page as the server first sent it: what was written since is put in again.
  const [arrival] = performance.getEntriesByType('navigation')
  const again = ['back_forward', 'reload'].includes(arrival?.type)
  const before = form.dataset.begin || again ? kept() : null
  if (before && Object.entries(before).some(([name, value]) => value && name !== 'key' && name !== 'saleMode')) {
    for (const element of form.elements) {
      const value = before[element.name]
      if (value === undefined || passing.includes(element.name) || element.type === 'submit') continue
      if (element.type === 'checkbox' || element.type === 'radio')
        element.checked = value.split(',').includes(element.value)
      else element.value = value
    }
    if (form.dataset.begin && !again) document.querySelector('[data-restored]').hidden = false
  }
  const save = () => keep(read())
  form.addEventListener('input', save)
  form.addEventListener('submit', save)
  if (!form.dataset.begin) save()
}
for (const link of document.querySelectorAll('[data-forget]')) link.addEventListener('click', () => keep(null))
if (document.querySelector('[data-sent]')) keep(null)
