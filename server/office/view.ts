/** What the routes of offices, people and sessions answer. */
import { z } from 'zod'
import { Day, Instant, Label } from '../kernel/view.ts'

const text = z.string()
const id = z.number()

export const MeView = z
  .object({
    id,
    account: text,
    name: text,
    roles: z.array(text),
    officeId: id,
    office: text,
    officeEn: text,
    officeKind: text,
    /** An initial password must be changed before anything else (POST /me/password). */
    mustChangePassword: z.boolean(),
  })
  .meta({ id: 'Me' })

export const OfficeView = z
  .object({
    id,
    code: text,
    name: text,
    nameEn: text,
    kind: text,
    parentId: id.nullable(),
    countyId: id.nullable(),
    letterPrefix: text,
    phone: text,
    address: text,
    /** The day it was closed; it stays in the list because records name it. */
    closedOn: Day.nullable(),
    successorId: id.nullable(),
  })
  .meta({ id: 'Office' })

/** The middle of the area, WGS 84; null where nobody has entered it. */
const place = { latitude: z.number().nullable(), longitude: z.number().nullable() }
const area = { code: text, name: text, level: text, parentCode: text.nullable(), ...place }
export const PublicAreaView = z.object(area)
export const AreaView = z.object({ ...area, officeId: id.nullable() })
export const PersonLine = z.object({ id, name: text, roles: z.array(text) })
export const SavedView = z.object({ id, name: text, query: text })

export const RemindersView = z.object({
  items: z.array(
    z.object({
      id,
      matterId: id.nullable(),
      kind: text.nullable(),
      name: text,
      text: Label,
      at: Instant,
      read: z.boolean(),
    }),
  ),
  unread: z.number(),
})

export const AccountView = z.object({
  id,
  account: text,
  name: text,
  roles: z.array(text),
  active: z.boolean(),
  lockedUntil: Instant.nullable(),
  officeId: id,
  office: text,
})

export const ApiKeyView = z.object({
  id,
  label: text,
  createdAt: Instant,
  revokedAt: Instant.nullable(),
  personId: id,
  person: text,
  account: text,
})

export const NewKeyView = z.object({ id, key: text })

export const AreasKept = z.object({ kept: z.number() })

/** How much went to the successor. */
export const OfficeClosed = z.object({ id, matters: z.number(), people: z.number(), areas: z.number() })
