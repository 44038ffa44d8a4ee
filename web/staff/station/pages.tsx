import { PlusSquareOutlined, ShopOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page, Pane } from '../../kit/pages.ts'

const administration: readonly Role[] = [
  ...(['handler', 'head', 'supervisor', 'dispatcher'] as const),
  ...(['agent', 'legal', 'auditor', 'inspector'] as const),
]

export const pages: Page[] = [
  {
    path: '/counter',
    title: { zh: '登记', en: 'Counter' },
    load: () => import('./Counter.tsx').then(file => file.Counter),
    roles: ['station'],
    rail: { order: 5, icon: <PlusSquareOutlined aria-hidden="true" /> },
  },
  {
    path: '/stations',
    title: { zh: '维权站', en: 'Stations' },
    load: () => import('./StationsPage.tsx').then(file => file.StationsPage),
    roles: administration,
    rail: { order: 50, icon: <ShopOutlined aria-hidden="true" /> },
  },
  {
    path: '/stations/$id',
    title: { zh: '维权站', en: 'Station' },
    load: () => import('./StationPage.tsx').then(file => file.StationPage),
    roles: [...administration, 'station'],
  },
  {
    path: '/station-cases/$id',
    title: { zh: '站内纠纷', en: 'Dispute' },
    load: () => import('./CasePage.tsx').then(file => file.CasePage),
    roles: [...administration, 'station'],
  },
]

export const panes: Pane[] = [
  { kind: 'station', path: '/stations', load: () => import('./StationPage.tsx').then(file => file.StationPane) },
  { kind: 'station-case', path: '/station-cases', load: () => import('./CasePage.tsx').then(file => file.CasePane) },
]
