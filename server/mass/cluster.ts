/** Who belongs together: one operator however written, one problem, a few days. Pure arithmetic over what was read. */
import { sameCore } from '../duplicate/index.ts'
import type { MemberSign } from './view.ts'

export interface Voice {
  matterId: number
  receivedOn: string
  officeId: number
  operatorId: number | null
  uscc: string | null
  operatorKey: string
  writtenName: string
  problem: string
  phones: readonly string[]
  idNumber: string | null
  name: string
}

/** What an operator is known by; a group has it as well as a complaint. */
export type KnownOperator = Pick<Voice, 'operatorId' | 'uscc' | 'operatorKey'>

/** By what two mean the same operator; undefined where they do not, or where the register says they are two. */
export function operatorSign(
  one: KnownOperator,
  other: KnownOperator,
): Exclude<MemberSign, 'text' | 'person'> | undefined {
  if (one.operatorId !== null && one.operatorId === other.operatorId) return 'register'
  if (one.uscc && other.uscc) return one.uscc === other.uscc ? 'uscc' : undefined
  if (!one.operatorKey || !other.operatorKey) return undefined
  return sameCore(one.operatorKey, other.operatorKey) ? 'name' : undefined
}

/** Both are on the register under different credit codes: no likeness of texts makes them one. */
export const surelyTwo = (one: KnownOperator, other: KnownOperator) =>
  Boolean(one.uscc && other.uscc && one.uscc !== other.uscc)

/** Different people, not complaints: whoever shares a telephone or an identity number counts once. */
export function countPersons(voices: readonly Pick<Voice, 'matterId' | 'phones' | 'idNumber' | 'name'>[]): number {
  const leader = new Map<string, string>()
  const find = (key: string): string => {
    const above = leader.get(key)
    if (above === undefined || above === key) return key
    const top = find(above)
    leader.set(key, top)
    return top
  }
  const keysOf = (each: (typeof voices)[number]) => {
    const keys = [...each.phones.map(phone => `t${phone}`), ...(each.idNumber ? [`i${each.idNumber}`] : [])]
    return keys.length > 0 ? keys : [`n${each.name}`]
  }
  for (const each of voices) {
    const [first, ...more] = keysOf(each) as [string, ...string[]]
    if (!leader.has(first)) leader.set(first, first)
    for (const key of more) leader.set(find(key), find(first))
  }
  return new Set(voices.map(each => find(keysOf(each)[0]!))).size
}

/** The highest tier reached; 0 below the first. */
export const tierOf = (persons: number, tiers: readonly number[]) =>
  Math.max(0, ...tiers.filter(each => persons >= each))
