/** The party from the register, found while typing; it fills name, code, address. */
import { useState } from 'react'
import { Field } from '../../kit/Problem.tsx'
import { SearchSelect } from '../../kit/SearchSelect.tsx'
import { useSay } from '../../kit/say.tsx'

interface Found {
  id: number
  name: string
  uscc: string | null
  address: string | null
  legalPerson: string | null
}

export function PartyPick({ take }: { take: (operator: Found) => void }) {
  const say = useSay()
  const [picked, setPicked] = useState<number>()
  return (
    <Field name="party.operatorId" label={{ zh: '从登记册选取', en: 'From the register' }} problem={null}>
      <SearchSelect<Found>
        path="/operators"
        onlyTyped
        value={picked}
        label={each => [each.name, each.uscc].filter(Boolean).join(' ')}
        placeholder={say({ zh: '名称、信用代码或者地址', en: 'Name, credit code or address' })}
        take={found => {
          setPicked(found?.id)
          if (found) take(found)
        }}
      />
    </Field>
  )
}
