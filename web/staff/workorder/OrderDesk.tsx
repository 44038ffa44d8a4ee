/** 12345: the orders, what could not be written back, the limits, and the connection. */
import './workorder.css'
import { Link, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Role } from '../../../law/grammar.ts'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { LimitsPart } from './LimitsPart.tsx'
import { MessagesPart } from './MessagesPart.tsx'
import { OrdersPart } from './OrdersPart.tsx'
import { SourcesPart } from './SourcesPart.tsx'

interface PartOf {
  title: Label
  roles?: readonly Role[]
  Shown: ComponentType
}

const parts = {
  orders: { title: { zh: '工单', en: 'Orders' }, Shown: OrdersPart },
  messages: {
    title: { zh: '回填失败', en: 'Failed write-backs' },
    roles: ['dispatcher', 'supervisor', 'auditor'],
    Shown: MessagesPart,
  },
  limits: { title: { zh: '时限表', en: 'Limits' }, Shown: LimitsPart },
  connection: { title: { zh: '连接设置', en: 'Connection' }, roles: ['admin', 'auditor'], Shown: SourcesPart },
} satisfies Record<string, PartOf>
type PartName = keyof typeof parts

export function OrderDesk() {
  const say = useSay()
  const me = useMe()
  const { part: asked } = useSearch({ strict: false }) as { part?: string }
  const open = (Object.entries(parts) as [PartName, PartOf][]).filter(([, each]) => hasRole(me, each.roles))
  const part = open.find(([name]) => name === asked)?.[0] ?? 'orders'
  const title = say({ zh: '12345工单', en: '12345 orders' })
  const { Shown } = parts[part]
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <nav className="settings-parts" aria-label={title}>
          {open.map(([name, each]) => (
            <Link
              key={name}
              to="/workorders"
              search={(name === 'orders' ? {} : { part: name }) as never}
              aria-current={name === part ? 'page' : undefined}
            >
              {say(each.title)}
              {name === 'messages' && <FailedCount />}
            </Link>
          ))}
        </nav>
      </div>
      <Shown />
    </div>
  )
}

function FailedCount() {
  const read = useRead<{ failedMessages: number }>('/workorders', { limit: 1 })
  const count = read.data?.failedMessages ?? 0
  return count > 0 ? <span className="order-count"> {count}</span> : null
}
