import { AuditOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { MatterPart, Page, Pane } from '../../kit/pages.ts'

const load = () => import('./TransferPane.tsx').then(file => file.TransferPage)
const readers: readonly Role[] = ['handler', 'inspector', 'head', 'legal', 'supervisor', 'auditor', 'dispatcher']

export const pages: Page[] = [
  { path: '/transfers/$id', title: { zh: '移送公安', en: 'Transfer to the police' }, load },
  {
    path: '/cases',
    title: { zh: '案件', en: 'Cases' },
    load: () => import('./CasesPage.tsx').then(file => file.CasesPage),
    roles: readers,
    rail: { order: 45, icon: <AuditOutlined aria-hidden="true" /> },
  },
  {
    path: '/cases/officers',
    title: { zh: '执法人员', en: 'Officers' },
    load: () => import('./OfficersPage.tsx').then(file => file.OfficersPage),
    roles: [...readers, 'admin'],
  },
  {
    path: '/cases/$id',
    title: { zh: '案件', en: 'Case' },
    load: () => import('./CasePane.tsx').then(file => file.CasePage),
    roles: readers,
  },
]

export const panes: Pane[] = [
  { kind: 'transfer', path: '/transfers', load: () => import('./TransferPane.tsx').then(file => file.TransferPane) },
  { kind: 'case', path: '/cases', load: () => import('./CasePane.tsx').then(file => file.CasePane) },
]

export const parts: MatterPart[] = [
  { kind: 'complaint', order: 60, place: 'body', load: () => import('./CasesOf.tsx').then(file => file.CasesOf) },
]
