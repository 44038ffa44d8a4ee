/** What is answered beside the routes of the modules: for whoever watches the installation, and the stream of changes. */
import type { Label } from '../../law/grammar.ts'

export const problem = {
  description: 'RFC 9457 problem details, in the language of Accept-Language',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const ok = { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean' } } }

const answer = (name: string, { zh, en }: Label, type: string, schema: object, others: object = {}) => ({
  get: {
    operationId: `get${name}`,
    summary: `${en} · ${zh}`,
    description: `${en}. Public.\n\n${zh}。公开。`,
    tags: ['system'],
    security: [],
    responses: { '200': { description: 'OK', content: { [type]: { schema } } }, ...others },
  },
})

export const beside = {
  '/healthz': answer('healthz', { zh: '进程在运行', en: 'The process runs' }, 'application/json', ok),
  '/readyz': answer('readyz', { zh: '数据库能用', en: 'The database answers' }, 'application/json', ok, {
    '503': { description: 'The database does not answer', content: { 'application/json': { schema: ok } } },
  }),
  '/metrics': answer('metrics', { zh: '运行指标', en: 'Metrics for Prometheus' }, 'text/plain', { type: 'string' }),
  '/api/openapi.json': answer('openapi', { zh: '本说明', en: 'This description' }, 'application/json', {
    type: 'object',
  }),
  '/api/changes': {
    get: {
      ...answer('changes', { zh: '变动通知', en: 'What others changed' }, 'text/event-stream', { type: 'string' }).get,
      description:
        'Matters changed by others, as Server-Sent Events, event: matter, data: {"id"}; only to whom may see the matter. Signed in.\n\n他人改动的事项：Server-Sent Events，event: matter，data: {"id"}，只给能看到该件的人。须登录。',
      security: [{ session: [] }, { key: [] }],
      responses: {
        '200': { description: 'OK', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        '4XX': problem,
      },
    },
  },
}
