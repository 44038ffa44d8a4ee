/** Goods found on the way: whose they are, and who else is there. */
import { Input, Select } from 'antd'
import { Field } from '../../../kit/Problem.tsx'
import { useSay } from '../../../kit/say.tsx'
import { named } from './missing.ts'
import type { FieldPack } from './pack.ts'
import type { SheetValues } from './store.ts'

export function Place({
  values,
  set,
  pack,
}: {
  values: SheetValues
  set: (change: Partial<SheetValues>) => void
  pack: FieldPack
}) {
  const say = useSay()
  return (
    <>
      <Field name="operatorName" label={named.operatorName!} required>
        <Input value={values.operatorName ?? ''} onChange={event => set({ operatorName: event.target.value })} />
      </Field>
      <Field name="class" label={named.class!} required>
        <Select
          value={values.class}
          onChange={value => set({ class: value })}
          options={pack.classes.map(each => ({ value: each.code, label: say(each) }))}
        />
      </Field>
      <Field name="secondOfficerId" label={named.secondOfficerId!} required>
        <Select
          value={values.secondOfficerId}
          onChange={secondOfficerId => set({ secondOfficerId })}
          options={pack.colleagues.map(each => ({ value: each.id, label: each.name }))}
        />
      </Field>
    </>
  )
}
