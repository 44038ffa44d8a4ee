/** The three places of sampling, one click from each other. */
import { Link } from '@tanstack/react-router'
import { useSay } from '../../kit/say.tsx'

const places = [
  ['/samplings', { zh: '批次', en: 'Batches' }],
  ['/sampling-plans', { zh: '方案和抽取', en: 'Plans and draws' }],
  ['/sampling-register', { zh: '机构、回避、权重', en: 'Bodies, interests, weights' }],
] as const

export function Tabs() {
  const say = useSay()
  return (
    <nav className="tabs" aria-label={say({ zh: '抽检', en: 'Sampling' })}>
      {places.map(([to, label]) => (
        <Link
          key={to}
          to={to}
          activeProps={{ className: 'here', 'aria-current': 'page' }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
