/** JSON and XML of one answer: JSON follows the XML by the Spark convention, so lists lose their wrapping element. */
import { XMLBuilder } from 'fast-xml-parser'

export type Form = 'json' | 'xml'
type Content = unknown

/** root: the element around; each: the name of one entry, where the answer is a list. */
export interface Shape {
  root: string
  each?: string
  of: (body: never, production: boolean) => Content
}

const specification = 'http://wiki.open311.org/GeoReport_v2'

export const shapes = {
  discovery: {
    root: 'discovery',
    of: ({ url, ...rest }: { url: string; changeset: string }, production: boolean) => ({
      ...rest,
      endpoints: [
        {
          specification,
          url,
          changeset: rest.changeset,
          type: production ? 'production' : 'test',
          formats: ['text/xml', 'application/json'],
        },
      ],
    }),
  },
  services: { root: 'services', each: 'service', of: ({ items }: { items: Content }) => items },
  definition: { root: 'service_definition', of: (body: Content) => body },
  requests: { root: 'service_requests', each: 'request', of: ({ items }: { items: Content }) => items },
  /** One as a list of one: what is looked up, what was lodged, what a token stands for. */
  request: { root: 'service_requests', each: 'request', of: (body: Content) => [body] },
  errors: { root: 'errors', each: 'error', of: (body: Content) => body },
} satisfies Record<string, Shape>

/** What one entry of these lists is called in XML. */
const entries: Record<string, string> = {
  attributes: 'attribute',
  values: 'value',
  endpoints: 'endpoint',
  formats: 'format',
}

const xml = new XMLBuilder({ format: true, indentBy: '  ', processEntities: true })

interface Wish {
  form: Form
  language: 'zh' | 'en'
  production: boolean
}

export function document(shape: Shape, body: unknown, { form, language, production }: Wish): string {
  const content = spoken(shape.of(body as never, production), language)
  if (form === 'json') return JSON.stringify(content)
  const inside = shape.each ? { [shape.each]: (content as Content[]).map(wrapped) } : wrapped(content)
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml.build({ [shape.root]: inside })}`
}

/** Labels in the reader's language. */
function spoken(value: Content, language: 'zh' | 'en'): Content {
  if (Array.isArray(value)) return value.map(each => spoken(each, language))
  if (value === null || typeof value !== 'object') return value
  const { zh, en } = value as Record<string, unknown>
  if (typeof zh === 'string' && typeof en === 'string') return language === 'zh' ? zh : en
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoken(each, language)]))
}

/** A list gets an element around each entry; nothing is an empty element. */
function wrapped(value: Content): Content {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      Array.isArray(each) ? { [entries[name] ?? 'value']: each.map(wrapped) } : wrapped(each),
    ]),
  )
}
