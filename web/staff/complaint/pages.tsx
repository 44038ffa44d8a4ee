import type { Page, Pane } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/complaints/$id',
    title: { zh: '投诉', en: 'Complaint' },
    load: () => import('./ComplaintPage.tsx').then(file => file.ComplaintPage),
  },
]

export const panes: Pane[] = [
  {
    kind: 'complaint',
    path: '/complaints',
    load: () => import('./ComplaintPage.tsx').then(file => file.ComplaintPane),
  },
]
