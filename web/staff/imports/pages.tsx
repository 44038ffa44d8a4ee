import { SwapOutlined } from '@ant-design/icons'
import type { Page } from '../../kit/pages.ts'
import { exporters, importers } from './Exchange.tsx'

export const pages: Page[] = [
  {
    path: '/imports',
    title: { zh: '导入导出', en: 'Import, export' },
    load: () => import('./ExchangePage.tsx').then(file => file.ExchangePage),
    roles: [...importers, ...exporters],
    rail: { order: 80, icon: <SwapOutlined /> },
  },
  {
    path: '/exports',
    title: { zh: '导出', en: 'Export' },
    load: () => import('./ExportPage.tsx').then(file => file.ExportPage),
    roles: exporters,
  },
]
