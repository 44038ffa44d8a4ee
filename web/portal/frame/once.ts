/** A form pressed twice on a slow net is sent once: both answers are the first one's, with its number and code. */
import { randomUUID } from 'node:crypto'
import { html } from './html.ts'
import { typed } from './visit.ts'

export const keyIn = (body: unknown) => {
  const key = typed(body, 'key')
  return /^[\w-]{8,60}$/.test(key) ? key : undefined
}

export const keyField = () => html`<input type="hidden" name="key" value=${randomUUID()} />`
