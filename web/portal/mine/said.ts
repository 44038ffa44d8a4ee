/** What lies on file: letters to read, files, my own words; and the other ways that 消法第三十九条 leaves open. */
import { claims, entryOf } from '../../../law/classes.ts'
import { routesOfDispute } from '../../../law/complaint.grounds.ts'
import type { Label } from '../../../law/grammar.ts'
import type { TrackView } from '../../../server/complaint/view.ts'
import { yuanOf } from '../../kit/money.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

export function said(visit: Visit, view: TrackView) {
  const { say } = visit
  return html`
    ${view.settlement && settlement(visit, view.settlement)}
    <section>
      <h2>${say({ zh: '文书', en: 'Letters' })}</h2>
      ${view.letters.length === 0 && html`<p class="quiet">${say({ zh: '还没有给您的文书。', en: 'No letters to you yet.' })}</p>`}
      <ul class="letters">
        ${view.letters.map(
          each => html`<li>
            <a href=${`/mine/letters/${each.id}`} lang="zh-CN">${each.title}</a>
            <small>${each.number} · ${each.issuedOn} · ${each.onPaper ? say(each.read ? { zh: '纸质文书已送达', en: 'paper delivered' } : { zh: '签字盖章的纸质文书另行交给您', en: 'the signed paper is brought to you' }) : each.read ? say({ zh: '已读', en: 'read' }) : html`<b>${say({ zh: '未读', en: 'not read yet' })}</b>`}</small>
          </li>`,
        )}
      </ul>
      ${view.letters.some(each => !each.read && !each.onPaper) && html`<p class="help">${say({ zh: '打开文书，就是收到了它。', en: 'Opening a letter means that you have received it.' })}</p>`}
    </section>
    <section>
      <h2>${say({ zh: '我提交的', en: 'What I sent' })}</h2>
      <p class="words">${view.facts}</p>
      ${wanted(visit, view)}
      <ul class="pictures">
        ${view.attachments.map(
          file => html`<li>
            <a href=${`/api/public/mine/attachments/${file.id}`}>
              ${file.mediaType?.startsWith('image/') && html`<img src=${`/api/public/mine/attachments/${file.id}?thumb=1`} alt="" width="96" height="96" loading="lazy" />`}
              <span>${file.name}</span>
            </a>
          </li>`,
        )}
      </ul>
    </section>
    <section>
      <h2>${say({ zh: '其他途径', en: 'Other ways' })}</h2>
      <p>${say({ zh: '不管这件投诉结果怎样，《消费者权益保护法》第三十九条还给您这些途径：', en: 'Whatever comes of this complaint, article 39 of the Consumer Rights Protection Law leaves you these ways:' })}</p>
      <dl class="ways">
        ${view.routes.map(
          route =>
            html`<div><dt>${say(route)}</dt><dd>${say(plainly(route))}${route.doors.map(
              door =>
                html`<p lang="zh-CN">${door.name}${say({ zh: '，', en: ', ' })}${door.address}${say({ zh: '，', en: ', ' })}<a href=${`tel:${door.phone}`}>${door.phone}</a></p>`,
            )}</dd></div>`,
        )}
      </dl>
    </section>
  `
}

/** What was asked for, as it was chosen: what an agreement is measured by. */
function wanted({ say }: Visit, { claims: asked, claimedAmountFen, wantsOdr }: TrackView) {
  const chosen = asked.map(code => entryOf(claims, code)).flatMap(each => (each ? [say(each)] : []))
  return html`<dl>
    <div><dt>${say({ zh: '我的要求', en: 'What I want' })}</dt><dd>${chosen.join(say({ zh: '、', en: ', ' }))}</dd></div>
    ${claimedAmountFen !== null && html`<div><dt>${say({ zh: '要求的金额', en: 'Amount asked for' })}</dt><dd>${yuanOf(claimedAmountFen)} ${say({ zh: '元', en: 'yuan' })}</dd></div>`}
    ${wantsOdr && html`<div><dt>${say({ zh: '先和企业在线和解', en: 'Settling online with the business first' })}</dt><dd>${say({ zh: '愿意', en: 'yes' })}</dd></div>`}
  </dl>`
}

/** What both sides agreed on, and the money, before and without any letter (Order 121 art. 24). */
function settlement({ say }: Visit, agreed: NonNullable<TrackView['settlement']>) {
  return html`
    <section>
      <h2>${say({ zh: '达成的协议', en: 'What was agreed' })}</h2>
      <p class="words" lang="zh-CN">${agreed.agreement}</p>
      <dl class="ways">
        ${agreed.amountFen !== null && html`<div><dt>${say({ zh: '协议金额', en: 'Amount agreed' })}</dt><dd>${yuanOf(agreed.amountFen)} ${say({ zh: '元', en: 'yuan' })}</dd></div>`}
        ${agreed.recoveredFen !== null && html`<div><dt>${say({ zh: '挽回损失', en: 'Recovered for you' })}</dt><dd>${yuanOf(agreed.recoveredFen)} ${say({ zh: '元', en: 'yuan' })}</dd></div>`}
      </dl>
      <p class="help">${say(paperOf(agreed))}</p>
    </section>`
}

const paperOf = ({ statement, performedAtOnce }: NonNullable<TrackView['settlement']>): Label =>
  statement
    ? {
        zh: '由双方签字、市场监管部门盖章的调解书当面交给您或者邮寄给您，您留存一份。',
        en: 'The statement of settlement, signed by both sides and sealed, is handed or posted to you; one copy is yours.',
      }
    : performedAtOnce
      ? {
          zh: '已经当场履行，依法可以不制作调解书，由办理单位留存记录。没有收到的，请联系办理单位。',
          en: 'Performed on the spot, so no statement of settlement is needed; the office keeps the record. If you have not received it, call the office.',
        }
      : {
          zh: '未制作调解书，由办理单位留存记录。',
          en: 'No statement of settlement was made; the office keeps the record.',
        }

const explained: Record<string, Label> = {
  '39-1': {
    zh: '先和商家谈，留好聊天记录、收据和照片。谈成了，写下来双方签字。',
    en: 'Talk to the business first; keep chats, receipts and photos. If you agree, write it down and both sign.',
  },
  '39-2': {
    zh: '向消费者协会或者当地的人民调解组织提出。双方都愿意才能调解。',
    en: 'Ask the consumer association or a local mediation committee. Both sides must be willing.',
  },
  '39-3': {
    zh: '就是您现在走的这一条。属于别的部门管的（例如电信、金融、交通），向那个部门投诉。',
    en: 'This is the way you are on. Where another department is responsible (telecoms, finance, transport), complain there.',
  },
  '39-4': {
    zh: '合同里有仲裁条款，或者双方另外约定仲裁的，才可以。',
    en: 'Only if the contract has an arbitration clause or both sides agree on arbitration.',
  },
  '39-5': {
    zh: '带上合同、付款凭证和这件投诉的文书。怎么立案，可以问当地人民法院。',
    en: 'Bring the contract, proof of payment and the letters of this complaint. The local court tells you how to file.',
  },
}

const plainly = ({ zh }: Label): Label =>
  explained[routesOfDispute.find(each => each.text === zh)?.code ?? ''] ?? { zh: '', en: '' }
