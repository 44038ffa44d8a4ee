import type { Label } from '../../../law/grammar.ts'
import type { PublicEntry } from '../../../server/publication/view.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

const percent = (share: number) => `${Math.round(share * 100)}%`

/** What is not told is said not to be told, and why. */
export function entryFacts({ say }: Visit, one: PublicEntry) {
  const objections = one.objections.map(each => html`<p class="note">${say(outcome(each, one.ended !== null))}</p>`)
  if (one.ended) return html`${objections} ${ended(say, one.ended)}`
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
    ${objections}
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

const ended = (say: Visit['say'], { on, reason, over }: NonNullable<PublicEntry['ended']>) =>
  html`<p class="note" role="status">${
    over
      ? say({
          zh: `这条记录公示期满，已于${on}停止公示，不是因为有误。`,
          en: `No longer published since ${on}: its year was over. Nothing was wrong with it.`,
        })
      : html`${say({ zh: `这条记录已于${on}撤销，原来公示的数字不再算数，请不要再引用。原因：`, en: `Withdrawn on ${on}: its figures no longer hold, please do not quote them. Why: ` })}${say(reason)}${say({ zh: '。', en: '.' })}`
  }</p>`

/** As it is told to whoever reads the record, and no word of what the business wrote. */
const outcome = ({ on, answeredOn, upheld }: PublicEntry['objections'][number], gone: boolean): Label =>
  !upheld
    ? {
        zh: `商家${on}提出异议，${answeredOn}查明不成立，这条记录不变。`,
        en: `The business objected on ${on}; on ${answeredOn} it was found to be wrong, and the record stays as it is.`,
      }
    : gone
      ? {
          zh: `商家${on}提出异议，${answeredOn}查明商家说得对。`,
          en: `The business objected on ${on}; on ${answeredOn} it was found to be right.`,
        }
      : {
          zh: `商家${on}提出异议，${answeredOn}查明商家说得对，不该算的投诉已经去掉，下面是改正后的数字。`,
          en: `The business objected on ${on}; on ${answeredOn} it was found to be right. What should not have counted was taken out; the figures below are put right.`,
        }
