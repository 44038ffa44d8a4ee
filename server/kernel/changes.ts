/** Changes by others appear without reload: PostgreSQL tells this process, which tells the browsers that may know. Ids only. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import pg from 'pg'
import type { Actor } from './context.ts'
import { seesTheCity } from './context.ts'
import type { Identify } from './http.ts'
import { realNow } from './instant.ts'
import { Problem } from './problem.ts'
import type { World } from './world.ts'

interface Watcher {
  actor: Actor
  reply: FastifyReply
}

export async function watchChanges(app: FastifyInstance, world: World, url: string, identify: Identify) {
  const watchers = new Set<Watcher>()
  let stopped = false
  let client: pg.Client | undefined

  const listen = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'xiaobao-changes' })
    fresh.on('notification', ({ payload }) => payload && spread(payload))
    fresh.on('error', () => {})
    fresh.on('end', () => {
      if (!stopped) setTimeout(() => void listen().catch(() => {}), 1000).unref()
    })
    await fresh.connect()
    await fresh.query('listen matter')
    client = fresh
  }
  const spread = (payload: string) => {
    const { id, office, handler } = JSON.parse(payload) as { id: number; office: number; handler: number | null }
    for (const { actor, reply } of watchers)
      if (seesTheCity(actor) || actor.offices.includes(office) || actor.id === handler)
        reply.raw.write(`event: matter\ndata: {"id":${id}}\n\n`)
  }
  await listen()
  const beat = setInterval(() => {
    for (const { reply } of watchers) reply.raw.write(': beat\n\n')
  }, 20_000)
  beat.unref()

  app.get('/api/changes', async (request, reply) => {
    const cookies = (request as unknown as { cookies: Record<string, string | undefined> }).cookies ?? {}
    const actor = await identify(world.db, { ip: request.ip, headers: request.headers, cookies }, realNow())
    if (actor?.kind !== 'staff') throw new Problem('not-signed-in')
    reply.hijack()
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    })
    reply.raw.write('retry: 3000\n\n')
    const watcher = { actor, reply }
    watchers.add(watcher)
    request.raw.on('close', () => watchers.delete(watcher))
  })
  return {
    stop() {
      stopped = true
      clearInterval(beat)
      for (const { reply } of watchers) reply.raw.end()
      void client?.end().catch(() => {})
    },
  }
}
