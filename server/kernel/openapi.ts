/** OpenAPI 3.1 of every route, made from the same schemas that check the requests. */
import { z } from 'zod'
import type { Route } from './route.ts'

const problem = {
  description: 'RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** What we send to other houses (Standard Webhooks), by its type. */
export type Webhooks = Record<string, { summary: string; body: z.ZodType }>

export function openApi(routes: readonly Route[], webhooks: Webhooks = {}) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, path) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '消保 Xiaobao',
      version: '0.1.0',
      description: '消费者权益保护工作平台。金额以分为单位，日期为 Asia/Shanghai 的日历日。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set([...routes.map(tagOf), 'system'])].map(name => ({ name })),
    paths: { ...paths, ...beside },
    webhooks: Object.fromEntries(Object.entries(webhooks).map(([type, each]) => [type, webhook(type, each)])),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'xiaobao' },
        key: { type: 'http', scheme: 'bearer' },
      },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail', 'errors'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: { field: { type: 'string' }, problem: { type: 'string' }, expected: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  }
}

/** Of a signed request: Standard Webhooks. */
const signatureHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name => ({
  name,
  in: 'header',
  required: true,
  schema: { type: 'string' },
}))

const webhook = (type: string, { summary, body }: Webhooks[string]) => ({
  post: {
    operationId: type.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    description: `${summary}。Standard Webhooks 签名；2xx 为收到；408、425、429、5xx 或者没有应答的重试，其他 4xx 转人工处理。`,
    tags: ['12345'],
    parameters: signatureHeaders,
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } },
    responses: { '2XX': { description: '收到；同一 webhook-id 再次送达时同样应答' } },
  },
})

const answer = (summary: string, type: string, schema: object, others: object = {}) => ({
  get: {
    operationId: `get${summary.replace(/\W/g, '')}`,
    summary,
    description: `${summary}。公开。`,
    tags: ['system'],
    security: [],
    responses: { '200': { description: 'OK', content: { [type]: { schema } } }, ...others },
  },
})
const ok = { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean' } } }

/** What is answered beside the routes of the modules: for whoever watches the installation, and the stream of changes. */
const beside = {
  '/healthz': answer('进程在运行 healthz', 'application/json', ok),
  '/readyz': answer('数据库能用 readyz', 'application/json', ok, {
    '503': { description: 'The database does not answer', content: { 'application/json': { schema: ok } } },
  }),
  '/metrics': answer('运行指标 metrics', 'text/plain', { type: 'string' }),
  '/api/openapi.json': answer('本说明 openapi', 'application/json', { type: 'object' }),
  '/api/changes': {
    get: {
      ...answer('变动通知 changes', 'text/event-stream', { type: 'string' }).get,
      description: '他人改动的事项：Server-Sent Events，event: matter，data: {"id"}，只给能看到该件的人。须登录。',
      security: [{ session: [] }, { key: [] }],
      responses: {
        '200': { description: 'OK', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        '4XX': problem,
      },
    },
  },
}

/** What a route answers with: by the name of the file it gives, else JSON. */
const files: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  rejects: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
function contentOf({ method, path, reply }: Route) {
  const file = files[path.split('/').at(-1) ?? '']
  if (method === 'GET' && file) return { [file]: {} }
  if (/\/attachments\/:id$/.test(path)) return { '*/*': {} }
  return { 'application/json': { schema: reply ? schemaOf(reply) : {} } }
}

const tagOf = (route: Route) => (route.path.startsWith('/public') ? 'public' : (route.path.split('/')[1] ?? 'other'))

function operation(route: Route, path: string) {
  return {
    operationId: `${route.method.toLowerCase()}${path.replace(/[^A-Za-z]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    summary: route.summary,
    description: `${route.summary}。${accessWords(route)}`,
    tags: [tagOf(route)],
    security: route.access === 'public' ? [] : [{ session: [] }, { key: [] }],
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...(route.path === '/uploads/:id'
        ? [{ name: 'X-Upload-Token', in: 'header', required: true, schema: { type: 'string' } }]
        : []),
      ...(route.raw ? signatureHeaders : []),
      ...(route.method === 'GET'
        ? []
        : [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', minLength: 8, maxLength: 100 },
            },
          ]),
    ],
    ...(route.bodyAs === 'stream'
      ? { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
      : route.body
        ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
        : {}),
    responses: {
      [String(route.status ?? 200)]: {
        description: 'OK',
        content: contentOf(route),
      },
      '4XX': problem,
      default: problem,
    },
  }
}

const accessWords = ({ access }: Route) =>
  access === 'public'
    ? '公开。'
    : access === 'signed-in'
      ? '须登录。'
      : access === 'citizen'
        ? '凭编号和查询码。'
        : `岗位：${access.join('、')}。`

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query') {
  if (!schema) return []
  const json = schemaOf(schema) as { properties?: Record<string, unknown>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || (json.required?.includes(name) ?? false),
    schema: each,
  }))
}

function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<
    string,
    unknown
  >
  return json
}
