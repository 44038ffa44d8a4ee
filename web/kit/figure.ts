/** How a figure is written on the screen: unrounded until here, rounded once. */
import type { FigureUnit } from '../../law/indicators.grammar.ts'
import type { Language } from './say.tsx'

export type FigureFormat = 'count' | 'money-wan' | 'kilograms' | 'percent' | 'change' | 'points' | 'text'

/** '—' for what is unknown or has no base, never nought. */
export function figureText(format: FigureFormat, value: number | string | null, language: Language): string {
  if (value === null) return '—'
  if (typeof value === 'string') return value
  if (format === 'count') return value.toLocaleString('en-US')
  if (format === 'money-wan') return fixed(value / 1_000_000)
  if (format === 'kilograms')
    return (value / 1000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  if (format === 'percent') return `${fixed(value * 100)}%`
  if (format === 'text') return String(value)
  const moved = fixed(Math.abs(value) * 100)
  if (Number(moved) === 0) return language === 'zh' ? '持平' : 'unchanged'
  return `${value > 0 ? '↑' : '↓'}${moved}${format === 'change' ? '%' : ''}`
}

/** Half away from zero on the decimal digits: 1.005 is 1.01. */
function fixed(value: number) {
  const rounded = Number(`${Math.round(Number(`${Number(Math.abs(value).toPrecision(15))}e2`))}e-2`)
  return (value < 0 && rounded > 0 ? -rounded : rounded).toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
}

export const formatOfUnit = (unit: FigureUnit): FigureFormat =>
  unit === 'ratio' ? 'percent' : unit === 'fen' ? 'money-wan' : unit === 'gram' ? 'kilograms' : 'count'
