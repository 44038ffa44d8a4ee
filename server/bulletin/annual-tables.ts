/** 附表 of the annual summary: by office, class and channel; samplings, campaigns and what was destroyed. */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Block, SectionDraft } from './block.ts'

type Table = Extract<Block, { kind: 'table' }>
const annex = (
  title: string,
  by: Table['by'],
  names: IndicatorName[],
  when: IndicatorName,
  more: Partial<Table> = {},
): SectionDraft => ({
  heading: title,
  annex: true,
  blocks: [{ kind: 'table', title, by, names, when: [when], ...more }],
})

/** Those laid across come last. */
export const annexes: readonly SectionDraft[] = [
  annex(
    '各单位受理和办结情况统计表',
    'unit',
    [
      'complaints-received',
      'complaints-accepted',
      'complaints-closed',
      'complaints-pending',
      'complaints-overdue',
      'recovered-amount',
    ],
    'complaints-received',
  ),
  annex('投诉问题类别情况表', 'class', ['complaints-accepted'], 'complaints-received', { top: 10 }),
  annex('商品和服务类别情况表', 'goods', ['complaints-received'], 'complaints-received', { top: 10 }),
  annex('渠道情况表', 'channel', ['complaints-received'], 'complaints-received'),
  annex(
    '计划抽检情况表',
    'sample',
    ['plan-batches', 'plan-batches-nonconforming', 'plan-batches-pending', 'plan-nonconforming-rate'],
    'plan-batches',
  ),
  annex(
    '专项抽检情况表',
    'campaign',
    ['campaign-batches', 'campaign-batches-nonconforming', 'campaign-batches-pending'],
    'campaign-batches',
    { andBy: 'sample' },
  ),
  annex(
    '各单位案件查办情况表',
    'unit',
    ['cases-filed', 'cases-decided', 'case-value', 'case-fines', 'case-confiscated', 'cases-pending'],
    'cases-filed',
  ),
  annex('集中销毁物品分类表', 'store', ['destroyed-items', 'destroyed-boxes', 'destroyed-weight'], 'destructions'),
  annex(
    '各专项行动检查情况表',
    'campaign',
    [
      'campaign-visits',
      'campaign-unlicensed',
      'campaign-items-found',
      'campaign-other-items-found',
      'campaign-items-off-sale',
      'campaign-complaints',
      'campaign-recovered-amount',
    ],
    'campaign-visits',
  ),
  annex(
    '各专项行动查处案件情况表',
    'campaign',
    [
      'campaign-cases',
      'campaign-case-value',
      'campaign-goods-cases',
      'campaign-goods-penalties',
      'campaign-counterfeit-cases',
      'campaign-counterfeit-fines',
    ],
    'campaign-cases',
  ),
]
