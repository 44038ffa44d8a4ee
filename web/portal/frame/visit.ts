/** One visit of one page: who reads, whom to ask, and what every page must know of the bureau. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { type Ask, askAs } from './api.ts'
import { type Piece, render } from './html.ts'
import { type Reader, readerOf, styledNow } from './reader.ts'
import { sheet } from './sheet.ts'

export interface About {
  demo: boolean
  /** A Day; empty while the API does not answer. */
  today: string
  city: string
  /** In the reader's language. */
  bureau: string
  bureauEn?: string
  phone?: string
  address?: string
  /** Where citizens reach the portal, if that is set: behind a proxy the request itself may say something else. */
  portal?: string
}

export interface Visit {
  reader: Reader
  say: (label: Label) => string
  ask: Ask
  about: About
}

export interface Page {
  title: Label
  main: Piece
  status?: number
  /** Nothing of it comes back by the Back button on somebody else's device. */
  secret?: boolean
  /** Its feeds are named in the head of the page. */
  feeds?: boolean
  /** The id of the form that carries what was typed: the language and type buttons send it along. */
  form?: string
}

const unknown: About = { demo: false, today: '', city: '', bureau: '' }

export async function visitOf(
  app: FastifyInstance,
  request: FastifyRequest,
  reader = readerOf(request),
): Promise<Visit> {
  const ask = askAs(app, request, reader)
  const about = await aboutOf(app, ask)
  const bureau = reader.say({ zh: about.bureau, en: about.bureauEn || about.bureau })
  return { reader, say: reader.say, ask, about: { ...about, bureau } }
}

/** The same for everybody: asked once a second, whoever comes. */
const shortest = 1000
const known = new WeakMap<FastifyInstance, { since: number; about: Promise<About | undefined> }>()

async function aboutOf(app: FastifyInstance, ask: Ask): Promise<About> {
  const before = known.get(app)
  if (before && performance.now() - before.since < shortest) return (await before.about) ?? unknown
  const about = ask<About>('GET', '/about').then(({ status, body }) => (status === 200 ? body : undefined))
  known.set(app, { since: performance.now(), about })
  return (await about) ?? unknown
}

/** `private`: pages hold what one person typed; `no-cache` still lets the browser's own Back show them again. */
export function show(reply: FastifyReply, visit: Visit, page: Page) {
  if (!visit.reader.styled) reply.header('set-cookie', styledNow)
  return reply
    .code(page.status ?? 200)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', page.secret ? 'no-store' : 'private, no-cache')
    .header('vary', 'cookie, accept-language')
    .header('referrer-policy', 'same-origin')
    .send(render(sheet(visit, page)))
}

/** What a form sent under that name; '' when it did not. */
export function typed(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | null | undefined)?.[name]
  if (Array.isArray(value)) return value.map(String).join(',')
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}
