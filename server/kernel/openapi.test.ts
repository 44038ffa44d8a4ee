/** /api/openapi.json leaves no route out and names none that is not there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../../test/app.ts'

const city = await openCity('2026-06-01')

/** 'GET /api/desk', as the web framework itself lists them; pages and files are no interface. */
function mounted(): string[] {
  const found: string[] = []
  const path: string[] = []
  for (const line of city.app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, own, methods] = /^([│├└─\s]*)(\S+?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
    if (indent === undefined || own === undefined) continue
    path.length = indent.length / 4 - 1
    path.push(own)
    const url = path.join('')
    for (const method of methods?.split(', ') ?? [])
      if (method !== 'HEAD' && method !== 'OPTIONS') found.push(`${method} ${url}`)
  }
  return found.filter(each => /^\w+ \/(api\/|healthz|readyz|metrics)/.test(each)).map(each => each.replace(/\/$/, ''))
}

test('every route under /api, and what watches the installation, is described', async () => {
  const { body } = await city.as('admin').get('/openapi.json')
  assert.match(body.openapi, /^3\.1\./)
  const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, each]) =>
    Object.keys(each).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  assert.deepEqual(
    mounted().filter(each => !described.includes(each)),
    [],
  )
  assert.ok(described.length > 150)
  // The stream of changes needs a connection of its own and is mounted where the server starts.
  assert.deepEqual(
    described.filter(each => each !== 'GET /api/changes' && !mounted().includes(each)),
    [],
  )
  const ids = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap(each =>
    Object.values(each).map(({ operationId }) => operationId),
  )
  assert.equal(new Set(ids).size, ids.length)
})

/**
 * Whose routes have a reply schema (in their view.ts, which test/replies.ts then holds them to). Other modules join when they have.
 */
const settled =
  /^\/(healthz|readyz|metrics|api\/(about|accounts|api-keys|areas|bulletins|calendar|callers|clocks|complaints|desk|dispatch|drafts|figures|intake|letters|me|offices|openapi|operators|reminders|search|session|settings|transfers|uploads|views|public\/(areas|complaints|leave|mine|operators|track))\b)/

/** Below those, but without schemas. */
const later = /\/(consultation|doubles|pattern|mass|split|splits)\b/

type Described = {
  summary: string
  description: string
  responses: Record<string, { content: Record<string, { schema?: object }> }>
}

test('every route says in English and in Chinese what it is for, and every problem is problem+json', async () => {
  const { body } = await city.as('admin').get('/openapi.json')
  const all = Object.entries(body.paths as Record<string, Record<string, Described>>).flatMap(([path, each]) =>
    Object.entries(each).map(([method, one]) => ({ path, name: `${method} ${path}`, ...one })),
  )
  const operations = all.filter(({ path }) => settled.test(path) && !later.test(path))
  const han = /\p{Script=Han}/u
  const mute = all.filter(({ summary }) => !han.test(summary) || !/[a-z]{3}/i.test(summary.split(' · ')[0]!))
  assert.deepEqual(
    mute.map(each => each.name),
    [],
  )
  for (const { name, responses } of operations.filter(
    each => each.name.includes(' /api/') && !/openapi|changes/.test(each.name),
  ))
    assert.ok(responses['4XX']!.content['application/problem+json'], name)
  const json = operations.flatMap(({ name, responses }) => {
    const ok = responses['200'] ?? responses['201']
    const schema = ok?.content['application/json']?.schema
    return schema === undefined ? [] : [{ name, known: Object.keys(schema).length > 0 }]
  })
  assert.deepEqual(
    json.filter(each => !each.known).map(each => each.name),
    [],
    'what it answers is described',
  )
})

test('every shape that is pointed to is there', async () => {
  const { body } = await city.as('admin').get('/openapi.json')
  const text = JSON.stringify(body)
  assert.ok(!text.includes('#/$defs/'))
  const pointed = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(each => each[1]!))
  assert.ok(pointed.has('Complaint') && pointed.has('OwnComplaint') && pointed.has('Problem'))
  for (const name of pointed) assert.ok(body.components.schemas[name], name)
})
