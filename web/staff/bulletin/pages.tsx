import { EditOutlined, ReadOutlined } from '@ant-design/icons'
import { administration } from '../../../law/roles.ts'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/bulletin',
    title: { zh: '公报', en: 'Bulletins' },
    load: () => import('./BulletinPage.tsx').then(file => file.BulletinPage),
    roles: administration,
    rail: { order: 90, icon: <ReadOutlined /> },
  },
  {
    path: '/bulletins/$id',
    title: { zh: '已发布的公报', en: 'Published bulletin' },
    load: () => import('./PublishedPage.tsx').then(file => file.PublishedPage),
  },
  {
    path: '/papers',
    title: { zh: '分析', en: 'Analyses' },
    load: () => import('./PapersPage.tsx').then(file => file.PapersPage),
    rail: { order: 91, icon: <EditOutlined /> },
    roles: ['supervisor', 'dispatcher', 'legal', 'auditor'],
  },
  {
    path: '/papers/$id',
    title: { zh: '稿件', en: 'Draft' },
    load: () => import('./PaperPage.tsx').then(file => file.PaperPage),
    roles: ['supervisor', 'dispatcher', 'legal', 'auditor'],
  },
]
