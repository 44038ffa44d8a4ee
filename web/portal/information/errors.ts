/** When something goes wrong: what it was, in plain words, and what one can do now. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'

export function errors(app: FastifyInstance) {
  app.get('/*', async (request, reply) => {
    // Not ours: the API and the staff app speak for themselves.
    if (/^\/(api|staff|assets)(\/|$)/.test(request.url)) return reply.callNotFound()
    return showMissing(reply, await visitOf(app, request))
  })
  app.setErrorHandler(async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const visit = await visitOf(app, request)
    const status = error.statusCode ?? 500
    if (status < 500) return page(reply, visit, status, status === 413 ? large : unreadable)
    request.log.error({ err: error, route: request.routeOptions?.url }, 'portal')
    return page(reply, visit, 500, broken)
  })
}

export const showMissing = (reply: FastifyReply, visit: Visit) => page(reply, visit, 404, missing)

interface Words {
  title: Label
  says: Label
}

const missing: Words = {
  title: { zh: '没有这个页面', en: 'There is no such page' },
  says: { zh: '地址可能写错了，或者页面已经搬走。', en: 'The address may be mistyped, or the page has moved.' },
}
const broken: Words = {
  title: { zh: '系统出了问题', en: 'Something broke on our side' },
  says: {
    zh: '已经记录下来。请按浏览器的“后退”，过一会儿再试；您写的内容还在上一页。',
    en: 'It was recorded. Go back in your browser and try again in a while: what you wrote is still on the page before.',
  },
}
const unreadable: Words = {
  title: { zh: '没有看懂这次提交', en: 'We could not read what was sent' },
  says: { zh: '请按浏览器的“后退”，再试一次。', en: 'Go back in your browser and try again.' },
}
const large: Words = {
  title: { zh: '内容太长', en: 'Too much text' },
  says: {
    zh: '请按浏览器的“后退”，写短一些；照片和文件请用上传。',
    en: 'Go back and shorten it; photos and files have their own upload.',
  },
}

function page(reply: FastifyReply, visit: Visit, status: number, { title, says }: Words) {
  const { say } = visit
  const main = html`
    <h1>${say(title)}</h1>
    <p>${say(says)}</p>
    <p>
      <a class="button main" href="/">${say({ zh: '回首页', en: 'Home' })}</a>
      ${' '}<a class="button" href="/track">${say({ zh: '查进度', en: 'Track a complaint' })}</a>
    </p>
    <p>${say({ zh: '着急的话，请拨打 ', en: 'If it is urgent, call ' })}<a href="tel:12315">12315</a></p>
  `
  return show(reply, visit, { title, main, status })
}
