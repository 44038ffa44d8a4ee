/** An operator as it is found while typing. */
import { z } from 'zod'

const maybe = z.string().nullable()

export const OperatorView = z
  .object({
    id: z.number(),
    name: z.string(),
    shortName: maybe,
    uscc: maybe,
    address: maybe,
    areaCode: maybe,
    area: maybe,
    phone: maybe,
    contact: maybe,
    legalPerson: maybe,
    platform: z.boolean(),
    odr: z.boolean(),
  })
  .meta({ id: 'Operator' })
