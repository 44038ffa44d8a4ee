/** 导入导出: two pages beside each other, of which everybody sees those of the own duty. */
import { Link, useLocation } from '@tanstack/react-router'
import type { Role } from '../../../law/grammar.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'

export const importers: readonly Role[] = ['dispatcher', 'supervisor', 'agent', 'admin']
export const exporters: readonly Role[] = ['dispatcher', 'supervisor', 'head']

const sides: { path: string; label: Label; roles: readonly Role[] }[] = [
  { path: '/imports', label: { zh: '导入', en: 'Import' }, roles: importers },
  { path: '/exports', label: { zh: '导出', en: 'Export' }, roles: exporters },
]

export function ExchangeSides() {
  const say = useSay()
  const me = useMe()
  const { pathname } = useLocation()
  const shown = sides.filter(side => hasRole(me, side.roles))
  if (shown.length < 2) return null
  return (
    <nav className="sides" aria-label={say({ zh: '导入导出', en: 'Import and export' })}>
      {shown.map(side => (
        <Link
          key={side.path}
          to={side.path}
          className={pathname.endsWith(side.path) ? 'here' : ''}
          aria-current={pathname.endsWith(side.path) ? 'page' : undefined}
        >
          {say(side.label)}
        </Link>
      ))}
    </nav>
  )
}
