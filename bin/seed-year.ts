/** `xiaobao seed year 2018`: the seed's year, record by record, with the figures it then shows. */
import { type Command, InvalidArgumentError } from 'commander'
import type { Kysely } from 'kysely'
import type { Day } from '../law/grammar.ts'
import { loadConfig } from '../server/config.ts'
import { type Context, systemActor } from '../server/kernel/context.ts'
import { Problem } from '../server/kernel/problem.ts'
import type { Database } from '../server/kernel/tables.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { stage } from './progress.ts'

type Open = () => Promise<{ db: Kysely<Database>; close(): Promise<void>; today: Day | undefined }>

export function seedYearCommand(seed: Command, open: Open) {
  seed
    .command('year')
    .description('2018年全年数据，逐件记录 (the year of the seed document, record by record)')
    .argument('<year>', '2018', onlyThatYear)
    .option(
      '--times <n>',
      '工作量的倍数：其他的人、其他的编号 (so many times its volume: other people, other numbers)',
      aNumber,
      1,
    )
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .action(async (_year: string, { times, json }: { times: number; json?: true }) => {
      if (loadConfig().production) {
        process.stderr.write('正式库不载入演示数据 (DATABASE_URL is set: no demonstration data here)\n')
        process.exitCode = 1
        return
      }
      const began = performance.now()
      const { db, close, today } = await open()
      try {
        const { seedTheYear } = await import('../seed/year/index.ts')
        const { templates } = await import('../server/bulletin/templates.ts')
        const world = makeWorld(db, () => today)
        if (world.moment().today < '2019-02-01') {
          process.stderr.write(
            '2018年（含2019年1月办结的）尚未结束 (the year and what was ended in the January after are not over)\n',
          )
          process.exitCode = 1
          return
        }
        const lawful = await world.lawful()
        const inTransaction = <T>(work: (ctx: Context) => Promise<T>) =>
          db.transaction().execute(trx => work({ db: trx, actor: systemActor, ...world.moment(), ...lawful }))
        const left: string[] = []
        const written = await seedTheYear({
          times,
          inTransaction,
          stage,
          left: ({ kind, period }) => left.push(`${kind === 'weekly' ? kind : templates[kind].label.zh} ${period}`),
        })
        const unchanged = Object.values(written).every(many => many === 0)
        const seconds = Math.round((performance.now() - began) / 100) / 10
        if (json) process.stdout.write(`${JSON.stringify({ year: 2018, times, unchanged, written, left, seconds })}\n`)
        else
          process.stdout.write(
            unchanged
              ? '2018年的数据已经在库，没有改动 (the year is there already: nothing was changed)\n'
              : `${told(written)}，${seconds} s\n`,
          )
        if (left.length > 0) {
          process.stderr.write(
            `${left.join('、')}已有人写了稿件，原样留着，请在公报页发布或删除后再运行 (somebody has written in the drafts of these: publish or delete them, then run this again)\n`,
          )
          process.exitCode = 1
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        process.stderr.write(`${error.detail.zh} (${error.detail.en})\n`)
        process.exitCode = 1
      } finally {
        await close()
      }
    })
}

const told = (written: Record<string, number>) =>
  Object.entries(written)
    .filter(([, many]) => many > 0)
    .map(([name, many]) => `${name} ${many}`)
    .join(', ')

function onlyThatYear(text: string) {
  if (text !== '2018') throw new InvalidArgumentError('只有种子文件的2018年 (the seed document tells of 2018 only)')
  return text
}

function aNumber(text: string) {
  const times = Number(text)
  if (!Number.isInteger(times) || times < 1 || times > 99) throw new InvalidArgumentError('1–99')
  return times
}
