/** Who reads: the language and the size of type, kept in two cookies, so that both work without JavaScript. */
import type { FastifyRequest } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { assets } from './assets.ts'

export interface Reader {
  language: 'zh' | 'en'
  large: boolean
  say: (label: Label) => string
  /** Has been here with this very style sheet, which the browser therefore has. */
  styled: boolean
  /** Where the language and type buttons lead back to. */
  path: string
}

const languageCookie = 'xiaobao_language'
const typeCookie = 'xiaobao_type'
const styleCookie = 'xiaobao_style'
const year = 365 * 86_400

export function readerOf(request: FastifyRequest): Reader {
  const cookies = cookiesOf(request)
  const asked = cookies[languageCookie] ?? String(request.headers['accept-language'] ?? '').trim()
  return readerWith(
    /^en/i.test(asked) ? 'en' : 'zh',
    cookies[typeCookie] === 'large',
    pathOf(request),
    cookies[styleCookie] === assets.styleMark,
  )
}

const readerWith = (language: 'zh' | 'en', large: boolean, path: string, styled: boolean): Reader => ({
  language,
  large,
  path,
  styled,
  say: label => label[language],
})

/** 'language:en', 'type:large' … as the buttons send it: the reader as wished, and the cookie that keeps it so. */
export function wished(reader: Reader, wish: string): { reader: Reader; cookie: string } | undefined {
  const found = /^(?:(language):(zh|en)|(type):(large|normal))$/.exec(wish)
  if (!found) return undefined
  const [, language, spoken, , size] = found
  if (language)
    return {
      reader: readerWith(spoken as 'zh' | 'en', reader.large, reader.path, reader.styled),
      cookie: keep(languageCookie, spoken!),
    }
  return {
    reader: readerWith(reader.language, size === 'large', reader.path, reader.styled),
    cookie: keep(typeCookie, size!),
  }
}

const keep = (name: string, value: string) => `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${year}`

/** Set with the first page; with it the next one only names the sheet. */
export const styledNow = keep(styleCookie, assets.styleMark)

/** A page that answers a POST has the address of the form before it; going back there must not repeat anything. */
const pathOf = (request: FastifyRequest) =>
  request.method === 'GET' ? request.url : (request.url.split('?')[0] ?? '/')

function cookiesOf(request: FastifyRequest): Record<string, string> {
  const pairs = String(request.headers.cookie ?? '').split(/;\s*/)
  return Object.fromEntries(pairs.map(pair => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]))
}

/** Only a place on this site: '//elsewhere', 'https:' and backslashes lead home. */
export const localPath = (path: string) => (/^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/')
