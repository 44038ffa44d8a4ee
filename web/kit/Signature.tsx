/** A signature by finger or mouse, kept as a picture among the evidence. Whoever cannot draw signs on paper and photographs it. */
import { Button } from 'antd'
import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { type Label, useSay } from './say.tsx'

interface SignatureProps {
  signed: (file: File) => void
  /** Whose it is, for the file's name and for who cannot see the glass. */
  whose?: Label
  /** Lines drawn before, of whoever keeps them on the device: drawn again when the page is opened again. */
  strokes?: readonly Stroke[] | undefined
  /** After every line: what stands on the glass now. */
  drawn?: (strokes: Stroke[]) => void
}

/** One line of the finger: x, y, x, y … on a glass of 600 × 200. */
export type Stroke = number[]

function draw(context: CanvasRenderingContext2D, [x = 0, y = 0, ...rest]: Stroke) {
  context.lineWidth = 3
  context.lineCap = 'round'
  context.strokeStyle = '#000'
  context.beginPath()
  context.moveTo(x, y)
  for (let at = 0; at + 1 < rest.length; at += 2) context.lineTo(rest[at]!, rest[at + 1]!)
  context.stroke()
}

const consumer = { zh: '消费者签名', en: 'signature' }

export function Signature({ signed, whose = consumer, strokes, drawn }: SignatureProps) {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const lines = useRef<Stroke[]>([...(strokes ?? [])])
  const drawing = useRef(false)
  const [touched, setTouched] = useState(lines.current.length > 0)
  const [kept, setKept] = useState(false)
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = event.currentTarget.width / box.width
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const
  }
  const glass = useCallback((element: HTMLCanvasElement | null) => {
    canvas.current = element
    const context = element?.getContext('2d')
    if (context) for (const line of lines.current) draw(context, line)
  }, [])
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    lines.current.push([...at(event)])
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    const line = lines.current.at(-1)
    const context = canvas.current?.getContext('2d')
    if (!drawing.current || !line || !context) return
    const to = at(event)
    draw(context, [...line.slice(-2), ...to])
    line.push(...to)
    setTouched(true)
  }
  const lift = () => {
    if (!drawing.current) return
    drawing.current = false
    lines.current = lines.current.filter(line => line.length > 2)
    drawn?.(lines.current)
  }
  const clear = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, 600, 200)
    lines.current = []
    drawn?.([])
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
        ref={glass}
        width={600}
        height={200}
        aria-label={say({ zh: `在此签名：${whose.zh}`, en: `Sign here: ${whose.en}` })}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={lift}
        onPointerCancel={lift}
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
