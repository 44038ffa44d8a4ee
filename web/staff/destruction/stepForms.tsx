/** What the steps of a lot ask. */
import { Select } from 'antd'
import type { DestructionStep } from '../../../law/destruction.ts'
import type * as wire from '../../../server/destruction/contract.ts'
import type { LotView } from '../../../server/destruction/view.ts'
import { Field } from '../../kit/Problem.tsx'
import type { Label } from '../../kit/say.tsx'
import { Words, Yuan } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { form, type StepForm } from '../matter/stepForm.ts'
import { AddItemsFields } from './AddItems.tsx'
import { NumberOf, type Said, storeNames, TextOf } from './fields.tsx'
import { Pictures } from './Pictures.tsx'
import { Witnesses } from './Witnesses.tsx'

const names: Record<string, Label> = storeNames

const addItems = form<wire.AddItems, LotView>(AddItemsFields, names)

const removeItem = form<wire.RemoveItem, LotView>(
  ({ facts, set, problem, record }) => (
    <>
      <Field name="itemId" label={storeNames.itemIds} required problem={problem}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          value={facts.itemId}
          onChange={itemId => set({ itemId })}
          options={record.items.map(each => ({ value: each.id, label: `${each.number} ${each.name}` }))}
        />
      </Field>
      <Words
        name="reason"
        label={storeNames.reason}
        required
        problem={problem}
        value={facts.reason}
        set={text => set({ reason: text ?? '' })}
      />
    </>
  ),
  names,
)

const carryOut = form<wire.CarryOut, LotView>(
  ({ facts, set, problem }) => {
    const shared = { said: facts as Said, set: set as (change: Said) => void, problem }
    return (
      <>
        <div className="two">
          <TextOf name="carriedOn" type="date" {...shared} />
          <TextOf name="place" label={{ zh: '销毁地点', en: 'Place' }} {...shared} />
          <TextOf name="transport" {...shared} />
          <NumberOf name="weighedGrams" kind="kilos" {...shared} />
          <TextOf name="handedBy" {...shared} />
          <TextOf name="receivedBy" {...shared} />
        </div>
        <Field
          name="witnesses"
          label={storeNames.witnesses}
          required
          problem={problem}
          help={{
            zh: '每行一人：姓名 单位 身份（纪检监察、财政、法制、生态环境、媒体、其他）；两人以上，至少一名纪检监察人员。',
            en: 'One a line: name, unit, role as it is called; two or more, one of discipline inspection.',
          }}
        >
          <Witnesses put={witnesses => set({ witnesses })} />
        </Field>
        <Words
          name="course"
          label={storeNames.course}
          required
          problem={problem}
          value={facts.course}
          set={text => set({ course: text ?? '' })}
        />
        <Pictures problem={problem} put={attachments => set({ attachments })} />
      </>
    )
  },
  names,
  one => ({ place: one.place }),
)

const residue = form<wire.Residue, LotView>(({ facts, set, problem }) => {
  const shared = { said: facts as Said, set: set as (change: Said) => void, problem }
  return (
    <>
      <div className="two">
        <TextOf name="number" {...shared} />
        <NumberOf name="residueGrams" kind="kilos" {...shared} />
      </div>
      <TextOf name="description" {...shared} />
      <Pictures problem={problem} put={attachments => set({ attachments })} />
    </>
  )
}, names)

const proceeds = form<wire.Proceeds, LotView>(({ facts, set, problem }) => {
  const shared = { said: facts as Said, set: set as (change: Said) => void, problem }
  return (
    <div className="two">
      <Yuan
        name="proceedsFen"
        label={storeNames.proceedsFen}
        required
        problem={problem}
        value={facts.proceedsFen}
        set={proceedsFen => shared.set({ proceedsFen })}
      />
      <TextOf name="voucher" {...shared} />
      <TextOf name="on" type="date" {...shared} />
    </div>
  )
}, names)

export const lotForms: Record<DestructionStep, StepForm> = {
  'add-items': addItems,
  'remove-item': removeItem,
  propose: remarkForm,
  'send-back': reasonForm,
  approve: remarkForm,
  'carry-out': carryOut,
  'enter-residue': residue,
  'enter-proceeds': proceeds,
  close: remarkForm,
  drop: reasonForm,
}

export const usualLotStep: Record<string, DestructionStep> = {
  draft: 'propose',
  proposed: 'approve',
  approved: 'carry-out',
  destroyed: 'enter-residue',
}
