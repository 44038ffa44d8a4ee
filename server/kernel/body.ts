/** What may come in as the body of a request: a JSON object, not nested without end. */
import type { FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

const deepest = 20

/** A JSON object, or nothing at all. Nested so deep that only an attack would be, it is not read. */
export function bodyOf(request: FastifyRequest): unknown {
  const { body } = request
  if (body === undefined) return {}
  const plain = typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype
  if (plain && depthOf(body) <= deepest) return body
  throw new Problem('bad-request', { zh: '请求体须为 JSON 对象', en: 'The body must be a JSON object' }, [
    {
      field: 'body',
      problem: plain
        ? { zh: '嵌套过深', en: 'is nested too deeply' }
        : { zh: '不是 JSON 对象', en: 'is no JSON object' },
      expected: { zh: `至多${deepest}层的 JSON 对象`, en: `a JSON object at most ${deepest} levels deep` },
    },
  ])
}

/** Level by level, without recursion: that is what a deep body attacks. */
function depthOf(body: object): number {
  let level: unknown[] = [body]
  let depth = 0
  while (level.length > 0 && depth <= deepest) {
    depth += 1
    level = level
      .flatMap(each => Object.values(each as object))
      .filter(each => typeof each === 'object' && each !== null)
  }
  return depth
}
