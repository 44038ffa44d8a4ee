/** How this person likes the desk on this machine: columns and density. */
import { useState } from 'react'
import { columns } from './columns.tsx'

export interface Taste {
  columns: string[]
  tight: boolean
}

const place = 'xiaobao.desk'
const usual: Taste = { columns: columns.filter(column => column.usual).map(column => column.key), tight: true }

function stored(): Taste {
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(place) ?? '{}') }
  } catch {
    return usual
  }
}

export function useTaste() {
  const [taste, setTaste] = useState(stored)
  const change = (part: Partial<Taste>) => {
    const next = { ...taste, ...part }
    localStorage.setItem(place, JSON.stringify(next))
    setTaste(next)
  }
  return [taste, change] as const
}
