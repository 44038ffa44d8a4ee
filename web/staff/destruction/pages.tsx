import { InboxOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { MatterPart, Page, Pane } from '../../kit/pages.ts'

const readers: readonly Role[] = ['handler', 'inspector', 'head', 'legal', 'supervisor', 'auditor', 'dispatcher']

export const pages: Page[] = [
  {
    path: '/store-items',
    title: { zh: '罚没物品', en: 'Store' },
    load: () => import('./StorePage.tsx').then(file => file.StorePage),
    roles: readers,
    rail: { order: 46, icon: <InboxOutlined aria-hidden="true" /> },
  },
  {
    path: '/store-items/$id',
    title: { zh: '罚没物品', en: 'Stored item' },
    load: () => import('./ItemPage.tsx').then(file => file.ItemPage),
    roles: readers,
  },
  {
    path: '/destructions',
    title: { zh: '集中销毁', en: 'Destruction' },
    load: () => import('./LotsPage.tsx').then(file => file.LotsPage),
    roles: readers,
  },
  {
    path: '/destructions/$id',
    title: { zh: '销毁批次', en: 'Lot' },
    load: () => import('./LotPane.tsx').then(file => file.LotPage),
    roles: readers,
  },
]

export const panes: Pane[] = [
  { kind: 'destruction', path: '/destructions', load: () => import('./LotPane.tsx').then(file => file.LotPane) },
]

export const parts: MatterPart[] = [
  { kind: 'case', order: 50, place: 'body', load: () => import('./ItemsOf.tsx').then(file => file.ItemsOf) },
]
