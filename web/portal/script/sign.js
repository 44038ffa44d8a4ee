// A signature by finger: strokes are kept as a path of whole numbers in a hidden field. Without script one signs on the visit.
for (const box of document.querySelectorAll('[data-sign]')) {
  const field = box.closest('form').elements[box.dataset.sign]
  const canvas = box.querySelector('canvas')
  const pen = canvas.getContext('2d')
  const strokes = []
  let drawing = false
  box.hidden = false
  pen.lineWidth = 4
  pen.lineCap = 'round'

  const at = event => {
    const place = canvas.getBoundingClientRect()
    const on = (value, from, size, whole) => Math.min(whole, Math.max(0, Math.round(((value - from) * whole) / size)))
    return `${on(event.clientX, place.left, place.width, canvas.width)} ${on(event.clientY, place.top, place.height, canvas.height)}`
  }
  const draw = path => pen.stroke(new Path2D(path))

  canvas.addEventListener('pointerdown', event => {
    canvas.setPointerCapture(event.pointerId)
    drawing = true
    strokes.push(`M${at(event)}`)
  })
  canvas.addEventListener('pointermove', event => {
    if (!drawing) return
    const point = at(event)
    const last = strokes.length - 1
    if (strokes[last].endsWith(point)) return
    draw(`M${strokes[last].split(/[ML]/).at(-1)}L${point}`)
    strokes[last] += `L${point}`
  })
  canvas.addEventListener('pointerup', () => {
    drawing = false
    // A tap is no stroke.
    if (!strokes.at(-1)?.includes('L')) strokes.pop()
    while (strokes.join('').length > 39_000) strokes.pop()
    field.value = strokes.join('')
  })
  box.querySelector('button').addEventListener('click', () => {
    strokes.length = 0
    field.value = ''
    pen.clearRect(0, 0, canvas.width, canvas.height)
  })
  if (field.value) draw(field.value)
}
