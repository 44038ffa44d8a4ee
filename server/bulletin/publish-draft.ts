/** A paper is published when its period is over, every number in it stands for a record or names its source, and nothing in it contradicts itself unexplained. */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { type Analysis, analysisPaper } from './analysis.ts'
import { requireAppeals } from './appeals.ts'
import type { Compiled, DraftPublication, PublishedLine } from './contract.ts'
import { changedFigures, changedWords, correctedTables } from './corrected.ts'
import { compiledDraft } from './draft.ts'
import { hashOf } from './hash.ts'
import { differences } from './publish.ts'
import { lineOf, versionsOf } from './queries.ts'

export async function publishDraft(
  ctx: Context,
  id: number,
  { reason, withoutAppeals }: DraftPublication,
): Promise<PublishedLine> {
  await sql`select pg_advisory_xact_lock(hashtext('bulletin.draft'))`.execute(ctx.db)
  const { row, kind, analysis, place } = await compiledDraft(ctx, id)
  const { period } = analysis
  if (row.office_id !== null)
    throw new Problem('not-allowed', {
      zh: '县（市、区）局的分析供本局使用，下载 Word 即可，不编期号',
      en: 'A county’s own analysis bears no number: download it',
    })
  if (period.to >= ctx.today)
    throw new Problem('not-allowed', {
      zh: `${period.label.zh}至${period.to}才结束，结束后方可发布`,
      en: `The period ends on ${period.to}; it can be published after that`,
    })
  requireAppeals(period, analysis.appeals, withoutAppeals)
  requireBound(analysis)
  requireExplained(analysis, row.explanations)
  const earlier = (await versionsOf(ctx, kind, row.period)).at(-1)
  if (earlier && !reason)
    throw badField(
      'reason',
      { zh: `已发布（第${earlier.version}版），更正须说明原因`, en: 'is missing: it is published already' },
      { zh: '更正的原因', en: 'why it is corrected' },
    )
  const corrections = earlier
    ? [...differences(earlier.compiled.tables, analysis.tables), ...changedFigures(earlier.compiled, analysis)]
    : []
  const words = earlier ? changedWords(earlier.paper, { title: row.title, sections: analysis.sections }) : []
  if (
    earlier &&
    corrections.length + words.length === 0 &&
    isDeepStrictEqual(earlier.paper.sections, frozenAs(analysis))
  )
    throw new Problem('not-allowed', {
      zh: '数字和文字与已发布的完全一致，无需更正',
      en: 'Figures and words are the same as those published: there is nothing to correct',
    })
  const paper = analysisPaper(analysis, {
    title: row.title,
    kind,
    date: ctx.today,
    ...place,
    corrections: earlier && reason ? [`更正原因：${reason}`, ...words] : [],
    corrected: correctedTables(corrections),
  })
  const { figures, tables, urging, definitions } = analysis
  const compiled: Compiled = { figures, tables, urging, ...(definitions ? { definitions } : {}) }
  const made = await ctx.db
    .insertInto('bulletin')
    .values({
      kind,
      period: row.period,
      office_id: null,
      year: place.year,
      issue: place.issue,
      version: place.version,
      from_on: period.from,
      to_on: period.to,
      figures: JSON.stringify(compiled),
      paper: JSON.stringify(paper),
      hash: hashOf(compiled, paper),
      corrections: JSON.stringify(corrections),
      reason: reason ?? null,
      published_by: ctx.actor.id!,
      published_at: ctx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'bulletin.publish', {
    id: made.id,
    kind,
    period: row.period,
    issue: place.issue,
    version: place.version,
    reason,
  })
  return lineOf(ctx, made.id)
}

/** As it reads back from the table. */
const frozenAs = ({ sections }: Analysis) => JSON.parse(JSON.stringify(sections)) as unknown

function requireBound({ typed }: Analysis) {
  if (typed.length === 0) return
  throw new Problem(
    'bad-input',
    { zh: '有手工输入的数字，没有记录可查', en: 'Numbers were typed by hand: no record stands behind them' },
    typed.map(({ field, numbers }) => ({
      field,
      problem: { zh: `手工输入了${numbers.join('、')}`, en: `${numbers.join(', ')} typed by hand` },
      expected: field.endsWith('.text') ? bindIt : sayIt,
    })),
  )
}

const bindIt = {
  zh: '插入指标，或者写成 [[数字|来源]] 声明为引用',
  en: 'insert a figure, or declare it quoted as [[number|source]]',
}
const sayIt = { zh: '标题里不写数字，写到正文里', en: 'no number in a title: say it in the text' }

function requireExplained({ found }: Analysis, explanations: Record<string, string>) {
  const open = found.filter(each => !explanations[each.key])
  if (open.length === 0) return
  throw new Problem(
    'bad-input',
    { zh: '稿件中有互相矛盾的数字，尚未说明', en: 'The paper contradicts itself, and nobody has said why' },
    open.map(each => ({
      field: `explanations.${each.key}`,
      problem: {
        zh: `${each.where.zh}：${each.says}，应为${each.should}（${each.base}）`,
        en: `${each.where.en}: ${each.says}, should be ${each.should}`,
      },
      expected: { zh: '改正，或者写明为什么仍然成立', en: 'put it right, or say why it holds all the same' },
    })),
  )
}
