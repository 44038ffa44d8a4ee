/** What the steps ask that follow a confirmed result. */
import { leadWords } from '../../../law/sampling.ts'
import type * as wire from '../../../server/sampling/contract.ts'
import type { BatchView } from '../../../server/sampling/view.ts'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { form } from '../matter/stepForm.ts'
import { Count, Evidence, Officers } from './batchFields.tsx'
import { names } from './names.ts'

type One = BatchView

export const stopSale = form<wire.StopSale, One>(
  ({ facts, set, problem }) => (
    <>
      <div className="two">
        <Count
          name="quantity"
          label={names.quantityOff}
          value={facts.quantity}
          set={quantity => set({ quantity: quantity as never })}
          problem={problem}
        />
        <Yuan
          name="valueFen"
          label={names.valueFen}
          problem={problem}
          value={facts.valueFen}
          set={valueFen => set({ valueFen })}
        />
      </div>
      <Words
        name="remark"
        label={names.remark}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
    </>
  ),
  { quantity: names.quantityOff },
)

export const reinspection = form<wire.Reinspection, One>(
  ({ facts, set, problem, record }) => (
    <>
      <div className="two">
        <Line
          name="on"
          type="date"
          label={names.on}
          required
          problem={problem}
          value={facts.on}
          set={on => set({ on: on ?? '' })}
        />
        <Officers
          officeId={record.officeId}
          value={facts.officerIds ?? []}
          set={officerIds => set({ officerIds })}
          problem={problem}
        />
        <Line
          name="report"
          label={names.reportNumber}
          problem={problem}
          value={facts.report}
          set={report => set({ report })}
        />
      </div>
      <Words
        name="remark"
        label={names.found}
        required
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text ?? '' })}
      />
      <Evidence set={attachments => set({ attachments })} />
    </>
  ),
  { on: names.on, officerIds: names.officerIds, remark: names.found },
)

export const announcement = form<wire.Announcement, One>(
  ({ facts, set, problem }) => (
    <div className="two">
      <Line
        name="on"
        type="date"
        label={names.on}
        required
        problem={problem}
        value={facts.on}
        set={on => set({ on: on ?? '' })}
      />
      <Line
        name="number"
        label={names.number}
        required
        problem={problem}
        value={facts.number}
        set={text => set({ number: text ?? '' })}
      />
    </div>
  ),
  { on: names.on, number: names.number },
)

export const lead = form<wire.Lead, One>(
  ({ facts, set, problem }) => (
    <Words
      name="facts"
      label={names.facts}
      required
      problem={problem}
      value={facts.facts}
      set={text => set({ facts: text ?? '' })}
    />
  ),
  { facts: names.facts },
  one => ({
    facts: leadWords({
      operator: one.operator.name,
      sample: one.sampleName ?? one.subject,
      items: one.items.filter(each => !each.conforming).map(each => each.item),
      report: one.reportNumber,
    }),
  }),
)
