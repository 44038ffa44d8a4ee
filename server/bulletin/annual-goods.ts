/** （二）强化商品质量监管: sampling under the plan, 红盾 and the campaigns, each from its records; what is pending is told apart. */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Period } from '../statistics/index.ts'
import type { Block, SectionDraft } from './block.ts'

const say = (text: string, ...when: IndicatorName[]): Block => ({ kind: 'say', text, when })

/** What the draft of that year said and the records refuse, by year. */
const refused: Record<string, Block> = {
  '2018': {
    kind: 'refusal',
    says: '不合格率为63.35%',
    source: '原总结稿',
    text: '按记录，计划抽检{计划抽检批次}个批次，不合格{计划抽检不合格}个，不合格率为{计划抽检不合格率}，正文照此印出。',
    when: ['plan-batches'],
  },
}

export const goodsPart = (period: Period): SectionDraft => ({
  heading: '强化商品质量监管，推进质量强市创建',
  when: ['batches-sampled'],
  blocks: [
    say(
      '一是组织流通领域商品质量抽检。探索随机抽查与“靶向式”治理相结合的商品质量监管机制，全市组织开展抽检{计划抽检批次}个批次，年度目标{年度抽检目标}个批次，其中不合格{计划抽检不合格}个批次，未出结果{计划抽检未出结果}个批次，不合格率为{计划抽检不合格率}（按已出结果的批次计算）。',
      'plan-batches',
    ),
    ...(refused[period.key] ? [refused[period.key]!] : []),
    {
      kind: 'table',
      title: '计划抽检情况表',
      by: 'sample',
      names: ['plan-batches', 'plan-batches-nonconforming', 'plan-batches-pending', 'plan-nonconforming-rate'],
    },
    say(
      '二是开展红盾质量维权行动和重点领域专项整治。全年开展专项行动{专项行动}项，抽检{专项抽检批次}个批次，不合格{专项抽检不合格}个批次，未出结果{专项抽检未出结果}个批次；检查经营主体{专项检查户次}户次，查处无照经营{专项查处无照经营}户，发现问题商品{专项发现问题商品}件，其他危险或三无商品{专项发现其他危险或三无商品}件，责令停止销售{专项责令停止销售}件。',
      'campaigns-run',
    ),
    {
      kind: 'table',
      title: '专项抽检情况表',
      by: 'sample',
      names: ['campaign-batches', 'campaign-batches-nonconforming', 'campaign-batches-pending'],
    },
    {
      kind: 'table',
      title: '各专项行动情况表',
      by: 'campaign',
      names: ['campaign-visits', 'campaign-batches', 'campaign-batches-nonconforming', 'campaign-batches-pending'],
    },
  ],
})
