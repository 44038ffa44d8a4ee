/**
 * Standard Webhooks (standardwebhooks.com): webhook-id, webhook-timestamp and webhook-signature over "id.timestamp.body",
 * HMAC-SHA256, five minutes either way by the real clock. The library of the specification's own authors does it.
 */
import { createHash } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import type { Envelope } from '../kernel/route.ts'
import { openHere } from '../kernel/seal.ts'
import { sourceOfActor } from './sources.ts'

const header = (request: Envelope, name: string) => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

/** Who speaks, with which message. An API key alone is not enough: the body must be signed by the same house. */
export async function requireSigned(ctx: Context, request: Envelope) {
  const source = await sourceOfActor(ctx)
  const secret = source.inbound_secret === null ? undefined : openHere(source.inbound_secret)
  if (secret === undefined)
    throw new Problem('not-allowed', {
      zh: '该来源尚未设置签名密钥，请系统管理员在连接设置中登记',
      en: 'This source has no signing secret yet: the administrator enters it',
    })
  const signed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const
  const missing = signed.find(name => header(request, name) === '')
  if (missing) throw badHeader(missing, { zh: '缺少', en: 'is missing' })
  const messageId = header(request, 'webhook-id')
  if (!/^\d{1,12}$/.test(header(request, 'webhook-timestamp')))
    throw badHeader('webhook-timestamp', { zh: '不是秒数', en: 'is no number of seconds' })
  if (messageId.length > 200) throw badHeader('webhook-id', { zh: '太长', en: 'is too long' })
  try {
    new Webhook(secret).verify(
      request.raw ?? '',
      Object.fromEntries(signed.map(name => [name, header(request, name)])),
      { jsonParse: false },
    )
  } catch (error) {
    const late = /timestamp/i.test((error as Error).message)
    throw late
      ? badHeader('webhook-timestamp', { zh: '与本机时间相差超过五分钟', en: 'is more than five minutes off' })
      : badHeader('webhook-signature', { zh: '与内容不符', en: 'does not match the body' })
  }
  return { source: source.key, messageId, content: hashOf(request.raw ?? '') }
}

export interface Signed {
  source: string
  messageId: string
  content: string
}

const expected = {
  zh: 'Standard Webhooks 规范的三个请求头，签名用约定的密钥对原文计算',
  en: 'the three headers of the Standard Webhooks specification, signed over the body with the agreed secret',
}

const badHeader = (field: string, problem: { zh: string; en: string }) =>
  new Problem(
    'not-signed-in',
    { zh: `签名校验未通过：${field}${problem.zh}`, en: `Signature refused: ${field} ${problem.en}` },
    [{ field, problem, expected }],
  )

/** Headers for what we say ourselves. */
export const signedHeaders = (secret: string, id: string, at: Date, body: string) => ({
  'content-type': 'application/json',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
})

export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
