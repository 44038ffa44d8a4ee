/** How a field of a step is written down, and those that many steps share. */
import { penaltyExtras } from '../../../law/enforcement.words.ts'
import type { Label } from '../../kit/say.tsx'

export type FieldKind =
  | 'line'
  | 'words'
  | 'date'
  | 'time'
  | 'fen'
  | 'number'
  | 'decimal'
  | 'kilos'
  | 'tick'
  | 'officers'
  | 'person'
  | 'names'
  | 'items'
  | 'plan'
  | 'file'
  | 'measure'
  | 'test'
  | 'evidence'
  | 'letter'
  | 'challenge'

export interface AskedField {
  name: string
  label: Label
  kind: FieldKind
  optional?: true
  help?: Label
  /** Of choices. */
  from?: Record<string, Label>
  many?: true
}

export const field = (
  name: string,
  zh: string,
  en: string,
  kind: FieldKind,
  more: Partial<AskedField> = {},
): AskedField => ({
  name,
  label: { zh, en },
  kind,
  ...more,
})
export const choice = (
  name: string,
  zh: string,
  en: string,
  from: Record<string, Label>,
  more: Partial<AskedField> = {},
) => field(name, zh, en, 'line', { from, ...more })
export const optional = { optional: true } as const

export const reason = [field('reason', '理由', 'Reason', 'words')]
export const remark = [field('remark', '意见', 'Remark', 'words', optional)]
export const opinion = [field('opinion', '审核意见', 'Opinion', 'words')]
export const outcome = [field('outcome', '情况说明', 'What came of it', 'words')]
export const organ = field('organ', '机关', 'Authority', 'line')
export const penalty = [
  field('fineFen', '罚款', 'Fine', 'fen'),
  field('incomeFen', '没收违法所得', 'Income confiscated', 'fen'),
  field('goodsFen', '没收物品价值', 'Value of goods confiscated', 'fen'),
  field('confiscatedGoods', '没收物品', 'Goods confiscated', 'line', optional),
  choice('extras', '其他处罚', 'Other penalties', penaltyExtras, { many: true, ...optional }),
]
export const found = [
  field('foundFacts', '查明的事实', 'Facts found', 'words'),
  field('violates', '违反的条款', 'Provision broken', 'line'),
  field('punishes', '处罚依据', 'Punished by', 'line'),
  field('discretion', '裁量理由', 'Discretion', 'words'),
]
export const remedies = [
  field('reviewOrgan', '复议机关', 'Organ of review', 'line', {
    ...optional,
    help: { zh: '不填的，按单位名称填写本级人民政府。', en: 'Else the government of the same level.' },
  }),
  field('court', '管辖法院', 'Court', 'line', optional),
]
