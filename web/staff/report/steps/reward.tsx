/** 奖励评估: the rule's figures are computed before the eyes; what departs from them wants a reason. */
import {
  needsFinance,
  noRewardReasons,
  type RewardLevel,
  rewardFor,
  rewardLevels,
  seriousness,
} from '../../../../law/report.reward.ts'
import type { NoReward, RewardProposal } from '../../../../server/report/contract.ts'
import type { ReportView } from '../../../../server/report/view.ts'
import { Money } from '../../../kit/Money.tsx'
import { type Label, useSay } from '../../../kit/say.tsx'
import { Choice, Line, Tick, Words, Yuan } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const none = { code: { zh: '原因', en: 'Reason' }, remark: { zh: '说明', en: 'Remark' } }
function NoRewardFields({ facts, set, problem }: FieldsProps<NoReward, ReportView>) {
  return (
    <>
      <Choice
        name="code"
        label={none.code}
        options={noRewardReasons}
        value={facts.code as keyof typeof noRewardReasons}
        set={code => set({ code })}
        problem={problem}
      />
      <Words
        name="remark"
        label={none.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}
export const noRewardForm = form<NoReward, ReportView>(NoRewardFields, none)

const names = {
  level: { zh: '等级', en: 'Level' },
  seriousness: { zh: '属于哪一种重大违法行为', en: 'Which serious violation' },
  decisionNumber: { zh: '处罚决定书（移送文书）文号', en: 'Number of the decision' },
  decidedOn: { zh: '作出日', en: 'Decided on' },
  confiscatedFen: { zh: '罚没款（元）', en: 'Fines and confiscations (yuan)' },
  amountFen: { zh: '奖励金额（元）', en: 'Reward (yuan)' },
  reason: { zh: '理由', en: 'Reason' },
  financeNumber: { zh: '财政部门文号', en: 'Letter of the finance department' },
  eligible: { zh: '资格', en: 'Eligible' },
}
const levels = Object.fromEntries(
  Object.entries(rewardLevels).map(([code, { label, percent, says }]) => [
    code,
    { zh: `${label.zh}（${percent}%）：${says}`, en: `${label.en} (${percent}%)` },
  ]),
) as Record<RewardLevel, Label>

function RewardFields({ facts, set, problem, record }: FieldsProps<RewardProposal, ReportView>) {
  const say = useSay()
  const decided = record.ledTo?.decision
  const confiscatedFen = decided?.moneyFen ?? facts.confiscatedFen
  const computed = facts.level && confiscatedFen !== undefined ? rewardFor(facts.level, confiscatedFen) : undefined
  const amount = facts.amountFen ?? computed
  return (
    <>
      <Choice
        name="level"
        label={names.level}
        options={levels}
        value={facts.level}
        set={level => set({ level })}
        problem={problem}
      />
      <Choice
        name="seriousness"
        label={names.seriousness}
        options={seriousness}
        value={facts.seriousness}
        set={kind => set({ seriousness: kind })}
        problem={problem}
      />
      {decided && (
        <p className="proposal">
          {say({ zh: '案件', en: 'Case ' })}
          {record.ledTo?.filingNumber}
          {say({ zh: '的决定：', en: ', its decision: ' })}
          <span className="number">{decided.number}</span> {decided.on}
          {say({ zh: '，罚没款', en: ', fines and confiscations ' })}
          <Money fen={decided.moneyFen} />
        </p>
      )}
      <div className="two">
        {!decided?.number && (
          <Line
            name="decisionNumber"
            label={names.decisionNumber}
            required
            problem={problem}
            value={facts.decisionNumber}
            set={decisionNumber => set({ decisionNumber })}
          />
        )}
        {!decided && (
          <Line
            name="decidedOn"
            type="date"
            label={names.decidedOn}
            required
            problem={problem}
            value={facts.decidedOn}
            set={decidedOn => set({ decidedOn })}
          />
        )}
      </div>
      <div className="two">
        {!decided && (
          <Yuan
            name="confiscatedFen"
            label={names.confiscatedFen}
            required
            problem={problem}
            value={facts.confiscatedFen}
            set={confiscatedFen => set({ confiscatedFen })}
          />
        )}
        <Yuan
          name="amountFen"
          label={names.amountFen}
          help={{ zh: '不填则按比例计算。', en: 'Left empty, as computed.' }}
          problem={problem}
          value={facts.amountFen}
          set={amountFen => set({ amountFen })}
        />
      </div>
      {computed !== undefined && (
        <p className="proposal">
          {say({ zh: '按比例计算：', en: 'Computed: ' })}
          <strong>
            <Money fen={computed} />
          </strong>
          {say({ zh: '（含下限和每案上限）', en: ' (floor and cap included)' })}
        </p>
      )}
      {facts.amountFen !== undefined && facts.amountFen !== computed && (
        <Words
          name="reason"
          label={names.reason}
          required
          rows={2}
          problem={problem}
          value={facts.reason}
          set={reason => set({ reason })}
        />
      )}
      {amount !== undefined && (needsFinance(amount) || (computed !== undefined && amount > computed)) && (
        <Line
          name="financeNumber"
          label={names.financeNumber}
          required
          problem={problem}
          value={facts.financeNumber}
          set={financeNumber => set({ financeNumber })}
        />
      )}
      <Tick
        label={{
          zh: '已核对：举报人是自然人，不属于工作人员、被侵权方及其代理人、违法行为人（内部举报人除外），未因举报获得其他报酬',
          en: 'Checked: a natural person; no staff, no infringed party or its agent, no violator (insiders excepted), not paid for it elsewhere',
        }}
        value={facts.eligible}
        set={eligible => set({ eligible: eligible as true })}
      />
    </>
  )
}
export const rewardForm = form<RewardProposal, ReportView>(RewardFields, names)
