/** How every error leaves the house: RFC 9457 problem+json, whoever raised it (contract.md). */
import type { FastifyError, FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

export const problemJson = 'application/problem+json; charset=utf-8'
export const languageOf = (request: { headers: Record<string, unknown> }) =>
  /^\s*en/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'zh'

/** Whatever goes wrong is problem+json in the reader's language; only what we did not foresee is a 500, and it is logged. */
export function answerProblems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const language = languageOf(request)
    const problem = error instanceof Problem ? error : foreseen(error)
    if (!problem) request.log.error({ err: error, route: request.routeOptions?.url }, 'unforeseen')
    const body = (
      problem ??
      new Problem('unavailable', {
        zh: '系统出错，已记录，请稍后再试',
        en: 'Something broke on our side; it was recorded',
      })
    ).toJSON(language)
    const status = problem?.status ?? 500
    return reply
      .code(status)
      .header('content-type', problemJson)
      .send({ ...body, status })
  })
  app.setNotFoundHandler((request, reply) => {
    const language = languageOf(request)
    return reply.code(404).header('content-type', problemJson).send(new Problem('not-found').toJSON(language))
  })
}

/** What the framework and the database refuse by themselves. */
function foreseen(error: FastifyError): Problem | undefined {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Problem('too-large', { zh: '提交的内容超过1兆字节', en: 'The body is larger than 1 MB' }, [
      {
        field: 'body',
        problem: { zh: '过大', en: 'is too large' },
        expected: { zh: '至多1兆字节', en: 'at most 1 MB' },
      },
    ])
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Problem('bad-request', { zh: '请求体须为 JSON', en: 'The body must be JSON' }, [
      {
        field: 'body',
        problem: { zh: '类型不对', en: 'is of the wrong type' },
        expected: { zh: 'application/json', en: 'application/json' },
      },
    ])
  // 57014 canceled by statement_timeout, 40001/40P01 lost a race: try again.
  if (error.code === '40001' || error.code === '40P01' || error.code === '55P03')
    return new Problem('changed', {
      zh: '他人正在办理同一件，请重试',
      en: 'Somebody is working on the same matter: try again',
    })
  if (lostDatabase(error))
    return new Problem('unavailable', {
      zh: '数据库连接中断，没有保存，请稍后重试',
      en: 'The connection to the database broke; nothing was kept: try again',
    })
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new Problem('bad-request', undefined, [
      {
        field: 'body',
        problem: { zh: '无法读取', en: 'cannot be read' },
        expected: { zh: '有效的 JSON', en: 'valid JSON' },
      },
    ])
  return undefined
}

/** Restarted, stopped or out of reach, at whatever moment of the request. */
const lostDatabase = ({ code, message }: FastifyError) =>
  /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET)$/.test(code ?? '') ||
  /^Connection terminated|^Client has encountered a connection error|not queryable/.test(message)
