/** 12345 orders in the timeline: what came, what was told back, and what was written down with a step. */
import { results } from '../../../law/workorder.ts'
import type { Label } from '../../kit/say.tsx'
import { plainly, type Sentences } from './said.ts'

const text = (value: unknown) => String(value ?? '')

export const orderSentences: Sentences = {
  'workorder.receive': facts => ({
    zh: `送来工单${text(facts.sourceNumber)}`,
    en: `sent the order ${text(facts.sourceNumber)}`,
  }),
  'workorder.import': facts => ({
    zh: `从「${text(facts.file)}」导入（来源编号${text(facts.sourceNumber)}）`,
    en: `imported it from "${text(facts.file)}" (number there ${text(facts.sourceNumber)})`,
  }),
  'workorder.import-update': facts => ({
    zh: `按「${text(facts.file)}」更新`,
    en: `brought it up to date from "${text(facts.file)}"`,
  }),
  'workorder.urge': plainly('催办', 'urged it'),
  'workorder.supplement': plainly('补充情况', 'added to it'),
  'workorder.reveal': plainly('查看来电人完整信息', 'looked at the caller in full'),
  'workorder.told': plainly('：12345已收到回填', '12345 was told'),
  'workorder.write-back-failed': plainly('：回填12345未成功', 'telling 12345 failed'),
  'workorder.write-back-again': plainly('重新回填12345', 'told 12345 again'),
  'workorder.told-by-hand': plainly('已人工告知12345', 'told 12345 by hand'),
}

export const orderWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  orderResult: {
    label: { zh: '结果', en: 'Result' },
    read: value => results[text(value) as keyof typeof results]?.zh ?? text(value),
  },
  rule: { label: { zh: '依据', en: 'Rule' } },
  proposedElsewhere: { label: { zh: '建议去向', en: 'Proposed' } },
  amount: { label: { zh: '天数', en: 'Days' } },
  reply: { label: { zh: '答复', en: 'Answer' } },
  answer: { label: { zh: '对方应答', en: 'Answer from there' } },
}
