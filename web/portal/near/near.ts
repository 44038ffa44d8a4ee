/**
 * 在我附近: stations, demonstration streets and shops on a map and as a list. By district without a script; with one by distance
 * from the phone, whose position never leaves it (script/near.js).
 */
import type { FastifyInstance } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { kilometres } from '../../../law/place.ts'
import { choiceField, selectField } from '../frame/form.ts'
import { html, type Piece } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { map } from './map.ts'
import { type Area, type Found, type Kind, kinds, type Place, placesIn, spotOf } from './places.ts'

const title = { zh: '在我附近', en: 'Near me' }
const all = Object.keys(kinds) as Kind[]

export function near(app: FastifyInstance) {
  app.get('/near', async (request, reply) => {
    const visit = await visitOf(app, request)
    const asked = request.query as Record<string, string | string[] | undefined>
    const area = typeof asked.area === 'string' && /^\d{6,12}$/.test(asked.area) ? asked.area : ''
    const chosen = all.filter(kind => [asked.kind].flat().includes(kind))
    const wanted = chosen.length > 0 ? chosen : all
    const [found, answered] = await Promise.all([
      placesIn(visit, { area, wanted }),
      visit.ask<{ items: Area[] }>('GET', '/public/areas'),
    ])
    const areas = answered.body.items ?? []
    const { say } = visit
    const main = html`
      <h1>${say(title)}</h1>
      <p>${say({
        zh: '有了纠纷可以先到维权服务站当面解决；放心消费街区和商家公开作了承诺。',
        en: 'With a dispute you can go to a rights station at once; demonstration streets and shops have made public promises.',
      })}</p>
      <p class="locate" data-locate hidden>
        <button type="button" class="main">${say({ zh: '按离我的远近排', en: 'Sort by distance from me' })}</button>
        <span class="help" role="status" data-refused=${say({ zh: '没有得到位置，请在下面选地方。', en: 'No position: please choose the place below.' })}
          data-sorted=${say({ zh: '已按远近排好。', en: 'Sorted by distance.' })}>${say({ zh: '位置只在您的手机里用，不发送。', en: 'Your position is used on your phone only and is not sent.' })}</span>
      </p>
      <form method="get" action="/near">
        ${areaField(visit, areas, area)}
        ${choiceField(visit, {}, { name: 'kind', label: { zh: '找什么', en: 'What' }, value: wanted.join(','), many: true, choices: all.map(code => ({ code, ...kinds[code] })) })}
        <div class="buttons"><button type="submit">${say({ zh: '查找', en: 'Find' })}</button></div>
      </form>
      ${found ? results(visit, areas, area, found) : html`<p class="problem" role="alert">${say({ zh: '现在查不了，请稍后再试，或者拨打12315。', en: 'It cannot be looked up now. Try again later, or call 12315.' })}</p>`}
    `
    return show(reply, visit, { title, main })
  })
}

export function areaField(visit: Visit, areas: readonly Area[], area: string) {
  const choice = ({ code, name }: Area) => ({ code, zh: name, en: name })
  return selectField(
    visit,
    {},
    {
      name: 'area',
      label: { zh: '在哪里', en: 'Where' },
      none: { zh: '全市', en: 'The whole city' },
      value: area,
      groups: areas
        .filter(each => each.level === 'county')
        .map(county => ({
          label: { zh: county.name, en: county.name },
          choices: [
            { code: county.code, zh: `${county.name}（全部）`, en: 'All of the district' },
            ...areas.filter(each => each.parentCode === county.code).map(choice),
          ],
        })),
    },
  )
}

function results(visit: Visit, areas: readonly Area[], area: string, { places, listed, more }: Found): Piece {
  const { say } = visit
  if (places.length === 0)
    return html`<p role="status">${say({ zh: '这里还没有。换一个地方，或者拨打12315。', en: 'None here yet. Try another place, or call 12315.' })}</p>`
  const middle = areas.find(each => each.code === area)
  const from = middle?.level === 'street' ? spotOf(middle) : undefined
  const far = (each: Place) => (from && each.spot ? kilometres(from, each.spot) : undefined)
  const sorted = from ? [...listed].sort((a, b) => (far(a) ?? 999) - (far(b) ?? 999)) : listed
  const counties = areas.filter(each => each.level === 'county' && spotOf(each))
  return html`
    <p role="status">${say(howMany(listed.length, more))}</p>
    ${map(visit, areas, places)}
    <ol class="places" data-more=${more ? JSON.stringify(counties.map(each => [each.code, each.latitude, each.longitude])) : undefined}
      data-unit=${say({ zh: '公里', en: ' km' })}>
      ${sorted.map(each => line(visit, each, from ? { name: middle!.name, far: far(each) } : undefined))}
    </ol>`
}

function line({ say }: Visit, each: Place, from: { name: string; far: number | undefined } | undefined) {
  const distance: Label | undefined =
    from?.far === undefined || !each.exact
      ? undefined
      : {
          zh: `距${from.name}中心约${from.far.toFixed(1)}公里`,
          en: `about ${from.far.toFixed(1)} km from the middle of ${from.name}`,
        }
  const stars = each.stars ?? 0
  return html`<li data-kind=${each.kind} data-latitude=${each.spot?.latitude} data-longitude=${each.spot?.longitude}>
    <h2 lang="zh-CN">${each.href ? html`<a href=${each.href}>${each.name}</a>` : each.name}</h2>
    <p class="help">${say(each.what)}${stars > 0 && html` <span class="stars" role="img" aria-label=${say({ zh: `${stars}星`, en: `${stars} stars` })}>${'★'.repeat(stars)}</span>`} · <span lang="zh-CN">${each.area}</span></p>
    <p lang="zh-CN">${each.where}</p>
    ${each.phone && html`<p><a href=${`tel:${each.phone}`}>${each.phone}</a> · ${each.hours}</p>`}
    <p class="help distance" data-distance>${distance && say(distance)}</p>
  </li>`
}

const howMany = (many: number, more: boolean): Label => {
  if (more)
    return { zh: `先列${many}处，选一个地方可以看全`, en: `${many} places first; choose where, to see the rest` }
  return { zh: `共${many}处`, en: many === 1 ? 'One place' : `${many} places` }
}
