/** The slim rail: what this person may use, with what waits there. */
import { Link } from '@tanstack/react-router'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { countOf, useLiveBoxes } from './boxes.ts'
import { railPages } from './pages.ts'

export function Rail() {
  const say = useSay()
  const me = useMe()
  const boxes = useLiveBoxes()
  return (
    <nav className="rail" aria-label={say({ zh: '主导航', en: 'Main' })}>
      {railPages
        .filter(page => hasRole(me, page.roles))
        .map(page => {
          const count = countOf(boxes.data, page.rail.boxes)
          return (
            <Link key={page.path} to={page.path} activeProps={{ className: 'here' }}>
              <span className="rail-icon" aria-hidden="true">
                {page.rail.icon}
              </span>
              <span>{say(page.title)}</span>
              {count > 0 && (
                <span className="rail-count">
                  {count > 999 ? '999+' : count}
                  <span className="unseen">{say({ zh: '件待办', en: ' waiting' })}</span>
                </span>
              )}
            </Link>
          )
        })}
    </nav>
  )
}
