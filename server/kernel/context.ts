/** The only thing passed around: the open transaction, who acts, and what day it is. */
import type { Kysely } from 'kysely'
import type { Day, Role } from '../../law/grammar.ts'
import { citywide, outside, thirdParties } from '../../law/roles.ts'
import type { Calendar, CountingSettings } from './day.ts'
import type { Database } from './tables.ts'

export interface Actor {
  /** A person's id; null for the system and for citizens. */
  id: number | null
  kind: 'staff' | 'citizen' | 'system'
  name: string
  roles: readonly Role[]
  /** The own office and all below it. */
  offices: readonly number[]
  officeId: number | null
  /** The one matter a citizen has shown number and code for. */
  matterId?: number
  /** Signed in with a password that the administrator knows: may only choose another. */
  mustChangePassword?: boolean
}

export interface Context {
  db: Kysely<Database>
  actor: Actor
  /** Asia/Shanghai; the fixed day of tests and demonstrations where one is set. */
  today: Day
  now: Date
  calendar: Calendar
  counting: CountingSettings
}

export const systemActor: Actor = {
  id: null,
  kind: 'system',
  name: '系统',
  roles: ['system'],
  offices: [],
  officeId: null,
}

export const seesTheCity = (actor: Actor) => actor.roles.some(role => citywide.includes(role))
export const hasRole = (actor: Actor, ...roles: Role[]) => actor.roles.some(role => roles.includes(role))
/** A program of a third party, which speaks through its own interface alone. */
export const isThirdParty = (actor: Actor) => actor.roles.some(role => thirdParties.includes(role))
/** A program of another house, and nothing else besides. */
export const isOutside = (actor: Actor) => actor.roles.length > 0 && actor.roles.every(role => outside.includes(role))
