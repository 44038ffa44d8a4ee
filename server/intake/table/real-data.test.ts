/** Real tables, not part of the repository: skipped with a message where they are absent. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readAppeals } from './appeals.ts'
import { all } from './make.fixture.ts'

const folder = join(import.meta.dirname, '../../../../shared/data')
const skip = !existsSync(folder) && 'no ../shared/data here'

async function take(name: string) {
  const table = await readAppeals(join(folder, name), name, { as: 'appeals' })
  const rows = await all(table.rows)
  const appeals = rows.flatMap(({ appeal }) => appeal ?? [])
  return { profile: table.profile, rows: rows.length, refused: rows.length - appeals.length, appeals }
}

const expected: [name: string, profile: string, rows: number, refused: number, numbers: number][] = [
  ['car_complaints/car_2020-06_gb18030.csv', 'car', 600, 0, 600],
  ['car_complaints/car_2020-06_utf8bom.csv', 'car', 600, 0, 600],
  ['car_complaints/car_2020-06b_gb18030_cn_headers.csv', 'car', 630, 0, 300],
  ['citizen_messages/messages_labelled_495.csv', 'messages', 495, 0, 494],
  ['citizen_messages/messages_labelled_495_original.xlsx', 'messages', 495, 0, 494],
  ['citizen_messages/messages_replies_dev.csv.gz', 'messages', 1419, 0, 1419],
  ['citizen_messages/messages_votes_dev.csv.gz', 'messages', 2164, 0, 2164],
  ['tickets_12315/real_tickets_10_desensitised.csv', 'texts', 10, 0, 10],
  ['tickets_12315/heimao_examples.csv', 'heimao', 3, 0, 3],
  ['cfpb/cfpb_1000_18cols.csv.gz', 'cfpb', 1000, 0, 1000],
  ['cfpb/cfpb_28156_no_narrative.csv.gz', 'cfpb', 28_156, 2, 28_154],
]

for (const [name, profile, rows, refused, numbers] of expected)
  test(`real table ${name}`, { skip }, async () => {
    const taken = await take(name)
    assert.deepEqual([taken.profile, taken.rows, taken.refused], [profile, rows, refused])
    assert.equal(new Set(taken.appeals.map(({ sourceNumber }) => sourceNumber)).size, numbers)
  })

test('the same car complaints in two encodings and two forms of date are equal', { skip }, async () => {
  const [gb, utf] = await Promise.all(
    ['gb18030', 'utf8bom'].map(form => take(`car_complaints/car_2020-06_${form}.csv`)),
  )
  assert.deepEqual(gb!.appeals, utf!.appeals)
})

test('tables that are not appeals are refused with the columns seen', { skip }, async () => {
  for (const name of [
    'civic311/sf311_10000.csv.gz',
    'citizen_messages/taxonomy_3level.csv',
    'tickets_12315/huzhou_2021_dashboard.json',
    'regions/modood_areas.csv',
  ])
    await assert.rejects(take(name), /not a table/)
})
