import '../education/education.css'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../kit/say.tsx'

export function Tabs({ here }: { here: 'publicity' | 'bulletins' }) {
  const say = useSay()
  return (
    <nav className="education-tabs" aria-label={say({ zh: '公示', en: 'Publication' })}>
      <Link to="/publicity" aria-current={here === 'publicity' ? 'page' : undefined}>
        {say({ zh: '经营者投诉信息', en: 'Records of operators' })}
      </Link>
      <Link to="/bulletin-releases" aria-current={here === 'bulletins' ? 'page' : undefined}>
        {say({ zh: '公报公开', en: 'Bulletins' })}
      </Link>
      <a href="/open-data" target="_blank" rel="noreferrer">
        {say({ zh: '开放数据', en: 'Open data' })}
      </a>
    </nav>
  )
}
