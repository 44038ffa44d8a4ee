import type { PublicEntry } from '../../../server/publication/view.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

const percent = (share: number) => `${Math.round(share * 100)}%`

/** What is not told is said not to be told, and why. */
export function entryFacts({ say }: Visit, one: PublicEntry) {
  if (one.ended)
    return html`<p class="note" role="status">${say({ zh: `已于${one.ended.on}停止公示：`, en: `No longer published since ${one.ended.on}: ` })}${say(one.ended.reason)}</p>`
  const untold = say({ zh: '件数太少，不公示', en: 'too few to be told' })
  const growth =
    one.growth === null
      ? say({ zh: '上年同期件数太少，不公示', en: 'too few a year before to be told' })
      : `${one.growth > 0 ? '↑' : one.growth < 0 ? '↓' : ''}${percent(Math.abs(one.growth))}`
  const fact = (label: { zh: string; en: string }, value: string) =>
    html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`
  const parts = (label: { zh: string; en: string }, list: PublicEntry['goods']) =>
    list.length > 0 &&
    fact(label, list.map(each => `${say(each.label)} ${each.count}`).join(say({ zh: '，', en: ', ' })))
  return html`
    ${one.objected && html`<p class="note">${say({ zh: '商家提出了异议，正在核查。', en: 'The business has objected; it is being looked at.' })}</p>`}
    ${one.corrections.map(each => html`<p class="note">${say({ zh: `${each.on}更正：`, en: `Corrected on ${each.on}: ` })}${say(each.reason)}</p>`)}
    <dl class="dictionary">
      ${fact({ zh: '期间', en: 'Period' }, one.period.key.includes('..') ? say(one.period.label) : `${say(one.period.label)}（${one.period.from} — ${one.period.to}）`)}
      ${fact({ zh: '公示投诉件数', en: 'Complaints' }, one.count === null ? untold : String(one.count))}
      ${fact({ zh: '和上年同期比', en: 'On the year' }, growth)}
      ${fact({ zh: '调解成功率', en: 'Settled by mediation' }, one.mediationRate === null ? untold : percent(one.mediationRate))}
      ${fact({ zh: '企业先行和解率（ODR）', en: 'Settled first by the business (ODR)' }, one.odrRate === null ? untold : percent(one.odrRate))}
      ${parts({ zh: '主要商品和服务', en: 'Goods and services' }, one.goods)}
      ${parts({ zh: '主要问题', en: 'Problems' }, one.problems)}
      ${fact({ zh: '公示', en: 'Published' }, `${one.publishedOn} — ${one.untilOn}`)}
    </dl>
  `
}
