/**
 * 举报人: sealed the moment the report comes in (Order 121 art. 37). Elsewhere the informer is a pseudonym; the words of the
 * report are kept with every mention of the informer taken out, and as they were said only under the seal.
 */
import { randomInt } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { markOf, seal, theSecret, unseal } from '../kernel/seal.ts'
import type { Informer } from './contract.ts'

/** What lies under the seal. */
export interface Sealed {
  informer: Partial<Informer>
  /** The words of the report as they were said, where something was taken out of them. */
  said: string[]
}

const stems = '甲乙丙丁戊己庚辛壬癸'

/** 举报人·甲072: by chance, and another one for each report. */
export const makePseudonym = () => `举报人·${stems[randomInt(stems.length)]}${String(randomInt(1000)).padStart(3, '0')}`

const digits = (text: string | undefined) => text?.replace(/[^\dXx]/g, '').toUpperCase() ?? ''

/** By these the same informer is known again; without the installation's secret they say nothing. */
export function marksOf({ phone, idNumber }: Partial<Informer>) {
  const mark = (kind: string, text: string) =>
    text.length < 7 ? null : markOf(theSecret(), `${kind}:${text}`, 'informer-recognition')
  return {
    phone_mark: mark('phone', digits(phone).replace(/^86(?=1\d{10}$)/, '')),
    id_mark: mark('id', digits(idNumber)),
  }
}

export const sealInformer = (sealed: Sealed) => seal(theSecret(), JSON.stringify(sealed), 'informer')

export async function keepInformer(
  ctx: Context,
  matterId: number,
  sealed: Sealed,
  { pseudonym, codeHash }: { pseudonym: string; codeHash: string | null },
) {
  await ctx.db
    .insertInto('informer')
    .values({
      matter_id: matterId,
      pseudonym,
      sealed: sealInformer(sealed),
      ...marksOf(sealed.informer),
      tracking_code_hash: codeHash,
    })
    .execute()
}

/** For the program's own use: taking the informer out of new words, and an approved unsealing. */
export async function openSeal(ctx: Context, matterId: number): Promise<Sealed | undefined> {
  const row = await ctx.db.selectFrom('informer').select('sealed').where('matter_id', '=', matterId).executeTakeFirst()
  if (!row) return undefined
  try {
    return JSON.parse(unseal(theSecret(), row.sealed, 'informer')) as Sealed
  } catch {
    throw new Problem('unavailable', {
      zh: '封存的信息无法打开：系统密钥（XIAOBAO_SECRET）已更换',
      en: 'The seal cannot be opened: the secret of this installation (XIAOBAO_SECRET) was changed',
    })
  }
}

/** New words of the same informer go under the seal as they were said. */
export async function sealMore(ctx: Context, matterId: number, said: string) {
  const sealed = await openSeal(ctx, matterId)
  if (!sealed) return
  const more = { ...sealed, said: [...sealed.said, said] }
  await ctx.db
    .updateTable('informer')
    .set({ sealed: sealInformer(more) })
    .where('matter_id', '=', matterId)
    .execute()
}

/** A text without the informer: name (in letters too), telephone, identity number, e-mail, address or its end, however they are written. */
export function withoutInformer(text: string, informer: Partial<Informer>): string {
  const { name, phone, address, email, idNumber } = informer
  const whole = [email, ...(address ? partsOf(address) : [])].filter(each => each !== undefined && each.length >= 4)
  let plain = whole.reduce<string>((left, each) => left.replaceAll(spaced(each!, '[\\s\\u200b-\\u200f]'), hidden), text)
  for (const number of [digits(idNumber), digits(phone), digits(phone).replace(/^86(?=1\d{10}$)/, '')])
    if (number.length >= 7) plain = plain.replaceAll(spaced(number, betweenDigits), hidden)
  const names = name && name.length >= 2 ? [name, ...inLetters(name)] : []
  for (const written of [...names, ...mailboxOf(email)]) plain = plain.replaceAll(spaced(written, betweenWords), hidden)
  for (const hint of hintsAt(name, digits(phone))) plain = plain.replaceAll(hint, hidden)
  return plain
}

/**
 * 欧阳先生, 举报人罗某, 我姓罗, 尾号0731. A surname of one character goes only where it is said whose it is: the owner of the shop
 * may bear it too.
 */
