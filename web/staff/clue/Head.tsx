/** 线索: its pages, and on each of them that it stays in this room. */
import './clue.css'
import '../complaint/complaint.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'

const parts = [
  { path: '/clues', label: { zh: '台账', en: 'Ledger' } },
  { path: '/clues/proposals', label: { zh: '线索建议', en: 'Proposals' }, officer: true },
  { path: '/clues/lexicon', label: { zh: '词库与规则', en: 'Lexicon and rules' }, officer: true },
]

export function Head({ here, children }: { here: string; children?: ReactNode }) {
  const say = useSay()
  const officer = hasRole(useMe(), ['clue'])
  return (
    <div className="page-head">
      <h1>{say({ zh: '扫黑除恶线索', en: 'Clues on organised crime' })}</h1>
      <span className="clue-mark">{say({ zh: '内部资料　注意保密', en: 'Internal: need-to-know' })}</span>
      <nav className="settings-parts" aria-label={say({ zh: '线索', en: 'Clues' })}>
        {parts
          .filter(each => officer || !each.officer)
          .map(each => (
            <Link
              key={each.path}
              to={each.path}
              activeOptions={{ exact: true }}
              aria-current={each.path === here ? 'page' : undefined}
            >
              {say(each.label)}
            </Link>
          ))}
      </nav>
      {children}
    </div>
  )
}
