/** Steps that ask for a reason, or offer a remark. */
import type { Reason, Remark } from '../../../server/complaint/contract.ts'
import { useSay } from '../../kit/say.tsx'
import { Words } from './fields.tsx'
import { sentenceOf } from './sentences.ts'
import { type FieldsProps, form, type Procedural } from './stepForm.ts'

const reason = { zh: '理由', en: 'Reason' }
const remark = { zh: '意见', en: 'Remark' }

function ReasonFields({ facts, set, problem }: FieldsProps<Reason, unknown>) {
  return (
    <Words
      name="reason"
      label={reason}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  )
}

/** Whoever signs has before the eyes who proposed what, and why. */
const toBeSigned = [
  'refusal-proposed',
  'termination-proposed',
  'closing-submitted',
  'transfer-proposed',
  'proposed',
  'filing-proposed',
  'no-filing-proposed',
  'repeat-proposed',
  'merge-proposed',
  'reward-proposed',
  'return-proposed',
  'outside-proposed',
  'extension-requested',
  'to-review',
]

export function Proposed({ record }: { record: Procedural }) {
  const say = useSay()
  const proposal = record.events.map(sentenceOf).findLast(sentence => !sentence.small)
  if (!proposal || !toBeSigned.includes(record.state)) return null
  return (
    <div className="proposed">
      <strong>{say(proposal.said)}</strong>
      {proposal.words.map(each => (
        <div key={each.label.en} className="timeline-words">
          <span className="quiet">{say(each.label)} </span>
          {each.text}
        </div>
      ))}
    </div>
  )
}

function RemarkFields({ facts, set, problem, record }: FieldsProps<Remark, Procedural>) {
  return (
    <>
      <Proposed record={record} />
      <Words
        name="remark"
        label={remark}
        help={{
          zh: '可不填。写给同事看，不进入给当事人的文书。',
          en: 'May stay empty. For colleagues; in no letter to a party.',
        }}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
    </>
  )
}

export const reasonForm = form<Reason, unknown>(ReasonFields, { reason })
export const remarkForm = form<Remark, Procedural>(RemarkFields, { remark })
