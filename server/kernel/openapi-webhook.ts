/** What we send to other houses, and how such a request is signed: Standard Webhooks. */
import type { z } from 'zod'
import { schemaOf } from './openapi-schema.ts'

/** By its type. */
export type Webhooks = Record<string, { summary: string; body: z.ZodType }>

export const signatureHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name => ({
  name,
  in: 'header',
  required: true,
  schema: { type: 'string' },
}))

export const webhook = (type: string, { summary, body }: Webhooks[string], components: Record<string, unknown>) => ({
  post: {
    operationId: type.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    description: `${summary}。Standard Webhooks 签名；2xx 为收到；408、425、429、5xx 或者没有应答的重试，其他 4xx 转人工处理。`,
    tags: ['12345'],
    parameters: signatureHeaders,
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input', components) } } },
    responses: { '2XX': { description: '收到；同一 webhook-id 再次送达时同样应答' } },
  },
})
