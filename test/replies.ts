/**
 * What the API's description says a route answers is compared with every answer of every story: a field that is missing,
 * of another type, or not described fails the story that met it.
 */
import assert from 'node:assert/strict'
import type { Route } from '../server/kernel/route.ts'
import { nameOf } from './sample.ts'

const patternOf = (path: string) => new RegExp(`^/api${path.replace(/:\w+/g, '[^/]+')}$`)

export function replyChecker(routes: readonly Route[]) {
  // Fixed words before placeholders, as the web framework has it.
  const known = routes
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)
    .map(route => ({ route, pattern: patternOf(route.path) }))
  return (method: string, url: string, body: unknown) => {
    const path = url.split('?')[0]!
    const found = known.find(({ route, pattern }) => route.method === method && pattern.test(path))?.route
    if (!found?.reply) return
    const read = found.reply.safeParse(body)
    assert.ok(read.success, `${nameOf(found)} answers otherwise than described: ${read.error?.message}`)
    assert.deepEqual(body, read.data, `${nameOf(found)} answers what its description leaves out`)
  }
}
