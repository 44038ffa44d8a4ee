/** The sections of the analyses on goods: sampling, campaigns, cases and what was destroyed. */
import type { SectionDraft } from './block.ts'

const say = (text: string) => ({ kind: 'say' as const, text })

export const cases: SectionDraft = {
  heading: '案件查办',
  when: ['cases-filed', 'cases-decided', 'destructions'],
  blocks: [
    {
      ...say(
        '期内立案{立案}件，作出处罚{作出处罚}件，其中不合格商品案{查处不合格商品案}件、假冒伪劣和虚假宣传案{查处假冒伪劣、虚假宣传案}件、无照经营案{查处无照经营案}件；案值{案值}万元，罚款{罚款}万元，没收{没收}万元。期末在办{案件在办}件。',
      ),
      when: ['cases-filed', 'cases-decided'],
    },
    {
      ...say('集中销毁{集中销毁}批，{销毁物品类别}类、{销毁箱数}箱，重{销毁重量}公斤。'),
      when: ['destructions'],
    },
    {
      kind: 'table',
      title: '各单位案件查办情况表',
      by: 'unit',
      names: ['cases-filed', 'cases-decided', 'case-value', 'case-fines', 'case-confiscated', 'cases-pending'],
      when: ['cases-filed', 'cases-decided'],
    },
  ],
}

export const samplings: SectionDraft = {
  heading: '商品质量抽检',
  when: ['batches-sampled', 'batches-off-sale', 'batches-published'],
  blocks: [
    {
      ...say(
        '期内抽检{抽检批次}个批次，其中计划抽检{计划抽检批次}个、专项抽检{专项抽检批次}个；抽检不合格率{抽检不合格率}（按已出结果的批次计算）。',
      ),
      when: ['batches-sampled'],
    },
    say(
      '责令停止销售{责令停止销售}个批次，责令改正{责令改正}个批次，公布抽检结果{公布抽检结果}个批次，转案件线索{抽检转案件线索}件。',
    ),
    {
      kind: 'table',
      title: '计划抽检情况表',
      by: 'sample',
      names: ['plan-batches', 'plan-batches-nonconforming', 'plan-batches-pending'],
      when: ['plan-batches'],
    },
  ],
}

export const drives: SectionDraft = {
  heading: '专项行动',
  when: ['campaign-visits', 'campaign-batches'],
  blocks: [
    say(
      '期内开展专项行动{专项行动}项，检查经营主体{专项检查户次}户次，查处无照经营{专项查处无照经营}户，发现问题商品{专项发现问题商品}件，责令停止销售{专项责令停止销售}件；专项抽检{专项抽检批次}个批次，不合格{专项抽检不合格}个，未出结果{专项抽检未出结果}个。',
    ),
    {
      kind: 'table',
      title: '有检查或者抽检的专项行动情况表',
      by: 'campaign',
      names: ['campaign-visits', 'campaign-batches', 'campaign-batches-nonconforming', 'campaign-batches-pending'],
    },
  ],
}
