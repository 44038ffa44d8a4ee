/** Offices and colleagues as lists to choose from. */
import { useMemo } from 'react'
import type { Role } from '../../../law/grammar.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { useRead } from '../../kit/reading.ts'

export interface Office {
  id: number
  code: string
  name: string
  nameEn: string | null
  kind: string
  parentId: number | null
  closedOn: string | null
}
interface Person {
  id: number
  name: string
  roles: Role[]
}

export const useOffices = () => useRead<{ items: Office[] }>('/offices', {}, { staleTime: 300_000 })

/** Those that handle complaints: the bureau, county bureaus, sub-offices. */
const handling = ['bureau', 'county', 'sub-office']

interface ChoiceProps {
  id?: string
  value: number | undefined
  onChange: (id: number | undefined) => void
  invalid?: boolean
  placeholder?: string
  'aria-label'?: string
  'aria-describedby'?: string
}

export function OfficeSelect({ value, onChange, ...rest }: ChoiceProps) {
  const offices = useOffices()
  const entries = useMemo(
    () =>
      (offices.data?.items ?? [])
        .filter(office => handling.includes(office.kind) && office.closedOn === null)
        .map(office => ({ code: String(office.id), zh: office.name, en: office.nameEn ?? office.name })),
    [offices.data],
  )
  return (
    <CodedSelect
      {...rest}
      entries={entries}
      value={value === undefined ? undefined : String(value)}
      onChange={code => onChange(code === undefined ? undefined : Number(code))}
    />
  )
}

export function useColleagues(officeId: number, roles: readonly Role[] = ['handler', 'head']) {
  const people = useRead<{ items: Person[] }>(`/offices/${officeId}/people`, {}, { staleTime: 300_000 })
  return (people.data?.items ?? []).filter(person => person.roles.some(role => roles.includes(role)))
}

interface PersonProps extends ChoiceProps {
  officeId: number
  roles?: readonly Role[]
}

export function PersonSelect({ officeId, roles, value, onChange, ...rest }: PersonProps) {
  const people = useColleagues(officeId, roles)
  const entries = people.map(person => ({ code: String(person.id), zh: person.name, en: person.name }))
  return (
    <CodedSelect
      {...rest}
      entries={entries}
      value={value === undefined ? undefined : String(value)}
      onChange={code => onChange(code === undefined ? undefined : Number(code))}
    />
  )
}
