/** OpenAPI 3.1 of every route, made from the same schemas that check the requests. */
import { z } from 'zod'
import type { Route } from './route.ts'

const problem = {
  description: 'RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

export function openApi(routes: readonly Route[]) {
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
    tags: [...new Set(routes.map(tagOf))].map(name => ({ name })),
    paths,
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
        content: { 'application/json': { schema: route.reply ? schemaOf(route.reply) : {} } },
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
