import { textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

/** A plain GET: the answer has an address that can be passed on, and works without JavaScript. */
export const searchForm = (visit: Visit, q: string) => html`<form method="get" action="/knowledge" role="search">
  ${textField(
    visit,
    {},
    {
      name: 'q',
      label: { zh: '想知道什么？用自己的话写', en: 'What would you like to know? (in Chinese)' },
      value: q,
      maxlength: 200,
      'aria-required': undefined,
    },
  )}
  <div class="buttons"><button class="main" type="submit">${visit.say({ zh: '查找', en: 'Find' })}</button></div>
</form>`

export const asked = (query: unknown, name: string, longest = 200) => {
  const value = (query as Record<string, unknown> | null)?.[name]
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, longest) : ''
}
