/** Confirming a group and naming who leads it; writing the operator once for all. */
import type { Confirmation, OneOperator, Reassignment } from '../../../server/mass/contract.ts'
import type { MassView } from '../../../server/mass/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { Tick } from '../matter/fields.tsx'
import { OfficeSelect, PersonSelect } from '../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../matter/stepForm.ts'
import { OperatorPick } from './OperatorPick.tsx'
import { reasonName, Why } from './Why.tsx'

const leading = {
  officeId: { zh: '牵头单位', en: 'Lead office' },
  handlerId: { zh: '牵头承办人', en: 'Lead handler' },
  reason: reasonName,
}
const operatorName = { zh: '名录中的经营者', en: 'Operator on the register' }

function LeadFields({ facts, set, problem }: FieldsProps<Reassignment, MassView>) {
  return (
    <div className="two">
      <Field name="officeId" label={leading.officeId} required problem={problem}>
        <OfficeSelect
          value={facts.officeId}
          onChange={officeId => set({ officeId: officeId as number, handlerId: undefined })}
          invalid={false}
        />
      </Field>
      {facts.officeId !== undefined && (
        <Field name="handlerId" label={leading.handlerId} problem={problem}>
          <PersonSelect
            officeId={facts.officeId}
            roles={['handler']}
            value={facts.handlerId}
            onChange={handlerId => set({ handlerId })}
            invalid={false}
          />
        </Field>
      )}
    </div>
  )
}

function ReassignFields(props: FieldsProps<Reassignment, MassView>) {
  return (
    <>
      <LeadFields {...props} />
      <Why {...props} />
    </>
  )
}

function ConfirmFields(props: FieldsProps<Confirmation, MassView>) {
  const { facts, set, problem, record } = props
  return (
    <>
      <LeadFields {...(props as FieldsProps<Reassignment, MassView>)} />
      <Field
        name="operatorId"
        label={operatorName}
        problem={problem}
        help={{
          zh: '各投诉人写法不同时，选定同一经营者；共同投诉须针对同一经营者。',
          en: 'Where they write it differently: the operator they all mean. A joint complaint is against one.',
        }}
      >
        <OperatorPick
          value={facts.operatorId}
          called={record.respondent}
          onChange={operatorId => set({ operatorId })}
          invalid={false}
        />
      </Field>
      {facts.operatorId !== undefined && (
        <Tick
          label={{ zh: '同时更正各在办投诉的被投诉人', en: 'Write it into each open complaint as well' }}
          help={{ zh: '原来的写法保留在成员名单里。', en: 'How each had written it stays in the list of members.' }}
          value={facts.unify}
          set={unify => set({ unify: unify ?? false })}
        />
      )}
      <Why {...props} />
    </>
  )
}

function OperatorFields(props: FieldsProps<OneOperator, MassView>) {
  const { facts, set, problem, record } = props
  return (
    <>
      <Field name="operatorId" label={operatorName} required problem={problem}>
        <OperatorPick
          value={facts.operatorId}
          called={record.respondent}
          onChange={operatorId => set({ operatorId: operatorId as number })}
          invalid={false}
        />
      </Field>
      <Why {...props} />
    </>
  )
}

const operatorOf = (record: MassView) => (record.operatorId === null ? {} : { operatorId: record.operatorId })

export const confirmForm = form<Confirmation, MassView>(
  ConfirmFields,
  { ...leading, operatorId: operatorName },
  record => ({ ...operatorOf(record), ...(record.operatorId === null ? {} : { unify: true }) }),
)
export const leadForm = form<Reassignment, MassView>(ReassignFields, leading, record => ({
  officeId: record.office.id,
}))
export const operatorForm = form<OneOperator, MassView>(
  OperatorFields,
  { operatorId: operatorName, reason: reasonName },
  operatorOf,
)
