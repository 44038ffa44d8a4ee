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
    say('由此查处销售不合格商品案{计划抽检转案}件，案值{计划抽检案值}万元，罚没{计划抽检案罚没}万元。', 'plan-cases'),
    say(
      '组织开展不合格商品集中销毁，将抽检中查处的不合格且已不具备回收价值的商品集中销毁{集中销毁}次，共{销毁物品类别}类、{销毁箱数}箱，重{销毁重量}公斤。',
      'destructions',
    ),
    {
      kind: 'table',
      title: '集中销毁物品分类表',
      by: 'store',
      names: ['destroyed-items', 'destroyed-boxes', 'destroyed-weight'],
      when: ['destructions'],
    },
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
    say(
      '专项行动中查处不合格商品案件{专项查处不合格商品案}件，罚没{专项不合格商品案罚没}万元；查处假冒伪劣、虚假宣传案件{专项查处假冒伪劣、虚假宣传案}件，罚款{专项假冒伪劣、虚假宣传案罚款}万元。',
      'campaign-goods-cases',
    ),
    {
      kind: 'table',
      title: '专项抽检情况表',
      by: 'campaign',
      andBy: 'sample',
      names: ['campaign-batches', 'campaign-batches-nonconforming', 'campaign-batches-pending'],
      when: ['campaign-batches'],
    },
    {
      kind: 'table',
      title: '各专项行动情况表',
      by: 'campaign',
      names: [
        'campaign-visits',
        'campaign-unlicensed',
        'campaign-batches',
        'campaign-batches-nonconforming',
        'campaign-batches-pending',
      ],
    },
    {
      kind: 'table',
      title: '各专项行动检查情况表',
      by: 'campaign',
      names: [
        'campaign-subjects',
        'campaign-items-found',
        'campaign-other-items-found',
        'campaign-items-off-sale',
        'campaign-complaints',
        'campaign-recovered-amount',
      ],
      when: ['campaign-subjects'],
    },
    {
      kind: 'table',
      title: '专项抽检分单位情况表',
      by: 'campaign',
      andBy: 'unit',
      names: ['campaign-batches', 'campaign-batches-nonconforming'],
      when: ['campaign-batches'],
    },
    {
      kind: 'table',
      title: '各专项行动查处案件情况表',
      by: 'campaign',
      names: [
        'campaign-cases',
        'campaign-case-value',
        'campaign-goods-cases',
        'campaign-goods-penalties',
        'campaign-counterfeit-cases',
        'campaign-counterfeit-fines',
      ],
      when: ['campaign-cases'],
    },
    say(
      '三是依法查办案件。全年立案{立案}件，作出处罚{作出处罚}件，其中不合格商品案{查处不合格商品案}件、假冒伪劣和虚假宣传案{查处假冒伪劣、虚假宣传案}件、无照经营案{查处无照经营案}件；案值{案值}万元，罚款{罚款}万元，没收{没收}万元；年末在办{案件在办}件。',
      'cases-decided',
    ),
  ],
})
