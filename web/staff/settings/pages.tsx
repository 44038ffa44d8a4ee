import { SettingOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/settings',
    title: { zh: '设置', en: 'Settings' },
    load: () => import('./SettingsPage.tsx').then(file => file.SettingsPage),
    roles: ['legal', 'admin', 'supervisor', 'auditor'],
    rail: { order: 90, icon: <SettingOutlined /> },
  },
]
