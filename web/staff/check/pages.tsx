import { FileSearchOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/check',
    title: { zh: '核对', en: 'Check figures' },
    load: () => import('./CheckPage.tsx').then(file => file.CheckPage),
    rail: { order: 92, icon: <FileSearchOutlined /> },
    roles: ['supervisor', 'dispatcher', 'head', 'handler', 'agent', 'legal', 'auditor'],
  },
]
