/** The sentences of the public edition. */
import { fewestPublic } from '../../law/publicity.ts'
import { isSmall, type Secrets, tellsPart, unsaid } from './kept-back.ts'
import type { PlacedFigure, Section } from './paper.ts'

type Said = Extract<Section, { paragraph: string }>
interface Edit {
  at: number
  length: number
  put: string
}

/**
 * A sentence that tells what the table keeps back keeps it back too. One that tells a unit's sum over both platforms goes
 * altogether, and so does one of several that are level (各3件): even without the number it would tell.
 */
export function publicWords(
  { paragraph, figures = [] }: Said,
  secrets: Secrets,
  inTables: ReadonlySet<string>,
  shy: readonly string[],
): Said {
  const gone: Edit[] = sentences(paragraph)
    .filter(({ at, text }) => {
      const level = Number(/（各(\d+)件）/.exec(text)?.[1] ?? Number.NaN)
      const inside = figures.filter(each => each.at >= at && each.at < at + text.length)
      return (
        inside.some(each => each.query.includes('unit=') && tellsPart(each.query, inTables)) ||
        (level > 0 && (level < fewestPublic || shy.some(name => text.includes(name))))
      )
    })
    .map(({ at, text }) => ({ at, length: text.length, put: '' }))
  const stars = figures
    .flatMap(each => [...starOf(each, paragraph, secrets), ...changeAfter(each, paragraph, secrets)])
    .filter(each => !gone.some(({ at, length }) => each.at >= at && each.at < at + length))
  // From the end, so that places stay right.
  return {
    paragraph: [...gone, ...stars]
      .sort((one, other) => other.at - one.at)
      .reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), paragraph),
  }
}

const isKept = ({ at, text, query }: PlacedFigure, paragraph: string, secrets: Secrets) =>
  secrets.has(query) ||
  smallCountsBehind(paragraph.slice(at + text.length)) > 0 ||
  (/^\d+$/.test(text) && isSmall(Number(text))) ||
  (secrets.tellsBase(query, text) && !tellsItself(paragraph.slice(at + text.length)))

/** 100.00%（71/71）: the base stands beside it, and is none of the small ones. */
const tellsItself = (behind: string) => Number(/^（\d+\/(\d+)）/.exec(behind)?.[1] ?? 0) >= fewestPublic

/** 96.30%（26/27）: with one missed, or one met, or a base of one or two, the counts are kept back with the rate. How long they are. */
function smallCountsBehind(behind: string): number {
  const counts = /^（(\d+)\/(\d+)）/.exec(behind)
  if (!counts) return 0
  const [met, base] = [Number(counts[1]), Number(counts[2])]
  return [met, base, base - met].some(isSmall) ? counts[0].length : 0
}

function starOf(figure: PlacedFigure, paragraph: string, secrets: Secrets): Edit[] {
  if (!isKept(figure, paragraph, secrets)) return []
  const { at, text } = figure
  return [{ at, length: text.length + smallCountsBehind(paragraph.slice(at + text.length)), put: unsaid }]
}

const moved = /^([^，。（）]*)(）持平|）(?:上升|下降)[\d.]+(?:%|个百分点)?|，(?:上升|下降)[\d.]+[^，；。]*)/

/** 比上月（339件）上升3.24%: with one side kept back the change would tell it; of two small ones even the direction does. */
function changeAfter(figure: PlacedFigure, paragraph: string, secrets: Secrets): Edit[] {
  const now = secrets.nowOf(figure.query)
  if (now === undefined || (!isKept(figure, paragraph, secrets) && !secrets.has(now))) return []
  const before =
    /(?:(比|与)(上[^，。（）]*|去年[^，。（）]*|此前[^，。（）]*)（|(上[^，。（）]*|去年[^，。（）]*|此前[^，。（）]*)为)$/.exec(
      paragraph.slice(0, figure.at),
    )
  const after = moved.exec(paragraph.slice(figure.at + figure.text.length))
  if (!before || !after) return []
  const then = before[2] ?? before[3]!
  const begin = figure.at - before[0].length
  const end = figure.at + figure.text.length
  return [
    { at: begin, length: before[0].length, put: `与${then}（` },
    { at: end + after[1]!.length, length: after[2]!.length, put: `）相比${unsaid}` },
  ]
}

const sentences = (paragraph: string) =>
  [...paragraph.matchAll(/[^。]*。?/g)].filter(each => each[0]).map(each => ({ at: each.index, text: each[0] }))
