/**
 * How a module lists its routes: path → action, who may come in, and what the body must be.
 * kernel/http turns the list into Fastify routes and the OpenAPI document.
 */
import type { z } from 'zod'
import type { Label, Procedure, Role } from '../../law/grammar.ts'
import type { Context } from './context.ts'
import { Problem } from './problem.ts'

/** public: anybody; signed-in: any member of staff; citizen: who showed number and code; else one of these roles. */
export type Access = 'public' | 'signed-in' | 'citizen' | readonly Role[]

/** What an action may need of the request besides its input. */
export interface Envelope {
  ip: string
  headers: Record<string, string | string[] | undefined>
  cookies: Record<string, string | undefined>
  /** The body as it came, for whoever checks a signature over it (route.raw). */
  raw?: string
  /** The raw body of an upload. */
  stream?: NodeJS.ReadableStream
}

export interface Input<P = unknown, Q = unknown, B = unknown> {
  params: P
  query: Q
  body: B
  request: Envelope
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  access: Access
  summary: Label
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** What it answers, for the API's description; tests compare it with the real answers. */
  reply?: z.ZodType
  status?: number
  /** Open also to whoever must first change an initial password. */
  beforePasswordChange?: boolean
  /** Attempts a minute and address, for the few routes that are guessed at. */
  limit?: number
  /** A password or key goes in or comes out: nothing of it is kept for a request that is sent again, not even a hash. */
  secret?: boolean
  /** Run for real, then rolled back: the answer shows what would be. */
  rehearse?: boolean
  /** A GET that leaves a trace (a letter read is a letter served) runs in a transaction too. */
  writes?: boolean
  /** The action also gets the body as it came: a signature is over its bytes. */
  raw?: boolean
  /** 'stream': the action reads the raw body (uploads). */
  bodyAs?: 'json' | 'stream'
  // biome-ignore lint/suspicious/noExplicitAny: each route's own schemas say what its input is; read() and act() tie them together
  run: (ctx: Context, input: Input<any, any, any>) => Promise<unknown>
}

/** What Word and Excel files are called on the wire. */
export const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** An answer that is not JSON: a document, a picture, a table. */
export class Attachment {
  body: Buffer | NodeJS.ReadableStream
  type: string
  name: string
  inline: boolean
  constructor(body: Buffer | NodeJS.ReadableStream, type: string, name: string, inline = false) {
    this.body = body
    this.type = type
    this.name = name
    this.inline = inline
  }
}

/** An answer that also sets or clears a cookie. */
export class WithCookie {
  reply: unknown
  name: string
  value: string | null
  maxAgeSeconds: number
  constructor(reply: unknown, name: string, value: string | null, maxAgeSeconds: number) {
    this.reply = reply
    this.name = name
    this.value = value
    this.maxAgeSeconds = maxAgeSeconds
  }
}

/** A refusal whose traces must stay (a wrong password is counted): the transaction commits, the answer is the problem. */
export class Refused {
  problem: Problem
  constructor(problem: Problem) {
    this.problem = problem
  }
}

interface Shape<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  access: Access
  summary: Label
  params?: P
  query?: Q
  body?: B
  reply?: z.ZodType
  status?: number
  beforePasswordChange?: boolean
  limit?: number
  secret?: boolean
  writes?: boolean
  raw?: boolean
  bodyAs?: 'json' | 'stream'
}

type Run<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = (
  ctx: Context,
  input: Input<z.output<P>, z.output<Q>, z.output<B>>,
) => Promise<unknown>

const route =
  (method: Route['method']) =>
  <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
    path: string,
    shape: Shape<P, Q, B>,
    run: Run<P, Q, B>,
  ): Route => ({ method, path, ...shape, run })

export const read = route('GET')
export const act = route('POST')
export const put = route('PUT')
export const remove = route('DELETE')

interface StepAction<B extends z.ZodType> {
  body: B
  run: (ctx: Context, id: number, body: z.output<B>) => Promise<unknown>
}

/** Ties a step's action to what its body must be. */
export const step = <B extends z.ZodType>(body: B, run: StepAction<B>['run']): StepAction<B> => ({ body, run })

/** In the place of a step's code: only the system takes it (`by: ['system']`), at night or on hearing an event. It has no route. */
export const noRoute = 'no route'

/**
 * POST {base}/:id/steps/{step} for every step of the procedure. A step without code, or code without a step, does not compile.
 * Who may take it is decided by the procedure table; any signed-in member of staff may ask.
 */
export function stepRoutes<S extends string, C extends string, N extends string>(
  base: string,
  procedure: Procedure<S, C, N>,
  id: z.ZodType<{ id: number }>,
  // biome-ignore lint/suspicious/noExplicitAny: a table of steps with different bodies
  actions: Record<N, StepAction<any> | typeof noRoute>,
  reply?: z.ZodType,
): Route[] {
  return (Object.keys(procedure.steps) as N[]).flatMap((name): Route[] => {
    const action = actions[name]
    if (action === noRoute && procedure.steps[name].by.every(role => role === 'system')) return []
    if (action === noRoute) throw new Error(`${base}: ${name} is people's too`)
    return [
      {
        method: 'POST',
        path: `${base}/:id/steps/${name}`,
        access: 'signed-in',
        summary: {
          zh: `${procedure.label.zh}：${procedure.steps[name].label.zh}`,
          en: `${procedure.label.en}: ${procedure.steps[name].label.en}`,
        },
        params: id,
        ...(reply ? { reply } : {}),
        body: action.body,
        run: (ctx, input) => action.run(ctx, input.params.id, input.body),
      },
    ]
  })
}

/** Each of these routes answers with the matter as it now stands. */
export const answering = (routes: readonly Route[], show: (ctx: Context, id: number) => Promise<unknown>): Route[] =>
  routes.map(route => ({
    ...route,
    run: async (ctx, input) => {
      await route.run(ctx, input)
      return show(ctx, input.params.id)
    },
  }))

/** The matter; if the step took it out of the taker's sight, its number alone. Whatever else goes wrong stays an error. */
export const orGone =
  (show: (ctx: Context, id: number) => Promise<unknown>) =>
  (ctx: Context, id: number): Promise<unknown> =>
    show(ctx, id).catch(error => {
      if (error instanceof Problem && error.type === 'not-found') return { id, gone: true }
      throw error
    })
