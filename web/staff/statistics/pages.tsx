import { FundOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/figures',
    title: { zh: '统计', en: 'Figures' },
    load: () => import('./FiguresPage.tsx').then(file => file.FiguresPage),
    rail: { order: 80, icon: <FundOutlined /> },
  },
]
