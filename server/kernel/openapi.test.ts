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
