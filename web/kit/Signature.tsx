/** A signature by finger or mouse, kept as a picture among the evidence. Whoever cannot draw signs on paper and photographs it. */
import { Button } from 'antd'
import { type PointerEvent, useRef, useState } from 'react'
import { type Label, useSay } from './say.tsx'

interface SignatureProps {
  signed: (file: File) => void
  /** Whose it is, for the file's name and for who cannot see the glass. */
  whose?: Label
}

const consumer = { zh: '消费者签名', en: 'signature' }

export function Signature({ signed, whose = consumer }: SignatureProps) {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef(false)
  const [touched, setTouched] = useState(false)
  const [kept, setKept] = useState(false)
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = event.currentTarget.width / box.width
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const
  }
  const pen = () => canvas.current?.getContext('2d')
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    const context = pen()
    if (!context) return
    context.lineWidth = 3
    context.lineCap = 'round'
    context.strokeStyle = '#000'
    context.beginPath()
    context.moveTo(...at(event))
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing.current) return
    pen()?.lineTo(...at(event))
    pen()?.stroke()
    setTouched(true)
  }
  const clear = () => {
    pen()?.clearRect(0, 0, 600, 200)
    setTouched(false)
    setKept(false)
  }
  const keep = () =>
    canvas.current?.toBlob(blob => {
      if (!blob) return
      signed(new File([blob], `${say(whose)}.png`, { type: 'image/png' }))
      setKept(true)
    }, 'image/png')
  return (
    <div className="signature">
      <canvas
        ref={canvas}
        width={600}
        height={200}
        aria-label={say({ zh: `在此签名：${whose.zh}`, en: `Sign here: ${whose.en}` })}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={() => {
          drawing.current = false
        }}
      />
      <div className="steps">
        <Button onClick={clear} disabled={!touched}>
          {say({ zh: '重签', en: 'Again' })}
        </Button>
        <Button onClick={keep} disabled={!touched || kept}>
          {kept ? say({ zh: '签名已附上', en: 'Attached' }) : say({ zh: '附上签名', en: 'Attach it' })}
        </Button>
      </div>
    </div>
  )
}
