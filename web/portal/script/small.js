// Buttons that only a script can serve show themselves; the QR's number and code fill the form and leave the address.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
document.querySelector('.problems')?.focus()

const tracking = document.querySelector('[data-track]')
if (tracking && location.hash.length > 1) {
  const given = new URLSearchParams(location.hash.slice(1))
  if (given.get('n') && given.get('c')) {
    tracking.elements.number.value = given.get('n')
    tracking.elements.code.value = given.get('c')
    history.replaceState(null, '', location.pathname)
    tracking.querySelector('button').focus()
  }
}
