/** A paper compiled from its sections: every number counted at one moment, every word about it computed. */
import { indicators } from '../../law/indicators.ts'
import { measuresIn } from '../check/index.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import { atOneMoment, figureOf, type Period, periodOf } from '../statistics/index.ts'
import type { SectionDraft } from './block.ts'
import { byTable, chartOf, comparison } from './block-tables.ts'
import type { Compiled, Found, LinkedTable, Silent } from './contract.ts'
import { contradictions } from './contradictions.ts'
import { type Counting, countingOf } from './counting.ts'
import { tokensOf } from './figure-words.ts'
import { plainTable } from './layout.ts'
import { words } from './linked-words.ts'
import type { Paper, Section } from './paper.ts'
import { say, typedNumbers } from './say.ts'
import { type PaperKind, templates } from './templates.ts'

export interface Analysis extends Compiled {
  period: Period
  office: Counting['office']
  org: string
  sections: Section[]
  /** Numbers typed by hand, by section and block: they stand for no record. */
  typed: { section: number; block: number; numbers: string[] }[]
  silent: Silent[]
  /** What the paper says against itself. */
  found: Found[]
}

/** Throws bad-input where the period is not of the sort this paper covers. */
export function paperPeriod(kind: PaperKind, key: string): Period {
  const period = periodOf(key)
  if (period.kind === templates[kind].of) return period
  throw badField(
    'period',
    {
      zh: `${templates[kind].label.zh}不按这样的期间编制`,
      en: `is no period of a ${templates[kind].label.en.toLowerCase()}`,
    },
    { zh: examples[kind], en: examples[kind] },
  )
}
export const examples: Record<PaperKind, string> = {
  monthly: '2026-06',
  quarterly: '2026-Q2',
  'half-year': '2026-H1',
  annual: '2026',
  special: '2026-10-01..2026-10-07',
}

export const compileAnalysis = (
  ctx: Context,
  period: Period,
  drafts: readonly SectionDraft[],
  office?: string,
): Promise<Analysis> =>
  atOneMoment(ctx, async steady => {
    const offices = await listOffices(steady)
    const one = office === undefined ? undefined : offices.find(each => each.code === office)
    if (office !== undefined && one?.kind !== 'county')
      throw badField(
        'office',
        { zh: '不是县（市、区）局', en: 'is no county bureau' },
        { zh: '县（市、区）局的代码', en: 'the code of a county bureau' },
      )
    const org = one?.name ?? offices.find(each => each.kind === 'bureau')?.name ?? ''
    const counting = countingOf(steady, period, one ? { code: one.code, name: one.name } : null, org)
    return {
      ...(await compile(steady, counting, drafts)),
      period,
      office: counting.office,
      org,
    }
  })

async function compile(ctx: Context, counting: Counting, drafts: readonly SectionDraft[]) {
  const sections: Section[] = []
  const tables: LinkedTable[] = []
  const typed: Analysis['typed'] = []
  const sources: string[] = []
  const silent: Silent[] = []
  const number = numbering()
  for (const [section, { heading: title, off, level = 1, when, blocks }] of drafts.entries()) {
    // A section in which nothing was written is none.
    if (off || blocks.every(each => each.kind === 'say' && each.text === '')) continue
    if (!(await somethingOf(counting, when))) {
      silent.push({ section, block: null })
      continue
    }
    sections.push({ heading: number(level, title), level })
    for (const [block, each] of blocks.entries()) {
      if ('when' in each && !(await somethingOf(counting, each.when))) silent.push({ section, block })
      else if (each.kind === 'refusal') {
        const tokens = tokensOf(each.text, `sections.${section}.blocks.${block}.text`)
        const numbers = typedNumbers(tokens, measuresIn)
        if (numbers.length > 0) typed.push({ section, block, numbers })
        const why = await say(counting, tokens, sources)
        sections.push({ ...words`（说明：${each.source}称“${each.says}”，不予采用。${why}）`, refusal: true })
      } else if (each.kind === 'say') {
        if (each.text === '') continue
        const tokens = tokensOf(each.text, `sections.${section}.blocks.${block}.text`)
        const numbers = typedNumbers(tokens, measuresIn)
        if (numbers.length > 0) typed.push({ section, block, numbers })
        sections.push(await say(counting, tokens, sources))
      } else if (each.kind === 'chart') {
        const past = (name: typeof each.name, of: Period) =>
          figureOf(ctx, name, of, counting.office ? { office: counting.office.code } : {})
        sections.push({ chart: await chartOf(counting, each, past) })
      } else {
        const key = `T${tables.length + 1}`
        const numbered = { ...each, title: `表${tables.length + 1}　${each.title}` }
        const table =
          numbered.kind === 'table' ? await byTable(counting, numbered, key) : await comparison(counting, numbered, key)
        tables.push(table)
        sections.push({ table: plainTable(table) })
      }
    }
  }
  if (sources.length > 0) sections.push({ paragraph: `引用数据来源：${sources.join('；')}。` })
  return {
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

/** On paper, as issue `issue` of `year`. */
export const analysisPaper = (
  { sections, org }: Analysis,
  {
    title,
    issue,
    year,
    date,
    version,
    corrections = [],
  }: { title: string; issue: number; year: number; date: string; version: number; corrections?: string[] },
): Paper => ({
  title,
  issue: `第${issue}期`,
  year,
  org,
  date,
  version,
  ...(corrections.length > 0 ? { corrections } : {}),
  sections,
  footer: { report: '市市场监督管理局', copy: '各县（市、区）市场监督管理局' },
})
