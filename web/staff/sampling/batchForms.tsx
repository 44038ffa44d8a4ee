/** What each step of a batch asks. */
import type { SamplingStep } from '../../../law/sampling.ts'
import type * as wire from '../../../server/sampling/contract.ts'
import type { BatchView } from '../../../server/sampling/view.ts'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { Bodies, Evidence, ItemRows } from './batchFields.tsx'
import { collectionForm } from './CollectionFields.tsx'
import { announcement, lead, reinspection, stopSale } from './laterForms.tsx'
import { names } from './names.ts'
import { objection, refusal, retest, retested } from './retestForms.tsx'
import { served } from './servedForm.tsx'

type One = BatchView

const remark = form<wire.Remark, One>(
  ({ facts, set, problem }) => (
    <Words
      name="remark"
      label={names.remark}
      problem={problem}
      value={facts.remark}
      set={text => set({ remark: text })}
    />
  ),
  { remark: names.remark },
)
const reason = form<wire.Reason, One>(
  ({ facts, set, problem }) => (
    <Words
      name="reason"
      label={names.reason}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  ),
  { reason: names.reason },
)
const standard = form<wire.Reason, One>(
  ({ facts, set, problem }) => (
    <Line
      name="reason"
      label={names.standard}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  ),
  { reason: names.standard },
)

const absent = form<wire.Declined, One>(
  ({ facts, set, problem }) => (
    <>
      <Line name="on" type="date" label={names.on} problem={problem} value={facts.on} set={on => set({ on })} />
      <Words
        name="how"
        label={names.how}
        required
        problem={problem}
        value={facts.how}
        set={how => set({ how: how ?? '' })}
      />
      <Line
        name="witnesses"
        label={names.witnesses}
        problem={problem}
        value={facts.witnesses}
        set={witnesses => set({ witnesses })}
      />
      <Evidence set={attachments => set({ attachments })} />
    </>
  ),
  { on: names.on, how: names.how },
)

const sending = form<wire.Sending, One>(
  ({ facts, set, problem }) => (
    <div className="two">
      <Bodies name="bodyId" value={facts.bodyId} set={bodyId => set({ bodyId: bodyId as never })} problem={problem} />
      <Line name="on" type="date" label={names.sentOn} problem={problem} value={facts.on} set={on => set({ on })} />
      <Line
        name="waybill"
        label={names.waybill}
        problem={problem}
        value={facts.waybill}
        set={waybill => set({ waybill })}
      />
      <Yuan
        name="costFen"
        label={names.costFen}
        problem={problem}
        value={facts.costFen}
        set={costFen => set({ costFen })}
      />
    </div>
  ),
  { bodyId: names.bodyId, on: names.sentOn },
)

const testEnd = form<wire.TestEnd, One>(
  ({ facts, set, problem }) => (
    <Line
      name="on"
      type="date"
      label={names.on}
      required
      problem={problem}
      value={facts.on}
      set={on => set({ on: on ?? '' })}
    />
  ),
  { on: names.on },
)

function ResultFields({ facts, set, problem }: FieldsProps<wire.Failed, One>) {
  return (
    <>
      <div className="two">
        <Line
          name="reportNumber"
          label={names.reportNumber}
          required
          problem={problem}
          value={facts.reportNumber}
          set={text => set({ reportNumber: text ?? '' })}
        />
        <Line
          name="reportedOn"
          type="date"
          label={names.reportedOn}
          problem={problem}
          value={facts.reportedOn}
          set={reportedOn => set({ reportedOn })}
        />
      </div>
      <ItemRows items={facts.items ?? []} set={items => set({ items })} problem={problem} />
      <Evidence set={attachments => set({ attachments })} />
    </>
  )
}
const result = (conforming: boolean) =>
  form<wire.Failed, One>(ResultFields, { reportNumber: names.reportNumber, items: names.items }, () => ({
    items: conforming ? [] : [{ item: '', conforming: false }],
  }))

export const batchForms: Record<SamplingStep, StepForm> = {
  collect: collectionForm,
  decline: absent,
  'find-none': absent,
  cancel: reason,
  send: sending,
  'ask-standard': remark,
  'receive-standard': standard,
  'end-test': testEnd,
  pass: result(true),
  fail: result(false),
  'serve-seller': served,
  'serve-producer': served,
  object: objection,
  'agree-retest': remark,
  'refuse-retest': refusal,
  'send-retest': retest,
  'waive-retest': remark,
  uphold: retested,
  overturn: retested,
  confirm: remark,
  'stop-sale': stopSale,
  'order-correction': remark,
  'reinspect-pass': reinspection,
  'reinspect-fail': reinspection,
  announce: announcement,
  'second-pass': reinspection,
  'second-fail': reinspection,
  settle: reason,
  'open-lead': lead,
  publish: remark,
}
