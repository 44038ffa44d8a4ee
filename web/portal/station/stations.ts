/** 维权站名录: where one can go with a dispute at once, by district: name, address, telephone, hours. */
import type { FastifyInstance } from 'fastify'
import { stationHosts, stationLevels } from '../../../law/station.ts'
import { textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { areaField } from '../near/near.ts'
import type { Area } from '../near/places.ts'

interface Station {
  name: string
  hostKind: keyof typeof stationHosts
  level: keyof typeof stationLevels
  place: string
  room: string | null
  phone: string
  hours: string
  area: string
}

const asked = (query: unknown, name: string) => {
  const value = (query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value.trim().slice(0, 60) : ''
}

export function stations(app: FastifyInstance) {
  app.get('/stations', async (request, reply) => {
    const visit = await visitOf(app, request)
    const area = /^\d{6,12}$/.test(asked(request.query, 'area')) ? asked(request.query, 'area') : ''
    const q = asked(request.query, 'q')
    const wanted = new URLSearchParams({ ...(area ? { area } : {}), ...(q ? { q } : {}), limit: '100' })
    const { body, problem } = await visit.ask<{ items: Station[] }>('GET', `/public/stations?${wanted}`)
    const areas = await visit.ask<{ items: Area[] }>('GET', '/public/areas')
    const { say } = visit
    const main = html`
      <h1>${say(title)}</h1>
      <p>${say({
        zh: '在商场、超市、市场、企业、景区里有了消费纠纷，可以先到维权站当面解决；解决不了的，由维权站转给市场监管部门，您不用再说一遍。',
        en: 'With a dispute in a mall, shop, market or scenic spot you can go to the station there at once. What it cannot settle it hands to the authority, and you need not say it again.',
      })}</p>
      <p><a class="button" href="/near">${say({ zh: '在地图上看，按远近找', en: 'On a map, by distance' })}</a></p>
      <form method="get" action="/stations">
        ${areaField(visit, areas.body.items ?? [], area)}
        ${textField(visit, {}, { name: 'q', label: { zh: '名称或者地址', en: 'Name or address' }, value: q, optional: true, maxlength: 60 })}
        <div class="buttons"><button class="main" type="submit">${say({ zh: '查找', en: 'Find' })}</button></div>
      </form>
      ${problem ? html`<p class="problem">${problem.detail}</p>` : found(visit, body.items ?? [])}
    `
    return show(reply, visit, { title, main })
  })
}

const title = { zh: '消费维权服务站', en: 'Consumer rights stations' }

function found({ say }: Visit, items: Station[]) {
  if (items.length === 0)
    return html`<p>${say({ zh: '没有找到。换一个地方，或者拨打12315。', en: 'None found. Try another place, or call 12315.' })}</p>`
  return html`
    <p role="status">${say({ zh: `找到${items.length}个`, en: `${items.length} found` })}</p>
    <ul class="stations">${items.map(
      each => html`<li>
        <h2 lang="zh-CN">${each.name}</h2>
        <p class="help">${say(stationLevels[each.level])} · ${say(stationHosts[each.hostKind])} · <span lang="zh-CN">${each.area}</span></p>
        <p lang="zh-CN">${each.place}${each.room && html` ${each.room}`}</p>
        <p><a href=${`tel:${each.phone}`}>${each.phone}</a> · ${each.hours}</p>
      </li>`,
    )}</ul>`
}
