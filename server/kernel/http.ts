/**
 * One request is one transaction: who are you, is the input what the contract says, run the action, commit, answer.
 * Whatever goes wrong becomes problem+json; an unexpected error is logged with its request number and answered 500.
 */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { bodyOf } from './body.ts'
import { type Actor, type Context, isThirdParty } from './context.ts'
import { explainIssues } from './explain.ts'
import { Problem } from './problem.ts'
import { once } from './replay.ts'
import { Attachment, type Envelope, Refused, type Route, WithCookie } from './route.ts'
import type { Database } from './tables.ts'
import type { World } from './world.ts'

/** Says who asks, or nobody. Given by the office module, so that the kernel knows no accounts. */
export type Identify = (db: Kysely<Database>, request: Envelope, now: Date) => Promise<Actor | undefined>

const nobody: Actor = { id: null, kind: 'citizen', name: '公众', roles: [], offices: [], officeId: null }

/** @param secret seals the answers kept for a repeated request */
export function mount(
  app: FastifyInstance,
  world: World,
  routes: readonly Route[],
  identify: Identify,
  secret: string,
) {
  for (const listed of routes) {
    const route = { ...listed, query: knownOnly(listed) }
    app.route({
      method: route.method,
      url: `/api${route.path}`,
      ...(route.limit ? { config: { rateLimit: { max: route.limit, timeWindow: '1 minute' } } } : {}),
      ...(route.raw ? { preParsing: keepRaw } : {}),
      handler: (request, reply) => answer({ world, route, identify, secret }, request, reply),
    })
  }
}

const rawBodies = new WeakMap<FastifyRequest, string>()

/** The bytes are kept on their way to the parser; Fastify's own limit holds, since the parser still reads them all. */
async function keepRaw(request: FastifyRequest, _reply: FastifyReply, payload: Readable) {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of payload) {
    length += chunk.length
    if (length > largestRaw) throw new Problem('too-large')
    chunks.push(chunk)
  }
  const raw = Buffer.concat(chunks)
  rawBodies.set(request, raw.toString('utf8'))
  return Object.assign(Readable.from(raw.length > 0 ? [raw] : []), { receivedEncodedLength: raw.length })
}
const largestRaw = 1024 * 1024

/**
 * A parameter that nobody reads is said, not passed over: whoever writes `from` for `period` would take the figure of another
 * time for the one asked for. Public addresses travel through messengers that hang their own onto them.
 */
const knownOnly = ({ query, access }: Route) =>
  query instanceof z.ZodObject && access !== 'public' ? query.strict() : query

interface Mounted {
  world: World
  route: Route
  identify: Identify
  secret: string
}

async function answer(mounted: Mounted, request: FastifyRequest, reply: FastifyReply) {
  const { world, route, identify, secret } = mounted
  const envelope = envelopeOf(request, route)
  const moment = world.moment()
  const actor = (await identify(world.db, envelope, moment.now)) ?? nobody
  requireAccess(route, actor)
  if (route.method !== 'GET') requireSameSite(envelope)
  const input = {
    params: parse(route.params, request.params, 'path'),
    query: parse(route.query, request.query, 'query'),
    body: route.bodyAs === 'stream' ? undefined : parse(route.body, bodyOf(request), 'body'),
    request: envelope,
  }
  const lawful = await world.lawful()
  const run = (db: Kysely<Database>) => route.run({ db, actor, ...moment, ...lawful } satisfies Context, input)
  const key = envelope.headers['idempotency-key']
  if (route.rehearse) return send(reply, route, await rehearse(world.db, run))
  const result =
    route.method === 'GET' && !route.writes
      ? await run(world.db)
      : await world.db.transaction().execute(async db => {
          if (typeof key !== 'string' || route.secret || route.bodyAs === 'stream' || route.method === 'GET')
            return run(db)
          return once({ db, secret }, key, actor, request, route, () => run(db))
        })
  if (result instanceof Refused) throw result.problem
  return send(reply, route, result)
}

/** Everything happens and nothing stays. */
async function rehearse(db: Kysely<Database>, run: (db: Kysely<Database>) => Promise<unknown>) {
  const curtain = Symbol('curtain')
  let shown: unknown
  await db
    .transaction()
    .execute(async open => {
      shown = await run(open)
      throw curtain
    })
    .catch(error => {
      if (error !== curtain) throw error
    })
  return shown
}

function requireAccess(route: Route, actor: Actor) {
  if (route.access === 'public') return
  if (route.access === 'citizen') {
    if (actor.kind !== 'citizen' || actor.matterId === undefined)
      throw new Problem('not-signed-in', { zh: '请先输入编号和查询码', en: 'Enter number and code first' })
    return
  }
  if (actor.kind !== 'staff') throw new Problem('not-signed-in')
  if (actor.mustChangePassword && !route.beforePasswordChange) throw new Problem('initial-password')
  if (route.access === 'signed-in') {
    if (isThirdParty(actor)) throw new Problem('not-your-duty')
    return
  }
  const allowed = route.access
  if (!actor.roles.some(role => allowed.includes(role))) throw new Problem('not-your-duty')
}

/** A browser says where a write comes from; another site's pages may not write with our cookies. */
function requireSameSite(request: Envelope) {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Problem('not-allowed', { zh: '来自其他网站的写入请求被拒绝', en: 'Writes from another site are refused' })
}

function parse(schema: z.ZodType | undefined, value: unknown, root: string) {
  if (!schema) return undefined
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Problem('bad-input', undefined, explainIssues(parsed.error.issues, root))
}

function envelopeOf(request: FastifyRequest, route: Route): Envelope {
  return {
    ip: request.ip,
    headers: request.headers,
    cookies: (request as FastifyRequest & { cookies?: Record<string, string | undefined> }).cookies ?? {},
    ...(route.raw ? { raw: rawBodies.get(request) ?? '' } : {}),
    ...(route.bodyAs === 'stream'
      ? { stream: (request.body as NodeJS.ReadableStream | null) ?? Readable.from([]) }
      : {}),
  }
}

function send(reply: FastifyReply, route: Route, result: unknown) {
  if (result instanceof Attachment) {
    const name = encodeURIComponent(result.name)
    return reply
      .header('content-type', result.type)
      .header('content-disposition', `${result.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', policyOf(result.type))
      .send(result.body)
  }
  if (result instanceof WithCookie) {
    reply.header('set-cookie', cookie(result, reply.request.protocol === 'https'))
    return reply.code(route.status ?? 200).send(result.reply ?? {})
  }
  return reply.code(route.status ?? 200).send(result ?? {})
}

/** What people sent runs nothing. Browsers show no PDF in a sandbox, and a PDF runs nothing in our origin. */
const policyOf = (type: string) =>
  type === 'application/pdf' ? "frame-ancestors 'self'" : "default-src 'none'; style-src 'unsafe-inline'; sandbox"

function cookie({ name, value, maxAgeSeconds }: WithCookie, secure: boolean) {
  return `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${value === null ? 0 : maxAgeSeconds}${secure ? '; Secure' : ''}`
}
