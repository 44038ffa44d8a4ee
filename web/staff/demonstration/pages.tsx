import { SafetyCertificateOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { MatterPart, Page, Pane } from '../../kit/pages.ts'

const administration: readonly Role[] = [
  ...(['agent', 'dispatcher', 'handler', 'head', 'supervisor'] as const),
  ...(['legal', 'auditor', 'inspector'] as const),
]

export const pages: Page[] = [
  {
    path: '/my-shop',
    title: { zh: '我的牌匾', en: 'My plaque' },
    load: () => import('./ShopPage.tsx').then(file => file.ShopPage),
    roles: ['shop', 'station'],
    rail: { order: 7, icon: <SafetyCertificateOutlined aria-hidden="true" /> },
  },
  {
    path: '/demonstrations',
    title: { zh: '放心消费', en: 'Demonstration' },
    load: () => import('./DemonstrationsPage.tsx').then(file => file.DemonstrationsPage),
    roles: administration,
    rail: { order: 56, icon: <SafetyCertificateOutlined aria-hidden="true" /> },
  },
  {
    path: '/demonstrations/$id',
    title: { zh: '创建单位', en: 'Demonstration unit' },
    load: () => import('./DemonstrationPage.tsx').then(file => file.DemonstrationPage),
    roles: administration,
  },
  {
    path: '/demonstration-feedback',
    title: { zh: '承诺反馈', en: 'Feedback on promises' },
    load: () => import('./FeedbackPage.tsx').then(file => file.FeedbackList),
    roles: administration,
  },
  {
    path: '/demonstration-feedback/$id',
    title: { zh: '承诺反馈', en: 'Feedback on a promise' },
    load: () => import('./FeedbackPage.tsx').then(file => file.FeedbackPage),
    roles: administration,
  },
]

export const panes: Pane[] = [
  {
    kind: 'demonstration',
    path: '/demonstrations',
    load: () => import('./DemonstrationPage.tsx').then(file => file.DemonstrationPane),
  },
  {
    kind: 'demonstration-feedback',
    path: '/demonstration-feedback',
    load: () => import('./FeedbackPage.tsx').then(file => file.FeedbackPane),
  },
]

export const parts: MatterPart[] = [
  {
    kind: 'complaint',
    order: 30,
    place: 'body',
    load: () => import('./UnitsComplainedOf.tsx').then(file => file.UnitsComplainedOf),
  },
]
