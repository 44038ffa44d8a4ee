/**
 * 扫码页: what stands behind the plaque. One request, its style inside, no script: it opens on old phones and slow nets.
 * A forged, revoked or delisted code says so in red, and above everything else.
 */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { fewestTold } from '../../../law/demonstration.pledges.ts'
import { demonstrationLevels, fullName, mostStarsOf } from '../../../law/demonstration.ts'
import type { Label } from '../../../law/grammar.ts'
import type { PlaqueView } from '../../../server/demonstration/view.ts'
import { html, type Piece, render } from '../frame/html.ts'
import { service } from '../frame/sheet.ts'
import { type Visit, visitOf } from '../frame/visit.ts'
import { plaqueStyle } from './plaque-style.ts'

export const plaquePath = (code: string) => `/p/${encodeURIComponent(code)}`

export function plaque(app: FastifyInstance) {
  // A busy square scans one plaque at the same moment: who comes while it is being looked up waits for that answer.
  const asking = new Map<string, ReturnType<typeof shopOf>>()
  const shop = async (visit: Visit, code: string) => {
    const under = await asking.get(code)
    if (under) return under
    const asked = shopOf(visit, code).finally(() => asking.delete(code))
    asking.set(code, asked)
    return asked
  }
  app.get('/p/:code', async (request, reply) => {
    const { code } = request.params as { code: string }
    const visit = await visitOf(app, request)
    return bare(reply, visit, 200, pageOf(visit, code, await shop(visit, code)))
  })
  app.get('/demonstrations/:id', async (request, reply) => {
    const { id } = request.params as { id: string }
    const visit = await visitOf(app, request)
    const { status, body } = await visit.ask<PlaqueView>('GET', `/public/demonstrations/${encodeURIComponent(id)}`)
    if (status === 200) return bare(reply, visit, 200, pageOf(visit, undefined, body))
    const { say } = visit
    if (status !== 404 && status !== 422) return bare(reply, visit, 503, pageOf(visit, undefined, undefined))
    return bare(
      reply,
      visit,
      404,
      html`<h1>${say({ zh: '名单里没有这个单位', en: 'No such unit on the list' })}</h1><p class="doors"><a class="main" href="/near">${say({ zh: '在我附近', en: 'Near me' })}</a></p>`,
    )
  })
}

/** A code that cannot be one is as forged as one that nobody issued. */
export async function shopOf(visit: Visit, code: string): Promise<PlaqueView | undefined> {
  const { status, body } = await visit.ask<PlaqueView>('GET', `/public/plaques/${encodeURIComponent(code)}`)
  if (status === 200) return body
  return status === 404 || status === 422 ? ({ standing: 'unknown', pledges: [] } as unknown as PlaqueView) : undefined
}

/** One of the public list, by its id. */
export async function unitOf(visit: Visit, id: string): Promise<PlaqueView | undefined> {
  const { status, body } = await visit.ask<PlaqueView>('GET', `/public/demonstrations/${id}`)
  return status === 200 ? body : undefined
}

/** A reader who lost the way in one language finds the other by its own name. */
const tongue = { zh: '中文', en: 'English' }

export function bare(reply: FastifyReply, visit: Visit, status: number, main: Piece) {
  const { reader, say, about } = visit
  const page = html`<html lang=${reader.language === 'zh' ? 'zh-CN' : 'en'} class=${reader.large ? 'large' : undefined}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${say({ zh: '放心消费查验', en: 'Check a plaque' })} · ${say(service)}</title>
      <link rel="icon" href="data:," />
      <style>${plaqueStyle}</style>
    </head>
    <body>
      ${about.demo && html`<aside class="demo" aria-label=${say({ zh: '演示', en: 'Demonstration' })}>${say({ zh: '演示数据：城市、商家和人物均为虚构', en: 'Demonstration data: city, shops and people are invented' })}</aside>`}
      <header><a href="/">${about.bureau || say(service)}</a>
        <form method="post" action="/look"><input type="hidden" name="back" value=${reader.path} />
          <button name="go" value=${reader.large ? 'type:normal' : 'type:large'}>${say(reader.large ? { zh: '标准字', en: 'Normal type' } : { zh: '大字', en: 'Large type' })}</button>
          <button name="go" value=${reader.language === 'zh' ? 'language:en' : 'language:zh'} lang=${reader.language === 'zh' ? 'en' : 'zh-CN'}>${say({ zh: tongue.en, en: tongue.zh })}</button></form>
      </header>
      <main>${main}</main>
    </body>
  </html>`
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
    .header('vary', 'cookie, accept-language')
    .header('referrer-policy', 'same-origin')
    .send(render(page))
}

