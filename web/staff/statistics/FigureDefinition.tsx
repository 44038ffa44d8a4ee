/** 口径: what is counted, over what, when, and what is left out. */
import type { Indicator } from '../../../law/indicators.ts'
import { type Label, useSay } from '../../kit/say.tsx'

export function FigureDefinition({ indicator }: { indicator: Indicator }) {
  const say = useSay()
  const lines: [Label, Label][] = [
    [
      { zh: indicator.denominator ? '分子' : '计数', en: indicator.denominator ? 'Above' : 'Counts' },
      indicator.numerator,
    ],
    ...(indicator.denominator ? [[{ zh: '分母', en: 'Below' }, indicator.denominator] as [Label, Label]] : []),
    [{ zh: '归入期间', en: 'In the period if' }, indicator.base],
    [{ zh: '不计入', en: 'Left out' }, indicator.exclusions],
  ]
  return (
    <>
      <h2>{say({ zh: '口径', en: 'Definition' })}</h2>
      <dl className="facts">
        {lines.map(([term, text]) => (
          <div key={term.zh}>
            <dt>{say(term)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
