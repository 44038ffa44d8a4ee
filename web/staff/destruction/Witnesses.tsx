/** Who watches a destruction, typed one a line. */
import { Input } from 'antd'
import { useState } from 'react'
import { type WitnessRole, witnessRoles } from '../../../law/destruction.ts'
import type { CarryOut } from '../../../server/destruction/contract.ts'

/** A line each: 田青 区纪委监委派驻组 纪检监察. */
export function readWitnesses(typed: string): { name: string; unit: string; role: WitnessRole }[] {
  const roleOf = (word: string | undefined): WitnessRole =>
    (Object.entries(witnessRoles).find(([, label]) => label.zh === word || label.en === word)?.[0] as WitnessRole) ??
    'other'
  return typed
    .split('\n')
    .map(line => line.trim().split(/[\s\u3001,\uff0c]+/))
    .filter(([name]) => name)
    .map(([name = '', unit = '', role]) => ({ name, unit, role: roleOf(role) }))
}

export function Witnesses({ put, ...rest }: { id?: string; put: (next: CarryOut['witnesses']) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <Input.TextArea
      {...rest}
      autoSize={{ minRows: 3, maxRows: 10 }}
      value={typed}
      onChange={event => {
        setTyped(event.target.value)
        put(readWitnesses(event.target.value))
      }}
    />
  )
}
