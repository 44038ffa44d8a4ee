/** 分派、终局裁定: the office the system or the returning unit proposes, one press away; a person decides. */
import { Button } from 'antd'
import type { OrderDispatch } from '../../../../server/workorder/contract.ts'
import type { OrderView } from '../../../../server/workorder/view.ts'
import { Field } from '../../../kit/Problem.tsx'
import { useSay } from '../../../kit/say.tsx'
import { Words } from '../../matter/fields.tsx'
import { OfficeSelect } from '../../matter/OfficeSelect.tsx'
import { type FieldsProps, form } from '../../matter/stepForm.ts'

const names = {
  officeId: { zh: '承办单位', en: 'Office' },
  reason: { zh: '分派理由', en: 'Why this office' },
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function DispatchFields({ facts, set, problem, record }: FieldsProps<OrderDispatch, OrderView>) {
  const say = useSay()
  const back = record.returnsList.findLast(each => each.storey === 'centre' && each.outcome === null)
  return (
    <>
      {back && (
        <p>
          {say({
            zh: `${back.from}退回，建议：${back.proposed ?? '未写明'}`,
            en: `${back.from} returned it and proposes: ${back.proposed ?? '—'}`,
          })}
          <span className="quiet"> {back.reason}</span>
        </p>
      )}
      <div className="proposal">
        {record.suggestion.candidates.map(each => (
          <p key={`${each.officeId}`}>
            {each.officeId ? (
              <Button
                size="small"
                onClick={() => set({ officeId: each.officeId as number, reason: each.reasons[0]?.zh ?? '' })}
              >
                {each.destination && say(each.destination)} {percent(each.sure)}
              </Button>
            ) : (
              <strong>
                {each.destination ? say(each.destination) : say({ zh: '系统无法判断', en: 'The system cannot tell' })}
              </strong>
            )}{' '}
            <span className="quiet">{each.reasons[0] && say(each.reasons[0])}</span>
          </p>
        ))}
      </div>
      <Field name="officeId" label={names.officeId} required problem={problem}>
        <OfficeSelect
          value={facts.officeId}
          onChange={officeId => set({ officeId: officeId as number })}
          invalid={false}
        />
      </Field>
      <Words
        name="reason"
        label={names.reason}
        required
        rows={2}
        problem={problem}
        value={facts.reason}
        set={reason => set({ reason: reason ?? '' })}
      />
    </>
  )
}

/** The first candidate stands in the form; after a return nothing does: the first was perhaps the one that returned it. */
const start = (record: OrderView): Partial<OrderDispatch> => {
  const [first] = record.suggestion.candidates ?? []
  if (!first?.officeId || record.returns > 0) return {}
  return { officeId: first.officeId, reason: first.reasons[0]?.zh ?? '' }
}

export const dispatchForm = form<OrderDispatch, OrderView>(DispatchFields, names, start)

function RuleFields(props: FieldsProps<OrderDispatch, OrderView>) {
  const say = useSay()
  return (
    <>
      <p>
        <strong>
          {say({
            zh: `已退回${props.record.returns}次。裁定后该单位不得再退，也不再退12345。`,
            en: `Returned ${props.record.returns} times. Once ruled, the office keeps it; neither the centre nor 12345 gets it back.`,
          })}
        </strong>
      </p>
      <DispatchFields {...props} />
    </>
  )
}
export const ruleForm = form<OrderDispatch, OrderView>(RuleFields, names)
