/** How it ended, and the reward. */
import { noFilingGrounds, reportResults, transferKinds } from '../../../law/report.grounds.ts'
import { noRewardReasons, rewardLevels, seriousness } from '../../../law/report.reward.ts'
import type { ReportView } from '../../../server/report/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'

const rewardStates: Record<string, Label> = {
  proposed: { zh: '待审批', en: 'To be signed' },
  approved: { zh: '已批准', en: 'Approved' },
  paid: { zh: '已发放', en: 'Paid' },
  waived: { zh: '已放弃', en: 'Waived' },
}
const word = (list: Record<string, Label>, code: string): Label => list[code] ?? { zh: code, en: code }

export function OutcomePart({ report }: { report: ReportView }) {
  const say = useSay()
  const { result, reward, transfer, noRewardReason } = report
  const ground = noFilingGrounds.find(each => each.code === report.ground)
  const told = report.tellsOnFiling.map(each => `《${each.act}》${each.article}`).join('、')
  return (
    <>
      {(result || report.resultRemark || told) && (
        <Part title={{ zh: '处理结果', en: 'Outcome' }}>
          <Facts
            facts={[
              [{ zh: '结果', en: 'Result' }, result && say(word(reportResults, result))],
              [
                { zh: '立案号', en: 'Filing' },
                report.filingNumber && <span className="number">{report.filingNumber}</span>,
              ],
              [{ zh: '情形', en: 'Ground' }, ground && <span lang="zh-CN">{ground.text}</span>],
              [{ zh: '理由', en: 'Reasons' }, report.resultRemark],
              [
                { zh: '移送', en: 'Transferred' },
                transfer && `${say(word(transferKinds, transfer.to))} · ${transfer.organ}`,
              ],
              [{ zh: '移送回执', en: 'Receipt' }, transfer?.receipt],
              [
                { zh: '告知举报人', en: 'Telling the informer' },
                report.informer &&
                  (told || say({ zh: '没有规定要求告知是否立案', en: 'No rule asks for it on a filing decision' })),
              ],
            ]}
          />
        </Part>
      )}
      {(reward || noRewardReason) && (
        <Part title={{ zh: '奖励', en: 'Reward' }}>
          <Facts
            facts={
              reward
                ? [
                    [{ zh: '金额', en: 'Amount' }, <Money key="amount" fen={reward.amountFen} />],
                    [{ zh: '状态', en: 'State' }, say(word(rewardStates, reward.state))],
                    [{ zh: '等级', en: 'Level' }, say(rewardLevels[reward.level].label)],
                    [{ zh: '重大违法行为', en: 'Violation' }, say(word(seriousness, reward.seriousness))],
                    [{ zh: '处罚决定书', en: 'Decision' }, `${reward.decisionNumber} · ${reward.decidedOn}`],
                    [{ zh: '罚没款', en: 'Fines' }, <Money key="fines" fen={reward.confiscatedFen} />],
                    [{ zh: '按比例', en: 'Computed' }, <Money key="computed" fen={reward.computedFen} />],
                    [{ zh: '理由', en: 'Reason' }, reward.reason],
                    [{ zh: '财政部门文号', en: 'Finance department' }, reward.financeNumber],
                    [{ zh: '凭证', en: 'Voucher' }, [reward.voucher, reward.settledOn].filter(Boolean).join(' · ')],
                  ]
                : [
                    [
                      { zh: '评估', en: 'Assessed' },
                      say({
                        zh: `不予奖励：${word(noRewardReasons, noRewardReason ?? '').zh}`,
                        en: `None: ${word(noRewardReasons, noRewardReason ?? '').en}`,
                      }),
                    ],
                  ]
            }
          />
        </Part>
      )}
    </>
  )
}
