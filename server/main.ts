/** Starts the web server and the worker: the one place where everything meets. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import statics from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import type { Kysely } from 'kysely'
import { portal } from '../web/portal/portal.ts'
import { about } from './about.ts'
import type { Config } from './config.ts'
import { open311 } from './georeport/endpoint.ts'
import { answerProblems, languageOf, problemJson } from './kernel/answer-problems.ts'
import { watchChanges } from './kernel/changes.ts'
import { mount } from './kernel/http.ts'
import { openApi } from './kernel/openapi.ts'
import { keepPortalAddress } from './kernel/portal-address.ts'
import { Problem } from './kernel/problem.ts'
import { keepSecret } from './kernel/seal.ts'
import type { Database } from './kernel/tables.ts'
import { keepFilesIn } from './kernel/upload.ts'
import { makeWorld, type World } from './kernel/world.ts'
import { measure } from './metrics.ts'
import { routes } from './modules.ts'
import { identify } from './office/session.ts'
import { runTimetable } from './timetable.ts'
import { outgoing } from './workorder/outgoing.ts'

export interface Server {
  port: number
  stop(): Promise<void>
}

/** @param url the database's address, for those who need connections of their own (jobs, LISTEN) */
export async function startServer(config: Config, db: Kysely<Database>, url: string): Promise<Server> {
  const world = makeWorld(db, () => config.today)
  const app = await buildApp(config, world)
  const changes = await watchChanges(app, world, url, identify)
  const timetable = await runTimetable(config, world, url, app.log)
  const stop = async () => {
    changes.stop()
    await app.close()
    await timetable.stop()
  }
  // A port that is taken is the only thing to tell: no job may go on against the database that closes next.
  await app.listen({ port: config.port, host: config.host }).catch(async error => {
    await stop()
    throw error
  })
  const address = app.server.address()
  return { port: typeof address === 'object' && address ? address.port : config.port, stop }
}

/** Everything but listening and working: what the stories in the tests talk to. @param stream where the log goes, if not to the terminal */
export async function buildApp(
  config: Config,
  world: World,
  stream?: { write(line: string): void },
): Promise<FastifyInstance> {
  keepSecret(config.secret)
  const files = path.join(config.home, 'files')
  mkdirSync(files, { recursive: true, mode: 0o700 })
  keepFilesIn(files)
  const app = Fastify({
    logger: {
      level: config.logLevel,
      ...(stream ? { stream } : {}),
      redact: ['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-upload-token"]'],
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, request, reply: FastifyReply) => {
      const problem = new Problem('bad-request', { zh: '地址无法识别', en: 'The address cannot be read' })
      reply
        .code(problem.status)
        .header('content-type', problemJson)
        .send(problem.toJSON(languageOf(request)))
    },
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: config.production,
  })
  await app.register(compress, { threshold: 1024 })
  await app.register(cookie)
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new Problem('too-many') })
  answerProblems(app)
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
  measure(app, world.db)
  const all = [...routes, ...about(config)]
  mount(app, world, all, identify, config.secret)
  app.get('/api/openapi.json', () => openApi(all, outgoing))
  await servePages(app)
  keepPortalAddress(config.publicUrl ?? `http://127.0.0.1:${config.port}`)
  await open311(app, { production: config.production })
  await portal(app)
  return app
}

async function servePages(app: FastifyInstance) {
  const built = path.join(import.meta.dirname, '../dist/web')
  await app.register(statics, {
    root: built,
    prefix: '/',
    index: false,
    wildcard: false,
    maxAge: '1y',
    immutable: true,
    serve: false,
  } as never)
  app.get('/assets/*', (request, reply) => reply.sendFile(`assets/${(request.params as { '*': string })['*']}`))
  const staff = (_request: unknown, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('staff/index.html', built, { maxAge: 0, immutable: false })
  // Keeps the page of the field open where there is no network (web/public/staff/worker.js); looked for anew each time.
  app.get('/staff/worker.js', (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('staff/worker.js', built, { maxAge: 0, immutable: false }),
  )
  app.get('/staff', staff)
  app.get('/staff/*', staff)
}
