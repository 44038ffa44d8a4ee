import { FlagOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page, Pane } from '../../kit/pages.ts'

const house: readonly Role[] = ['inspector', 'handler', 'head', 'supervisor', 'dispatcher', 'legal', 'auditor']

export const pages: Page[] = [
  {
    path: '/campaigns',
    title: { zh: '专项', en: 'Campaigns' },
    load: () => import('./CampaignsPage.tsx').then(file => file.CampaignsPage),
    roles: house,
    rail: { order: 56, icon: <FlagOutlined aria-hidden="true" /> },
  },
  {
    path: '/campaigns/$id',
    title: { zh: '专项行动', en: 'Campaign' },
    load: () => import('./CampaignPane.tsx').then(file => file.CampaignPage),
    roles: house,
  },
]

export const panes: Pane[] = [
  { kind: 'campaign', path: '/campaigns', load: () => import('./CampaignPane.tsx').then(file => file.CampaignPane) },
]
