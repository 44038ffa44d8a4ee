import { PrinterOutlined } from '@ant-design/icons'
import type { Role } from '../../../law/grammar.ts'
import type { Page } from '../../kit/pages.ts'

const reading: readonly Role[] = ['handler', 'head', 'supervisor', 'auditor', 'inspector']
const load = () => import('./MaterialsPage.tsx').then(file => file.MaterialsPage)

export const pages: Page[] = [
  {
    path: '/materials',
    title: { zh: '宣传物料', en: 'Materials' },
    load,
    roles: reading,
    rail: { order: 57, icon: <PrinterOutlined aria-hidden="true" /> },
  },
  { path: '/materials/$id', title: { zh: '宣传物料', en: 'Materials' }, load, roles: reading },
]
