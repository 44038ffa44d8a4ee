/** 看板: for the head, for supervision, for oneself. Which one is in the address; the records of every figure open beside it. */
import '../statistics/statistics.css'
import './dashboard.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useState } from 'react'
import type { Role } from '../../../law/grammar.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { type Opened, Records } from '../statistics/Records.tsx'
import { HeadView } from './HeadView.tsx'
import { MineView } from './MineView.tsx'
import { Screens } from './Screens.tsx'
import { SupervisorView } from './SupervisorView.tsx'

type Which = 'head' | 'supervisor' | 'mine' | 'screens'
const boards: { value: Which; label: Label; roles?: readonly Role[] }[] = [
  { value: 'head', label: { zh: '全局', en: 'Overview' }, roles: ['head', 'supervisor', 'auditor'] },
  {
    value: 'supervisor',
    label: { zh: '督查', en: 'Supervision' },
    roles: ['supervisor', 'head', 'dispatcher', 'auditor'],
  },
  { value: 'mine', label: { zh: '我的', en: 'Mine' } },
  { value: 'screens', label: { zh: '大屏', en: 'Wall screens' }, roles: ['supervisor', 'head', 'dispatcher'] },
]

export function DashboardPage() {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened>()
  const mine = boards.filter(each => hasRole(me, each.roles))
  const { board } = useSearch({ strict: false }) as { board?: Which }
  const which = mine.find(each => each.value === board)?.value ?? mine[0]!.value
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '看板', en: 'Dashboard' })}</h1>
        {mine.length > 1 && (
          <Segmented
            aria-label={say({ zh: '看板', en: 'Dashboard' })}
            value={which}
            onChange={next => void navigate({ to: '/dashboard', search: { board: next } as never })}
            options={mine.map(each => ({ value: each.value, label: say(each.label) }))}
          />
        )}
      </div>
      {which === 'head' && <HeadView open={setOpened} />}
      {which === 'supervisor' && <SupervisorView open={setOpened} />}
      {which === 'mine' && <MineView open={setOpened} />}
      {which === 'screens' && <Screens />}
      <Records opened={opened} close={() => setOpened(undefined)} />
    </div>
  )
}
