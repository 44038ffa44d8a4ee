import { MailOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/letters',
    title: { zh: '文书', en: 'Letters' },
    load: () => import('./LetterDesk.tsx').then(file => file.LetterDesk),
    roles: ['handler', 'head', 'dispatcher', 'agent', 'supervisor'],
    rail: { order: 40, icon: <MailOutlined aria-hidden="true" />, boxes: ['letters'] },
  },
]
