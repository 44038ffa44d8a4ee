/** 稿件: begun from a template, written in the editor, counted anew whenever it is shown, published as a frozen issue. */
import { mixedRates } from '../../law/indicators.ts'
import { numbersIn } from '../check/index.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { type Analysis, analysisPaper, compileAnalysis, paperPeriod } from './analysis.ts'
import type { SectionDraft } from './block.ts'
import type { DraftChange, DraftLine, DraftView, NewDraft } from './contract.ts'
import { type FileFormat, paperFile } from './files.ts'
import { linesOfPeriod, nextIssue, yearReported } from './queries.ts'
import { type PaperKind, sectionsOf, templates } from './templates.ts'

const select = (ctx: Context) =>
  ctx.db
    .selectFrom('bulletin_draft')
    .innerJoin('person', 'person.id', 'bulletin_draft.changed_by')
    .leftJoin('office', 'office.id', 'bulletin_draft.office_id')
    .select([
      'bulletin_draft.id',
      'bulletin_draft.kind',
      'bulletin_draft.period',
      'bulletin_draft.title',
      'bulletin_draft.changed_at as changedAt',
      'person.name as by',
      'office.name as office',
    ])

/** Last changed first. */
export async function listDrafts(ctx: Context): Promise<DraftLine[]> {
  const rows = await select(ctx).orderBy('bulletin_draft.changed_at', 'desc').limit(200).execute()
  return rows.map(row => ({ ...row, changedAt: row.changedAt.toISOString() }))
}

export async function beginDraft(ctx: Context, { kind, period: key, office, title }: NewDraft): Promise<DraftView> {
  const period = paperPeriod(kind, key)
  if (period.from > ctx.today)
    throw badField(
      'period',
      { zh: '尚未开始', en: 'has not begun' },
      { zh: `${ctx.today}以前开始的期间`, en: `a period that began by ${ctx.today}` },
    )
  const one = office
    ? await ctx.db.selectFrom('office').select('id').where('code', '=', office).executeTakeFirst()
    : undefined
  if (office && !one)
    throw badField(
      'office',
      { zh: '没有这个单位', en: 'is no office' },
      { zh: '县（市、区）局的代码', en: 'the code of a county bureau' },
    )
  const made = await ctx.db
    .insertInto('bulletin_draft')
    .values({
      kind,
      period: period.key,
      office_id: one?.id ?? null,
      title: title ?? templates[kind].title(period),
      sections: JSON.stringify(await sectionsOf(ctx, kind, period)),
      made_by: ctx.actor.id!,
      changed_by: ctx.actor.id!,
      changed_at: ctx.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made)
    throw badField(
      'period',
      { zh: '这一期间的稿件已经有了', en: 'has a draft already' },
      { zh: '打开已有的稿件，或者选择别的期间', en: 'open the draft there is, or choose another period' },
    )
  return showDraft(ctx, made.id)
}

async function draftRow(ctx: Context, id: number) {
  const row = await ctx.db.selectFrom('bulletin_draft').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这份稿件', en: 'No such draft' })
  return row
}

export async function compiledDraft(ctx: Context, id: number) {
  const row = await draftRow(ctx, id)
  const kind = row.kind as PaperKind
  const office =
    row.office_id === null
      ? undefined
      : (await ctx.db.selectFrom('office').select('code').where('id', '=', row.office_id).executeTakeFirstOrThrow())
          .code
  const counted = await compileAnalysis(ctx, paperPeriod(kind, row.period), row.sections, office)
  const inTitle = numbersIn(row.title)
  const analysis =
    inTitle.length === 0
      ? counted
      : { ...counted, typed: [{ section: null, block: null, field: 'title', numbers: inTitle }, ...counted.typed] }
  const published = await linesOfPeriod(ctx, kind, row.period)
  const last = row.office_id === null ? published.at(-1) : undefined
  const year = last?.year ?? yearReported(row.period)
  const place = {
    issue: last?.issue ?? (await nextIssue(ctx, kind, year)),
    year,
    version: (last?.version ?? 0) + 1,
  }
  return { row, kind, analysis, published: row.office_id === null ? published : [], place }
}

export async function showDraft(ctx: Context, id: number): Promise<DraftView> {
  const { row, kind, analysis, published, place } = await compiledDraft(ctx, id)
  const line = await select(ctx).where('bulletin_draft.id', '=', id).executeTakeFirstOrThrow()
  const { figures, tables, urging, definitions, typed, silent, found, period, appeals } = analysis
  return {
    ...line,
    changedAt: line.changedAt.toISOString(),
    version: row.version,
    draft: row.sections,
    explanations: row.explanations,
    figures,
    tables,
    urging,
    ...(definitions ? { definitions } : {}),
    typed,
    silent,
    found,
    over: period.to < ctx.today,
    appeals,
    issue: place.issue,
    paper: paperFrom(ctx, { kind, title: row.title }, analysis, place),
    published,
    mayChange: hasRole(ctx.actor, 'supervisor'),
  }
}

const paperFrom = (
  ctx: Context,
  named: { kind: PaperKind; title: string },
  analysis: Analysis,
  place: { issue: number; year: number; version: number },
) => analysisPaper(analysis, { ...named, date: ctx.today, ...place })

/** ÷ closed and ÷ received: whoever reads them side by side takes one for the other. */
function requireRatesApart(sections: readonly SectionDraft[]) {
  for (const [section, { blocks }] of sections.entries())
    for (const [block, each] of blocks.entries()) {
      if (!('names' in each)) continue
      const mixed = mixedRates(each.names)
      if (mixed)
        throw badField(`sections.${section}.blocks.${block}.names`, mixed, {
          zh: '分列两张表',
          en: 'a table for each',
        })
    }
}

/** What two people change at once is told to the second; nothing is lost. */
export async function changeDraft(
  ctx: Context,
  id: number,
  { title, sections, explanations, version }: DraftChange,
): Promise<DraftView> {
  requireRatesApart(sections)
  const changed = await ctx.db
    .updateTable('bulletin_draft')
    .set({
      title,
      sections: JSON.stringify(sections),
      explanations: JSON.stringify(explanations),
      changed_by: ctx.actor.id!,
      changed_at: ctx.now,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) === 0) {
    await draftRow(ctx, id)
    throw new Problem('changed', {
      zh: '稿件刚被他人修改，请重新打开后再改',
      en: 'Somebody else has just changed the draft: open it again',
    })
  }
  return showDraft(ctx, id)
}

export async function dropDraft(ctx: Context, id: number) {
  await draftRow(ctx, id)
  await ctx.db.deleteFrom('bulletin_draft').where('id', '=', id).execute()
}

/** As it would be published now, called a draft on its face. */
export async function downloadDraft(ctx: Context, id: number, format: FileFormat): Promise<Attachment> {
  const { row, kind, analysis, place } = await compiledDraft(ctx, id)
  const paper = paperFrom(ctx, { kind, title: `${row.title}（草稿）` }, analysis, place)
  return new Attachment(await paperFile(paper, format), fileTypes[format], `${paper.title}.${format}`)
}
