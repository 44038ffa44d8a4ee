/** `xiaobao law explain --matter NUMBER`: 时限说明 of the clocks of one matter, as staff and citizen see it. */
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { citationLabel } from '../../law/citation.ts'
import type { Context } from '../kernel/context.ts'
import { addText } from '../kernel/law-text.ts'

interface Options {
  matter: string
  clock?: string
  docx?: string
  json?: true
  language: 'zh' | 'en'
}

/** Runs a piece of work in the installation of this machine; undefined where there is none. */
export type InInstallation = <Result>(work: (ctx: Context) => Promise<Result>) => Promise<Result | undefined>

const stands = { zh: '现状：', en: 'Now: ' }

export function explainCommand(law: Command, inInstallation: InInstallation) {
  law
    .command('explain')
    .description('某件的时限说明 (how the limits of a matter were counted)')
    .requiredOption('--matter <number>', '件号 (number of the matter)')
    .option('--clock <name>', '只说明这一期限 (this clock only)')
    .option('--docx <file>', '另存为 Word（须指明期限）(also as a Word file; with --clock)')
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .option('--language <zh|en>', 'zh | en', 'zh')
    .action(async (options: Options) => {
      const said = await inInstallation(ctx => answer(ctx, options)).catch((error: Error) => ({
        problem: `数据库不能用 (the database does not answer): ${error.message}`,
        exit: 1,
      }))
      if (said === undefined) return refuse('本机没有已安装的数据库 (there is no installation here)', 1)
      if (typeof said === 'object') return refuse(said.problem, said.exit)
      process.stdout.write(said)
    })
}

function refuse(message: string, exit: number) {
  process.stderr.write(`${message}\n`)
  process.exitCode = exit
}

async function answer(ctx: Context, { matter, clock, docx, json, language }: Options) {
  // Only now: the Word library takes longer to load than `law due` takes to answer.
  const { explain, explainOnPaper } = await import('./explanation.ts')
  const rows = await ctx.db
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .select(['clock.id', 'clock.name'])
    .where('matter.number', '=', matter)
    .orderBy('clock.id')
    .execute()
  if (rows.length === 0)
    return { problem: `没有这一件，或者它没有期限 (no such matter, or no clock): ${matter}`, exit: 1 }
  const names = [...new Set(rows.map(each => each.name))]
  const chosen = rows.filter(each => clock === undefined || each.name === clock)
  if (chosen.length === 0)
    return { problem: `该件没有这一期限 (no such clock; it has ${names.join(' ')}): ${clock}`, exit: 1 }
  if (docx !== undefined) {
    if (clock === undefined)
      return { problem: `--docx: 请用 --clock 指明期限 (say which clock): ${names.join(' ')}`, exit: 2 }
    await writeFile(docx, (await explainOnPaper(ctx, chosen.at(-1)!.id)).file)
  }
  const found = []
  for (const { id } of chosen) found.push(await explain(ctx, id))
  if (json) return `${JSON.stringify({ matter, clocks: found })}\n`
  return found
    .map(each => {
      const { label, within, basis, provisional, text } = each.clock
      const notes = each.notes.map(note => `* ${note[language]}`)
      return [
        `${label[language]}  ${within[language]}  ${citationLabel(basis)[language]}`,
        addText({ ...each, provisional }, language),
        `${stands[language]}${text[language]}`,
        ...notes,
      ].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}
