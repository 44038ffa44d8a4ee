/** 比率与其两个数: 「投诉3725件，调解成功3647件，调解率98%」. The stem of the rate names what stands above the line. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, near, printed, type Sentence } from '../measures.ts'

export function checkRates(sentence: Sentence, block: number): Claim[] {
  const all = measuresIn(sentence.text)
  return all.flatMap((rate, at) => {
    const name =
      rate.dimension === 'percent' && !rate.rough
        ? /([\u4e00-\u9fa5]{1,10})(?:率|(?<=满意)度)(?:为|达|达到|约|均为|均达)?$/.exec(labelOf(all, at))?.[1]
        : undefined
    if (name === undefined || /同比|环比|增长/.test(name)) return []
    // 满意率 counts 基本满意 in some bureaus and not in others.
    if (name.endsWith('满意') && all.some(each => /(基本|比较|非常)满意/.test(each.label))) return []
    const counts = segment(all, at, sentence.text)
    const stem = stemOf(name)
    const direct =
      counts.filter(each => stem.some(word => says(each, word))).at(-1) ?? after(all, at, stem, sentence.text)
    const not = stem.map(word => `不${word}`)
    const lack = direct
      ? undefined
      : (counts.filter(each => not.some(word => says(each, word))).at(-1) ?? after(all, at, not, sentence.text))
    const top = direct ?? lack
    if (!top) return []
    const fit = (each: Measure) =>
      each !== top && alike(each.unit, top.unit) && each.value >= top.value && !isPlan(each)
    const before = counts.filter(each => fit(each) && !waits(each))
    const waiting = counts.find(waits)
    const bases = (
      before.length > 0
        ? before
        : all
            .slice(at + 1)
            .filter(each => fit(each) && isIntake(each))
            .slice(0, 1)
    ).map(base => (waiting && waiting.value < base.value ? without(base, waiting) : base))
    const place = { block, from: sentence.from + rate.from, to: sentence.from + rate.to }
    const of = (base: Measure) => ((lack ? base.value - lack.value : top.value) / base.value) * 100
    const part = `${top.label.trim()}${top.text}`
    const told = (base: Measure) =>
      lack ? `${base.label.trim()}${base.text}减去${part} ÷ ${base.text}` : `${part} ÷ ${base.label.trim()}${base.text}`
    const fits = [...bases, ...before].find(base => near(rate, of(base)))
    if (fits) return [holds(place, 'rate', rate.text, told(fits))]
    const base = bases.findLast(each => each.unit === top.unit)
    if (!base) return []
    const exact = of(base)
    const rule = Math.abs(rate.value - exact) < rate.step ? 'decimals' : 'rate'
    const called = labelOf(all, at).includes(`${name}度`) ? '度' : '率'
    return [breaks(place, rule, `${name}${called}${rate.text}`, printed(exact, rate), told(base))]
  })
}

/** 「不合格率由去年的8.00%下降到6.73%」: the name stands before the earlier value. */
function labelOf(all: readonly Measure[], at: number): string {
  const label = all[at]!.label.trim()
  const before = all[at - 1]
  if (before?.dimension !== 'percent' || !/^[\u4e00-\u9fa5]{1,4}[到至为]$/.test(label)) return label
  return /^(.*率)[由从自]/.exec(before.label.trim())?.[1] ?? label
}

/** 批次 are counted as 个 too. */
const alike = (a: string, b: string) => a === b || (/^(个|批|批次)$/.test(a) && /^(个|批|批次)$/.test(b))
/** 「还有80个批次未出结果」: what is pending is in no rate. */
const waits = (each: Measure) => /未出结果|未出具|结果未出|待检|检测中/.test(each.label + each.after)
const without = (base: Measure, waiting: Measure): Measure => ({
  ...base,
  value: base.value - waiting.value,
  text: `（${base.text} − 未出结果的${waiting.text}）`,
})
/** 「调解成功率98.5%，共受理投诉3725件」 */
const isIntake = (each: Measure) => /^[，,]?\s*(共(受理|接收|收到|登记|抽检)|(成功)?回访)/.test(each.label)

/** The counts of the same item: back to the last ； that parts it from another, never past a full stop; and in a bracket behind it. */
function segment(all: Measure[], at: number, text: string): Measure[] {
  const rate = all[at]!
  const start = Math.max(text.lastIndexOf('；', rate.from), text.lastIndexOf(';', rate.from))
  const end = rate.to + (/^[（(][^（）()]*/.exec(text.slice(rate.to))?.[0].length ?? 0)
  return all.filter(each => each.from > start && each.to <= end && each.dimension === 'count')
}

/** 「抽检50批次，不合格率16%，不合格8批次」, 「办结率95%，共受理200件，办结180件」: the count comes after its rate. */
function after(all: Measure[], at: number, stem: readonly string[], text: string): Measure | undefined {
  const [next, another] = all.slice(at + 1)
  const here = (each: Measure | undefined) =>
    each?.dimension === 'count' && !/[；;]/.test(text.slice(all[at]!.to, each.from)) ? each : undefined
  const count = here(next) && isIntake(next!) ? here(another) : here(next)
  return count && stem.includes(count.label.trim()) ? count : undefined
}

const isPlan = (each: Measure) => /目标|任务|计划|同期|上周|上月|去年/.test(each.label + each.after)

/** 调解成功率 → 调解成功, 调解; 不合格率 → 不合格; 按时办结率 → 按时办结, 办结. Longest first. */
function stemOf(name: string): string[] {
  const bare = name.replace(/^(投诉|举报|其|平均|总体|综合|抽检)+/, '')
  const words = [bare]
  if (bare.startsWith('按时') || bare.startsWith('按期')) words.push(bare.slice(2))
  if (bare.endsWith('成功')) words.push(bare.slice(0, -2))
  if (bare === '调解') words.push('调解成功')
  return words.filter(each => each.length >= 2)
}

/** 合格 is not 不合格, 受理 is not 不予受理. */
function says(each: Measure, word: string) {
  const text = `${each.label}|${each.after}`
  const at = text.indexOf(word)
  return at >= 0 && !/[不未]$|不予$/.test(text.slice(0, at))
}
