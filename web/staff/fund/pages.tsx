import { WalletOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page, Pane } from '../../kit/pages.ts'

const keeping: readonly Role[] = ['station', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'dispatcher']

export const pages: Page[] = [
  {
    path: '/funds',
    title: { zh: '先行赔付', en: 'Funds' },
    load: () => import('./FundsPage.tsx').then(file => file.FundsPage),
    roles: keeping,
    rail: { order: 51, icon: <WalletOutlined aria-hidden="true" /> },
  },
  {
    path: '/funds/$id',
    title: { zh: '专项资金', en: 'Fund' },
    load: () => import('./FundPage.tsx').then(file => file.FundPage),
    roles: keeping,
  },
  {
    path: '/advance-payments/$id',
    title: { zh: '先行赔付', en: 'Advance payment' },
    load: () => import('./AdvancePage.tsx').then(file => file.AdvancePage),
    roles: keeping,
  },
]

export const panes: Pane[] = [
  {
    kind: 'advance-payment',
    path: '/advance-payments',
    load: () => import('./AdvancePage.tsx').then(file => file.AdvancePane),
  },
]
