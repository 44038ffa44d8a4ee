/** The districts where they lie: how dark one is repeats the figure that stands in it as text. */
import type { ReactNode } from 'react'

interface Shape {
  path: string
  x: number
  y: number
}

export interface District {
  code: string
  shade: number
  shape: Shape
  label: ReactNode
}

export function DistrictMap({ box, districts }: { box: { width: number; height: number }; districts: District[] }) {
  return (
    <div className="district-map" style={{ aspectRatio: `${box.width} / ${box.height}` }}>
      <svg viewBox={`-4 -4 ${box.width + 8} ${box.height + 8}`} aria-hidden="true">
        {districts.map(({ code, shade, shape }) => (
          <path key={code} d={shape.path} fillRule="evenodd" className={`shade-${shade}`} />
        ))}
      </svg>
      <ul>
        {districts.map(({ code, shape, label }) => (
          <li key={code} style={{ left: `${(shape.x / box.width) * 100}%`, top: `${(shape.y / box.height) * 100}%` }}>
            {label}
          </li>
        ))}
      </ul>
    </div>
  )
}
