import { PhoneOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

const callers = ['agent', 'dispatcher', 'supervisor'] as const

export const pages: Page[] = [
  {
    path: '/followup',
    title: { zh: '回访', en: 'Follow-up' },
    load: () => import('./CallsPage.tsx').then(file => file.CallsPage),
    roles: callers,
    rail: { order: 45, icon: <PhoneOutlined aria-hidden="true" /> },
  },
  {
    path: '/followup/draws',
    title: { zh: '抽取记录', en: 'Draws' },
    load: () => import('./DrawsPage.tsx').then(file => file.DrawsPage),
    roles: [...callers, 'auditor'],
  },
  {
    // The auditor calls nobody, and sees that nobody was chosen.
    path: '/followup/audit',
    title: { zh: '回访抽取', en: 'Draws' },
    load: () => import('./DrawsPage.tsx').then(file => file.DrawsPage),
    roles: ['auditor'],
    rail: { order: 45, icon: <PhoneOutlined aria-hidden="true" /> },
  },
  {
    path: '/followup/setting',
    title: { zh: '回访设置', en: 'Follow-up settings' },
    load: () => import('./SettingPage.tsx').then(file => file.SettingPage),
    roles: [...callers, 'auditor'],
  },
]
