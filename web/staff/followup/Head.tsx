/** 回访: its three pages. */
import '../complaint/complaint.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'

const callers = ['agent', 'dispatcher', 'supervisor'] as const
const parts = [
  { path: '/followup', label: { zh: '今日回访', en: 'Calls of today' } },
  { path: '/followup/draws', label: { zh: '抽取记录', en: 'Draws' } },
  { path: '/followup/setting', label: { zh: '设置与话术', en: 'Settings and script' } },
]

export function Head({ here, children }: { here: string; children?: ReactNode }) {
  const say = useSay()
  const me = useMe()
  return (
    <div className="page-head">
      <h1>{say({ zh: '回访', en: 'Follow-up' })}</h1>
      <nav className="settings-parts" aria-label={say({ zh: '回访', en: 'Follow-up' })}>
        {parts.slice(hasRole(me, callers) ? 0 : 1).map(each => (
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
