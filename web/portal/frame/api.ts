/** The portal is a client of the HTTP API like any other; it only asks in process. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reader } from './reader.ts'

export interface ProblemBody {
  type: string
  title: string
  detail: string
  errors?: { field: string; problem: string; expected: string }[]
}

export interface Answer<T> {
  status: number
  body: T
  /** Set when the API refused. */
  problem?: ProblemBody
  cookies: string[]
}

/** @param body as JSON; a Buffer goes as it is */
export type Ask = <T>(method: 'GET' | 'POST', path: string, body?: object, key?: string) => Promise<Answer<T>>

/** Passes on who asks: cookie, language, address, and whether another site made the browser send this. */
export function askAs(app: FastifyInstance, request: FastifyRequest, reader: Reader): Ask {
  const passed = ['cookie', 'user-agent', 'sec-fetch-site'] as const
  const headers: Record<string, string> = { 'accept-language': reader.language }
  for (const name of passed) if (request.headers[name]) headers[name] = String(request.headers[name])

  return async (method, path, body, key) => {
    const answer = await app.inject({
      method,
      url: `/api${path}`,
      remoteAddress: request.ip,
      headers: {
        ...headers,
        ...(key ? { 'idempotency-key': key } : {}),
        ...(Buffer.isBuffer(body) ? { 'content-type': 'application/octet-stream' } : {}),
      },
      ...(method === 'POST' ? { payload: body ?? {} } : {}),
    })
    const content = parse(answer.body)
    return {
      status: answer.statusCode,
      body: content as never,
      cookies: [answer.headers['set-cookie'] ?? []].flat(),
      ...(answer.statusCode >= 400 ? { problem: problemOf(content) } : {}),
    }
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

function problemOf(content: unknown): ProblemBody {
  const { type = '', title = '', detail = '', errors = [] } = content as Partial<ProblemBody>
  return { type, title, detail, errors }
}
