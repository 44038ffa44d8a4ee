/** 节日和专题: the occasions for which bureaus analyse the appeals apart, and the days usually taken. The bureau's own custom, no law. */
import type { Label } from './grammar.ts'

export interface Occasion {
  code: string
  label: Label
  /** Month and day, both included; the editor may take others. */
  from: string
  to: string
}

export const occasions: readonly Occasion[] = [
  { code: '315', label: { zh: '3·15国际消费者权益日', en: 'World Consumer Rights Day' }, from: '03-01', to: '03-15' },
  { code: 'labour', label: { zh: '“五一”假期', en: 'Labour Day holiday' }, from: '05-01', to: '05-05' },
  { code: '618', label: { zh: '“618”网购节', en: '618 online sales' }, from: '06-01', to: '06-20' },
  { code: 'national', label: { zh: '国庆假期', en: 'National Day holiday' }, from: '10-01', to: '10-07' },
  { code: 'double11', label: { zh: '“双11”网购节', en: 'Double 11 online sales' }, from: '11-01', to: '11-20' },
]
