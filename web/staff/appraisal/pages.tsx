import { TrophyOutlined } from '@ant-design/icons'
import { administration } from '../../../law/roles.ts'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/appraisal',
    title: { zh: '考核', en: 'Appraisal' },
    load: () => import('./AppraisalsPage.tsx').then(file => file.AppraisalsPage),
    roles: administration,
    rail: { order: 95, icon: <TrophyOutlined /> },
  },
  {
    path: '/appraisal/schemes',
    title: { zh: '考核方案', en: 'Schemes' },
    load: () => import('./SchemesPage.tsx').then(file => file.SchemesPage),
    roles: ['supervisor', 'head', 'auditor'],
  },
  {
    path: '/appraisal/$id',
    title: { zh: '考核', en: 'Appraisal' },
    load: () => import('./AppraisalPage.tsx').then(file => file.AppraisalPage),
    roles: administration,
  },
]
