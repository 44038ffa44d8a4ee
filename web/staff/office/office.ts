/** What the administrator's screens read, and the words for it. */
import type { Label, OfficeKind, Role } from '../../../law/grammar.ts'
import { roles } from '../../../law/roles.ts'
import { useRead } from '../../kit/reading.ts'
import type { Language } from '../../kit/say.tsx'

export interface OfficeRow {
  id: number
  code: string
  name: string
  nameEn: string
  kind: OfficeKind
  parentId: number | null
  letterPrefix: string
  address: string
  phone: string
  /** The day it was closed, and what took its place. */
  closedOn: string | null
  successorId: number | null
}
export interface Account {
  id: number
  account: string
  name: string
  roles: Role[]
  active: boolean
  lockedUntil: string | null
  officeId: number
  office: string
}
export interface AreaRow {
  code: string
  name: string
  level: 'city' | 'county' | 'street'
  parentCode: string | null
  officeId: number | null
  latitude?: number | null
  longitude?: number | null
}

/** Those an administrator makes; 维权站, ODR enterprises and shops come by their own procedures. */
export const newKinds = ['bureau', 'centre', 'county', 'sub-office'] as const
export const officeKinds = {
  bureau: { zh: '市局', en: 'Bureau' },
  centre: { zh: '12315指挥中心', en: '12315 centre' },
  county: { zh: '县（市、区）局', en: 'County bureau' },
  'sub-office': { zh: '市场监管所', en: 'Sub-office' },
  station: { zh: '维权站', en: 'Station' },
  odr: { zh: 'ODR企业', en: 'ODR enterprise' },
  shop: { zh: '放心消费商户', en: 'Demonstration shop' },
} satisfies Record<OfficeKind, Label>

export const areaLevels: Record<AreaRow['level'], Label> = {
  city: { zh: '市', en: 'City' },
  county: { zh: '县区', en: 'County' },
  street: { zh: '街道', en: 'Street' },
}

/** Those a person can hold; 当事人 and 系统 are nobody's. */
export const heldRoles: readonly Role[] = [
  'agent',
  'dispatcher',
  'handler',
  'head',
  'supervisor',
  'legal',
  'admin',
  'auditor',
  'odr',
  'station',
  'shop',
  'inspector',
  'clue',
  'open311',
]

export const useOfficeRows = () => useRead<{ items: OfficeRow[] }>('/offices')
export const useAccounts = () => useRead<{ items: Account[] }>('/accounts')

export const nameOf = (office: Pick<OfficeRow, 'name' | 'nameEn'>, language: Language) =>
  language === 'en' ? office.nameEn || office.name : office.name
export const rolesOf = (account: Pick<Account, 'roles'>, language: Language) =>
  account.roles.map(role => roles[role][language]).join(language === 'en' ? ', ' : '、')
