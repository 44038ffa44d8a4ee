/** `xiaobao bulletin weekly` and `xiaobao figure`: the same figures as on the screen, for scripts and for checking. */
import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Kysely } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import { type Breakdown, breakdowns, type IndicatorName, indicators } from '../../law/indicators.ts'
import { checkCommand } from '../check/index.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'
import { makeWorld } from '../kernel/world.ts'
import { atOneMoment, type FigureView, figureOf, withPending } from '../statistics/index.ts'
import { examples } from './analysis.ts'
import { bulletinText, figureText, listText, type WeeklyAnswer, weeklyJson } from './command-text.ts'
import { fileOf, paperForCommand, weeklyForCommand } from './show.ts'
import { type PaperKind, templates } from './templates.ts'

/** An opened installation; `today` where a fixed day is set (XIAOBAO_TODAY). */
export type Open = () => Promise<{ db: Kysely<Database>; close(): Promise<void>; today?: Day | undefined }>

interface Asked {
  period?: string
  office?: string
  by?: string
  docx?: string
  xlsx?: string
  recount?: true
  list?: true
  json?: true
}

export function bulletinCommands(program: Command, open: Open) {
  const bulletin = program.command('bulletin').description('公报 (bulletins)')
  bulletin
    .command('weekly')
    .description('《12315每周动态》 (the weekly bulletin)')
    .requiredOption('--period <week>', '2018-W23')
    .option('--office <code>', '只编某县（市、区）局，按所 (one county bureau, by its offices)')
    .option('--docx <file>', 'Word')
    .option('--xlsx <file>', 'Excel')
    .option('--recount', '已发布的也按现有记录重新统计 (count anew what is published already)')
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .action((asked: Asked) =>
      run(open, async ctx => {
        const weekly = await weeklyForCommand(ctx, asked.period!, asked.office, asked.recount === true)
        await writeFiles(ctx, weekly, asked)
        return asked.json ? JSON.stringify(weeklyJson(weekly)) : bulletinText(weekly.paper)
      }),
    )

  for (const kind of Object.keys(templates) as PaperKind[])
    bulletin
      .command(kind)
      .description(`${templates[kind].label.zh} (${templates[kind].label.en.toLowerCase()})`)
      .requiredOption('--period <period>', examples[kind])
      .option('--office <code>', '只编某县（市、区）局 (one county bureau)')
      .option('--docx <file>', 'Word')
      .option('--xlsx <file>', 'Excel')
      .option('--recount', '已发布的也按现有记录重新统计 (count anew what is published already)')
      .option('--json', '一个 JSON 文档 (one JSON document)')
      .action((asked: Asked) =>
        run(open, async ctx => {
          const answer = await paperForCommand(ctx, kind, asked.period!, asked.office, asked.recount === true)
          await writeFiles(ctx, answer, asked)
          return asked.json ? JSON.stringify(weeklyJson(answer, kind)) : bulletinText(answer.paper)
        }),
      )

  checkCommand(bulletin)

  program
    .command('figure')
    .description('一项指标 (one indicator of the catalogue)')
    .argument('[name]', Object.keys(indicators).join(', '))
    .option('--list', '全部指标及口径 (all indicators with their definitions)')
    .option('--period <period>', '2018-W23, 2018-06, 2018-Q2, 2018')
    .option('--office <code>', '单位代码 (an office and those below it)')
    .option('--by <what>', Object.keys(breakdowns).join(','))
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .action((name: string | undefined, asked: Asked) => {
      if (asked.list) return print(asked.json ? JSON.stringify({ figures: catalogue() }) : listText(catalogue()))
      const wrong = misuse(name, asked)
      if (wrong) return refuse(wrong, 2)
      const by = (asked.by?.split(',') ?? []) as Breakdown[]
      return run(open, async ctx => {
        const cell = { by, ...(asked.office ? { office: asked.office } : {}) }
        const figure = await atOneMoment(ctx, async steady =>
          withPending(steady, await figureOf(steady, name as IndicatorName, asked.period!, cell), cell),
        )
        return asked.json ? JSON.stringify(figureJson(figure)) : figureText(figure)
      })
    })
}

const catalogue = () => Object.entries(indicators).map(([name, indicator]) => ({ name, ...indicator }))

function misuse(name: string | undefined, { period, by }: Asked): string | undefined {
  if (!name || !(name in indicators)) return `指标名称须为下列之一 (one of): ${Object.keys(indicators).join(', ')}`
  if (!period) return '缺少 --period (missing): 2018-W23, 2018-06, 2018-Q2, 2018'
  const unknown = by?.split(',').filter(each => !(each in breakdowns))
  if (unknown?.length) return `--by ${unknown.join(',')}: ${Object.keys(breakdowns).join(', ')}`
  return undefined
}

const figureJson = ({ indicator, period, rows, ...figure }: FigureView) => ({
  name: figure.name,
  label: indicator.label,
  unit: indicator.unit,
  decimals: indicator.decimals,
  period: period.key,
  from: period.from,
  to: period.to,
  over: figure.over,
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  records: figure.records,
  query: figure.query,
  ...(figure.pending ? { pending: figure.pending } : {}),
  rows,
})

async function writeFiles(ctx: Context, answer: WeeklyAnswer, asked: Asked) {
  for (const format of ['docx', 'xlsx'] as const) {
    const file = asked[format]
    if (file) writeFileSync(file, await fileOf(ctx, answer, format))
  }
}

async function run(open: Open, answer: (ctx: Context) => Promise<string>) {
  const { db, close, today } = await open()
  try {
    const world = makeWorld(db, () => today)
    print(await answer({ db, actor: systemActor, ...world.moment(), ...(await world.lawful()) }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { detail, errors } = error
    refuse(
      `${detail.zh} (${detail.en})${errors.map(each => ` ${each.field}: ${each.expected.zh}`).join('')}`,
      error.type === 'bad-input' ? 2 : 1,
    )
  } finally {
    await close()
  }
}

const print = (text: string) => {
  process.stdout.write(`${text}\n`)
}

function refuse(message: string, exit: 1 | 2) {
  process.stderr.write(`${message}\n`)
  process.exitCode = exit
}
