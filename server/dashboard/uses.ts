import { tellUses } from '../statistics/index.ts'
import { compared, standing } from './head.ts'
import { handled, taken } from './mine.ts'
import { clocks, returned } from './supervisor.ts'
import { measures } from './tiles.ts'
import { arriving, standingShown, yearly } from './wall.ts'

tellUses(() => [
  {
    label: { zh: '看板：全局', en: 'Dashboard: overview' },
    page: '/dashboard?board=head',
    names: [...standing, ...compared],
  },
  {
    label: { zh: '看板：督查', en: 'Dashboard: supervision' },
    page: '/dashboard?board=supervisor',
    names: [...clocks, ...returned, ...measures],
  },
  { label: { zh: '看板：我的', en: 'Dashboard: mine' }, page: '/dashboard?board=mine', names: [...handled, ...taken] },
  { label: { zh: '大屏', en: 'Wall screen' }, page: '/wall', names: [...arriving, ...standingShown, ...yearly] },
])
