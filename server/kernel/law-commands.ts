/** `xiaobao law …`: due days, counting and working days from the law files, without a database. */
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { calendarYears } from '../../law/calendar/index.ts'
import { clocks } from '../../law/clocks.ts'
import { calendarOf, strictCounting } from './day.ts'
import { answerAdd, answerDue, answerWorkday, type CountingBy } from './law-answers.ts'
import { addText, dueText, workdayText } from './law-text.ts'
import { Problem } from './problem.ts'

interface Options {
  json?: true
  batch?: true
  explain?: true
  weekendRoll?: true
  language: 'zh' | 'en'
  [field: string]: unknown
}

/** @param by the calendar in force with the notices entered by the bureau; absent: that of the law files */
export function lawCommands(program: Command, by: () => CountingBy | Promise<CountingBy> = fromLawFiles): Command {
  const law = program.command('law').description('期限与工作日 (limits and working days)')

  counting(law.command('due').description('某一期限的届满日 (when a clock falls due)'))
    .option('--clock <name>', `期限名称 (clock): ${Object.keys(clocks).join(', ')}`)
    .option('--received <day>', '收到之日，决定适用的规定 (day of receipt: decides which act applies)')
    .option('--started <day>', '起算当日，不计入；缺省为收到之日 (day 0, else the day of receipt)')
    .action((options: Options) =>
      run(options, by, (counting, fields) => answerDue(counting, fields, options.explain), dueText),
    )

  counting(law.command('add').description('仅按计算规则推算 (by the counting rules alone)'))
    .option('--days <n>', '数量 (amount, in units)')
    .option('--unit <unit>', 'working-day | calendar-day | month | year')
    .option('--from <day>', '起算当日，不计入 (day 0)')
    .action((options: Options) =>
      run(options, by, (counting, fields) => answerAdd(counting, fields, options.explain), addText),
    )

  shared(law.command('workday').description('某日是否工作日，依据何在 (is it a working day, and why)'))
    .argument('[day]', 'YYYY-MM-DD')
    .action((date: string | undefined, options: Options) =>
      run(
        { ...options, date },
        by,
        (counting, fields) => answerWorkday(counting, String(fields.date ?? ''), options.language),
        workdayText,
        line => ({ date: line }),
      ),
    )
  return law
}

export const fromLawFiles = (): CountingBy => ({ calendar: calendarOf(calendarYears), counting: strictCounting })

const shared = (command: Command) =>
  command
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .option('--batch', '逐行读标准输入，逐行答 (one question a line in, one JSON answer a line out)')
    .option('--language <zh|en>', 'zh | en', 'zh')

const counting = (command: Command) =>
  shared(command)
    .option('--explain', '逐日说明 (each day counted or skipped, and why)')
    .option('--weekend-roll', '以日计的期限届满日为周末的也顺延 (weekends roll too)')
    .option('--paused <FROM..TO>', '中止期间，首尾两日都不计入；可重复 (both days included; repeatable)', collect, [])

const collect = (value: string, before: string[]) => [...before, value]

async function run<T>(
  options: Options,
  by: () => CountingBy | Promise<CountingBy>,
  answer: (by: CountingBy, fields: Record<string, unknown>) => T,
  text: (answer: T, language: 'zh' | 'en') => string,
  read: (line: string) => Record<string, unknown> = parseLine,
) {
  const language = options.language === 'en' ? 'en' : 'zh'
  const given = await by()
  const counting = options.weekendRoll ? { ...given, counting: { ...given.counting, weekendRoll: true } } : given
  if (options.batch) return batch(line => answer(counting, read(line)), language)
  try {
    const found = answer(counting, options)
    process.stdout.write(`${options.json ? JSON.stringify(found) : text(found, language)}\n`)
  } catch (error) {
    const { message, exit } = explain(error, language)
    process.stderr.write(`${message}\n`)
    process.exitCode = exit
  }
}

/** A line that cannot be answered is answered with `error`; then the exit status is 1. Empty lines are passed over. */
async function batch(answer: (line: string) => unknown, language: 'zh' | 'en') {
  let out = ''
  let at = 0
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1
    const line = raw.replace(/^\uFEFF/, '').trim()
    if (line === '') continue
    try {
      out += `${JSON.stringify(answer(line))}\n`
    } catch (error) {
      out += `${JSON.stringify({ line: at, error: explain(error, language).message })}\n`
      process.exitCode = 1
    }
    if (out.length > 65_536) {
      process.stdout.write(out)
      out = ''
    }
  }
  process.stdout.write(out)
}

function parseLine(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RangeError('不是一个 JSON 对象 (not a JSON object)')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError('不是一个 JSON 对象 (not a JSON object)')
  return value as Record<string, unknown>
}

/** 2: wrongly asked; 1: rightly asked, but no rule was in force. Anything else is a fault of the program. */
function explain(error: unknown, language: 'zh' | 'en') {
  if (error instanceof RangeError) return { message: error.message, exit: 2 }
  if (error instanceof Problem) return { message: error.detail[language], exit: 1 }
  throw error
}
