/** Finds the numbers of a sentence that measure something, with their unit and what they are said to count. */

export type Dimension = 'count' | 'money' | 'percent' | 'points' | 'times'

export interface Measure {
  /** As printed: 3,725件 · 340万元 · 98%. */
  text: string
  /** Count as such, money in yuan, percent as printed (98). */
  value: number
  /** The step of the last printed figure: 1 for 3725件, 10,000 for 340万元, 0.01 for 37.82%. */
  step: number
  unit: string
  dimension: Dimension
  /** 约、余、近、多、以上: not exact. */
  rough: boolean
  /** The words before it, back to the last mark or number. */
  label: string
  /** The words after it, up to the next mark or number. */
  after: string
  from: number
  to: number
}

const units =
  '个百分点|百分点|%|亿元|万余元|多万元|余万元|万多元|万元|千元|元|万余件|万件|件次(?!之)|件|起|个批次|批次|批|户次(?!之)|户|家次(?!之)|家|个|条|人次(?!之)|人|次|期|台|辆|份|处|场|箱|倍|公斤|吨|款|组|宗|例|名|所|座|类|种|项'
const found = new RegExp(
  `(?<![A-Za-z0-9.,第/—-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(余|多)?(?:(${units})(?!工作日|自然日|月(?!份?结)|季度|小时))?`,
  'g',
)
/** 「其中合格40，不合格15批次」: the unit is named once, at the end of the list. */
const lent = new RegExp(
  `^(?:[，、,]\\s*和?[\\u4e00-\\u9fa5]{1,8}\\d+(?:\\.\\d+)?)*[，、,]\\s*和?[\\u4e00-\\u9fa5]{1,8}\\d+(?:\\.\\d+)?\\s*(${units})`,
)
const listed = /(?:其中|包括|分别为|分别是)[^。；]*[\u4e00-\u9fa5]{2}$/
const scales: Record<string, number> = {
  亿元: 1e8,
  万元: 1e4,
  万余元: 1e4,
  余万元: 1e4,
  多万元: 1e4,
  万多元: 1e4,
  千元: 1e3,
  万件: 1e4,
  万余件: 1e4,
}
/** 12315, 12345: names of lines, unless something is counted by them. */
const names = new Set(['12315', '12345', '12358', '12365', '12331', '96315', '315'])
const stops = /[，。；：、！？,;:!?（）()《》“”"\n]/

export function measuresIn(text: string): Measure[] {
  const all: Measure[] = []
  for (const match of text.matchAll(found)) {
    const [whole, digits = '', fraction = '', more = '', own = ''] = match
    const from = match.index
    const to = from + whole.length
    const unit = own || (listed.test(text.slice(0, from)) ? (lent.exec(text.slice(to))?.[1] ?? '') : '')
    if (unit === '' || names.has(digits + fraction)) continue
    // 「7个工作日」「3个月」「12类」 are no counts of matters; a year or a day is none either.
    if (/^(年|月|日|号|时|点|分)/.test(text.slice(to))) continue
    const scale = scales[unit] ?? 1
    const money = unit.endsWith('元')
    const dimension: Dimension =
      unit === '%'
        ? 'percent'
        : unit === '倍'
          ? 'times'
          : unit.endsWith('百分点')
            ? 'points'
            : money
              ? 'money'
              : 'count'
    const before = text.slice(0, from)
    const label = before.slice(lastStop(before, all.at(-1)?.to ?? 0))
    const rest = text.slice(to)
    const end = rest.search(/[，。；：、！？,;:!?（）()《》“”"\n\d]/)
    all.push({
      text: whole.trim(),
      value: Number(digits.replaceAll(',', '') + fraction) * scale,
      step: 10 ** -Math.max(0, fraction.length - 1) * scale,
      unit: unit.replace(/^(万|余万|多万|万余|万多)/, '').replace('个批次', '批次'),
      dimension,
      rough:
        more !== '' ||
        /余|多/.test(unit) ||
        /(约|近|超过|超|逾|至少|不足|将近|接近|大约|达到?以上)$/.test(label) ||
        /^(以上|左右|以下)/.test(rest),
      label,
      after: end < 0 ? rest : rest.slice(0, end),
      from,
      to,
    })
  }
  return all
}

function lastStop(text: string, atLeast: number) {
  for (let at = text.length - 1; at >= atLeast; at -= 1) if (stops.test(text[at]!)) return at + 1
  return atLeast
}

/** How far the true value may lie from the printed one: counts are exact, money in 万元 and anything with decimals was rounded. */
const halfOf = (each: Measure) => (each.dimension === 'money' || each.step < 1 ? each.step / 2 : 0)

/** In percentage points: what rounding of the two numbers can do to their ratio. */
export const ratioSlack = (part: Measure, whole: Measure) =>
  whole.value === 0 ? 0 : 100 * (halfOf(part) / whole.value + (part.value * halfOf(whole)) / whole.value ** 2)

/** Half a step of the printed number, what its inputs leave open, and a hair for binary fractions. */
export const near = (printed: Measure, exact: number, slack = 0) =>
  Math.abs(printed.value - exact) <= printed.step / 2 + slack + 1e-9 * Math.abs(exact)

/** Numbers as a bulletin prints them: as many decimals as the printed one has. */
export function printed(value: number, like: Measure): string {
  const scale = like.unit === '元' && like.text.includes('万') ? 1e4 : 1
  const decimals = Math.max(0, Math.round(-Math.log10(like.step / scale)))
  const number = (value / scale).toFixed(decimals)
  return like.text.replace(/[\d,]+(\.\d+)?/, number)
}

/** 「3倍」 that is 2.5 is told so, even where none were printed. */
export const timesOf = (value: number, like: Measure) =>
  like.text.replace(/[\d,]+(\.\d+)?/, String(Number(value.toFixed(Math.max(2, Math.round(-Math.log10(like.step)))))))

export interface Sentence {
  text: string
  /** Of its first character in the paragraph. */
  from: number
}

/** Sentences of a paragraph, each with its place. One that begins with 「其中」 belongs to the sentence before it. */
export function sentencesOf(text: string): Sentence[] {
  const all: Sentence[] = []
  let from = 0
  const end = (to: number) => {
    const said = text.slice(from, to)
    const last = all.at(-1)
    if (last && /^\s*其中/.test(said)) last.text = text.slice(last.from, to)
    else if (said.trim() !== '') all.push({ text: said, from })
  }
  for (const match of text.matchAll(/[。！？\n]/g)) {
    end(match.index)
    from = match.index + 1
  }
  end(text.length)
  return all
}
