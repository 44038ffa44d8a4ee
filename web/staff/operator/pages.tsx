import { BankOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page } from '../../kit/pages.ts'

const house: readonly Role[] = ['agent', 'dispatcher', 'inspector', 'handler', 'head', 'supervisor', 'legal', 'auditor']

export const pages: Page[] = [
  {
    path: '/operators',
    title: { zh: '主体', en: 'Operators' },
    load: () => import('./RegisterPage.tsx').then(file => file.RegisterPage),
    roles: house,
    rail: { order: 58, icon: <BankOutlined aria-hidden="true" /> },
  },
  {
    path: '/operators/$id',
    title: { zh: '经营主体', en: 'Operator' },
    load: () => import('./OperatorPage.tsx').then(file => file.OperatorPage),
    roles: house,
  },
]
