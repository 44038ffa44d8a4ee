/** 评分标准: whoever applies reads beforehand what will be looked at, and what ends it. */
import { leastStars, mostBonus, passMark, type ScoreSheet } from '../../../law/demonstration.sheets.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

export function standard({ say }: Visit, sheet: ScoreSheet) {
  const scored = (items: ScoreSheet['items']) =>
    html`<ul>${items.map(each => html`<li>${say(each)}${each.says && html`${say({ zh: '：', en: ': ' })}${say(each.says)}`}${say({ zh: `（${each.points}分）`, en: ` (${each.points} points)` })}</li>`)}</ul>`
  const pass = sheet.byStar
    ? { zh: `每项一星，满${leastStars}星授牌`, en: `A star for each; a plaque from ${leastStars} stars` }
    : { zh: `满分100分，${passMark}分以上合格`, en: `100 points, ${passMark} to pass` }
  return html`<details class="standard">
    <summary>${say({ zh: '评分标准：核查时看什么', en: 'The standard: what is looked at' })}</summary>
    <p>${say(pass)}${say({ zh: `。标准版本 ${sheet.version}，${sheet.from}起。`, en: `. Version ${sheet.version}, from ${sheet.from}.` })}</p>
    ${scored(sheet.items)}
    <h3>${say({ zh: '底线：有一项就不能认定', en: 'Bottom lines: one of them ends it' })}</h3>
    <ul>${sheet.vetoes.filter(veto => !sheet.items.some(each => each.lostBy === veto.code)).map(each => html`<li>${say(each)}</li>`)}</ul>
    ${
      sheet.byStar &&
      html`<h3>${say({ zh: '失去那一颗星的', en: 'What takes a star' })}</h3>
      <ul>${sheet.vetoes.filter(veto => sheet.items.some(each => each.lostBy === veto.code)).map(each => html`<li>${say(each)}</li>`)}</ul>`
    }
    ${
      sheet.bonus.length > 0 &&
      html`<h3>${say({ zh: `加分：最多${mostBonus}分`, en: `Bonus: ${mostBonus} at most` })}</h3>${scored(sheet.bonus)}`
    }
  </details>`
}
