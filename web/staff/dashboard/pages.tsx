import { DashboardOutlined } from '@ant-design/icons'
import { administration } from '../../../law/roles.ts'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/dashboard',
    title: { zh: '看板', en: 'Dashboard' },
    load: () => import('./DashboardPage.tsx').then(file => file.DashboardPage),
    roles: administration,
    rail: { order: 12, icon: <DashboardOutlined /> },
  },
]
