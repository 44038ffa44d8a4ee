/** What the open interface answers, before it is written as GeoReport's JSON or XML in the reader's language (endpoint.ts). */
import { z } from 'zod'
import { Label } from '../kernel/view.ts'

const text = z.string()

export const ServiceView = z.object({
  service_code: text,
  service_name: Label,
  description: Label,
  metadata: z.boolean(),
  type: z.literal('realtime'),
  keywords: Label,
  group: Label,
})

const Attribute = z.object({
  variable: z.boolean(),
  code: text,
  datatype: z.enum(['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist']),
  required: z.boolean(),
  datatype_description: Label.nullable(),
  order: z.number(),
  description: Label,
  values: z.array(z.object({ key: text, name: Label })).optional(),
})
export type AttributeView = z.output<typeof Attribute>
export const DefinitionView = z.object({ service_code: text, attributes: z.array(Attribute) })

/** Coarse on purpose: the district, the day, the coded class and how far it is. */
export const RequestView = z
  .object({
    service_request_id: text,
    status: z.enum(['open', 'closed']),
    status_notes: Label,
    service_name: Label,
    service_code: text,
    description: Label,
    agency_responsible: Label,
    service_notice: z.null(),
    requested_datetime: text,
    updated_datetime: text,
    expected_datetime: text.nullable(),
    address: text.nullable(),
    address_id: text.nullable(),
    zipcode: z.null(),
    lat: z.number().nullable(),
    long: z.number().nullable(),
    media_url: z.null(),
  })
  .meta({ id: 'GeoReportRequest' })
export type RequestView = z.output<typeof RequestView>

export const LodgedView = z.object({ service_request_id: text, service_notice: Label, account_id: text.nullable() })
export const TokenView = z.object({ service_request_id: text, token: text })
export const DiscoveryView = z.object({ changeset: text, contact: Label, key_service: Label, url: text })
