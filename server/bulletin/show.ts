/** The week on the screen: as it would be published now, and what was published of it. */
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { counted, neighbour, weekAt } from '../statistics/index.ts'
import { analysisPaper, compileAnalysis, paperPeriod } from './analysis.ts'
import type { WeeklyAnswer } from './command-text.ts'
import type { PublishedView, WeeklyView } from './contract.ts'
import { type FileFormat, paperFile } from './files.ts'
import { printOf } from './kept-print.ts'
import { publicEdition } from './public-edition.ts'
import { linesOfPeriod, nextIssue, showBulletin, versionsOf, yearReported } from './queries.ts'
import { type PaperKind, sectionsOf, templates } from './templates.ts'
import { compileWeekly, paperOf, weekPeriod } from './weekly.ts'

/** @param key absent: the last week that is over */
export async function showWeekly(ctx: Context, key?: string, office?: string): Promise<WeeklyView> {
  const thisWeek = weekAt(ctx.today)
  const lastWeek = neighbour(thisWeek, -1)
  const period = key === undefined ? lastWeek : weekPeriod(key)
  if (period.from > ctx.today)
    throw new Problem('not-allowed', { zh: `${period.label.zh}尚未开始`, en: 'That week has not begun' })
  const { value: weekly } = await counted(ctx, `weekly ${period.key} ${office ?? ''}`, 'unchanged', of =>
    compileWeekly(of, period, office),
  )
  const published = office ? [] : await linesOfPeriod(ctx, 'weekly', period.key)
  const last = published.at(-1)
  const year = last?.year ?? yearReported(period.key)
  const issue = last?.issue ?? (await nextIssue(ctx, 'weekly', year))
  const next = neighbour(period, 1)
  return {
    period: { key: period.key, from: period.from, to: period.to, label: period.label },
    previous: neighbour(period, -1).key,
    next: next.from > ctx.today ? null : next.key,
    thisWeek: thisWeek.key,
    lastWeek: lastWeek.key,
    over: period.to < ctx.today,
    appeals: weekly.appeals,
    office: weekly.office,
    issue,
    figures: weekly.figures,
    tables: weekly.tables,
    urging: weekly.urging,
    paper: paperOf(weekly, { issue, year, date: ctx.today, version: (last?.version ?? 0) + 1 }),
    published,
  }
}

/**
 * The same bytes each time.
 *
 * @param edition public: small numbers are kept back, for whoever is not of the house, by the rule of today
 */
export async function downloadBulletin(
  ctx: Context,
  id: number,
  format: FileFormat,
  edition: 'full' | 'public' = 'full',
): Promise<Attachment> {
  const { year, version, paper } = edition === 'public' ? await showPublicEdition(ctx, id) : await showBulletin(ctx, id)
  const name = `${paper.title}（${year}年${paper.issue}${version > 1 ? `第${version}版` : ''}）.${format}`
  const file = edition === 'public' ? await paperFile(paper, format) : await printOf(ctx, id, format, paper)
  return new Attachment(file, fileTypes[format], name)
}

/** A paper as a file, as it was given out if it is published. */
export const fileOf = (ctx: Context, { id, paper }: WeeklyAnswer, format: FileFormat): Promise<Buffer> =>
  id === null ? paperFile(paper, format) : printOf(ctx, id, format, paper)

/** The frozen issue with its paper as everybody may read it. */
export async function showPublicEdition(ctx: Context, id: number): Promise<PublishedView> {
  const frozen = await showBulletin(ctx, id)
  const before = (await versionsOf(ctx, frozen.kind, frozen.period)).findLast(each => each.version < frozen.version)
  return { ...frozen, paper: publicEdition(frozen.paper, frozen, before?.compiled) }
}

/** For the command line: what was published, if it was; else, or when asked to recount, the records as they stand. */
export async function weeklyForCommand(
  ctx: Context,
  key: string,
  office: string | undefined,
  recount: boolean,
): Promise<WeeklyAnswer> {
  const { from, to } = weekPeriod(key)
  const last = office ? undefined : (await linesOfPeriod(ctx, 'weekly', key)).at(-1)
  if (last && !recount) {
    const { issue: number, version, figures, tables, urging, paper } = await showBulletin(ctx, last.id)
    return { id: last.id, period: { key, from, to }, office: null, number, version, figures, tables, urging, paper }
  }
  const { period, office: one, issue: number, figures, tables, urging, paper } = await showWeekly(ctx, key, office)
  return { id: null, period, office: one, number, version: 0, figures, tables, urging, paper }
}

/** A paper as its template makes it, for scripts; what was published, if it was. */
export async function paperForCommand(
  ctx: Context,
  kind: PaperKind,
  asked: string,
  office: string | undefined,
  recount: boolean,
): Promise<WeeklyAnswer> {
  const period = paperPeriod(kind, asked)
  const { key, from, to } = period
  const last = office ? undefined : (await linesOfPeriod(ctx, kind, key)).at(-1)
  if (last && !recount) {
    const { issue: number, version, figures, tables, urging, paper } = await showBulletin(ctx, last.id)
    return { id: last.id, period: { key, from, to }, office: null, number, version, figures, tables, urging, paper }
  }
  const analysis = await compileAnalysis(ctx, period, await sectionsOf(ctx, kind, period), office)
  const year = last?.year ?? yearReported(key)
  const number = last?.issue ?? (await nextIssue(ctx, kind, year))
  const place = { issue: number, year, version: 1, date: ctx.today }
  const paper = analysisPaper(analysis, { title: templates[kind].title(period), kind, ...place })
  const { figures, tables, urging } = analysis
  const { office: one } = analysis
  return { id: null, period: { key, from, to }, office: one, number, version: 0, figures, tables, urging, paper }
}
