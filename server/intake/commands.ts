/** `xiaobao import FILE --as …`: a table goes in from the command line, whether the server runs or not. */
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Kysely } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import { systemActor } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'
import { importKinds } from './import/contract.ts'
import { byRow } from './import/groups.ts'
import type { ImportOutcome } from './import/outcome.ts'
import type { Tally } from './import/write.ts'
import type { ImportAs } from './table/kind.ts'
import { profiles } from './table/profiles.ts'

/** An opened installation; `today` where a fixed day is set (XIAOBAO_TODAY). */
export type Open = () => Promise<{ db: Kysely<Database>; close(): Promise<void>; today?: Day | undefined }>

interface Asked {
  as: string
  profile?: string
  dryRun?: true
  rejects?: string
  json?: true
  language: 'zh' | 'en'
}

export function importCommands(program: Command, open: Open) {
  program
    .command('import')
    .description(
      '导入表格 .xlsx、.csv、.gz (a table of complaints, operators or sampling results goes in; the same file twice changes nothing)',
    )
    .argument('<file>')
    .requiredOption('--as <kind>', importKinds.join(' | '))
    .option(
      '--profile <key>',
      `表格类型，缺省按表头判断 (family of tables, else told from the headers): ${profiles.map(each => each.key).join(', ')}`,
    )
    .option('--dry-run', '只试算，不写入 (say what would be done)')
    .option('--rejects <out.xlsx>', '未导入的行，末列为原因 (the rows not taken, with the reason)')
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .option('--language <zh|en>', 'zh | en', 'zh')
    .action((file: string, asked: Asked) => take(file, asked, open))
}

/** Loaded when needed: other commands should not wait for the dictionary of words. */
async function loaded(as: string) {
  const { makeWorld } = await import('../kernel/world.ts')
  if (as === 'operators') return { makeWorld, run: (await import('./import/register.ts')).importOperators }
  if (as === 'batches') return { makeWorld, run: (await import('./import/batches.ts')).importBatches }
  if (as === 'workorders') return { makeWorld, run: (await import('./import/orders.ts')).importOrders }
  return { makeWorld, run: (await import('./import/run.ts')).runImport }
}

async function take(file: string, asked: Asked, open: Open) {
  const language = asked.language === 'en' ? 'en' : 'zh'
  const wrong = wrongUsage(file, asked)
  if (wrong) {
    process.stderr.write(`${wrong}\n`)
    process.exitCode = 2
    return
  }
  const { db, close, today } = await open()
  const stop = interruption()
  try {
    const { makeWorld, run } = await loaded(asked.as)
    const outcome = await run(
      makeWorld(db, () => today),
      file,
      basename(file),
      {
        as: asked.as as ImportAs,
        profile: asked.profile,
        dryRun: asked.dryRun === true,
        actor: { ...systemActor, name: '命令行导入' },
        rejects: asked.rejects,
        onProgress: showProgress(),
        cancelled: () => stop.asked(),
      },
    )
    process.stderr.write('\n')
    process.stdout.write(`${asked.json ? JSON.stringify(asJson(outcome, asked, language)) : asText(outcome, asked)}\n`)
    if (outcome.cancelled) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    process.stderr.write(`${error.detail[language]}\n`)
    process.exitCode = 1
  } finally {
    stop.end()
    await close()
  }
}

function wrongUsage(file: string, { as }: Asked): string | undefined {
  const kinds: readonly string[] = importKinds
  if (!kinds.includes(as)) return `--as ${as}：应为 ${kinds.join('、')} 之一 (one of these)`
  if (!existsSync(file) || !statSync(file).isFile()) return `${file}：没有这个文件 (no such file)`
  return undefined
}

/** The first Ctrl-C stops after the batch at work; what was written stays. The second ends at once. */
function interruption() {
  let asked = false
  const hear = () => {
    if (asked) process.exit(130)
    asked = true
    process.stderr.write('\n正在停止，已写入的保留 (stopping; what was written stays)\n')
  }
  process.on('SIGINT', hear)
  return { asked: () => asked, end: () => process.off('SIGINT', hear) }
}

function showProgress() {
  let shown = 0
  return ({ rows, total, created, updated, unchanged, rejected }: Tally) => {
    if (performance.now() - shown < 1000) return
    shown = performance.now()
    const done = created + updated + unchanged + rejected
    const line = total === null ? `已读 read ${rows}` : `已处理 done ${done} / ${total}`
    process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
  }
}

function asJson(outcome: ImportOutcome, asked: Asked, language: 'zh' | 'en') {
  const { rows, created, updated, unchanged, repeated, cancelled, seen, merges } = outcome
  const rejected = byRow(outcome.problems).map(each => ({ ...each, problem: each.problem[language] }))
  const { profile, taken, kept, unused = [], ...file } = seen
  return {
    ...{ rows, created, updated, unchanged, rejected },
    ...{ repeated, merges, dryRun: asked.dryRun === true, cancelled, profile, columns: taken, kept, unused, file },
  }
}

function asText(
  { rows, created, updated, unchanged, rejected, repeated, problems, seen, merges }: ImportOutcome,
  asked: Asked,
) {
  const head = asked.dryRun ? '试算（未写入）' : '已导入'
  const counts = `${head}：共${rows}行，新增${created}，更新${updated}，未变${unchanged}（其中同号重复${repeated}），未导入${rejected}；表格类型 ${seen.profile}`
  const first = byRow(problems)
    .slice(0, 20)
    .map(each => `  第${each.row}行 ${each.field}：${each.problem.zh}`)
  const more = rejected > 20 ? [`  …另有${rejected - 20}行，用 --rejects 导出`] : []
  const unused = seen.unused?.length ? [`  没有用到的列：${seen.unused.join('、')}`] : []
  const alike = merges > 0 ? [`  ${merges}处可能是同一主体，在“经营主体”页判断是否归并`] : []
  return [counts, ...alike, ...unused, ...first, ...more].join('\n')
}
