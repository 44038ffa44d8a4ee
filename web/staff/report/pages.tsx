import type { Page, Pane } from '../../kit/pages.ts'

const load = () => import('./ReportPane.tsx').then(file => file.ReportPage)

export const pages: Page[] = [{ path: '/reports/$id', title: { zh: '举报', en: 'Report' }, load }]

export const panes: Pane[] = [
  { kind: 'report', path: '/reports', load: () => import('./ReportPane.tsx').then(file => file.ReportPane) },
]
