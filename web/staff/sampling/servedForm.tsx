/** 送达: how, to whom, when, with which proof. */
import { servings } from '../../../law/sampling.ts'
import type * as wire from '../../../server/sampling/contract.ts'
import type { BatchView } from '../../../server/sampling/view.ts'
import { Choice, Line } from '../matter/fields.tsx'
import { type FieldsProps, form } from '../matter/stepForm.ts'
import { Evidence } from './batchFields.tsx'
import { names } from './names.ts'

type One = BatchView

function ServedFields({ facts, set, problem }: FieldsProps<wire.Served, One>) {
  return (
    <>
      <Choice
        name="how"
        label={names.how2}
        options={servings}
        value={facts.how}
        set={how => set({ how })}
        problem={problem}
      />
      <div className="two">
        <Line
          name="on"
          type="date"
          label={names.servedOn}
          required
          problem={problem}
          value={facts.on}
          set={on => set({ on: on ?? '' })}
        />
        <Line
          name="receiver"
          label={names.receiver}
          required
          problem={problem}
          value={facts.receiver}
          set={text => set({ receiver: text ?? '' })}
        />
        <Line
          name="proof"
          label={names.proof}
          required
          problem={problem}
          value={facts.proof}
          set={text => set({ proof: text ?? '' })}
        />
      </div>
      <Evidence set={attachments => set({ attachments })} />
    </>
  )
}
export const served = form<wire.Served, One>(
  ServedFields,
  { on: names.servedOn, how: names.how2, receiver: names.receiver, proof: names.proof },
  () => ({ how: 'direct' }),
)
