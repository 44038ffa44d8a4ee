/** Answers of the knowledge base, each with the law it rests on and the question whether this answered it. */
import type { ArticleFound } from '../../../server/knowledge/view.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

export const answerText = (visit: Visit, found: ArticleFound) => html`
  <div lang="zh-CN">
    <p class="words">${found.plain ?? found.answer}</p>
    ${found.basis.length > 0 && basis(visit, found)}
  </div>`

const basis = ({ say }: Visit, { basis: cited }: ArticleFound) => html`<details class="basis">
  <summary lang=${undefined}>${say({ zh: '依据', en: 'The law' })}</summary>
  <ul>${cited.map(each => html`<li>${`《${each.act}》${each.article}`}${each.says && html`<br /><small>${each.says}</small>`}</li>`)}</ul>
</details>`

/** Two buttons; what was asked goes along, so that "no" leads on to asking a person. */
export const didThisHelp = (
  { say }: Visit,
  found: ArticleFound,
  question: string,
) => html`<form class="helped" method="post" action="/consultation/helped">
  <input type="hidden" name="id" value=${found.id} />
  <input type="hidden" name="question" value=${question} />
  <span>${say({ zh: '这解答了您的问题吗？', en: 'Did this answer it?' })}</span>
  <button type="submit" name="helped" value="yes">${say({ zh: '解答了', en: 'Yes' })}</button>
  <button type="submit" name="helped" value="no">${say({ zh: '没有', en: 'No' })}</button>
</form>`

/** @param far nothing answers it: what is nearest stays closed, to be chosen by its title */
export const answerList = (
  visit: Visit,
  found: readonly ArticleFound[],
  question: string,
  far = false,
) => html`<div class="answers">
  ${found.map(
    (each, at) => html`<details open=${at === 0 && !far}>
      <summary lang="zh-CN">${each.question}</summary>
      ${answerText(visit, each)} ${didThisHelp(visit, each, question)}
    </details>`,
  )}
</div>`
