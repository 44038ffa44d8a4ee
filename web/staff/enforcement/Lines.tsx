/** Small lists typed one a line: goods with their quantity, instalments, names. */
import { Input } from 'antd'
import { useState } from 'react'
import { fenOf } from '../../kit/money.ts'

interface LinesProps {
  id?: string
  kind: 'items' | 'plan' | 'names'
  put: (next: unknown) => void
}

export function Lines({ kind, put, ...rest }: LinesProps) {
  const [typed, setTyped] = useState('')
  return (
    <Input.TextArea
      {...rest}
      autoSize={{ minRows: kind === 'names' ? 1 : 3, maxRows: 12 }}
      value={typed}
      onChange={event => {
        setTyped(event.target.value)
        put(readLines(kind, event.target.value))
      }}
    />
  )
}

export function readLines(kind: LinesProps['kind'], typed: string): unknown[] {
  if (kind === 'names')
    return typed
      .split(/[\u3001,\uff0c\n]/)
      .map(each => each.trim())
      .filter(each => each !== '')
  const lines = typed
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')
  return lines.map(line => {
    const at = line.search(/\s\S*$/)
    const [first, last] = at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at).trim()]
    return kind === 'items' ? { name: first, quantity: last } : { dueOn: first, amountFen: fenOf(last) ?? 0 }
  })
}
