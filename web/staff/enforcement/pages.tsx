import type { Page, Pane } from '../../kit/pages.ts'

const load = () => import('./TransferPane.tsx').then(file => file.TransferPage)

export const pages: Page[] = [{ path: '/transfers/$id', title: { zh: '移送公安', en: 'Transfer to the police' }, load }]

export const panes: Pane[] = [
  { kind: 'transfer', path: '/transfers', load: () => import('./TransferPane.tsx').then(file => file.TransferPane) },
]
