/** `xiaobao sampling draw --replay …`: anybody draws again and compares. A published file needs no database. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Kysely } from 'kysely'
import type { Database } from '../kernel/tables.ts'
import { type Draw, type Drawn, draw, fingerprintOf } from './pick.ts'

type Open = () => Promise<{ db: Kysely<Database>; close(): Promise<void> }>

interface Told {
  draw: Draw & { fingerprint?: string }
  result: Drawn[]
}

export function samplingCommands(program: Command, open: Open) {
  program
    .command('sampling')
    .description('抽检 (sampling)')
    .command('draw')
    .description('双随机抽取重算：同一种子、同一名录，抽取结果相同 (draw again from the published seed and population)')
    .requiredOption(
      '--replay <FILE|ID>',
      '公布的抽取记录 JSON 文件，或者本系统的抽取号 (a published draw, or the number of one here)',
    )
    .option('--json', '一个 JSON 文档 (one JSON document)')
    .action(async ({ replay, json }: { replay: string; json?: true }) => {
      const told = await read(replay, open)
      if (!told) return
      const drawn = draw(told.draw)
      const fingerprint = fingerprintOf(told.draw)
      const same = sameDraw(drawn, told.result)
      const untouched = told.draw.fingerprint === undefined || told.draw.fingerprint === fingerprint
      if (json)
        process.stdout.write(
          `${JSON.stringify({ same, untouched, fingerprint, seed: told.draw.seed, of: told.draw.subjects.length, drawn })}\n`,
        )
      else
        process.stdout.write(
          `${same ? '抽取结果相同 the same draw' : '抽取结果不同 NOT the same draw'}；${untouched ? '名录和种子未改动 population and seed untouched' : '名录或者种子被改动 population or seed CHANGED'}：${drawn.length} / ${told.draw.subjects.length}，种子 seed ${told.draw.seed}\n`,
        )
      if (!same || !untouched) process.exitCode = 1
    })
}

const plain = (list: readonly Drawn[]) => JSON.stringify(list.map(({ key, part, officers }) => [key, part, officers]))
export const sameDraw = (one: readonly Drawn[], other: readonly Drawn[]) => plain(one) === plain(other)

async function read(replay: string, open: Open): Promise<Told | undefined> {
  if (!/^\d+$/.test(replay)) return readPublished(replay)
  const { db, close } = await open()
  try {
    const row = await db.selectFrom('sampling_draw').selectAll().where('id', '=', Number(replay)).executeTakeFirst()
    if (!row) return wrong(`没有第 ${replay} 次抽取 (there is no draw ${replay})`, 1)
    return {
      draw: {
        seed: row.seed,
        wanted: row.wanted,
        targetedPercent: row.targeted_percent,
        officersEach: 2,
        subjects: row.population,
        officers: row.officers,
        fingerprint: row.fingerprint,
      },
      result: row.result,
    }
  } finally {
    await close()
  }
}

function readPublished(path: string): Told | undefined {
  try {
    const told = JSON.parse(readFileSync(path, 'utf8'))
    if (told?.draw?.subjects && told?.result) return told
    return wrong(`${path}：不是已公布完整名录的抽取记录 (no published draw with its population)`, 1)
  } catch {
    return wrong(`${path}：没有这个文件，或者不是 JSON (no such file, or no JSON)`, 2)
  }
}

function wrong(said: string, status: number): undefined {
  process.stderr.write(`${said}\n`)
  process.exitCode = status
}
