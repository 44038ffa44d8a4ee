import { AuditOutlined, ExperimentOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { MatterPart, Page, Pane } from '../../kit/pages.ts'

export const house: readonly Role[] = ['inspector', 'handler', 'head', 'supervisor', 'dispatcher', 'legal', 'auditor']
const field: readonly Role[] = ['inspector', 'handler', 'head']

export const pages: Page[] = [
  {
    path: '/samplings',
    title: { zh: '抽检', en: 'Sampling' },
    load: () => import('./BatchesPage.tsx').then(file => file.BatchesPage),
    roles: house,
    rail: { order: 52, icon: <ExperimentOutlined aria-hidden="true" /> },
  },
  {
    path: '/samplings/$id',
    title: { zh: '抽检批次', en: 'Sampling batch' },
    load: () => import('./BatchPane.tsx').then(file => file.BatchPage),
    roles: house,
  },
  {
    path: '/samplings/$id/labels',
    title: { zh: '封样标签', en: 'Seal labels' },
    load: () => import('./LabelsPage.tsx').then(file => file.LabelsPage),
    roles: house,
  },
  {
    path: '/sampling-plans',
    title: { zh: '抽检方案', en: 'Sampling plans' },
    load: () => import('./PlansPage.tsx').then(file => file.PlansPage),
    roles: house,
  },
  {
    path: '/sampling-plans/$id',
    title: { zh: '抽检方案', en: 'Sampling plan' },
    load: () => import('./PlanPane.tsx').then(file => file.PlanPage),
    roles: house,
  },
  {
    path: '/sampling-draws/$id',
    title: { zh: '抽取记录', en: 'Draw' },
    load: () => import('./DrawPage.tsx').then(file => file.DrawPage),
    roles: house,
  },
  {
    path: '/sampling-register',
    title: { zh: '抽检名册和权重', en: 'Registers of sampling' },
    load: () => import('./RegisterPage.tsx').then(file => file.RegisterPage),
    roles: house,
  },
  {
    path: '/field',
    title: { zh: '现场抽样', en: 'In the field' },
    load: () => import('./field/FieldPage.tsx').then(file => file.FieldPage),
    roles: field,
    rail: { order: 25, icon: <AuditOutlined aria-hidden="true" /> },
  },
]

export const panes: Pane[] = [
  { kind: 'sampling', path: '/samplings', load: () => import('./BatchPane.tsx').then(file => file.BatchPane) },
  { kind: 'sampling-plan', path: '/sampling-plans', load: () => import('./PlanPane.tsx').then(file => file.PlanPane) },
]

const batchesOf = {
  order: 62,
  place: 'body',
  load: () => import('./BatchesOf.tsx').then(file => file.BatchesOf),
} as const
export const parts: MatterPart[] = [
  { kind: 'complaint', ...batchesOf },
  { kind: 'report', ...batchesOf },
  { kind: 'workorder', ...batchesOf },
  { kind: 'station-case', ...batchesOf },
]
