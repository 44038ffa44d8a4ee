/** 占比与基数: 「…28件，占投诉总量的15.3%」. The base is the one named, else the whole it is part of. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, near, printed, ratioSlack, type Sentence } from '../measures.ts'
import { beside, sortOf } from '../siblings.ts'
import { wholesIn } from '../wholes.ts'

/** @param earlier counts of the paragraph before this sentence, nearest last */
export function checkShares(sentence: Sentence, block: number, earlier: Measure[]): Claim[] {
  const all = measuresIn(sentence.text)
  const wholes = wholesIn(sentence.text)
  return all.flatMap((share, at) => {
    if (share.dimension !== 'percent' || share.rough) return []
    const said =
      /(?:占比?|比重)(?:为|达|达到|约)?([^占，。；]*?)(?:的|比例为|比为|总数的)?(?:占比)?(?:为|达|达到)?$/.exec(
        share.label,
      )
    const behind = /占比?(?:为|达)?$/.test(share.label.trim()) || said
    if (!behind) return []
    const last = nearestCount(all, at, sentence.text)
    if (!last) return []
    const together = /(合计|共计|总计|累计|三者|两者|上述)[^，。；]*$/.test(share.label)
    const list = together ? listBefore(all.slice(0, at), last, sentence.text, wholes) : [last]
    const part = list.length > 1 ? summed(list) : last
    const named = said?.[1]?.replace(/^(全部|所有|总|本期|同期)/, '').trim() ?? ''
    const above = wholes.find(
      each => each.parts.includes(part) || each.parts.some(one => one.from === part.from),
    )?.whole
    const others = all.filter(each => !list.some(one => one.from === each.from))
    const bracketed = all[at + 1]
    // 「占商品类的20.53%（商品类6949件）」
    const until =
      bracketed && /^\s*[（(][^，。；）)]*$/.test(sentence.text.slice(share.to, bracketed.from))
        ? bracketed.to
        : share.from
    const bases = candidates(others, earlier, part, above, until).filter(
      each => !/总[量数]/.test(named) || !isOfOneSort(each),
    )
    const carriers = all.filter((_, n) => all[n + 1]?.dimension === 'percent' && shared.test(all[n + 1]!.label))
    const place = { block, from: sentence.from + share.from, to: sentence.from + share.to }
    return judge({ share, part, bases, named, place, isPart: each => carriers.includes(each) })
  })
}

const nearestCount = (all: Measure[], at: number, text: string) => {
  const before = all.slice(0, at).filter(each => each.dimension === 'count' || each.dimension === 'money')
  const last = before.at(-1)
  return last && !/[；。]/.test(text.slice(last.to, all[at]!.from)) ? last : undefined
}

/** 「前三位为甲272件、乙99件、丙58件，合计占65%」: what is meant is the list before it. */
function listBefore(before: Measure[], last: Measure, text: string, wholes: ReturnType<typeof wholesIn>): Measure[] {
  const known = wholes.find(each => each.parts.some(one => one.from === last.from))
  if (known) return known.parts
  const list = [last]
  for (const each of [...before].reverse()) {
    if (each.from >= last.from) continue
    if (each.unit !== last.unit || !/^[^，。；]*、[^，。；]*$/.test(text.slice(each.to, list[0]!.from))) break
    list.unshift(each)
  }
  return list
}

const summed = (list: Measure[]): Measure => ({
  ...list.at(-1)!,
  value: list.reduce((sum, each) => sum + each.value, 0),
  text: list.map(each => each.text).join(' + '),
  label: '',
})

/**
 * Larger counts of the same sort, the likeliest first: the whole it stands under, one that says 共 wherever it stands, then
 * backwards. Another part beside it (质量 beside 价格) is never its base.
 */
function candidates(others: Measure[], earlier: Measure[], part: Measure, above: Measure | undefined, until: number) {
  const fit = (each: Measure) =>
    each.dimension === part.dimension &&
    each.value >= part.value &&
    each.unit === part.unit &&
    !beside(each.label, part.label)
  const here = others.filter(fit)
  const said = here.filter(each => total.test(each.label))
  const back = [...earlier.filter(fit), ...here.filter(each => each.to <= until && !said.includes(each))].reverse()
  return [...(above ? [above] : []), ...said, ...back]
}

const total = /共|总|合计|全部|全[市省区县国]/
const shared = /^[，,、（(]?\s*(?:占|比重)/

/** 「占投诉总量」 is no share of 商品类投诉. */
const isOfOneSort = (each: Measure) => /^(nature|problem)$/.test(sortOf(each.label)?.axis ?? '')

interface Question {
  share: Measure
  part: Measure
  bases: Measure[]
  named: string
  place: Claim['place']
  /** It has a share of its own: a base only where the figures or the words say so. */
  isPart(base: Measure): boolean
}

function judge({ share, part, bases, named, place, isPart }: Question): Claim[] {
  const exact = (base: Measure) => (part.value / base.value) * 100
  const told = (base: Measure) => `${part.text} ÷ ${base.label.trim()}${base.text}`
  const meant = named.length >= 2 ? bases.find(each => overlaps(each.label + each.after, named)) : undefined
  const fits = bases.find(each => near(share, exact(each), ratioSlack(part, each)))
  const says = `${part.text}占${share.text}`
  if (meant) {
    if (near(share, exact(meant), ratioSlack(part, meant))) return [holds(place, 'share', says, told(meant))]
    return [
      verdict(
        share,
        exact(meant),
        place,
        says,
        `${told(meant)}${fits ? `（按${fits.label.trim()}${fits.text}计则相符，基数不是所称的）` : ''}`,
      ),
    ]
  }
  if (fits) return [holds(place, 'share', says, told(fits))]
  const base = bases.find(each => !isPart(each))
  return base ? [verdict(share, exact(base), place, says, told(base))] : []
}

/** Cut off or rounded up where it should be rounded: the last decimal alone is wrong. */
export function verdict(share: Measure, exact: number, place: Claim['place'], says: string, base: string): Claim {
  const rule = Math.abs(share.value - exact) < share.step ? 'decimals' : 'share'
  return breaks(place, rule, says, printed(exact, share), base)
}

/** Two names of the same thing share two characters in a row, common words apart. */
function overlaps(label: string, named: string) {
  const bare = (text: string) => text.replace(/总量|总数|总的|数量|全部|件数|的|量|数|类|比/g, '')
  const name = bare(named)
  if (name.length < 2) return /总|共/.test(label)
  for (let at = 0; at + 2 <= name.length; at += 1) if (bare(label).includes(name.slice(at, at + 2))) return true
  return false
}
