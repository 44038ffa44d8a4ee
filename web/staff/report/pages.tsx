import type { Page, Pane } from '../../kit/pages.ts'

const load = () => import('./ReportPane.tsx').then(file => file.ReportPage)

export const pages: Page[] = [{ path: '/reports/$id', title: { zh: '线索', en: 'Lead' }, load }]

export const panes: Pane[] = [
  { kind: 'report', path: '/reports', load: () => import('./ReportPane.tsx').then(file => file.ReportPane) },
]
