/** 调解的结果: settlement, termination on a coded ground; ODR settlement. */

import { terminationGroundsOn } from '../../../../law/complaint.grounds.ts'
import type { OdrSettlement, OfferOdr, Settlement, TerminationProposal } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { problemAt } from '../../../kit/Problem.tsx'
import { useSay } from '../../../kit/say.tsx'
import { Tick, Words, Yuan } from '../../matter/fields.tsx'
import { GroundChoice } from '../../matter/GroundChoice.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { SettleOthers } from './settleOthers.tsx'

const settling = {
  agreement: { zh: '调解协议', en: 'Agreement' },
  agreementAmountFen: { zh: '协议金额', en: 'Amount agreed' },
  recoveredAmountFen: { zh: '挽回经济损失', en: 'Amount recovered' },
  recoveredReason: { zh: '挽回金额超过协议金额的理由', en: 'Why more was recovered than agreed' },
  punitiveDamagesFen: { zh: '其中加倍赔偿', en: 'Of it punitive damages' },
  advancePaidFen: { zh: '其中先行赔付', en: 'Of it paid in advance' },
  others: { zh: '共同投诉的其他人', en: 'Other members' },
}
function SettlementFields({ facts, set, problem, record }: FieldsProps<Settlement, ComplaintView>) {
  const { agreementAmountFen: agreed, recoveredAmountFen: recovered } = facts
  const more = agreed !== undefined && recovered !== undefined && recovered > agreed
  return (
    <>
      <Words
        name="agreement"
        label={settling.agreement}
        required
        rows={4}
        help={{
          zh: '写入调解书：双方达成的内容、履行方式和期限。',
          en: 'Goes into the statement: what was agreed, how and by when it is performed.',
        }}
        problem={problem}
        value={facts.agreement}
        set={agreement => set({ agreement: agreement ?? '' })}
      />
      <div className="two">
        <Yuan
          name="agreementAmountFen"
          label={settling.agreementAmountFen}
          required
          problem={problem}
          value={agreed}
          // Usually what was agreed is what was recovered; it can be put apart below.
          set={fen =>
            set({
              agreementAmountFen: fen as number,
              ...(recovered === agreed ? { recoveredAmountFen: fen as number } : {}),
            })
          }
        />
        <Yuan
          name="recoveredAmountFen"
          label={settling.recoveredAmountFen}
          required
          problem={problem}
          value={recovered}
          set={fen => set({ recoveredAmountFen: fen as number })}
        />
        <Yuan
          name="punitiveDamagesFen"
          label={settling.punitiveDamagesFen}
          problem={problem}
          value={facts.punitiveDamagesFen}
          set={fen => set({ punitiveDamagesFen: fen })}
        />
        <Yuan
          name="advancePaidFen"
          label={settling.advancePaidFen}
          problem={problem}
          value={facts.advancePaidFen}
          set={fen => set({ advancePaidFen: fen })}
        />
      </div>
      {more && (
        <Words
          name="recoveredReason"
          label={settling.recoveredReason}
          required
          rows={2}
          problem={problem}
          value={facts.recoveredReason}
          set={reason => set({ recoveredReason: reason })}
        />
      )}
      <SettleOthers record={record} facts={facts} set={set} problem={problem} />
      <Tick
        label={{ zh: '已即时履行', en: 'Performed at once' }}
        value={facts.performedAtOnce}
        set={on => set({ performedAtOnce: on ?? false })}
      />
      <Tick
        label={{ zh: '双方同意不制作调解书', en: 'Both sides want no statement' }}
        help={{
          zh: `以上任一情形，${record.law.key === 'order121' ? '《办法》第二十四条' : '规定'}允许不出具调解书，办结前须填写调解记录。`,
          en: 'In either case no statement is issued; the minutes are to be written before the closing (art. 24).',
        }}
        value={facts.noStatement}
        set={on => set({ noStatement: on ?? false })}
      />
    </>
  )
}
export const settlementForm = form<Settlement, ComplaintView>(SettlementFields, settling)

const terminating = {
  ground: { zh: '终止调解情形', en: 'Ground of termination' },
  explanation: { zh: '说明', en: 'Explanation' },
}
function TerminationFields({ facts, set, problem, record }: FieldsProps<TerminationProposal, ComplaintView>) {
  return (
    <>
      <GroundChoice
        name="ground"
        grounds={terminationGroundsOn(record.law.on)}
        value={facts.ground}
        onChange={ground => set({ ground })}
        problem={problemAt(problem, 'ground')?.problem}
      />
      <Words
        name="explanation"
        label={terminating.explanation}
        required
        help={{
          zh: '写入终止调解决定书。须由负责人另行审批。',
          en: 'Goes into the letter. The head signs it separately.',
        }}
        problem={problem}
        value={facts.explanation}
        set={explanation => set({ explanation: explanation ?? '' })}
      />
    </>
  )
}
export const terminationForm = form<TerminationProposal, ComplaintView>(TerminationFields, terminating)

const offering = { operatorId: { zh: 'ODR企业', en: 'ODR enterprise' }, remark: { zh: '说明', en: 'Remark' } }
function OfferFields({ facts, set, problem, record }: FieldsProps<OfferOdr, ComplaintView>) {
  const say = useSay()
  return (
    <>
      <p>
        {record.respondent.odr
          ? say({
              zh: `转交${record.respondent.name}，限期和解`,
              en: `Handed to ${record.respondent.name} to settle in time`,
            })
          : say({
              zh: `${record.respondent.name}不是已注册的ODR企业`,
              en: `${record.respondent.name} is no registered ODR enterprise`,
            })}
      </p>
      <Words
        name="remark"
        label={offering.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}
export const offerOdrForm = form<OfferOdr, ComplaintView>(OfferFields, offering, record => ({
  operatorId: record.respondent.operatorId ?? undefined,
}))

const byOdr = {
  result: { zh: '和解内容', en: 'What was settled' },
  recoveredAmountFen: { zh: '挽回经济损失', en: 'Amount recovered' },
}
function OdrSettlementFields({ facts, set, problem }: FieldsProps<OdrSettlement, ComplaintView>) {
  return (
    <>
      <Words
        name="result"
        label={byOdr.result}
        required
        problem={problem}
        value={facts.result}
        set={result => set({ result: result ?? '' })}
      />
      <Yuan
        name="recoveredAmountFen"
        label={byOdr.recoveredAmountFen}
        required
        problem={problem}
        value={facts.recoveredAmountFen}
        set={fen => set({ recoveredAmountFen: fen as number })}
      />
    </>
  )
}
export const odrSettlementForm = form<OdrSettlement, ComplaintView>(OdrSettlementFields, byOdr)
