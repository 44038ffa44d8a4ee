/** What the page of a complaint shows of the respondent's plaques. */
import { z } from 'zod'
import { demonstration, demonstrationKinds, demonstrationLevels } from '../../law/demonstration.ts'
import { keysOf } from '../kernel/input.ts'
import { Day, Label } from '../kernel/view.ts'

/** The recognised units of the respondent, with their promises. */
export const UnitsComplainedOf = z
  .object({
    items: z.array(
      z.object({
        id: z.number(),
        state: z.enum(keysOf(demonstration.states)),
        kind: z.enum(keysOf(demonstrationKinds)),
        name: z.string(),
        place: z.string(),
        level: z.enum(keysOf(demonstrationLevels)),
        stars: z.number().nullable(),
        awardNumber: z.string(),
        termTo: Day,
        office: z.string(),
        pledges: z.array(
          z.object({
            code: z.string(),
            label: Label,
            words: z.array(z.string()),
            goods: z.string().nullable(),
            days: z.number().nullable(),
            terms: z.string().nullable(),
            signedOn: Day,
            /** So often since it was signed, whatever it came to light in. */
            broken: z.number(),
            /** What was written down from this complaint. */
            brokenHere: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'UnitsComplainedOf' })
export type UnitsComplainedOf = z.output<typeof UnitsComplainedOf>
export type UnitComplainedOf = UnitsComplainedOf['items'][number]
