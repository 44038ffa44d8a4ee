/** A screen that failed to draw or to load says so; the rest of the frame goes on. */

import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from 'antd'
import { useSay } from '../../kit/say.tsx'

export function Crashed({ error, reset }: ErrorComponentProps) {
  const say = useSay()
  // After a release the old page asks for files that are gone: loading it anew is the cure.
  const message = error instanceof Error ? error.message : String(error)
  const stale = /dynamically imported module|Failed to fetch/.test(message)
  return (
    <div className="state" role="alert">
      <h1 className="state-title">
        {stale
          ? say({ zh: '程序已更新，或网络中断', en: 'The program was updated, or the network is down' })
          : say({ zh: '这个页面出了问题', en: 'Something went wrong on this page' })}
      </h1>
      <p className="quiet">{message}</p>
      <Button type="primary" onClick={() => (stale ? location.reload() : reset())}>
        {say({ zh: '重新打开', en: 'Open again' })}
      </Button>
    </div>
  )
}
