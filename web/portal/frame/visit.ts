/** One visit of one page: who reads, whom to ask, and what every page must know of the bureau. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { type Ask, askAs } from './api.ts'
import { type Piece, render } from './html.ts'
import { type Reader, readerOf } from './reader.ts'
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
  const { status, body } = await ask<About>('GET', '/about')
  const about = status === 200 ? body : unknown
  const bureau = reader.say({ zh: about.bureau, en: about.bureauEn || about.bureau })
  return { reader, say: reader.say, ask, about: { ...about, bureau } }
}

/** `private`: pages hold what one person typed; `no-cache` still lets the browser's own Back show them again. */
export function show(reply: FastifyReply, visit: Visit, page: Page) {
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
