/** How days, money, consent and numbers are written in an official Chinese document. */
import type { Day } from '../grammar.ts'

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 … 99 → 一 … 九十九. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${numerals[n % 10]}`
}

/** '2026-06-08' → '2026年6月8日'; undefined for what is no day of the calendar. */
export function fullDay(day: Day): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (!year || !isDayOfMonth(Number(year), Number(month), Number(date))) return undefined
  return `${Number(year)}年${Number(month)}月${Number(date)}日`
}

/** Fen → '1,288.00元'. */
export const yuan = (fen: number) => `${amount(fen)}元`

/** Fen → '1,288.00'. */
export function amount(fen: number): string {
  const cents = Math.abs(fen) % 100
  const whole = String((Math.abs(fen) - cents) / 100).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${whole}.${String(cents).padStart(2, '0')}`
}

/** Grams → '306.4公斤'. */
export const kilograms = (grams: number) => `${(grams / 1000).toFixed(1)}公斤`

/** A box to tick; both stay open where nobody asked. */
export const tick = (agreed: boolean | undefined) =>
  agreed === undefined ? '□是　□否' : agreed ? '☑是　□否' : '□是　☑否'

function isDayOfMonth(year: number, month: number, date: number) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return length !== undefined && date >= 1 && date <= length
}

/** What form 3 sends along: nothing is said to be nothing; electronic files have no pages. */
export const enclosure = (files: number, pages?: number) =>
  files === 0 ? '无' : `相关材料${files}份，共${pages ?? '／'}页`
