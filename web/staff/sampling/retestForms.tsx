/** What the steps of an objection and a retest ask. */
import { retestRefusals } from '../../../law/sampling.ts'
import type * as wire from '../../../server/sampling/contract.ts'
import type { BatchView } from '../../../server/sampling/view.ts'
import { Choice, Line, Words, Yuan } from '../matter/fields.tsx'
import { form } from '../matter/stepForm.ts'
import { Bodies, Evidence } from './batchFields.tsx'
import { names } from './names.ts'

type One = BatchView

export const objection = form<wire.Objection, One>(
  ({ facts, set, problem }) => (
    <>
      <Choice
        name="by"
        label={names.by}
        options={{
          seller: { zh: '销售者', en: 'The seller' },
          producer: { zh: '标称生产者', en: 'The labelled producer' },
        }}
        value={facts.by}
        set={by => set({ by })}
        problem={problem}
      />
      <Line
        name="on"
        type="date"
        label={names.on}
        required
        problem={problem}
        value={facts.on}
        set={on => set({ on: on ?? '' })}
      />
      <Words
        name="reason"
        label={names.reason}
        required
        problem={problem}
        value={facts.reason}
        set={text => set({ reason: text ?? '' })}
      />
      <Evidence set={attachments => set({ attachments })} />
    </>
  ),
  { by: names.by, on: names.on, reason: names.reason },
)

export const refusal = form<wire.RetestRefusal, One>(
  ({ facts, set, problem }) => (
    <>
      <Choice
        name="ground"
        label={names.ground}
        options={retestRefusals}
        value={facts.ground}
        set={ground => set({ ground })}
        problem={problem}
      />
      <Words
        name="reason"
        label={names.reason}
        problem={problem}
        value={facts.reason}
        set={text => set({ reason: text })}
      />
    </>
  ),
  { ground: names.ground, reason: names.reason },
)

export const retest = form<wire.Retest, One>(
  ({ facts, set, problem }) => (
    <div className="two">
      <Bodies name="bodyId" value={facts.bodyId} set={bodyId => set({ bodyId: bodyId as never })} problem={problem} />
      <Yuan name="feeFen" label={names.feeFen} problem={problem} value={facts.feeFen} set={feeFen => set({ feeFen })} />
    </div>
  ),
  { bodyId: names.bodyId },
)

export const retested = form<wire.Retested, One>(
  ({ facts, set, problem }) => (
    <>
      <Line
        name="report"
        label={names.reportNumber}
        required
        problem={problem}
        value={facts.report}
        set={text => set({ report: text ?? '' })}
      />
      <Words
        name="remark"
        label={names.remark}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
      <Evidence set={attachments => set({ attachments })} />
    </>
  ),
  { report: names.reportNumber },
)
