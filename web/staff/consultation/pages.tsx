import type { Page, Pane } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/consultations/$id',
    title: { zh: '咨询', en: 'Consultation' },
    load: () => import('./ConsultationPane.tsx').then(file => file.ConsultationPage),
  },
]

export const panes: Pane[] = [
  {
    kind: 'consultation',
    path: '/consultations',
    load: () => import('./ConsultationPane.tsx').then(file => file.ConsultationPane),
  },
]
