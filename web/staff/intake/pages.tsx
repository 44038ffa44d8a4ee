import { PhoneOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/intake',
    title: { zh: '登记', en: 'Register' },
    load: () => import('./CallTaking.tsx').then(file => file.CallTaking),
    roles: ['agent', 'dispatcher', 'handler', 'head'],
    rail: { order: 20, icon: <PhoneOutlined /> },
  },
]
