import { GlobalOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page, Pane } from '../../kit/pages.ts'

const house: readonly Role[] = ['dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor']

export const pages: Page[] = [
  {
    path: '/publicity',
    title: { zh: '公示', en: 'Publication' },
    load: () => import('./PublicityPage.tsx').then(file => file.PublicityPage),
    roles: house,
    rail: { order: 61, icon: <GlobalOutlined aria-hidden="true" /> },
  },
  {
    path: '/publicity/$id',
    title: { zh: '投诉信息公示', en: 'Published record' },
    load: () => import('./EntryPane.tsx').then(file => file.EntryPage),
    roles: house,
  },
  {
    path: '/bulletin-releases',
    title: { zh: '公报公开', en: 'Open bulletins' },
    load: () => import('./ReleasesPage.tsx').then(file => file.ReleasesPage),
    roles: house,
  },
]

export const panes: Pane[] = [
  { kind: 'publicity', path: '/publicity', load: () => import('./EntryPane.tsx').then(file => file.EntryPane) },
]
