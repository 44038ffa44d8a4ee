/** docs/law/workorder.md */

import { type LimitCategory, type LimitName, limitCategories, limitDefaults, limitNames } from '../workorder.limits.ts'
import { orderReturnReasons, returnsBeforeRuling } from '../workorder.reasons.ts'
import { bucketOf, buckets, type WorkorderState, workorder } from '../workorder.ts'
import { clockTable, lengthText } from './clocks.ts'
import { cited, heading, page, table } from './markdown.ts'
import { stateTable, stepTable } from './steps.ts'

const names = Object.keys(limitNames) as LimitName[]

export const workorderPage = () =>
  page(
    '12345工单',
    '全部期限为本市或本局承诺，没有全国统一数字；本局可在系统中按来源改定，注明何人何日起。',
    heading(2, '期限'),
    clockTable('workorder', workorder.clocks),
    heading(2, '时限表（未改定时）'),
    table(
      ['类别', ...names.map(name => limitNames[name].zh)],
      (Object.keys(limitDefaults) as LimitCategory[]).map(category => [
        limitCategories[category].zh,
        ...names.map(name => lengthText(limitDefaults[category][name])),
      ]),
    ),
    '群众总用时从首次收到之日起算，到群众得到答复为止；退回、改派、未签收都不中止，重办的从首次收到之日接着算。',
    heading(2, '环节'),
    stepTable(workorder),
    heading(2, '状态'),
    stateTable(workorder),
    heading(2, '四个数'),
    '接收 = 退回 + 办结 + 处理中。',
    table(
      ['数', '状态'],
      (['returned', 'closed', 'in-hand'] as const).map(bucket => [
        buckets[bucket].zh,
        (Object.keys(bucketOf) as WorkorderState[])
          .filter(state => bucketOf[state] === bucket)
          .map(state => workorder.states[state].zh)
          .join('、'),
      ]),
    ),
    heading(2, '退回原因'),
    `退回满${returnsBeforeRuling}次后，由中心终局裁定承办单位，裁定后不得再退。`,
    table(
      ['代码', '原因', '通常依据', '可退12345'],
      Object.entries(orderReturnReasons).map(([code, { label, rule, outside }]) => [
        `\`${code}\``,
        label.zh,
        cited(rule),
        outside ? '是' : '否，只退中心',
      ]),
    ),
  )
