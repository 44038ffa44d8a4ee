/** The matter at the right of the list. */
import { CloseOutlined, ExpandOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Tooltip } from 'antd'
import { lazy, Suspense } from 'react'
import { Loading } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'

const ComplaintPane = lazy(() =>
  import('../complaint/ComplaintPage.tsx').then(file => ({ default: file.ComplaintPane })),
)

export function Record({ id, close }: { id: number; close: () => void }) {
  const say = useSay()
  return (
    <section className="desk-record" aria-label={say({ zh: '当前件', en: 'This matter' })}>
      <div className="desk-record-tools">
        <Tooltip title={say({ zh: '整页打开', en: 'Open as a page' })}>
          <Link to={`/complaints/${id}`}>
            <Button type="text" size="small" icon={<ExpandOutlined />} tabIndex={-1} aria-hidden="true" />
            <span className="unseen">{say({ zh: '整页打开', en: 'Open as a page' })}</span>
          </Link>
        </Tooltip>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={say({ zh: '关闭，回到列表', en: 'Close, back to the list' })}
          onClick={close}
        />
      </div>
      <Suspense fallback={<Loading lines={12} />}>
        <ComplaintPane key={id} id={id} />
      </Suspense>
    </section>
  )
}
