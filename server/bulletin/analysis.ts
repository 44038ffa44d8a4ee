import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import { atOneMoment, type Period, periodOf } from '../statistics/index.ts'
import type { SectionDraft } from './block.ts'
import type { Compiled, Found, Silent, Typed } from './contract.ts'
import { type Counting, countingOf } from './counting.ts'
import type { Paper, Section, Table } from './paper.ts'
import { compile } from './sections.ts'
import { type PaperKind, templates } from './templates.ts'

export interface Analysis extends Compiled {
  period: Period
  office: Counting['office']
  org: string
  sections: Section[]
  /** How many appeals the period has at all. */
  appeals: number
  /** They stand for no record. */
  typed: Typed[]
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
  special: '2026-10-01..2026-10-07, 2026-国庆, 2026-double11',
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

/** On paper, as issue `issue` of `year`. */
export const analysisPaper = (
  { sections, org }: Analysis,
  {
    title,
    kind,
    issue,
    year,
    date,
    version,
    corrections = [],
    corrected = [],
  }: {
    title: string
    kind: PaperKind
    issue: number
    year: number
    date: string
    version: number
    corrections?: string[]
    corrected?: Table[]
  },
): Paper => ({
  title,
  issue: `第${issue}期`,
  year,
  org,
  date,
  version,
  ...(corrections.length > 0 ? { corrections } : {}),
  ...(corrected.length > 0 ? { corrected } : {}),
  sections,
  ...('signed' in templates[kind] ? { signed: true } : {}),
  footer: { report: '市市场监督管理局', copy: '各县（市、区）市场监督管理局' },
})
