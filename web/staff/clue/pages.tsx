import { LockOutlined } from '@ant-design/icons'
import type { Page, Pane } from '../../kit/pages.ts'

const knowing = ['clue', 'head'] as const
const officer = ['clue'] as const
const ledger = () => import('./LedgerPage.tsx').then(file => file.LedgerPage)
const pane = () => import('./CluePane.tsx')

export const pages: Page[] = [
  {
    path: '/clues',
    title: { zh: '线索', en: 'Clues' },
    load: ledger,
    roles: knowing,
    rail: { order: 70, icon: <LockOutlined aria-hidden="true" /> },
  },
  {
    path: '/clues/new',
    title: { zh: '登记线索', en: 'Register a clue' },
    load: () => import('./RegisterPage.tsx').then(file => file.RegisterPage),
    roles: knowing,
  },
  {
    path: '/clues/proposals',
    title: { zh: '线索建议', en: 'Proposals' },
    load: () => import('./ProposalsPage.tsx').then(file => file.ProposalsPage),
    roles: officer,
  },
  {
    path: '/clues/lexicon',
    title: { zh: '线索词库', en: 'Lexicon' },
    load: () => import('./LexiconPage.tsx').then(file => file.LexiconPage),
    roles: officer,
  },
  {
    path: '/clues/$id',
    title: { zh: '线索', en: 'Clue' },
    load: () => pane().then(file => file.CluePage),
    roles: knowing,
  },
]

export const panes: Pane[] = [{ kind: 'clue', path: '/clues', load: () => pane().then(file => file.CluePane) }]
