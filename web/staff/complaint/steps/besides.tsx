/** What comes to light besides the dispute, and what is asked afterwards: lead, suspicion of fraud, follow-up. */

import { reworkCauses } from '../../../../law/complaint.grounds.ts'
import { ratingWords } from '../../../../law/follow-up.ts'
import { suspicions } from '../../../../law/transfer.ts'
import type { FollowUpResult, FraudSuspicion, LeadOpening, Rework } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { useSay } from '../../../kit/say.tsx'
import { Choice, Line, Words } from '../../matter/fields.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { satisfaction } from '../words.ts'

const leading = { facts: { zh: '线索事实', en: 'Facts of the lead' } }
function LeadFields({ facts, set, problem }: FieldsProps<LeadOpening, ComplaintView>) {
  return (
    <Words
      name="facts"
      label={leading.facts}
      required
      rows={5}
      help={{
        zh: '另行登记为线索草稿，自今日起十五个工作日内核查；不影响调解。',
        en: 'Opens a linked draft, to be verified within fifteen working days from today; the mediation goes on.',
      }}
      problem={problem}
      value={facts.facts}
      set={text => set({ facts: text ?? '' })}
    />
  )
}
export const leadForm = form<LeadOpening, ComplaintView>(LeadFields, leading)

const suspecting = {
  suspicion: { zh: '涉嫌行为', en: 'Suspicion' },
  facts: { zh: '事实和证据', en: 'Facts and evidence' },
  organ: { zh: '移送公安机关', en: 'Police organ' },
}
function FraudFields({ facts, set, problem }: FieldsProps<FraudSuspicion, ComplaintView>) {
  return (
    <>
      <Choice
        name="suspicion"
        label={suspecting.suspicion}
        options={suspicions}
        value={facts.suspicion}
        set={suspicion => set({ suspicion })}
        problem={problem}
      />
      <Words
        name="facts"
        label={suspecting.facts}
        required
        rows={5}
        help={{
          zh: '只写行为和证据。须由负责人另行批准后移送。',
          en: 'Only acts and evidence. The head approves the transfer separately.',
        }}
        problem={problem}
        value={facts.facts}
        set={text => set({ facts: text ?? '' })}
      />
      <Line
        name="organ"
        label={suspecting.organ}
        required
        problem={problem}
        value={facts.organ}
        set={organ => set({ organ: organ ?? '' })}
      />
    </>
  )
}
export const fraudForm = form<FraudSuspicion, ComplaintView>(FraudFields, suspecting)

const following = { level: { zh: '满意程度', en: 'Satisfaction' }, remark: { zh: '回访记录', en: 'Notes of the call' } }
function FollowUpFields({ facts, set, problem }: FieldsProps<FollowUpResult, ComplaintView>) {
  return (
    <>
      <Choice
        name="level"
        label={following.level}
        options={satisfaction}
        value={facts.level}
        set={level => set({ level })}
        problem={problem}
      />
      <Words
        name="remark"
        label={following.remark}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}
export const followUpForm = form<FollowUpResult, ComplaintView>(FollowUpFields, following)

const reworking = { cause: { zh: '重办原因', en: 'Cause' }, reason: { zh: '说明', en: 'Explanation' } }
function ReworkFields({ facts, set, problem, record }: FieldsProps<Rework, ComplaintView>) {
  const say = useSay()
  const { dissatisfied, ...others } = reworkCauses
  // Dissatisfaction is a cause only where it is on record.
  const causes: Partial<typeof reworkCauses> = record.rating?.level === 1 ? reworkCauses : others
  return (
    <>
      {record.rating && (
        <p className="quiet">
          {say({ zh: '投诉人评价：', en: 'Rated: ' })}
          {say(ratingWords(record.rating.level))} {record.rating.remark ?? ''}
        </p>
      )}
      <Choice
        name="cause"
        label={reworking.cause}
        options={causes}
        value={facts.cause}
        set={cause => set({ cause })}
        problem={problem}
      />
      <Words
        name="reason"
        label={reworking.reason}
        required
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}
export const reworkForm = form<Rework, ComplaintView>(ReworkFields, reworking, record => ({
  cause: record.rating?.level === 1 ? ('dissatisfied' as const) : undefined,
}))
