/** Fields that forms of the store share. */
import { Select } from 'antd'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { AskedNumber } from '../enforcement/AskedNumber.tsx'
import { Line } from '../matter/fields.tsx'

export type Said = Record<string, unknown>

export const storeNames = {
  origin: { zh: '来源', en: 'Origin' },
  originNote: { zh: '来源说明', en: 'How it came' },
  name: { zh: '物品', en: 'Item' },
  goodsClass: { zh: '类别', en: 'Class' },
  quantity: { zh: '数量', en: 'Quantity' },
  unit: { zh: '单位', en: 'Unit' },
  weightGrams: { zh: '重量（公斤）', en: 'Weight in kilograms' },
  box: { zh: '箱号', en: 'Box' },
  valueFen: { zh: '价值', en: 'Value' },
  place: { zh: '存放地点', en: 'Kept at' },
  toPlace: { zh: '移到', en: 'To' },
  handedBy: { zh: '移交人', en: 'Handed over by' },
  receivedBy: { zh: '接收人', en: 'Received by' },
  countedBy: { zh: '盘点人', en: 'Counted by' },
  witness: { zh: '见证人', en: 'Witness' },
  how: { zh: '去向', en: 'Where to' },
  reason: { zh: '理由', en: 'Reason' },
  remark: { zh: '备注', en: 'Remark' },
  title: { zh: '批次名称', en: 'Title' },
  method: { zh: '销毁方式', en: 'Method' },
  hazardous: { zh: '危险废物', en: 'Hazardous' },
  processor: { zh: '处置单位', en: 'Processor' },
  self: { zh: '自行销毁', en: 'By ourselves' },
  licence: { zh: '许可证编号', en: 'Licence' },
  licenceUntil: { zh: '许可证有效期至', en: 'Licence until' },
  plannedOn: { zh: '计划日期', en: 'Planned for' },
  explanation: { zh: '说明', en: 'Explanation' },
  itemIds: { zh: '物品', en: 'Items' },
  carriedOn: { zh: '销毁日期', en: 'Destroyed on' },
  transport: { zh: '运输（车辆、铅封）', en: 'Transport' },
  weighedGrams: { zh: '现场过磅（公斤）', en: 'Weighed on site, kilograms' },
  witnesses: { zh: '监督、见证人员', en: 'Witnesses' },
  course: { zh: '经过', en: 'Course' },
  attachments: { zh: '照片、录像', en: 'Photos, video' },
  number: { zh: '证明编号', en: 'Number of the proof' },
  residueGrams: { zh: '残渣重量（公斤）', en: 'Residue, kilograms' },
  description: { zh: '处置情况', en: 'What became of it' },
  proceedsFen: { zh: '残值收入', en: 'Proceeds' },
  voucher: { zh: '缴库凭证', en: 'Voucher' },
  on: { zh: '日期', en: 'Date' },
} satisfies Record<string, Label>
export type StoreName = keyof typeof storeNames

export interface Put {
  said: Said
  set: (change: Said) => void
  problem: ApiProblem | null
}

export function TextOf({
  name,
  label = storeNames[name],
  said,
  set,
  problem,
  required = true,
  type = 'text',
}: Put & { name: StoreName; label?: Label; required?: boolean; type?: 'text' | 'date' }) {
  return (
    <Line
      name={name}
      type={type}
      label={label}
      required={required}
      problem={problem}
      value={said[name] as string | undefined}
      set={value => set({ [name]: value })}
    />
  )
}

/** A quantity; or a weight, typed in kilograms and kept in grams. */
export function NumberOf({
  name,
  kind,
  said,
  set,
  problem,
  required = true,
}: Put & { name: StoreName; kind: 'decimal' | 'kilos'; required?: boolean }) {
  return (
    <Field name={name} label={storeNames[name]} required={required} problem={problem}>
      <AskedNumber kind={kind} value={said[name] as number | undefined} put={value => set({ [name]: value })} />
    </Field>
  )
}

export function ChoiceOf({ name, list, said, set, problem }: Put & { name: StoreName; list: Record<string, Label> }) {
  const say = useSay()
  return (
    <Field name={name} label={storeNames[name]} required problem={problem}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        value={said[name] as string | undefined}
        onChange={value => set({ [name]: value })}
        options={Object.entries(list).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </Field>
  )
}
