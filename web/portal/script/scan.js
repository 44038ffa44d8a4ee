// 随手扫: where the browser itself reads codes, its camera does; what it read goes with the form. Else the photo below is there.
const camera = document.querySelector('[data-camera]')

if (camera && 'BarcodeDetector' in window && navigator.mediaDevices?.getUserMedia) {
  const video = camera.querySelector('video')
  const button = camera.querySelector('button')
  const status = camera.querySelector('[role=status]')
  const form = camera.querySelector('form')

  const look = async (detector, stream) => {
    if (!stream.active) return
    const [code] = await detector.detect(video).catch(() => [])
    if (!code?.rawValue) return setTimeout(look, 200, detector, stream)
    for (const track of stream.getTracks()) track.stop()
    form.elements.text.value = code.rawValue
    form.requestSubmit()
  }

  camera.hidden = false
  button.addEventListener('click', async () => {
    try {
      const detector = new BarcodeDetector({ formats: ['qr_code'] })
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      video.srcObject = stream
      video.hidden = false
      await video.play()
      status.textContent = status.dataset.looking
      look(detector, stream)
    } catch {
      status.textContent = status.dataset.refused
    }
  })
}
