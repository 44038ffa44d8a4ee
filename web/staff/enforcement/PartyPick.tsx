/** The party from the register, found while typing; it fills name, code, address. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'

interface Found {
  id: number
  name: string
  uscc: string | null
  address: string | null
  contact: string | null
}

export function PartyPick({ take }: { take: (operator: Found) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const { data } = useQuery<{ items: Found[] }, ApiProblem>({
    queryKey: ['/operators', q],
    queryFn: ({ signal }) => api.read('/operators', { q, limit: 10 }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  const items = data?.items ?? []
  return (
    <Field name="party.operatorId" label={{ zh: '从登记册选取', en: 'From the register' }} problem={null}>
      <Select
        allowClear
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={say({ zh: '名称、信用代码或者地址', en: 'Name, credit code or address' })}
        onChange={(id: number | undefined) => {
          const found = items.find(each => each.id === id)
          if (found) take(found)
        }}
        options={items.map(each => ({ value: each.id, label: [each.name, each.uscc].filter(Boolean).join(' ') }))}
      />
    </Field>
  )
}
