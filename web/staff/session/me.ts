/** Who is signed in, and what this server says of itself. */
import { createContext, useContext } from 'react'
import type { Role } from '../../../law/grammar.ts'
import { useRead } from '../../kit/reading.ts'
import { untilTomorrow } from '../../kit/when.ts'

export interface Me {
  id: number
  account: string
  name: string
  roles: Role[]
  officeId: number
  office: string
  officeEn: string | null
  officeKind: string
  /** Signed in with a password that the administrator knows: first another is chosen. */
  mustChangePassword: boolean
}

export interface About {
  demo: boolean
  today: string
  city: string
  bureau: string
  accounts?: { account: string; name: string; roles: Role[]; office: string; officeEn?: string | null }[]
  password?: string
}

/** A page stays open over midnight: its `today` turns with the server's. */
export const useAbout = () =>
  useRead<About>(
    '/about',
    {},
    { staleTime: 300_000, again: about => (about ? untilTomorrow(about.today, Date.now()) : false) },
  )
export const useMyself = () => useRead<Me>('/me', {}, { staleTime: 300_000 })

export const MeContext = createContext<Me | undefined>(undefined)

/** Inside the frame there is always somebody. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside the frame')
  return me
}

/** Where somebody begins: who is not of the authority has a door of the own. */
export const startOf = ({ roles }: Pick<Me, 'roles'>) =>
  roles.includes('station')
    ? '/counter'
    : roles.includes('odr')
      ? '/odr-desk'
      : roles.includes('shop')
        ? '/my-shop'
        : '/desk'

export const hasRole = (me: Me, roles: readonly Role[] | undefined) =>
  roles === undefined || me.roles.some(role => roles.includes(role))
