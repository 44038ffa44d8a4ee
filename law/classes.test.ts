import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as all from './classes.ts'

const seen = new URL('../../shared/data/taxonomy/names_seen_in_the_field.json', import.meta.url)
const lists = Object.entries(all as Record<string, unknown>).flatMap(([name, entries]) =>
  Array.isArray(entries) ? [{ name, entries: entries as all.Coded[] }] : [],
)

test('codes are unique within their list, labels are in both languages', () => {
  for (const { name, entries } of lists) {
    assert.equal(new Set(entries.map(entry => entry.code)).size, entries.length, name)
    for (const { code, zh, en } of entries) assert.ok(code && zh && en, `${name}: ${code}`)
  }
})

test('the national platform: thirteen problem classes are offered, the four unconfirmed ones are not', () => {
  assert.equal(all.offered(all.problems).length, 13)
  assert.equal(all.problems.length, 17)
})

test('the consumers’ association: ten natures, ten goods and fourteen services', () => {
  assert.equal(all.natures.length, 10)
  assert.equal(all.associationClasses.filter(each => each.kind === 'goods').length, 10)
  assert.equal(all.associationClasses.filter(each => each.kind === 'service').length, 14)
})

test('消费者权益保护法第五十二条: the seven remedies come first, in its order', () => {
  const remedies = ['修理', '重作', '更换', '退货', '补足数量', '退还货款和服务费用', '赔偿损失']
  assert.deepEqual(
    all.claims.slice(0, 7).map(claim => claim.zh),
    remedies,
  )
})

test('every platform class and problem is counted somewhere in the other scheme', () => {
  for (const each of all.classes) assert.ok(all.entryOf(all.associationClasses, each.association), each.zh)
  for (const each of all.problems) assert.ok(all.entryOf(all.natures, each.nature), each.zh)
  for (const each of all.problemDetails) assert.ok(all.entryOf(all.problems, each.of), each.zh)
})

test('every channel belongs to one of the three groups', () => {
  for (const each of all.channels) assert.ok(all.entryOf(all.channelGroups, each.group), each.zh)
})

test('names in use elsewhere are understood', { skip: existsSync(seen) ? false : 'no ../shared/data' }, () => {
  const names = JSON.parse(readFileSync(seen, 'utf8')) as Record<string, string[]>
  const unknown = (entries: readonly all.Coded[], key: string) =>
    names[key]!.filter(name => !all.entryNamed(entries, name))
  assert.deepEqual(unknown(all.natures, 'cca_nature_of_complaint'), [])
  assert.deepEqual(unknown(all.associationClasses, 'cca_goods_classes'), [])
  assert.deepEqual(unknown(all.associationClasses, 'cca_service_classes'), [])
  assert.deepEqual(unknown(all.classes, 'platform_12315_goods_mid_classes_seen'), [])
  assert.deepEqual(unknown(all.classes, 'platform_12315_service_mid_classes_seen'), [])
  assert.deepEqual(
    unknown([...all.problems, ...all.problemDetails], 'platform_12315_complaint_problem_classes_seen'),
    [],
  )
  assert.deepEqual(unknown(all.reportProblems, 'platform_12315_report_problem_classes_seen'), [])
  assert.deepEqual(unknown(all.channels, 'receiving_channels_seen'), [])
})
