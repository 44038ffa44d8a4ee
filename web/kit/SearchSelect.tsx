/** One of many, found on the server while typing: a register is never put into a list whole. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { type ApiProblem, api } from './api.ts'

interface SearchSelectProps<Item> {
  id?: string
  /** GET with `q`; answers `items`. */
  path: string
  query?: object
  /** What is looked for before anything is typed; absent: the first of all. */
  first?: string
  /** Nothing is asked until there is something to look for. */
  onlyTyped?: boolean
  value: number | undefined
  label: (item: Item) => string
  take: (item: Item | undefined) => void
  placeholder?: string
  invalid?: boolean
  'aria-describedby'?: string
}

export function SearchSelect<Item extends { id: number }>({
  path,
  query = {},
  first = '',
  onlyTyped = false,
  value,
  label,
  take,
  invalid,
  ...rest
}: SearchSelectProps<Item>) {
  const [typed, setTyped] = useState('')
  const q = typed.trim() || first
  const asked = { ...query, ...(q ? { q } : {}), limit: 20 }
  const { data } = useQuery<{ items: Item[] }, ApiProblem>({
    queryKey: [path, asked],
    queryFn: ({ signal }) => api.read(path, asked, signal),
    enabled: q !== '' || !onlyTyped,
    placeholderData: keepPreviousData,
  })
  const [chosen, setChosen] = useState<Item>()
  const found = data?.items ?? []
  // What was chosen keeps its name when another search no longer finds it.
  const items = chosen && chosen.id === value && !found.some(each => each.id === value) ? [chosen, ...found] : found
  return (
    <Select
      {...rest}
      className="wide"
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      {...(invalid ? { status: 'error' as const } : {})}
      value={value}
      onChange={(id: number | undefined) => {
        const item = items.find(each => each.id === id)
        setChosen(item)
        take(item)
      }}
      options={items.map(each => ({ value: each.id, label: label(each) }))}
    />
  )
}