/** Without a code: the page of the public list, reached from 在我附近. */
function pageOf(visit: Visit, code: string | undefined, shop: PlaqueView | undefined): Piece {
  const { say } = visit
  if (!shop)
    return html`<p class="bad" role="alert">${say({ zh: '现在查不了，请稍后再扫，或者拨打12315。', en: 'It cannot be checked now. Scan again later, or call 12315.' })}</p>`
  if (shop.standing === 'unknown' || shop.standing === 'revoked') return notOurs(visit, shop.standing)
  return html`
    ${standing(visit, shop, code === undefined)}
    <h1 lang="zh-CN">${shop.name}</h1>
    <p class="what">${shop.standing !== 'valid' && say({ zh: '曾为', en: 'Formerly: ' })}${shop.level && say(demonstrationLevels[shop.level])}${say({ zh: '', en: ' ' })}${shop.kind && say(fullName(shop.kind))}
      ${shop.stars !== null && shop.standing === 'valid' && html`<span class="stars" role="img" aria-label=${say({ zh: `${shop.stars}星`, en: `${shop.stars} stars` })}>${'★'.repeat(shop.stars)}${'☆'.repeat(Math.max(0, mostStarsOf(shop.kind ?? 'shop') - shop.stars))}</span>`}</p>
    <dl>
      ${fact(visit, { zh: '编号', en: 'Number' }, shop.awardNumber && html`<span lang="zh-CN">${shop.awardNumber}</span>`)}
      ${fact(visit, shop.standing === 'valid' ? { zh: '有效期', en: 'Term' } : { zh: '曾经有效', en: 'Was valid' }, shop.termFrom && `${shop.termFrom} — ${shop.standing === 'delisted' && shop.delistedOn !== null && shop.delistedOn < (shop.termTo ?? '') ? shop.delistedOn : shop.termTo}`)}
      ${fact(visit, { zh: '经营者', en: 'Operator' }, shop.operator && html`<span lang="zh-CN">${shop.operator}</span>`)}
      ${fact(visit, { zh: '营业执照（统一社会信用代码）', en: 'Licence (credit code)' }, shop.uscc)}
      ${fact(visit, { zh: '地址', en: 'Address' }, shop.place && html`<span lang="zh-CN">${shop.place}</span>`)}
    </dl>
    ${doors(visit, code, shop)}
    ${shop.standing === 'valid' && shop.criteria && criteria(visit, shop.criteria)}
    ${shop.standing === 'valid' && promises(visit, shop)}
    ${shop.record && complaints(visit, shop.record)}
    <p class="small">${say({ zh: `由${shop.office}管理`, en: `Kept by ${shop.officeEn || shop.office}` })}${shop.officePhone && html`${say({ zh: '，', en: ', ' })}<a href=${`tel:${shop.officePhone}`}>${shop.officePhone}</a>`}</p>
  `
}

const notOurs = ({ say }: Visit, kind: 'unknown' | 'revoked') => html`
  <p class="bad" role="alert">${
    kind === 'unknown'
      ? say({
          zh: '这个码不是市场监督管理部门制发的，牌匾可能是假的。',
          en: 'This code was not issued by the authority: the plaque may be a forgery.',
        })
      : say({
          zh: '这个码已经作废，眼前的牌匾不是有效的牌匾。',
          en: 'This code has been revoked: what you see is no valid plaque.',
        })
  }</p>
  <h1>${say({ zh: '这块牌匾不能作数', en: 'This plaque proves nothing' })}</h1>
  <p>${say({ zh: '请核对网址是否完整。发现假冒牌匾，可以举报，或者拨打12315。', en: 'Check that the address is complete. You can report a forged plaque, or call 12315.' })}</p>
  <p class="doors"><a class="main" href="/report">${say({ zh: '举报假冒牌匾', en: 'Report a forged plaque' })}</a><a href="tel:12315">12315</a></p>
`

