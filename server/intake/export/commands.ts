/** `xiaobao export FILE --as …`: a period of one platform as a file of its own headers, whether the server runs or not. */
import type { Command } from 'commander'
import type { Day } from '../../../law/grammar.ts'
import { systemActor } from '../../kernel/context.ts'
import { day as aDay } from '../../kernel/input.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Open } from '../commands.ts'
import { type ExportFormat, type ExportPlatform, exportPlatforms } from './contract.ts'
import type { ExportProgress } from './run.ts'

interface Asked {
  as: string
  from: string
  to: string
  office?: string
  json?: true
  language: 'zh' | 'en'
}

export function exportCommands(program: Command, open: Open) {
  program
    .command('export')
    .description(
      '导出平台表格 .xlsx、.csv，用平台自己的表头；再次导入不产生任何变化 (a period goes out as a file of the platform; imported again it changes nothing)',
    )
    .argument('<file>', '.xlsx | .csv')
    .requiredOption('--as <platform>', 'hotline（本市12315热线） | national（全国12315平台）')
    .requiredOption('--from <day>', '收到日期起 (received on or after), YYYY-MM-DD')
    .requiredOption('--to <day>', '收到日期止 (received on or before), YYYY-MM-DD')
    .option('--office <code>', '单位代码，含下属单位 (an office and those below it)')
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .option('--language <zh|en>', 'zh | en', 'zh')
    .action((file: string, asked: Asked) => give(file, asked, open))
}

async function give(file: string, asked: Asked, open: Open) {
  const wrong = wrongUsage(file, asked)
  if (wrong) return fail(wrong, 2)
  const { db, close, today } = await open()
  const stop = interruption()
  try {
    const { makeWorld } = await import('../../kernel/world.ts')
    const { runExport } = await import('./run.ts')
    const officeId = await officeOf(db, asked.office)
    if (officeId === null) return fail(`--office ${asked.office}：没有这个单位 (no such office)`, 2)
    const { rows, counts, cancelled } = await runExport(
      makeWorld(db, () => today),
      file,
      {
        platform: asked.as as ExportPlatform,
        format: file.toLowerCase().endsWith('.csv') ? 'csv' : ('xlsx' satisfies ExportFormat),
        from: asked.from as Day,
        to: asked.to as Day,
        officeId,
        actor: { ...systemActor, name: '命令行导出' },
        onProgress: showProgress(),
        cancelled: () => stop.asked(),
      },
    )
    process.stderr.write('\n')
    const said = { file, platform: asked.as, from: asked.from, to: asked.to, rows, counts, cancelled }
    const text = cancelled ? '已停止，未留下文件' : `已导出${rows}件：${file}`
    process.stdout.write(`${asked.json ? JSON.stringify(said) : text}\n`)
    if (cancelled) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    fail(error.detail[asked.language === 'en' ? 'en' : 'zh'], 1)
  } finally {
    stop.end()
    await close()
  }
}

function fail(words: string, code: number) {
  process.stderr.write(`${words}\n`)
  process.exitCode = code
}

function wrongUsage(file: string, { as, from, to }: Asked): string | undefined {
  if (!(exportPlatforms as readonly string[]).includes(as))
    return `--as ${as}：应为 ${exportPlatforms.join('、')} 之一 (one of these)`
  if (!/\.(xlsx|csv)$/i.test(file)) return `${file}：应以 .xlsx 或 .csv 结尾 (should end in .xlsx or .csv)`
  for (const [name, given] of Object.entries({ from, to }))
    if (!aDay.safeParse(given).success) return `--${name} ${given}：应为 YYYY-MM-DD 形式的日期 (a day)`
  return to < from ? `--to ${to}：早于 --from ${from} (before the first day)` : undefined
}

/** undefined: every office; null: none of that code. */
async function officeOf(db: Awaited<ReturnType<Open>>['db'], code: string | undefined) {
  if (code === undefined) return undefined
  const office = await db.selectFrom('office').select('id').where('code', '=', code).executeTakeFirst()
  return office?.id ?? null
}

/** Ctrl-C stops after the batch at work and leaves no half file. */
function interruption() {
  let asked = false
  const hear = () => {
    if (asked) process.exit(130)
    asked = true
  }
  process.on('SIGINT', hear)
  return { asked: () => asked, end: () => process.off('SIGINT', hear) }
}

function showProgress() {
  let shown = 0
  return ({ rows, total }: ExportProgress) => {
    if (performance.now() - shown < 1000) return
    shown = performance.now()
    const line = `已写 written ${rows} / ${total}`
    process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
  }
}
