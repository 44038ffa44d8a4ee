/** The one style sheet and the one script, put together from small files; their address changes when they do. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const here = path.join(import.meta.dirname, '..')
const joined = (...files: string[]) => files.map(file => readFileSync(path.join(here, file), 'utf8')).join('\n')

const sheets = ['page', 'home', 'form', 'lodge', 'consultation', 'road', 'letter', 'sign', 'print']
const css = joined(...sheets.map(name => `style/${name}.css`))
const js = joined(
  'script/shop.js',
  'script/pending.js',
  'script/send.js',
  'script/evidence.js',
  'script/sign.js',
  'script/draft.js',
  'script/small.js',
)
const mark = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 12)

export const assets = { css: `/portal.css?v=${mark(css)}`, js: `/portal.js?v=${mark(js)}` }

export function serveAssets(app: FastifyInstance) {
  app.get('/portal.css', give(css, 'text/css'))
  app.get('/portal.js', give(js, 'text/javascript'))
}

function give(content: string, type: string) {
  const etag = `"${mark(content)}"`
  return (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('etag', etag).header('cache-control', 'public, max-age=31536000, immutable')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.header('content-type', `${type}; charset=utf-8`).send(content)
  }
}
