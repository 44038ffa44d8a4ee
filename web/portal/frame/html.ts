/** HTML as tagged templates: every `${value}` is escaped when it is rendered; nothing here builds markup from strings. */
import htm from 'htm'
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export type Piece = VNode | VNode[] | string | false | null | undefined

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => VNode

/** htm's types say that its default export lies one level deeper than it does. */
export const html = (htm as unknown as { bind(made: typeof h): Html }).bind(h)

export const render = (page: VNode) => `<!doctype html>${renderToString(page)}`

/**
 * Markup that comes finished from a place that escapes for itself: the letters of the API, the QR of uqr.
 * Never for anything a person typed.
 */
export const finished = (markup: string, attributes: Record<string, string> = {}) =>
  h('div', { ...attributes, dangerouslySetInnerHTML: { __html: markup } })