function standing({ say }: Visit, shop: PlaqueView, fromList: boolean): Piece {
  if (shop.standing === 'valid' && fromList)
    return html`<p class="good" role="status">${say({ zh: '✓ 在期', en: '✓ Recognised' })}</p>`
  if (shop.standing === 'valid')
    return html`<p class="good" role="status">${say({ zh: '✓ 真实有效', en: '✓ Genuine and valid' })}</p>`
  if (shop.standing === 'lapsed')
    return html`<p class="worn" role="alert">${say({ zh: `已于${shop.termTo}到期，不再代表现在的承诺。`, en: `Its term ended on ${shop.termTo}; it no longer stands for a promise of today.` })}</p>`
  return html`<p class="bad" role="alert">${say({ zh: `已于${shop.delistedOn}摘牌`, en: `Taken off the list on ${shop.delistedOn}` })}${shop.delistedBecause && html`${say({ zh: '：', en: ': ' })}${say(shop.delistedBecause)}`}</p>`
}

const fact = ({ say }: Visit, label: Label, value: Piece) =>
  value && html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`

/** The complaint opens with the shop filled in; a street has no operator to complain about. */
const doors = ({ say }: Visit, code: string | undefined, shop: PlaqueView) => html`<p class="doors">
  <a class="main" href=${complaintAbout(code, shop)}>${say(shop.operatorId === null ? { zh: '投诉这里的商家', en: 'Complain about a business here' } : { zh: '投诉这家', en: 'Complain about it' })}</a>
  ${code && html`<a href=${`${plaquePath(code)}/feedback`}>${say({ zh: '承诺没做到', en: 'A promise was not kept' })}</a>`}
</p>${!code && html`<p class="small">${say({ zh: '承诺没有做到，扫店里的牌匾反馈。', en: 'To tell of a promise that was not kept, scan the plaque in the shop.' })}</p>`}`

const complaintAbout = (code: string | undefined, shop: PlaqueView) => {
  if (shop.operatorId === null) return '/complaint/new'
  return code ? `/complaint/new?plaque=${encodeURIComponent(code)}` : `/complaint/new?unit=${shop.id}`
}

/** 十星级: which stars it bears and which it does not. */
const criteria = ({ say }: Visit, stars: NonNullable<PlaqueView['criteria']>) => html`<section>
  <h2>${say({ zh: '十颗星', en: 'The ten stars' })}</h2>
  <ul class="ten">${stars.map(each => html`<li>${each.held ? '★' : '☆'} ${say(each)}${!each.held && html` <span class="small">${say({ zh: '没有', en: 'not held' })}</span>`}</li>`)}</ul>
</section>`

const promises = ({ say }: Visit, shop: PlaqueView) => html`<section>
  <h2>${say({ zh: '公开承诺', en: 'Its promises' })}</h2>
  ${shop.pledges.map(
    each => html`<details>
      <summary>${say(each.label)}${each.days !== null && html`${say({ zh: '（', en: ' (' })}<span lang="zh-CN">${each.goods}</span>${say({ zh: `，${each.days}天）`, en: `, ${each.days} days)` })}`}</summary>
      <div lang="zh-CN">${each.words.map(line => html`<p>${line}</p>`)}${each.terms && html`<p>${each.terms}</p>`}</div>
      <p class="small">${say({ zh: `${each.signedOn}签订`, en: `Signed on ${each.signedOn}` })}</p>
    </details>`,
  )}
  ${shop.otherPromise && html`<p lang="zh-CN">${shop.otherPromise}</p>`}
</section>`

const complaints = ({ say }: Visit, { received, closed }: NonNullable<PlaqueView['record']>) => {
  const concluded =
    closed === null || received === 0 ? '' : say({ zh: `，已办结${closed}件`, en: `, ${closed} concluded` })
  const few = {
    zh: `不足${fewestTold}件（少于${fewestTold}件不细列，以免认出投诉人）`,
    en: `Fewer than ${fewestTold} (not told in detail, so that nobody is recognised)`,
  }
  return html`<section>
  <h2>${say({ zh: '近一年投诉', en: 'Complaints in the last year' })}</h2>
  <p>${received === null ? say(few) : say({ zh: `收到${received}件`, en: `${received} received` })}${concluded}</p>
  <p class="small">${say({ zh: '按收到的投诉统计，收到投诉不等于经营者有过错。', en: 'Counted as received; a complaint does not mean the business was at fault.' })}</p>
</section>`
}
