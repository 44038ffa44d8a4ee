/** A signature by finger or mouse, kept as a path: it is drawn again wherever the pledge is shown. */
import { Button } from 'antd'
import { type PointerEvent, useRef, useState } from 'react'
import { useSay } from '../../kit/say.tsx'

const [width, height] = [640, 240]

export function SignPad({ signed }: { signed: (path: string | undefined) => void }) {
  const say = useSay()
  const [strokes, setStrokes] = useState<string[]>([])
  const drawing = useRef(false)
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const on = (value: number, from: number, size: number, whole: number) =>
      Math.min(whole, Math.max(0, Math.round(((value - from) * whole) / size)))
    return `${on(event.clientX, box.left, box.width, width)} ${on(event.clientY, box.top, box.height, height)}`
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    const point = at(event)
    setStrokes(before => [...before, `M${point}`])
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing.current) return
    const point = at(event)
    setStrokes(before => {
      const last = before.at(-1) ?? `M${point}`
      return last.endsWith(point) ? before : [...before.slice(0, -1), `${last}L${point}`]
    })
  }
  const end = () => {
    drawing.current = false
    // A tap is no stroke.
    const drawn = strokes.filter(each => each.includes('L'))
    setStrokes(drawn)
    signed(drawn.length > 0 ? drawn.join('') : undefined)
  }
  return (
    <div>
      <svg
        className="sign-pad"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say({ zh: '在此签名', en: 'Sign here' })}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
      >
        <path d={strokes.join('') || 'M0 0'} fill="none" stroke="#000" strokeWidth={4} strokeLinecap="round" />
      </svg>
      <div>
        <Button
          disabled={strokes.length === 0}
          onClick={() => {
            setStrokes([])
            signed(undefined)
          }}
        >
          {say({ zh: '重签', en: 'Again' })}
        </Button>
      </div>
    </div>
  )
}

export const SignatureShown = ({ path, of }: { path: string; of: string }) => (
  <svg className="signature-shown" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={of}>
    <path d={path} fill="none" stroke="#000" strokeWidth={4} strokeLinecap="round" />
  </svg>
)
