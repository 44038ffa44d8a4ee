import { FundOutlined } from '@ant-design/icons'
import { administration } from '../../../law/roles.ts'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/figures',
    title: { zh: '统计', en: 'Figures' },
    load: () => import('./FiguresPage.tsx').then(file => file.FiguresPage),
    roles: administration,
    rail: { order: 80, icon: <FundOutlined /> },
  },
  {
    path: '/records',
    title: { zh: '数字背后的记录', en: 'Records behind a figure' },
    load: () => import('./Records.tsx').then(file => file.RecordsPage),
  },
]
