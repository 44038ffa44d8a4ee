/** OpenAPI 3.1 of every route, made from the same schemas that check the requests and, in the tests, the answers. */
import type { z } from 'zod'
import type { Label } from '../../law/grammar.ts'
import { roles } from '../../law/roles.ts'
import { beside, problem } from './openapi-beside.ts'
import { schemaOf } from './openapi-schema.ts'
import { signatureHeaders, type Webhooks, webhook } from './openapi-webhook.ts'
import { fileTypes, type Route } from './route.ts'

type Components = Record<string, unknown>

export type { Webhooks }

export function openApi(routes: readonly Route[], webhooks: Webhooks = {}) {
  const paths: Record<string, Record<string, unknown>> = {}
  const components: Components = {}
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, path, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '消保 Xiaobao',
      version: '0.1.0',
      description:
        'The platform of a consumer-protection bureau. Money is whole fen; days are calendar days of Asia/Shanghai.\n\n消费者权益保护工作平台。金额以分为单位，日期为 Asia/Shanghai 的日历日。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set([...routes.map(tagOf), 'system'])].map(name => ({ name })),
    paths: { ...paths, ...beside },
    webhooks: Object.fromEntries(
      Object.entries(webhooks).map(([type, each]) => [type, webhook(type, each, components)]),
    ),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'xiaobao' },
        key: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: problemSchema, ...components },
    },
  }
}

const text = { type: 'string' }
const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'problem', 'expected'],
        properties: { field: text, problem: text, expected: text },
      },
    },
  },
}

/** What a route answers with: by the name of the file it gives, else JSON. */
const files: Record<string, string> = {
  ...fileTypes,
  rejects: fileTypes.xlsx,
}
function contentOf({ method, path, reply }: Route, components: Components) {
  const file = files[path.split('/').at(-1) ?? '']
  if (method === 'GET' && file) return { [file]: {} }
  if (/\/attachments\/:id$/.test(path)) return { '*/*': {} }
  return { 'application/json': { schema: reply ? schemaOf(reply, 'output', components) : {} } }
}

const tagOf = (route: Route) => (route.path.startsWith('/public') ? 'public' : (route.path.split('/')[1] ?? 'other'))

function operation(route: Route, path: string, components: Components) {
  const { zh, en } = route.summary
  const access = accessWords(route)
  return {
    operationId: `${route.method.toLowerCase()}${path.replace(/[^A-Za-z]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    summary: `${en} · ${zh}`,
    description: `${en}. ${access.en}\n\n${zh}。${access.zh}`,
    tags: [tagOf(route)],
    security: route.access === 'public' ? [] : [{ session: [] }, { key: [] }],
    parameters: [
      ...parameters(route.params, 'path', components),
      ...parameters(route.query, 'query', components),
      ...(route.path === '/uploads/:id' ? [header('X-Upload-Token', true, text)] : []),
      ...(route.raw ? signatureHeaders : []),
      ...(route.method === 'GET'
        ? []
        : [header('Idempotency-Key', false, { type: 'string', minLength: 8, maxLength: 100 })]),
    ],
    ...requestBody(route, components),
    responses: {
      [String(route.status ?? 200)]: { description: 'OK', content: contentOf(route, components) },
      '4XX': problem,
      default: problem,
    },
  }
}

const header = (name: string, required: boolean, schema: object) => ({ name, in: 'header', required, schema })

function requestBody({ bodyAs, body }: Route, components: Components) {
  if (bodyAs === 'stream') return { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
  if (!body) return {}
  const schema = schemaOf(body, 'input', components)
  return { requestBody: { required: true, content: { 'application/json': { schema } } } }
}

function accessWords({ access }: Route): Label {
  if (access === 'public') return { zh: '公开。', en: 'Public.' }
  if (access === 'signed-in') return { zh: '须登录。', en: 'Any member of staff.' }
  if (access === 'citizen') return { zh: '凭编号和查询码。', en: 'With number and code.' }
  return {
    zh: `岗位：${access.map(role => roles[role].zh).join('、')}。`,
    en: `Roles: ${access.join(', ')}.`,
  }
}

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query', components: Components) {
  if (!schema) return []
  const json = schemaOf(schema, 'input', components) as { properties?: Record<string, unknown>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || (json.required?.includes(name) ?? false),
    schema: each,
  }))
}
