/** 退回: coded reason, the rule used, the destination proposed. The rule comes with the reason and may be another. */
import { Select } from 'antd'
import { type OrderReturnCode, orderReturnReasons, ruleText } from '../../../../law/workorder.reasons.ts'
import type { OrderReturn } from '../../../../server/workorder/contract.ts'
import type { OrderView } from '../../../../server/workorder/view.ts'
import { Field } from '../../../kit/Problem.tsx'
import { useSay } from '../../../kit/say.tsx'
import { Line, Words } from '../../matter/fields.tsx'
import { OfficeSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const names = {
  code: { zh: '退回原因', en: 'Reason' },
  rule: { zh: '依据', en: 'Rule used' },
  reason: { zh: '情况说明', en: 'What was found' },
  proposedOfficeId: { zh: '建议去向：本系统单位', en: 'Proposed: an office of ours' },
  proposedElsewhere: { zh: '建议去向：系统外部门', en: 'Proposed: a department outside' },
}

function fieldsFor(outside: boolean) {
  return function ReturnFields({ facts, set, problem }: FieldsProps<OrderReturn, OrderView>) {
    const say = useSay()
    const codes = (Object.keys(orderReturnReasons) as OrderReturnCode[]).filter(
      code => !outside || orderReturnReasons[code].outside,
    )
    const choose = (code: OrderReturnCode) => set({ code, rule: ruleText(orderReturnReasons[code].rule) })
    return (
      <>
        <Field name="code" label={names.code} required problem={problem}>
          <Select
            className="wide"
            {...(facts.code ? { value: facts.code } : {})}
            onChange={choose}
            options={codes.map(code => ({ value: code, label: say(orderReturnReasons[code].label) }))}
          />
        </Field>
        <Line
          name="rule"
          label={names.rule}
          required
          problem={problem}
          value={facts.rule}
          set={rule => set({ rule: rule ?? '' })}
          help={{
            zh: '写明哪一部规定、哪一条；随原因自动带出，可改。',
            en: 'Which act, which article; it comes with the reason and may be changed.',
          }}
        />
        <Words
          name="reason"
          label={names.reason}
          required
          rows={2}
          problem={problem}
          value={facts.reason}
          set={reason => set({ reason: reason ?? '' })}
        />
        {!outside && (
          <Field name="proposedOfficeId" label={names.proposedOfficeId} problem={problem}>
            <OfficeSelect
              value={facts.proposedOfficeId}
              onChange={proposedOfficeId => set({ proposedOfficeId })}
              invalid={false}
            />
          </Field>
        )}
        <Line
          name="proposedElsewhere"
          label={names.proposedElsewhere}
          problem={problem}
          value={facts.proposedElsewhere}
          set={proposedElsewhere => set({ proposedElsewhere })}
          placeholder={say({ zh: '如：市住房和城乡建设局', en: 'e.g. the housing bureau' })}
        />
      </>
    )
  }
}

export const returnForm = form<OrderReturn, OrderView>(fieldsFor(false), names)
export const outsideForm = form<OrderReturn, OrderView>(fieldsFor(true), names)
