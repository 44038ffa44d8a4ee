/** What I can do: only what the server says is open, each in a fold of its own. */
import { randomUUID } from 'node:crypto'
import type { Label } from '../../../law/grammar.ts'
import type { TrackView } from '../../../server/complaint/view.ts'
import { evidenceIn } from '../complaint/answers.ts'
import { choiceField, type Problems, textField } from '../frame/form.ts'
import { html, type Piece } from '../frame/html.ts'
import { uploader } from '../frame/uploader.ts'
import { typed, type Visit } from '../frame/visit.ts'

/** @param kept what was typed into a form that was refused; problems: what was wrong with it, by field */
export function deeds(visit: Visit, { may, rating, consentPublication }: TrackView, kept: unknown, problems: Problems) {
  const { say } = visit
  return html`<section class="deeds">
    <h2>${say({ zh: '您可以做什么', en: 'What you can do' })}</h2>
    ${may.confirm && confirming(visit)} ${may.rate && ratingForm(visit, kept, problems)}
    ${rating && html`<p>${say({ zh: '您的评价：', en: 'Your rating: ' })}<b>${levelWords(visit, rating.level)}</b>${rating.remark && html`<br />${rating.remark}`}</p>`}
    ${may.supplement && supplementing(visit, kept, problems)} ${may.withdraw && withdrawing(visit, kept, problems)}
    ${publishing(visit, consentPublication)}
  </section>`
}

/** One deed. The key makes a second press of the button do nothing twice. */
const deed = (
  { say }: Visit,
  name: string,
  title: Label,
  button: Label,
  open: boolean,
  inner: Piece,
) => html`<details open=${open}>
  <summary>${say(title)}</summary>
  <form method="post" action=${`/mine/${name}`} enctype=${name === 'supplement' ? 'multipart/form-data' : undefined} novalidate>
    <input type="hidden" name="key" value=${randomUUID()} />
    ${inner}
    <div class="buttons"><button class="main" type="submit">${say(button)}</button></div>
  </form>
</details>`

const supplementing = (visit: Visit, kept: unknown, problems: Problems) =>
  deed(
    visit,
    'supplement',
    { zh: '补充材料', en: 'Add photos or words' },
    { zh: '提交补充', en: 'Add' },
    typed(kept, 'text') !== '' || typed(kept, 'off') !== '' || 'text' in problems || 'attachments' in problems,
    html`
      ${textField(visit, problems, {
        name: 'text',
        label: { zh: '补充的情况', en: 'What you want to add' },
        value: typed(kept, 'text'),
        optional: true,
        lines: 4,
        maxlength: 3000,
      })}
      ${problems.attachments && html`<p class="problem" id="attachments">${problems.attachments}</p>`}
      ${uploader(visit, typed(kept, 'attachments'), evidenceIn(typed(kept, 'attachments')))}
    `,
  )

const withdrawing = (visit: Visit, kept: unknown, problems: Problems) =>
  deed(
    visit,
    'withdraw',
    { zh: '撤回投诉', en: 'Withdraw the complaint' },
    { zh: '确定撤回', en: 'Withdraw it' },
    typed(kept, 'reason') !== '' || 'reason' in problems,
    html`
      <p>${visit.say({ zh: '撤回以后，这件投诉不再处理。已经和商家谈好的，也可以在这里撤回。', en: 'Once withdrawn it is not handled any further. If you have settled with the business yourselves, withdraw it here.' })}</p>
      ${textField(visit, problems, {
        name: 'reason',
        label: { zh: '撤回的原因', en: 'Why you withdraw it' },
        help: { zh: '例如：商家已经退款', en: 'For example: the business has refunded me' },
        value: typed(kept, 'reason'),
        lines: 3,
        maxlength: 2000,
      })}
    `,
  )

/** Agreed or not: the complaint is handled either way, and the answer may be changed at any time. */
const publishing = (visit: Visit, agreed: boolean) =>
  deed(
    visit,
    'consent',
    { zh: '公示投诉信息', en: 'Publication' },
    agreed ? { zh: '撤回同意', en: 'Take it back' } : { zh: '同意公示', en: 'I agree' },
    false,
    html`
      <p>${visit.say(
        agreed
          ? {
              zh: '您同意公示：现在公开编号、日期、县区、商品和问题类别、进度；办结以后，这件投诉计入商家的投诉件数。不公示您的姓名、电话和投诉内容。撤回后，已经公示的数字会改正。',
              en: 'You agreed: its number, day, county, kind of goods and problem, and progress are public now; once closed, it counts in the record of the business. Neither your name nor telephone nor words are published. If you take it back, published figures are put right.',
            }
          : {
              zh: '您没有同意公示：这件投诉不计入公示的商家投诉件数。同意后公开编号、日期、县区、商品和问题类别、进度，办结以后计入件数，不公示您的姓名、电话和投诉内容。',
              en: 'You have not agreed: it does not count in the published record of the business. If you agree, its number, day, county, kind of goods and problem, and progress become public, and once closed it is counted; neither your name nor telephone nor words are published.',
            },
      )}</p>
      <input type="hidden" name="agreed" value=${agreed ? 'no' : 'yes'} />
    `,
  )

const confirming = (visit: Visit) =>
  deed(
    visit,
    'confirm',
    { zh: '确认结果', en: 'Confirm the result' },
    { zh: '我知道结果了', en: 'I have seen the result' },
    true,
    html`<p>${visit.say({ zh: '表示您已经知道办理结果；不影响评价，也不影响您走其他途径。', en: 'It says that you know the result; you can still rate it and take other ways.' })}</p>`,
  )

/** 1 to 4 as the API has them. */
const levels = [
  { code: '4', zh: '非常满意', en: 'Very satisfied' },
  { code: '3', zh: '满意', en: 'Satisfied' },
  { code: '2', zh: '一般', en: 'Fair' },
  { code: '1', zh: '不满意', en: 'Dissatisfied' },
]
const levelWords = ({ say }: Visit, level: number) => {
  const found = levels.find(each => each.code === String(level))
  return found ? say(found) : String(level)
}

const ratingForm = (visit: Visit, kept: unknown, problems: Problems) =>
  deed(
    visit,
    'rate',
    { zh: '评价', en: 'Rate it' },
    { zh: '提交评价', en: 'Send the rating' },
    true,
    html`
      ${choiceField(visit, problems, {
        name: 'level',
        label: { zh: '对办理满意吗', en: 'Are you satisfied with the handling' },
        value: typed(kept, 'level'),
        choices: levels,
      })}
      ${textField(visit, problems, {
        name: 'remark',
        label: { zh: '想说的话', en: 'Anything to say' },
        value: typed(kept, 'remark'),
        optional: true,
        lines: 3,
        maxlength: 1000,
      })}
    `,
  )
