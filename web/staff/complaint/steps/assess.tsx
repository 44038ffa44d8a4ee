/** 初查: accepting, refusing on a coded ground. */

import { groundsWithSubReason, refusalGroundsOn, subReasonsOfGround1 } from '../../../../law/complaint.grounds.ts'
import type { Acceptance, RefusalProposal } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import { Field, problemAt } from '../../../kit/Problem.tsx'
import { Choice, Line, Words } from '../../matter/fields.tsx'
import { GroundChoice } from '../../matter/GroundChoice.tsx'
import { PersonSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'
import { FactorsPart } from '../FactorsPart.tsx'

const accepting = { handlerId: { zh: '承办人', en: 'Handler' } }
function AcceptanceFields({ facts, set, problem, record }: FieldsProps<Acceptance, ComplaintView>) {
  return (
    <Field
      name="handlerId"
      label={accepting.handlerId}
      problem={problem}
      help={{ zh: '不选则由您承办。', en: 'Left empty, it is yours.' }}
    >
      <PersonSelect
        officeId={record.office.id}
        roles={['handler']}
        value={facts.handlerId}
        onChange={handlerId => set({ handlerId })}
        invalid={false}
      />
    </Field>
  )
}
export const acceptForm = form<Acceptance, ComplaintView>(AcceptanceFields, accepting, (record, me) => ({
  handlerId: record.handler?.id ?? (me.roles.includes('handler') ? me.id : undefined),
}))

const refusing = {
  ground: { zh: '不予受理情形', en: 'Ground of refusal' },
  subReason: { zh: '具体原因', en: 'Which of the two' },
  explanation: { zh: '说明', en: 'Explanation' },
  dealtWithBy: { zh: '已受理或者处理的机关、组织', en: 'Dealt with by' },
}
function RefusalFields({ facts, set, problem, record }: FieldsProps<RefusalProposal, ComplaintView>) {
  const { ground } = facts
  return (
    <>
      <GroundChoice
        name="ground"
        grounds={refusalGroundsOn(record.law.on)}
        value={ground}
        onChange={code => set({ ground: code, subReason: undefined })}
        problem={problemAt(problem, 'ground')?.problem}
      />
      {ground && groundsWithSubReason.includes(ground) && (
        <Choice
          name="subReason"
          label={refusing.subReason}
          options={subReasonsOfGround1}
          value={facts.subReason as keyof typeof subReasonsOfGround1}
          set={subReason => set({ subReason })}
          problem={problem}
        />
      )}
      {ground?.endsWith('-2') && (
        <Line
          name="dealtWithBy"
          label={refusing.dealtWithBy}
          required
          help={{
            zh: '写入告知书：投诉人有权知道由谁处理过。',
            en: 'Goes into the letter: the complainant is entitled to know.',
          }}
          problem={problem}
          value={facts.dealtWithBy}
          set={dealtWithBy => set({ dealtWithBy })}
        />
      )}
      {ground?.endsWith('-3') && <FactorsPart factors={record.factors} />}
      <Words
        name="explanation"
        label={refusing.explanation}
        required
        help={{
          zh: '写入告知书：事实与理由。须由负责人另行审批。',
          en: 'Goes into the letter: facts and reasons. The head signs it separately.',
        }}
        problem={problem}
        value={facts.explanation}
        set={explanation => set({ explanation: explanation ?? '' })}
      />
    </>
  )
}
export const refusalForm = form<RefusalProposal, ComplaintView>(RefusalFields, refusing)
