/** What the routes of calendars and settings answer. */

import { z } from 'zod'
import { routesWithDoors } from '../../law/complaint.grounds.ts'
import { Day, Instant, Label } from '../kernel/view.ts'

const text = z.string()
const number = z.number()

export const YearsView = z.object({
  years: z.array(
    z.object({
      year: number,
      notices: z.array(z.object({ title: text, number: text.optional(), url: text.optional() })),
      days: z.array(
        z.object({ date: Day, name: text, off: z.boolean(), statutory: z.boolean(), notice: number.optional() }),
      ),
      provisional: z.boolean(),
      /** law: shipped with the program; entered: by the administrator; fixed: no notice yet, only the fixed days. */
      from: z.enum(['law', 'entered', 'fixed']),
      entered: z.array(
        z.object({ id: number, title: text, number: text.nullable(), by: text.nullable(), at: Instant }),
      ),
    }),
  ),
})

const warnings = z.array(Label.extend({ field: text }))

export const MovesView = z
  .object({
    count: number,
    earlier: number,
    later: number,
    /** The due day stays and is no longer provisional. */
    confirmed: number,
    /** The first 200, earliest due day first. */
    moves: z.array(
      z.object({
        clockId: number,
        matterId: number,
        number: text,
        kind: text,
        name: text,
        clock: Label,
        before: Day,
        after: Day,
        provisionalBefore: z.boolean(),
        provisionalAfter: z.boolean(),
      }),
    ),
    warnings,
  })
  .meta({ id: 'Moves' })

/** queued: too many for one request, the worker moves them. */
const recomputed = { moved: number, queued: z.boolean() }
export const NoticeEntered = z.object({ id: number, ...recomputed, warnings })

const counting = z.object({ weekendRoll: z.boolean(), holidays: z.enum(['block', 'fixed']) })
export const CountingChanged = z.object({ counting, ...recomputed })

const factors = z.object({ days: number, sameOperator: number, samePerson: number, sharedContact: number })
export const FactorsChanged = z.object({ factors })

const door = z.object({ route: z.enum(routesWithDoors), name: text, address: text, phone: text })
export const WaysView = z.object({ doors: z.array(door) })

export const SettingsView = z.object({
  counting,
  factors,
  factorLabels: z.record(z.string(), Label),
  factorDefaults: factors,
  /** 其他途径 with addresses and telephones. */
  ways: WaysView,
  /** The bureau's own targets in force today. */
  targets: z.array(z.object({ kind: text, name: text, label: Label, within: Label, basis: text })),
})

export const HistoryView = z.object({
  items: z.array(z.looseObject({ id: number, name: text, by: text, at: Instant, onDay: Day })),
  next: text.nullable(),
  order: Label,
})
