import { ImportOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/imports',
    title: { zh: '导入', en: 'Import' },
    load: () => import('./ImportPage.tsx').then(file => file.ImportPage),
    roles: ['dispatcher', 'supervisor', 'agent', 'admin'],
    rail: { order: 80, icon: <ImportOutlined /> },
  },
]
