/** The seal on a published bulletin: whoever changes a frozen figure or word is found out. */
import { createHash } from 'node:crypto'
import type { Compiled } from './contract.ts'
import type { Paper } from './paper.ts'

/** SHA-256 over both in one canonical form: jsonb does not keep the order of keys. */
export const hashOf = (compiled: Compiled, paper: Paper) =>
  createHash('sha256').update(canonical({ compiled, paper })).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(each => canonical(each ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(',')}}`
}
