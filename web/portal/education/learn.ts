/** 消费课堂: tips and warnings, what people ask, and where one can hear more. */
import type { FastifyInstance } from 'fastify'
import { eventKinds } from '../../../law/education.ts'
import { topics } from '../../../law/knowledge.ts'
import type { PublicAdvisory, PublicEvent } from '../../../server/education/view.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { adviceList, feedLinks } from './advice.ts'
import { searchForm } from './search.ts'

const title = { zh: '消费课堂', en: 'Learn' }

export function learn(app: FastifyInstance) {
  app.get('/learn', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const advice = await visit.ask<{ items: PublicAdvisory[] }>('GET', '/public/advisories?limit=5')
    const events = await visit.ask<{ items: PublicEvent[] }>('GET', '/public/education-events')
    const coming = (events.body.items ?? []).filter(each => !each.held).slice(0, 3)
    const main = html`
      <h1>${say(title)}</h1>
      <p>${say({ zh: '怎么买、怎么退、怎么不上当，用大白话说。', en: 'How to buy, return and not be taken in, in plain words (Chinese).' })}</p>
      ${searchForm(visit, '')}
      <section>
        <h2>${say({ zh: '最近的提示', en: 'Latest advice' })}</h2>
        ${adviceList(visit, advice.body.items ?? [])}
        <p><a class="button" href="/advice">${say({ zh: '全部提示和警示', en: 'All tips and warnings' })}</a></p>
      </section>
      <section>
        <h2>${say({ zh: '大家常问的', en: 'What people ask' })}</h2>
        <ul class="shelves">${topics.map(each => html`<li><a href=${`/knowledge?topic=${each.code}`}>${say(each)}</a></li>`)}</ul>
      </section>
      <section>
        <h2>${say({ zh: '近期活动', en: 'Coming events' })}</h2>
        ${eventList(visit, coming)}
        <p><a class="button" href="/events">${say({ zh: '全部活动', en: 'All events' })}</a></p>
      </section>
      ${feedLinks(visit)}
    `
    return show(reply, visit, { title, main, feeds: true })
  })

  app.get('/events', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { body, problem } = await visit.ask<{ items: PublicEvent[] }>('GET', '/public/education-events')
    const items = body.items ?? []
    const heading = { zh: '宣传活动', en: 'Events' }
    const main = html`
      <h1>${say(heading)}</h1>
      ${problem && html`<p class="problem">${problem.detail}</p>`}
      <section>
        <h2>${say({ zh: '要举办的', en: 'To come' })}</h2>
        ${eventList(
          visit,
          items.filter(each => !each.held),
        )}
      </section>
      <section>
        <h2>${say({ zh: '近一年举办过的', en: 'Held in the last year' })}</h2>
        ${eventList(
          visit,
          items.filter(each => each.held),
        )}
      </section>
      <p class="note">${say({ zh: '想请我们到学校、社区、市场讲课？拨打', en: 'Would you like us to come to your school or neighbourhood? Call ' })}<a href="tel:12315">12315</a>${say({ zh: '。', en: '.' })}</p>
    `
    return show(reply, visit, { title: heading, main })
  })
}

function eventList({ say }: Visit, items: readonly PublicEvent[]) {
  if (items.length === 0) return html`<p>${say({ zh: '暂时没有。', en: 'None at the moment.' })}</p>`
  return html`<ul class="entries">${items.map(
    each => html`<li>
      <h3 lang="zh-CN">${each.title}</h3>
      <p class="help">${each.on} · ${say(eventKinds[each.kind])}${each.area && html` · <span lang="zh-CN">${each.area}</span>`}</p>
      <p lang="zh-CN">${each.place}。${each.audience}</p>
      ${each.attendance !== null && html`<p class="help">${say({ zh: `到场${each.attendance}人`, en: `${each.attendance} people came` })}</p>`}
    </li>`,
  )}</ul>`
}
