/** An operator on the register, found while typing by name, initials, credit code or address. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { type ApiProblem, api } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'

interface Found {
  id: number
  name: string
  uscc: string | null
  address: string | null
}

interface OperatorPickProps {
  id?: string
  value: number | undefined
  /** What the group is called so far: looked for first. */
  called: string
  onChange: (id: number | undefined) => void
  invalid?: boolean
  'aria-describedby'?: string
}

export function OperatorPick({ value, called, onChange, invalid, ...rest }: OperatorPickProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const q = typed.trim() || called
  const { data } = useQuery<{ items: Found[] }, ApiProblem>({
    queryKey: ['/operators', q],
    queryFn: ({ signal }) => api.read('/operators', { q, limit: 10 }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
  return (
    <Select
      {...rest}
      className="wide"
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      {...(invalid ? { status: 'error' as const } : {})}
      value={value}
      placeholder={say({ zh: '名称、信用代码或者地址', en: 'Name, credit code or address' })}
      onChange={(id: number | undefined) => onChange(id)}
      options={(data?.items ?? []).map(each => ({
        value: each.id,
        label: [each.name, each.uscc, each.address].filter(Boolean).join(' '),
      }))}
    />
  )
}
