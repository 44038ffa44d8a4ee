/**
 * Open311 GeoReport v2 at its own addresses, /open311/v2/…json and …xml, with its own form bodies, keys and error bodies.
 * It asks our API in process (routes.ts), as the portal does, and knows nothing else.
 */
import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { document, type Form, type Shape, shapes } from './document.ts'
import { lodgingIn } from './form.ts'

const resources: [pattern: RegExp, shape: Shape][] = [
  [/^discovery$/, shapes.discovery],
  [/^services$/, shapes.services],
  [/^services\/[^/]+$/, shapes.definition],
  [/^requests$/, shapes.requests],
  [/^requests\/[^/]+$/, shapes.request],
  [/^tokens\/[^/]+$/, shapes.request],
]

/** @param production whether what is lodged is dealt with, or only shown how it would be */
export async function open311(app: FastifyInstance, { production }: { production: boolean }) {
  await app.register(async inside => {
    await inside.register(formbody, { bodyLimit: 64 * 1024 })
    inside.setErrorHandler((_error, request, reply) =>
      fail(reply, formOf(pathOf(request)), 400, [{ description: say(request, unreadable) }]),
    )
    inside.get('/open311/v2/*', (request, reply) => answer(app, request, reply, production))
    inside.post('/open311/v2/*', (request, reply) => answer(app, request, reply, production))
    // A page of another site may ask first; what the standard has no word for is refused in its own.
    inside.options('/open311/v2/*', (_request, reply) =>
      reply
        .code(204)
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-methods', allowed)
        .header('access-control-allow-headers', 'authorization, content-type, idempotency-key')
        .header('access-control-max-age', '86400')
        .send(),
    )
    inside.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: '/open311/v2/*',
      handler: (request, reply) =>
        fail(reply.header('allow', allowed), formOf(pathOf(request)), 405, [{ description: say(request, noMethod) }]),
    })
  })
}

const allowed = 'GET, POST, OPTIONS'
const noMethod = { zh: '只能用 GET 和 POST', en: 'Only GET and POST are understood here' }
const unreadable = { zh: '请求无法识别', en: 'The request cannot be read' }
const noSuch = { zh: '没有这个资源', en: 'There is no such resource' }
const keyNeeded = {
  zh: 'api_key：没有给出，或者不是有效的密钥（discovery 的 key_service 写明怎么领取）',
  en: 'api_key: is missing or is no valid key (key_service of discovery says who issues one)',
}
const onlyForms = {
  zh: '须以 application/x-www-form-urlencoded 提交',
  en: 'Send it as application/x-www-form-urlencoded',
}

const pathOf = (request: FastifyRequest) => (request.params as { '*': string })['*']
const formOf = (path: string): Form => (path.endsWith('.json') ? 'json' : 'xml')
const languageOf = (request: FastifyRequest) =>
  /^\s*zh/i.test(String(request.headers['accept-language'] ?? '')) ? 'zh' : 'en'
const say = (request: FastifyRequest, words: { zh: string; en: string }) => words[languageOf(request)]

async function answer(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, production: boolean) {
  const [, path = '', form] = /^(.*)\.(json|xml)$/.exec(pathOf(request)) ?? []
  const found = resources.find(([pattern]) => pattern.test(path))
  if (!found || !form || (request.method === 'POST' && path !== 'requests'))
    return fail(reply, formOf(pathOf(request)), 404, [{ description: say(request, noSuch) }])
  const [, shape] = found
  const posted = request.method === 'POST'
  if (posted && !/^application\/x-www-form-urlencoded\b/i.test(String(request.headers['content-type'] ?? '')))
    return fail(reply, form as Form, 400, [{ description: say(request, onlyForms) }])

  const given = (posted ? request.body : request.query) as Record<string, unknown>
  const { api_key: key, ...parameters } = given ?? {}
  const asked = await app.inject({
    method: posted ? 'POST' : 'GET',
    url: `/api/open311/${path}${posted ? '' : `?${queryOf(parameters)}`}`,
    remoteAddress: request.ip,
    headers: { 'accept-language': languageOf(request), ...keyOf(request, key), ...nameOf(request) },
    ...(posted ? { payload: lodgingIn(parameters) } : {}),
  })
  const body = asked.json()
  if (asked.statusCode === 401) return fail(reply, form as Form, 403, [{ description: say(request, keyNeeded) }])
  if (asked.statusCode >= 400) return refuse(reply, form as Form, asked.statusCode, body, parameters)
  const told = document(posted ? shapes.request : shape, body, {
    form: form as Form,
    language: languageOf(request),
    production,
  })
  return send(reply, form as Form, asked.statusCode, told)
}

/** As a parameter, where GeoReport wants it; or as a header, where no log of a proxy keeps it. */
function keyOf(request: FastifyRequest, key: unknown): Record<string, string> {
  if (typeof key === 'string' && key !== '') return { authorization: `Bearer ${key}` }
  const header = request.headers.authorization
  return header ? { authorization: header } : {}
}

const nameOf = (request: FastifyRequest): Record<string, string> => {
  const name = request.headers['idempotency-key']
  return typeof name === 'string' ? { 'idempotency-key': name } : {}
}

const queryOf = (parameters: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      [value].flat().map(each => [name, String(each)] as [string, string]),
    ),
  )

interface Refusal {
  detail?: string
  errors?: { field: string; problem: string; expected: string }[]
}

/** Looked up under /services/, /requests/ and /tokens/. */
const inPath = ['number', 'token', 'code']
const lookedUp = ['service_code', 'jurisdiction_id', ...inPath]

/** GeoReport knows 400, 403 for the key, and 404 for a code or jurisdiction that is not there. */
function refuse(reply: FastifyReply, form: Form, status: number, body: Refusal, given: Record<string, unknown>) {
  const errors = body.errors ?? []
  const named = (field: string) => inPath.includes(field) || (given[field] !== undefined && given[field] !== '')
  const unknown = errors.some(({ field }) => lookedUp.includes(field) && named(field))
  const code = status === 401 ? 403 : status === 422 ? (unknown ? 404 : 400) : status
  const descriptions =
    errors.length > 0
      ? errors.map(({ field, problem, expected }) => `${nameIn(field)}: ${problem} (${expected})`)
      : [body.detail ?? '']
  return fail(
    reply,
    form,
    code,
    descriptions.map(description => ({ description })),
  )
}

/** attribute.claims.0 is what the client sent as attribute[claims]. */
const nameIn = (field: string) => field.replace(/^attribute\.([^.]+).*$/, 'attribute[$1]')

function fail(reply: FastifyReply, form: Form, status: number, errors: { description: string }[]) {
  const told = document(
    shapes.errors,
    errors.map(({ description }) => ({ code: status, description })),
    { form, language: 'en', production: true },
  )
  return send(reply, form, status, told)
}

/** Read by web pages of others too: nothing here depends on a cookie. */
const send = (reply: FastifyReply, form: Form, status: number, text: string) =>
  reply
    .code(status)
    .header('content-type', form === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8')
    .header('access-control-allow-origin', '*')
    .header('vary', 'accept-language')
    .send(text)
