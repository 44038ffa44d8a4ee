/** docs/law/complaint.md and docs/law/complaint-cases.md. */
import { dueCases, withoutBasis } from '../complaint.cases.ts'
import { complaintClocks, undatedDuties } from '../complaint.clocks.ts'
import {
  factorDefaults,
  factorLabels,
  factors,
  groundsWithSubReason,
  refusalGrounds,
  returnReasons,
  reworkCauses,
  routesOfDispute,
  subReasonsOfGround1,
  terminationGrounds,
} from '../complaint.grounds.ts'
import { complaint } from '../complaint.ts'
import type { Ground } from '../grammar.ts'
import { clockTable, dutyTable } from './clocks.ts'
import { cited, heading, page, table } from './markdown.ts'
import { stateTable, stepTable } from './steps.ts'

export const complaintPage = () =>
  page(
    '投诉',
    '适用规定以**收到投诉之日**有效者为准。“性质”一栏区分法定期限与本局承诺，两者分别计时。',
    heading(2, '期限'),
    clockTable('complaint', complaintClocks),
    heading(2, '没有期限数字的职责'),
    dutyTable(undatedDuties),
    heading(2, '环节'),
    stepTable(complaint),
    heading(2, '状态'),
    stateTable(complaint),
    heading(2, '不予受理的情形'),
    groundTable(refusalGrounds),
    `${groundsWithSubReason.join('、')} 须注明：${Object.values(subReasonsOfGround1)
      .map(each => each.zh)
      .join('；')}。`,
    heading(2, '终止调解的情形'),
    groundTable(terminationGrounds),
    heading(2, '判断是否生活消费、是否存在争议时可以考虑的因素'),
    '因素只供参考，任何一项都不当然成立不予受理。阈值为默认值，由本局依第十七条第二款细化，在系统中设置。',
    table(
      ['代码', '因素', '提示阈值（默认）', '依据'],
      factors.map(({ code, text, basis, thresholds }) => [
        code,
        text,
        (thresholds ?? []).map(each => `${factorLabels[each].zh} ${factorDefaults[each]}`).join('，'),
        cited(basis),
      ]),
    ),
    heading(2, '不予受理时须告知的其他途径'),
    routesOfDispute.map(({ text }, index) => `${index + 1}. ${text}`).join('\n'),
    `依据：${cited(routesOfDispute[0]!.basis)}。`,
    heading(2, '退回中心的理由'),
    table(
      ['代码', '理由', '依据'],
      Object.entries(returnReasons).map(([code, { label, basis }]) => [
        `\`${code}\``,
        label.zh,
        basis.map(cited).join('\n'),
      ]),
    ),
    heading(2, '重办的原因'),
    '本局自定。选“投诉人评价或者回访不满意”的，须有该评价或者回访在卷。',
    table(
      ['代码', '原因'],
      Object.entries(reworkCauses).map(([code, { zh }]) => [`\`${code}\``, zh]),
    ),
  )

const groundTable = (grounds: readonly Ground[]) =>
  table(
    ['代码', '情形', '依据', '适用（收到之日）'],
    grounds.map(({ code, text, basis, sense }) => [
      code,
      sense ? `${text}（大意，原文待核，不得引用）` : text,
      cited(basis),
      `${basis.act.from} 至 ${basis.act.until ?? '今'}`,
    ]),
  )

export const casesPage = () =>
  page(
    '期限计算实例',
    '每一例由程序、测试中的第二计数器、程序外的逐日清点三方各算一次，结果须一致。',
    table(
      ['期限', '收到', '起算当日', '中止', '届满日', '说明'],
      dueCases.map(each => [
        `\`${each.clock}\``,
        each.received,
        each.started ?? each.received,
        (each.paused ?? []).map(({ from, to }) => `${from} 至 ${to}`).join('\n'),
        each.provisional ? `${each.due}（暂定）` : each.due,
        each.story,
      ]),
    ),
    heading(2, '没有依据，不作回答'),
    table(
      ['期限', '收到', '说明'],
      withoutBasis.map(({ clock, received, story }) => [`\`${clock}\``, received, story]),
    ),
  )
