import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/complaints/$id',
    title: { zh: '投诉', en: 'Complaint' },
    load: () => import('./ComplaintPage.tsx').then(file => file.ComplaintPage),
  },
]
