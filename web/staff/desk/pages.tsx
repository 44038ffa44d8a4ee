import { InboxOutlined, UnorderedListOutlined } from '@ant-design/icons'
import { administration } from '../../../law/roles.ts'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/desk',
    title: { zh: '工作台', en: 'Desk' },
    load: () => import('./Desk.tsx').then(file => file.Desk),
    roles: administration,
    rail: {
      order: 10,
      icon: <InboxOutlined aria-hidden="true" />,
      boxes: ['mine', 'to-sign', 'to-dispatch', 'returned'],
    },
  },
  {
    path: '/appeals',
    title: { zh: '诉求', en: 'Appeals' },
    load: () => import('./Desk.tsx').then(file => file.AllMatters),
    roles: administration,
    rail: { order: 30, icon: <UnorderedListOutlined aria-hidden="true" /> },
  },
]
