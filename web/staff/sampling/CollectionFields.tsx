/** 抽样封样 at a desk: the same sheet as on the telephone, for who wrote it on paper. */
import { Select } from 'antd'
import type { Collection } from '../../../server/sampling/contract.ts'
import type { BatchView } from '../../../server/sampling/view.ts'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { Line, Words, Yuan } from '../matter/fields.tsx'
import { type FieldsProps, form } from '../matter/stepForm.ts'
import { Count, Evidence, Samplers } from './batchFields.tsx'
import { names } from './names.ts'
import { keeping } from './words.ts'

const lines = [
  'sampleName',
  'spec',
  'trademark',
  'madeOn',
  'batchNumber',
  'producerName',
  'producerAddress',
  'standard',
  'samplingNumber',
  'place',
  'unit',
] as const
const required: readonly string[] = ['sampleName', 'place', 'unit']

function Fields({ facts, set, problem }: FieldsProps<Collection, BatchView>) {
  const say = useSay()
  return (
    <>
      <div className="office-form">
        {lines.map(name => (
          <Line
            key={name}
            name={name}
            label={names[name]}
            required={required.includes(name)}
            problem={problem}
            value={facts[name]}
            set={text => set({ [name]: text })}
          />
        ))}
        <Count
          name="quantity"
          label={names.quantity}
          value={facts.quantity}
          set={quantity => set({ quantity: quantity as never })}
          problem={problem}
        />
        <Count
          name="backupQuantity"
          label={names.backupQuantity}
          value={facts.backupQuantity}
          set={many => set({ backupQuantity: many as never })}
          problem={problem}
        />
        <Field name="backupKeptBy" label={names.backupKeptBy} required problem={problem}>
          <Select
            value={facts.backupKeptBy}
            onChange={value => set({ backupKeptBy: value })}
            options={Object.entries(keeping).map(([value, label]) => ({
              value: value as Collection['backupKeptBy'],
              label: say(label),
            }))}
          />
        </Field>
        <Yuan
          name="priceFen"
          label={names.priceFen}
          problem={problem}
          value={facts.priceFen}
          set={priceFen => set({ priceFen })}
        />
        <Yuan
          name="stockFen"
          label={names.stockFen}
          problem={problem}
          value={facts.stockFen}
          set={stockFen => set({ stockFen })}
        />
        <Line
          name="sampledAt"
          type="datetime-local"
          label={names.sampledAt}
          required
          problem={problem}
          value={facts.sampledAt?.slice(0, 16)}
          set={text => set({ sampledAt: text ? `${text}:00+08:00` : '' })}
        />
        <Samplers value={facts.samplerIds ?? []} set={samplerIds => set({ samplerIds })} problem={problem} />
      </div>
      <Words
        name="remark"
        label={names.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
      <Evidence set={attachments => set({ attachments })} />
    </>
  )
}

export const collectionForm = form<Collection, BatchView>(Fields, names as never, one => ({
  sampleName: one.sampleName ?? '',
  place: one.operator.address ?? '',
  backupKeptBy: 'office' as const,
}))
