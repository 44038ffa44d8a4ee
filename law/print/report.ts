/** docs/law/report.md. */
import { rewardRules } from '../acts.ts'
import { reportDueCases, reportWithoutBasis } from '../report.cases.ts'
import { reportDuties } from '../report.clocks.ts'
import { noFilingGrounds, reportReturnReasons } from '../report.grounds.ts'
import {
  levelsBasis,
  noRewardReasons,
  rewardCapFen,
  rewardLevels,
  seriousness,
  withFinanceFromFen,
} from '../report.reward.ts'
import { tellings } from '../report.telling.ts'
import { report } from '../report.ts'
import { clockTable, dutyTable } from './clocks.ts'
import { cited, heading, page, table } from './markdown.ts'
import { stateTable, stepTable } from './steps.ts'

const yuan = (fen: number) => `${fen / 100}元`
const bullets = (list: Record<string, { zh: string }>) =>
  Object.values(list)
    .map(each => `- ${each.zh}`)
    .join('\n')

export const reportPage = () =>
  page(
    '举报',
    '适用规定以**收到举报之日**有效者为准。核查期限自有处理权限的机关收到材料之日起算；调解中发现的线索自发现之日起算。',
    heading(2, '期限'),
    clockTable('report', report.clocks),
    heading(2, '没有期限数字的职责'),
    dutyTable(reportDuties),
    heading(2, '环节'),
    stepTable(report),
    heading(2, '告知举报人'),
    '只在下列情形告知举报人；其余情形不告知。任何情形都不向被举报人告知举报及其处理情况（令第121号第三十七条、令第20号第三十三条）。',
    table(
      ['情形', '依据', '条文', '适用（收到之日）'],
      tellings.map(({ when, basis, says }) => [
        when.zh,
        cited(basis),
        says,
        `${basis.act.from} 至 ${basis.act.until ?? '今'}`,
      ]),
    ),
    heading(2, '不予立案的情形'),
    table(
      ['代码', '情形', '依据'],
      noFilingGrounds.map(({ code, text, basis, sense }) => [
        code,
        sense ? `${text}（大意，不得引用）` : text,
        cited(basis),
      ]),
    ),
    heading(2, '退回中心的理由'),
    table(
      ['代码', '理由', '依据'],
      Object.entries(reportReturnReasons).map(([code, { label, basis }]) => [
        `\`${code}\``,
        label.zh,
        basis.map(cited).join('\n'),
      ]),
    ),
    heading(2, '奖励'),
    `《${rewardRules.name}》${rewardRules.number}，${rewardRules.from}起施行；据公开报道的节录，全文待核。只奖励自然人举报的重大违法行为：`,
    bullets(seriousness),
    table(
      ['等级', '罚没款的', '不低于（无罚没款的同）', '情形'],
      Object.values(rewardLevels).map(({ label, percent, floorFen, says }) => [
        label.zh,
        `${percent}%`,
        yuan(floorFen),
        says,
      ]),
    ),
    `等级依据：${cited(levelsBasis)}。每起案件不超过${yuan(rewardCapFen)}；单笔${yuan(withFinanceFromFen)}以上（含）的，与本级财政部门确定；内部举报人经财政部门同意可以适当提高。`,
    heading(3, '不予奖励'),
    bullets(noRewardReasons),
    heading(2, '期限计算实例'),
    table(
      ['期限', '收到', '起算当日', '不计入', '届满日', '说明'],
      reportDueCases.map(each => [
        `\`${each.clock}\``,
        each.received,
        each.started ?? each.received,
        (each.paused ?? []).map(({ from, to }) => `${from} 至 ${to}`).join('\n'),
        each.provisional ? `${each.due}（暂定）` : each.due,
        each.story,
      ]),
    ),
    table(
      ['没有依据、不作回答的期限', '收到', '说明'],
      reportWithoutBasis.map(({ clock, received, story }) => [`\`${clock}\``, received, story]),
    ),
    heading(2, '状态'),
    stateTable(report),
  )
