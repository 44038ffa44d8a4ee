/** The sections of a draft, counted: what shows nothing falls away and is told to the editor. */
import { indicators } from '../../law/indicators.ts'
import { numbersIn } from '../check/index.ts'
import type { Context } from '../kernel/context.ts'
import { figureOf, type Period } from '../statistics/index.ts'
import type { Block, SectionDraft } from './block.ts'
import { comparison } from './block-comparison.ts'
import { byTable, chartOf } from './block-tables.ts'
import type { LinkedTable, Silent } from './contract.ts'
import { contradictions } from './contradictions.ts'
import type { Counting } from './counting.ts'
import { tokensOf } from './figure-words.ts'
import { plainTable } from './layout.ts'
import { words } from './linked-words.ts'
import type { Section } from './paper.ts'
import { withRoundingNote } from './rounding.ts'
import { areaWords, say, typedNumbers } from './say.ts'
import { spanWords } from './sentences.ts'

export async function compile(ctx: Context, counting: Counting, drafts: readonly SectionDraft[]) {
  const sections: Section[] = []
  const tables: LinkedTable[] = []
  const typed: { section: number; block: number; numbers: string[] }[] = []
  const sources: string[] = []
  const silent: Silent[] = []
  const number = numbering()
  const appeals = await counting.appeals()
  if (appeals === 0) {
    const { from, to } = counting.period
    sections.push({ paragraph: `${spanWords(from, to)}，${areaWords(counting)}没有投诉、举报和咨询的记录。` })
  }
  const said = async (text: string, section: number, block: number) => {
    const tokens = tokensOf(text, `sections.${section}.blocks.${block}.text`)
    const numbers = typedNumbers(tokens, numbersIn)
    if (numbers.length > 0) typed.push({ section, block, numbers })
    return say(counting, tokens, sources)
  }
  /** undefined where it would show nothing. */
  const made = async (each: Block, section: number, block: number, annexed = false): Promise<Section | undefined> => {
    if ('when' in each && !(await somethingOf(counting, each.when))) return undefined
    if (each.kind === 'refusal') {
      const why = await said(each.text, section, block)
      return { ...words`（说明：${each.source}称“${each.says}”，不予采用。${why}）`, refusal: true }
    }
    if (each.kind === 'say') {
      const paragraph = await said(each.text, section, block)
      return paragraph.paragraph === '' ? undefined : paragraph
    }
    if (each.kind === 'chart') {
      const past = (name: typeof each.name, of: Period) =>
        figureOf(ctx, name, of, counting.office ? { office: counting.office.code } : {})
      const chart = await chartOf(counting, each, past)
      return chart.points.some(point => point.value) ? { chart } : undefined
    }
    const key = `T${tables.length + 1}`
    const numbered = { ...each, title: `${annexed ? '附表' : '表'}${tables.length + 1}　${each.title}` }
    const table =
      numbered.kind === 'table'
        ? withRoundingNote(await byTable(counting, numbered, key))
        : await comparison(counting, numbered, key)
    if (!tells(table)) return undefined
    tables.push(table)
    return { table: plainTable(table) }
  }
  const annexes: Section[] = []
  for (const [section, { heading: title, off, level = 1, annex, when, blocks }] of drafts.entries()) {
    // A section in which nothing was written is none, unless others stand below it.
    const above = level === 1 && blocks.length === 0 && drafts[section + 1]?.level === 2
    if (off || (!above && blocks.every(each => each.kind === 'say' && each.text === ''))) continue
    const parts: Section[] = []
    const quiet: Silent[] = []
    if (await somethingOf(counting, when))
      for (const [block, each] of blocks.entries()) {
        if (each.kind === 'say' && each.text === '') continue
        const part = await made(each, section, block, annex)
        if (part) parts.push(part)
        else quiet.push({ section, block })
      }
    if (annex) annexes.push(...parts)
    else if (above || parts.length > 0) {
      if (title) sections.push({ heading: number(level, title), level })
      sections.push(...parts)
    }
    silent.push(...(parts.length === 0 && !above ? [{ section, block: null }] : quiet))
  }
  if (sources.length > 0) sections.push({ paragraph: `引用数据来源：${sources.join('；')}。` })
  if (annexes.length > 0)
    sections.push(
      { paragraph: `附件：统计表（附表1至附表${tables.length}）` },
      { heading: '附件', level: 1, annex: true },
      ...annexes,
    )
  return {
    appeals,
    sections,
    tables,
    typed,
    silent,
    figures: Object.fromEntries(counting.asked),
    urging: [],
    definitions: definitionsOf(counting, tables),
    found: contradictions(sections),
  }
}

const none = new Set<unknown>([null, 0, '0', '0.00', '0.0', '—', '持平'])
const tells = ({ rows }: LinkedTable) => rows.some(row => row.cells.some(cell => !none.has(cell.value)))

/** 一、 and below it （一）, beginning anew under each. */
function numbering() {
  let [first, second] = [0, 0]
  return (level: 1 | 2, title: string) => {
    if (level === 2) return `（${ordinals(++second)}）${title}`
    second = 0
    return `${ordinals(++first)}、${title}`
  }
}

/** Whether any of these counts something in the period; true where nothing is asked. */
async function somethingOf(counting: Counting, names: SectionDraft['when']) {
  if (!names) return true
  for (const name of names) if ((await counting.figure(name, 'now'))?.value) return true
  return false
}

const ordinals = (n: number) => (n <= 10 ? '一二三四五六七八九十'[n - 1] : `十${'一二三四五六七八九'[n - 11]}`)

function definitionsOf(counting: Counting, tables: readonly LinkedTable[]) {
  const names = [...counting.asked.keys()].map(key => key.split(' ')[0]!)
  const shown = tables.flatMap(table => table.columns.map(column => column.indicator).filter(each => each !== null))
  return Object.fromEntries(
    [...new Set([...names, ...shown])].sort().map(name => [name, indicators[name as keyof typeof indicators]]),
  )
}
