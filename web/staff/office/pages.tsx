import { TeamOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/office',
    title: { zh: '机构与账号', en: 'Offices and accounts' },
    load: () => import('./OfficePage.tsx').then(file => file.OfficePage),
    roles: ['admin', 'auditor'],
    rail: { order: 95, icon: <TeamOutlined /> },
  },
]
