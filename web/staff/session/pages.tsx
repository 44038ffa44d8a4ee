import type { Page } from '../../kit/pages.ts'

export const pages: Page[] = [
  {
    path: '/password',
    title: { zh: '修改口令', en: 'Change password' },
    load: () => import('./PasswordPage.tsx').then(file => file.PasswordPage),
  },
]
