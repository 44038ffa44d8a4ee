/** Sentences that know their figures: what is printed stays plain text, on the screen each figure leads to its records. */
import type { Paragraph, PlacedFigure } from './paper.ts'

export interface LinkedFigure {
  text: string
  query: string
  rate: boolean
}

export const linked = (value: number | string, query: string, rate = false): LinkedFigure => ({
  text: String(value),
  query,
  rate,
})

/** Template tag: plain values, figures with their way, and sentences within the sentence. */
export function words(
  fixed: TemplateStringsArray,
  ...put: readonly (string | number | LinkedFigure | Paragraph)[]
): Paragraph {
  let paragraph = fixed[0] ?? ''
  const figures: PlacedFigure[] = []
  put.forEach((each, place) => {
    const at = paragraph.length
    if (typeof each !== 'object') paragraph += each
    else if ('query' in each) {
      figures.push({ at, ...each })
      paragraph += each.text
    } else {
      figures.push(...(each.figures ?? []).map(figure => ({ ...figure, at: at + figure.at })))
      paragraph += each.paragraph
    }
    paragraph += fixed[place + 1] ?? ''
  })
  return { paragraph, figures }
}

export const joined = (list: readonly Paragraph[], by: string): Paragraph =>
  list.reduce((all, each, place) => (place === 0 ? each : words`${all}${by}${each}`), words``)
