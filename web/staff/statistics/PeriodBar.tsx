/** Which period: arrows, and the one in which today lies. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'

interface Props {
  label: Label
  from: string
  to: string
  previous: string
  next: string | null
  go: (period: string) => void
  children?: ReactNode
}

export function PeriodBar({ label, from, to, previous, next, go, children }: Props) {
  const say = useSay()
  return (
    <div className="period-bar">
      <Button
        icon={<LeftOutlined />}
        aria-label={say({ zh: '上一期间', en: 'Period before' })}
        onClick={() => go(previous)}
      />
      <strong>{say(label)}</strong>
      <span className="quiet number">
        {from} – {to}
      </span>
      <Button
        icon={<RightOutlined />}
        aria-label={say({ zh: '下一期间', en: 'Period after' })}
        disabled={next === null}
        onClick={() => next && go(next)}
      />
      {children}
    </div>
  )
}
