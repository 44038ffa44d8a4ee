/**
 * The first pass: the whole table is read and judged before anything is written. So a file that turns out damaged in row
 * 80,000 changes nothing, and of a number that stands twice the later row is known before the earlier one is written.
 */
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Spooled<Item> {
  row: number
  cells: string[]
  item: Item
}

export interface Spool<Item> {
  add: (line: Spooled<Item>) => Promise<void>
  /** All that was added, in order. */
  read: () => AsyncGenerator<Spooled<Item>>
  dispose: () => Promise<void>
}

export async function openSpool<Item>(): Promise<Spool<Item>> {
  const folder = await mkdtemp(join(tmpdir(), 'xiaobao-import-'))
  const path = join(folder, 'rows')
  const out = createWriteStream(path, { mode: 0o600 })
  const broken = once(out, 'error').then(([error]) => Promise.reject(error))
  broken.catch(() => {})
  return {
    async add(line) {
      if (!out.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(out, 'drain'), broken])
    },
    async *read() {
      out.end()
      if (!out.writableFinished) await Promise.race([once(out, 'finish'), broken])
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
        yield JSON.parse(line) as Spooled<Item>
    },
    async dispose() {
      out.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
