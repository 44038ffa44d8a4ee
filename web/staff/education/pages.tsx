import { BulbOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page, Pane } from '../../kit/pages.ts'

const house: readonly Role[] = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor']

export const pages: Page[] = [
  {
    path: '/advisories',
    title: { zh: '消费教育', en: 'Education' },
    load: () => import('./AdvisoriesPage.tsx').then(file => file.AdvisoriesPage),
    roles: house,
    rail: { order: 60, icon: <BulbOutlined aria-hidden="true" /> },
  },
  {
    path: '/advisories/$id',
    title: { zh: '提示警示', en: 'Tip or warning' },
    load: () => import('./AdvisoryPane.tsx').then(file => file.AdvisoryPage),
    roles: house,
  },
  {
    path: '/education-events',
    title: { zh: '宣传活动', en: 'Events' },
    load: () => import('./EventsPage.tsx').then(file => file.EventsPage),
    roles: house,
  },
  {
    path: '/education-events/$id',
    title: { zh: '宣传活动', en: 'Event' },
    load: () => import('./EventPane.tsx').then(file => file.EventPage),
    roles: house,
  },
]

export const panes: Pane[] = [
  { kind: 'advisory', path: '/advisories', load: () => import('./AdvisoryPane.tsx').then(file => file.AdvisoryPane) },
  {
    kind: 'education-event',
    path: '/education-events',
    load: () => import('./EventPane.tsx').then(file => file.EventPane),
  },
]
