import { ReadOutlined } from '@ant-design/icons'
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
]
