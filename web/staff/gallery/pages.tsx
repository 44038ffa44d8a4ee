import type { Page } from '../../kit/pages.ts'

/** Without a place in the rail: for those who build. */
export const pages: Page[] = [
  {
    path: '/gallery',
    title: { zh: '构件', en: 'Kit' },
    load: () => import('../../kit/Gallery.tsx').then(file => file.Gallery),
  },
]
