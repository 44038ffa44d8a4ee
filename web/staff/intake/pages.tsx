import { AlertOutlined, PhoneOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/intake',
    title: { zh: '登记', en: 'Register' },
    load: () => import('./CallTaking.tsx').then(file => file.CallTaking),
    roles: ['agent', 'dispatcher', 'handler', 'head'],
    rail: { order: 20, icon: <PhoneOutlined /> },
  },
  {
    path: '/register-report',
    title: { zh: '登记举报', en: 'Register a report' },
    load: () => import('./ReportTaking.tsx').then(file => file.ReportTaking),
    roles: ['agent', 'dispatcher', 'handler', 'head'],
    rail: { order: 21, icon: <AlertOutlined /> },
  },
]
