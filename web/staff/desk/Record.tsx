/** The matter at the right of the list. */
import { CloseOutlined, ExpandOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Tooltip } from 'antd'
import { Suspense } from 'react'
import { Loading, NotFound } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { paneOf, placeOf } from '../frame/pages.ts'

export function Record({ id, kind, close }: { id: number; kind: string; close: () => void }) {
  const say = useSay()
  const Pane = paneOf[kind]
  return (
    <section className="desk-record" aria-label={say({ zh: '当前件', en: 'This matter' })}>
      <div className="desk-record-tools">
        <Tooltip title={say({ zh: '整页打开', en: 'Open as a page' })}>
          <Link to={placeOf({ kind, id })}>
            <Button
              type="text"
              size="small"
              icon={<ExpandOutlined aria-hidden="true" />}
              tabIndex={-1}
              aria-hidden="true"
            />
            <span className="unseen">{say({ zh: '整页打开', en: 'Open as a page' })}</span>
          </Link>
        </Tooltip>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={say({ zh: '关闭，回到列表', en: 'Close, back to the list' })}
          onClick={close}
        />
      </div>
      <Suspense fallback={<Loading lines={12} />}>{Pane ? <Pane key={id} id={id} /> : <NotFound />}</Suspense>
    </section>
  )
}
