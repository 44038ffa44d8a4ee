/** One office of all, or of some kinds. */

import type { OfficeKind } from '../../../law/grammar.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { officeKinds, useOfficeRows } from './office.ts'

interface OfficeChoiceProps {
  id?: string
  value: number | undefined
  set: (id: number | undefined) => void
  kinds?: readonly OfficeKind[]
  placeholder?: string
  invalid?: boolean
  'aria-label'?: string
  'aria-describedby'?: string
}

export function OfficeChoice({ value, set, kinds, ...rest }: OfficeChoiceProps) {
  const offices = useOfficeRows()
  const entries = (offices.data?.items ?? [])
    .filter(office => office.closedOn === null && (!kinds || kinds.includes(office.kind)))
    .map(office => ({
      code: String(office.id),
      zh: office.name,
      en: office.nameEn || `${office.name} (${officeKinds[office.kind].en})`,
      initials: office.code,
    }))
  return (
    <CodedSelect
      {...rest}
      entries={entries}
      value={value === undefined ? undefined : String(value)}
      onChange={code => set(code === undefined ? undefined : Number(code))}
    />
  )
}
