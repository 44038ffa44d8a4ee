/** Words that the pages of sampling share. */
import type { Label } from '../../kit/say.tsx'

export const results = {
  conforming: { zh: '合格', en: 'Conforming' },
  nonconforming: { zh: '不合格', en: 'Nonconforming' },
  pending: { zh: '未出结果', en: 'Pending' },
} satisfies Record<string, Label>

/** What the first test found stands no longer once the retest says otherwise. */
export const resultOf = ({ state, result }: { state: string; result: keyof typeof results | null }): Label =>
  state === 'overturned' ? { zh: '初检不合格', en: 'First test nonconforming' } : results[result ?? 'pending']

export const keeping = {
  seller: { zh: '被抽样单位', en: 'The seller' },
  office: { zh: '本局', en: 'The office' },
  body: { zh: '承检机构', en: 'The test body' },
} satisfies Record<string, Label>

export const percent = (share: number | null) =>
  share === null ? '—' : `${(Math.round(share * 10_000) / 100).toFixed(2)}%`

export const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')