function hintsAt(name: string | undefined, phone: string): RegExp[] {
  const title = '(?:先生|女士|小姐|同志|师傅|老师|某某?)'
  const [one, two] = name && /^\p{Script=Han}{2,}$/u.test(name) ? [name[0], name.slice(0, 2)] : []
  return [
    ...(two && name!.length >= 3 ? [new RegExp(`${two}${title}|(?<=(?:我|本人|免贵)姓)${two}`, 'g')] : []),
    ...(one ? [new RegExp(`(?<=举报人)${one}${title}|(?<=(?:我|本人|免贵)姓)${one}`, 'g')] : []),
    ...(phone.length >= 7 ? [new RegExp(`(?<=(?:尾号|[后末]四位)[数是为:：]{0,2}\\s?)${phone.slice(-4)}`, 'g')] : []),
  ]
}

/** Ouyang Yinzhen, Yinzhen Ouyang; not so short that any other word would hold it. */
function inLetters(name: string): string[] {
  if (!/^\p{Script=Han}+$/u.test(name)) return []
  const read = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' })
  const family = pinyin(name.slice(0, -2) || name.slice(0, 1), { toneType: 'none', type: 'array' }).length
  const written = [1, family].map(of => [...read.slice(of), ...read.slice(0, of)].join(''))
  return [...new Set([read.join(''), ...written])].filter(each => each.length >= 6)
}

const hidden = '［举报人信息］'
/** Nobody writes the district of the own street: 「谧语巷9号3单元」 gives away as much as the whole, and so does 「谧语巷9号」. */
function partsOf(address: string): string[] {
  const street = address.replace(/^.*(?:街道|[省市区县镇乡])(?=.)/, '')
  const house = /^.*?[\d一二三四五六七八九十百]+号/.exec(street)?.[0]
  const parts = [address, street, ...(house ? [house] : [])]
  return [...new Set(parts.flatMap(each => [each, inNumerals(each), inFigures(each)]))]
}

/** 谧语巷991号 as 谧语巷九百九十一号, and the other way round. */
const inNumerals = (text: string) => text.replace(/[1-9]\d{0,2}(?=\D|$)/g, number => counted(Number(number)))
const inFigures = (text: string) =>
  text.replace(/[一二三四五六七八九十百零]+(?=[号栋幢座弄楼层单室])/g, said => {
    const number = [...Array(1000).keys()].find(each => counted(each) === said)
    return number ? String(number) : said
  })
function counted(number: number): string {
  const [ones, tens, hundreds] = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100)]
  const digit = (each: number) => '零一二三四五六七八九'[each]!
  const before = hundreds ? `${digit(hundreds)}百` : ''
  const ten = tens ? `${tens === 1 && !hundreds ? '' : digit(tens)}十` : hundreds && ones ? '零' : ''
  return before + ten + (ones ? digit(ones) : '')
}

/** What stands before the @ is often the name in a messenger as well; not so short that any other word would be it. */
function mailboxOf(email: string | undefined): string[] {
  const name = email?.split('@')[0]?.replaceAll(/[^a-z\d]/gi, '') ?? ''
  return name.length >= 6 ? [name] : []
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
const numerals = ['零〇○', '一幺壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
/** １ for 1, as an input method leaves it; 一 and 幺, as a number is read out. */
function anyWay(each: string) {
  if (!/[!-~]/.test(each)) return each
  const wide = String.fromCharCode(each.charCodeAt(0) + 0xfee0)
  return /\d/.test(each) ? `[${each}${wide}${numerals[Number(each)]}]` : `(?:${escaped(each)}|${wide})`
}
const betweenWords = "[\\s\\u200b-\\u200f·•.．'’_＿\\-－—–]"
const betweenDigits = '[\\s\\u200b-\\u200f·•.．,，、/／_＿~～()（）\\-－—–]'
/** The same characters with up to three of these between them. */
const spaced = (text: string, between: string) => new RegExp([...text].map(anyWay).join(`${between}{0,3}`), 'gi')

/** Whatever is written about a report, wherever it will stand: an officer who had the seal opened does not give it away. */
export async function discreet<Said>(ctx: Context, matterId: number, said: Said): Promise<Said> {
  const sealed = await openSeal(ctx, matterId).catch(() => undefined)
  if (!sealed || Object.keys(sealed.informer).length === 0) return said
  const cleaned = (value: unknown): unknown => {
    if (typeof value === 'string') return withoutInformer(value, sealed.informer)
    if (Array.isArray(value)) return value.map(cleaned)
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]))
    return value
  }
  return cleaned(said) as Said
}
