import { BlockOutlined } from '@ant-design/icons'
import type { MatterPart, Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/duplicates',
    title: { zh: '重复件', en: 'Doubles' },
    load: () => import('./DuplicatesPage.tsx').then(file => file.DuplicatesPage),
    roles: ['dispatcher', 'head', 'handler', 'supervisor'],
    rail: { order: 24, icon: <BlockOutlined />, boxes: ['doubles'] },
  },
]

export const parts: MatterPart[] = [
  {
    kind: 'complaint',
    order: 10,
    place: 'head',
    load: () => import('./DoublesPart.tsx').then(file => file.DoublesPart),
  },
  {
    kind: 'complaint',
    order: 10,
    place: 'body',
    load: () => import('./PatternPart.tsx').then(file => file.PatternPart),
  },
]
