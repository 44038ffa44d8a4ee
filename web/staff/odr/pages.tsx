import { CommentOutlined, DeploymentUnitOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page, Pane } from '../../kit/pages.ts'

const administration: readonly Role[] = ['handler', 'head', 'supervisor', 'dispatcher', 'agent', 'legal', 'auditor']

export const pages: Page[] = [
  {
    path: '/odr-desk',
    title: { zh: '转来的投诉', en: 'Offered to us' },
    load: () => import('./OdrDesk.tsx').then(file => file.OdrDesk),
    roles: ['odr'],
    rail: { order: 6, icon: <CommentOutlined aria-hidden="true" /> },
  },
  {
    path: '/odr-desk/$id',
    title: { zh: '转来的投诉', en: 'Offered to us' },
    load: () => import('./OfferPage.tsx').then(file => file.OfferPage),
    roles: ['odr'],
  },
  {
    path: '/odr-enterprises',
    title: { zh: 'ODR企业', en: 'ODR' },
    load: () => import('./EnterprisesPage.tsx').then(file => file.EnterprisesPage),
    roles: administration,
    rail: { order: 52, icon: <DeploymentUnitOutlined aria-hidden="true" /> },
  },
  {
    path: '/odr-enterprises/$id',
    title: { zh: 'ODR企业', en: 'ODR enterprise' },
    load: () => import('./EnterprisePage.tsx').then(file => file.EnterprisePage),
    roles: administration,
  },
]

export const panes: Pane[] = [
  {
    kind: 'odr-enterprise',
    path: '/odr-enterprises',
    load: () => import('./EnterprisePage.tsx').then(file => file.EnterprisePane),
  },
]
