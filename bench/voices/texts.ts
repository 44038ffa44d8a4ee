/** The tables that are read, and how a half is kept apart. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

export const shared = path.join(import.meta.dirname, '../../../shared/data')

export function readTable(name: string): Record<string, string>[] {
  const bytes = readFileSync(path.join(shared, name))
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return parse(text, { columns: true, bom: true, relax_column_count: true })
}

export interface Message {
  id: string
  user: string
  subject: string
  day: string
  text: string
}

/** '2019/1/6 12:09:38' and '2019-01-06 12:09:38' are both in the table. */
const dayOf = (time: string) => {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})/.exec(time) ?? []
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

export const messages = (): Message[] =>
  readTable('citizen_messages/messages_votes_dev.csv.gz').map(row => ({
    id: row.留言编号!,
    user: row.留言用户!,
    subject: row.留言主题!,
    day: dayOf(row.留言时间!),
    text: row.留言详情!,
  }))

/** By a hash, so that nobody chooses; whatever hangs together goes to one half. */
export const heldOut = (key: string) => createHash('sha256').update(`voices:${key}`).digest()[0]! % 2 === 1

export interface Score {
  hits: number
  misses: number
  wrong: number
}
export const precision = ({ hits, wrong }: Score) => hits / (hits + wrong)
export const recall = ({ hits, misses }: Score) => hits / (hits + misses)
export const f1 = (score: Score) => (2 * precision(score) * recall(score)) / (precision(score) + recall(score))
export const shown = (score: Score) =>
  `precision ${precision(score).toFixed(3)}, recall ${recall(score).toFixed(3)}, F1 ${f1(score).toFixed(3)} (${score.hits} right, ${score.wrong} wrong, ${score.misses} missed)`
