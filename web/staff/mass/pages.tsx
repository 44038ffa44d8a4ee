import { TeamOutlined } from '@ant-design/icons'
import type { MatterPart, Page, Pane } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/mass',
    title: { zh: '群体性投诉', en: 'Mass complaints' },
    load: () => import('./MassBoard.tsx').then(file => file.MassBoard),
    roles: ['dispatcher', 'agent', 'handler', 'head', 'supervisor', 'legal'],
    rail: { order: 26, icon: <TeamOutlined />, boxes: ['mass-warned'] },
  },
  {
    path: '/mass/$id',
    title: { zh: '群体性投诉', en: 'Mass complaint' },
    load: () => import('./MassPane.tsx').then(file => file.MassPage),
  },
]

export const panes: Pane[] = [
  { kind: 'mass', path: '/mass', load: () => import('./MassPane.tsx').then(file => file.MassPane) },
]

export const parts: MatterPart[] = [
  {
    kind: 'complaint',
    order: 20,
    place: 'head',
    load: () => import('./MembershipPart.tsx').then(file => file.MembershipPart),
  },
]
