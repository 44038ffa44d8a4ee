import { Link } from '@tanstack/react-router'
import { useSay } from '../../kit/say.tsx'

export function Tabs({ here }: { here: 'advisories' | 'events' }) {
  const say = useSay()
  return (
    <nav className="education-tabs" aria-label={say({ zh: '消费教育', en: 'Education' })}>
      <Link to="/advisories" aria-current={here === 'advisories' ? 'page' : undefined}>
        {say({ zh: '提示警示', en: 'Tips and warnings' })}
      </Link>
      <Link to="/education-events" aria-current={here === 'events' ? 'page' : undefined}>
        {say({ zh: '宣传活动', en: 'Events' })}
      </Link>
    </nav>
  )
}
