/** The papers that can be begun, and how their period is written. */
import { occasions, occasionTitle } from '../../../law/occasions.ts'
import type { Label } from '../../kit/say.tsx'

export type PaperKind = 'monthly' | 'quarterly' | 'half-year' | 'annual' | 'special'

export const paperKinds: Record<PaperKind, Label> = {
  monthly: { zh: '月度分析', en: 'Monthly analysis' },
  quarterly: { zh: '季度分析', en: 'Quarterly analysis' },
  'half-year': { zh: '半年分析', en: 'Half-year analysis' },
  annual: { zh: '年度工作总结', en: 'Annual work summary' },
  special: { zh: '节日和专题分析', en: 'Holiday or campaign analysis' },
}

export interface PeriodChoice {
  key: string
  label: Label
  title?: string
}

/** Those of ten years that began by this day, newest first. */
export function periodsOf(kind: PaperKind, today: string): PeriodChoice[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const back = (n: number) => Array.from({ length: n }, (_, at) => at)
  if (kind === 'annual')
    return back(10).map(at => plain(String(year - at), { zh: `${year - at}年`, en: String(year - at) }))
  if (kind === 'half-year')
    return back(20).map(at => {
      const n = year * 2 + (month > 6 ? 1 : 0) - at
      const [y, half] = [Math.floor(n / 2), (n % 2) + 1]
      return plain(`${y}-H${half}`, { zh: `${y}年${half === 1 ? '上' : '下'}半年`, en: `H${half} ${y}` })
    })
  if (kind === 'quarterly')
    return back(40).map(at => {
      const n = year * 4 + Math.floor((month - 1) / 3) - at
      const [y, quarter] = [Math.floor(n / 4), (n % 4) + 1]
      return plain(`${y}-Q${quarter}`, { zh: `${y}年第${'一二三四'[quarter - 1]}季度`, en: `Q${quarter} ${y}` })
    })
  if (kind === 'monthly')
    return back(120).map(at => {
      const n = year * 12 + month - 1 - at
      const key = `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
      return plain(key, { zh: `${Math.floor(n / 12)}年${(n % 12) + 1}月`, en: key })
    })
  return back(10).flatMap(at =>
    [...occasions].reverse().flatMap(occasion => {
      const y = year - at
      const days = occasion.days(y)
      if (!days || days.from > today) return []
      return {
        key: `${days.from}..${days.to}`,
        label: { zh: `${y}年${occasion.label.zh}`, en: `${occasion.label.en} ${y}` },
        title: occasionTitle(occasion, y),
      }
    }),
  )
}

const plain = (key: string, label: Label): PeriodChoice => ({ key, label })
