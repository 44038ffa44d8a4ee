/** What every page has around it: skip link, name of the bureau, language and type, footer. */
import { h } from 'preact'
import { assets } from './assets.ts'
import { html } from './html.ts'
import type { Reader } from './reader.ts'
import type { Page, Visit } from './visit.ts'

export function sheet(visit: Visit, { title, main, form, feeds }: Page) {
  const { reader, say, about } = visit
  return html`<html lang=${reader.language === 'zh' ? 'zh-CN' : 'en'} class=${reader.large ? 'large' : undefined}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${say(title)} · ${say(service)}</title>
      <link rel="icon" href="data:," />
      ${style(reader)}
      ${feeds && html`<link rel="alternate" type="application/atom+xml" title=${say(service)} href="/advice.atom" />`}
      ${feeds && html`<link rel="alternate" type="application/feed+json" title=${say(service)} href="/advice.json" />`}
      <script type="module" src=${assets.js}></script>
    </head>
    <body>
      ${form && html`<button class="unseen" type="submit" form=${form} name="go" value="next" tabindex="-1" aria-hidden="true">→</button>`}
      <a class="skip" href="#main">${say({ zh: '跳到正文', en: 'Skip to the content' })}</a>
      ${about.demo && html`<aside class="demo" aria-label=${say({ zh: '演示', en: 'Demonstration' })}>${say({ zh: '演示数据：城市、商家和人物均为虚构', en: 'Demonstration data: city, shops and people are invented' })}</aside>`}
      <header class="top">
        <a class="name" href="/">${say(service)}<span>${about.bureau}</span></a>
        ${switches(visit, form)}
      </header>
      <main id="main" tabindex="-1">${main}</main>
      <footer class="bottom">
        <nav aria-label=${say({ zh: '页脚', en: 'Footer' })}>
          <a href="/track">${say({ zh: '查进度', en: 'Track a complaint' })}</a>
          <a href="/learn">${say({ zh: '消费课堂', en: 'Learn' })}</a>
          <a href="/near">${say({ zh: '在我附近', en: 'Near me' })}</a>
          <a href="/scan">${say({ zh: '随手扫', en: 'Scan a code' })}</a>
          <a href="/publicity">${say({ zh: '公示', en: 'Published records' })}</a>
          <a href="/odr-application">${say({ zh: '企业入驻', en: 'For businesses' })}</a>
          <a href="/demonstration-application">${say({ zh: '放心消费申报', en: 'Demonstration shops' })}</a>
          <a href="/about">${say({ zh: '关于', en: 'About' })}</a>
          <a href="/accessibility">${say({ zh: '无障碍说明', en: 'Accessibility' })}</a>
          <a href="/privacy">${say({ zh: '个人信息说明', en: 'Privacy' })}</a>
        </nav>
        <p>${say({ zh: '也可以拨打 ', en: 'Or call ' })}<a href="tel:12315">12315</a></p>
      </footer>
    </body>
  </html>`
}

/** A first visit waits for no second answer before it paints: the style comes inside, and the sheet is fetched afterwards. */
const style = ({ styled }: Reader) =>
  styled
    ? html`<link rel="stylesheet" href=${assets.css} />`
    : [
        h('style', { dangerouslySetInnerHTML: { __html: assets.style } }),
        html`<link rel="prefetch" as="style" href=${assets.css} />`,
      ]

export const service = { zh: '12315 消费维权', en: '12315 Consumer Rights' }

const tongue = { zh: '中文', en: 'English' }
/** A reader who lost the way in one language finds the other by its own name. */
const other = { zh: 'en', en: 'zh' } as const

function switches({ reader, say }: Visit, form: string | undefined) {
  const to = other[reader.language]
  const here = form ?? 'look'
  const button = (wish: string, words: string, lang?: string) => html`<button
    type="submit"
    form=${here}
    formaction=${form ? null : '/look'}
    name="go"
    value=${wish}
    lang=${lang}
  >${words}</button>`
  return html`<div class="switches" role="group" aria-label=${say({ zh: '显示', en: 'Display' })}>
    ${!form && html`<form id="look" method="post" action="/look"><input type="hidden" name="back" value=${reader.path} /></form>`}
    ${button(`language:${to}`, tongue[to], to === 'zh' ? 'zh-CN' : 'en')}
    ${
      reader.large
        ? button('type:normal', say({ zh: '标准字', en: 'Normal type' }))
        : button('type:large', say({ zh: '大字', en: 'Large type' }))
    }
  </div>`
}
