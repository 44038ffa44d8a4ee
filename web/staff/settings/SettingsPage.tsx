/** What the bureau decides itself: holiday notices, the rule of counting, the numbers of article 17. */
import '../complaint/complaint.css'
import { Link, useSearch } from '@tanstack/react-router'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { TiersPart } from '../mass/TiersForm.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { CalendarPart } from './CalendarPart.tsx'
import { type Counting, CountingPart } from './CountingPart.tsx'
import { type FactorSettings, FactorsForm } from './FactorsForm.tsx'
import { History } from './History.tsx'
import { type Ways, WaysForm } from './WaysForm.tsx'

interface Settings {
  counting: Counting
  factors: FactorSettings
  ways: Ways
}

const parts = {
  calendar: { zh: '放假安排', en: 'Holidays' },
  counting: { zh: '计算口径', en: 'Counting' },
  factors: { zh: '第十七条因素', en: 'Article 17' },
  mass: { zh: '群体性投诉', en: 'Mass complaints' },
  ways: { zh: '其他途径', en: 'Other ways' },
  history: { zh: '变更记录', en: 'History' },
}
type PartName = keyof typeof parts

export function SettingsPage() {
  const say = useSay()
  const me = useMe()
  const { part: asked } = useSearch({ strict: false }) as { part?: string }
  const part: PartName = asked !== undefined && asked in parts ? (asked as PartName) : 'calendar'
  const shown = (Object.keys(parts) as PartName[]).filter(
    name => name !== 'history' || hasRole(me, ['legal', 'admin', 'supervisor', 'auditor']),
  )
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '设置', en: 'Settings' })}</h1>
        <nav className="settings-parts" aria-label={say({ zh: '设置', en: 'Settings' })}>
          {shown.map(name => (
            <Link
              key={name}
              to="/settings"
              search={{ part: name } as never}
              aria-current={name === part ? 'page' : undefined}
            >
              {say(parts[name])}
            </Link>
          ))}
        </nav>
      </div>
      {part === 'calendar' ? (
        <CalendarPart />
      ) : part === 'history' ? (
        <History />
      ) : part === 'mass' ? (
        <TiersPart />
      ) : (
        <Decided part={part} />
      )}
    </div>
  )
}

function Decided({ part }: { part: 'counting' | 'factors' | 'ways' }) {
  const read = useRead<Settings>('/settings')
  return (
    <Shown read={read}>
      {settings =>
        part === 'counting' ? (
          <CountingPart key={JSON.stringify(settings.counting)} now={settings.counting} />
        ) : part === 'ways' ? (
          <WaysForm key={JSON.stringify(settings.ways)} now={settings.ways} />
        ) : (
          <FactorsForm key={JSON.stringify(settings.factors)} now={settings.factors} />
        )
      }
    </Shown>
  )
}
