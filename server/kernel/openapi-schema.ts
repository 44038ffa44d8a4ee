/** zod → JSON schema, with named shapes (`.meta({ id })`) told once under components. */
import { z } from 'zod'

type Json = Record<string, unknown>

/** What a caller sends (`input`) or receives (`output`). Named shapes met on the way are put into `components`. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const { $schema: _, $defs, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  for (const [name, shape] of Object.entries(($defs ?? {}) as Record<string, Json>)) note(components, name, shape)
  const id = json.id
  if (typeof id !== 'string') return pointing(json)
  note(components, id, json)
  return { $ref: `#/components/schemas/${id}` }
}

function note(components: Json, name: string, { id: _, ...shape }: Json) {
  components[name] = pointing(shape)
}

/** '#/$defs/Clock' stands at '#/components/schemas/Clock'. */
function pointing(json: Json): Json {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'))
}
