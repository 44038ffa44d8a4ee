import { CustomerServiceOutlined } from '@ant-design/icons'
import type { Page, Pane } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/workorders',
    title: { zh: '12345', en: '12345' },
    load: () => import('./OrderDesk.tsx').then(file => file.OrderDesk),
    roles: ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'admin'],
    rail: { order: 35, icon: <CustomerServiceOutlined aria-hidden="true" />, boxes: ['orders'] },
  },
  {
    path: '/workorders/$id',
    title: { zh: '12345工单', en: '12345 order' },
    load: () => import('./OrderPane.tsx').then(file => file.OrderPage),
  },
]

export const panes: Pane[] = [
  { kind: 'workorder', path: '/workorders', load: () => import('./OrderPane.tsx').then(file => file.OrderPane) },
]
