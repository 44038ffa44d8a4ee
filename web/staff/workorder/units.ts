/** The units in which an order's limits are counted. */
import type { Label } from '../../kit/say.tsx'

export const unitLabels: Record<string, Label> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'days' },
}
