import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/search',
    title: { zh: '搜索', en: 'Search' },
    load: () => import('./SearchPage.tsx').then(file => file.SearchPage),
  },
]
