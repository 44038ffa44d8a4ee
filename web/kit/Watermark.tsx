/** Name and office over every screen that shows personal data: a photographed screen says who photographed it. */
import { Watermark as Mark } from 'antd'
import type { ReactNode } from 'react'
import { useLook } from './Look.tsx'

export function Watermark({ lines, children }: { lines: string[]; children: ReactNode }) {
  const { shade } = useLook()
  return (
    <Mark
      content={lines}
      gap={[140, 120]}
      font={{ fontSize: 13, color: shade === 'light' ? 'rgba(0,0,0,0.045)' : 'rgba(255,255,255,0.05)' }}
      className="watermarked"
    >
      {children}
    </Mark>
  )
}
