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
]
