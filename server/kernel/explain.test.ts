/** An empty field is called empty, each field once, and money in words that fit a form in yuan. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { expectations } from './expectations.ts'
import { explainIssues } from './explain.ts'
import { day, fen, instant, text } from './input.ts'

const form = z.object({ sum: fen, at: instant, on: day, who: z.enum(['complainant', 'respondent']), why: text(20) })

function told(value: unknown) {
  const { error } = form.safeParse(value, { reportInput: true })
  return explainIssues(error?.issues ?? [], 'body').map(each => [each.field, each.problem.zh])
}

test('what was left empty is said to be empty, whatever kind of thing it is', () => {
  const empty = ['sum', 'at', 'on', 'who', 'why'].map(field => [field, '未填写'])
  assert.deepEqual(told({}), empty)
  assert.deepEqual(told({ sum: null, at: '', on: '', who: '', why: null }), empty)
})

test('what is wrong is said once for each field', () => {
  assert.deepEqual(told({ sum: 1e17, at: 'tomorrow', on: '2026-02-30', who: 'nobody', why: 7 }), [
    ['sum', '不是有效金额'],
    ['at', '不是时间'],
    ['on', '没有这一天'],
    ['who', '不在可选范围内'],
    ['why', '类型不对'],
  ])
})

test('a consent that is asked for is asked for in words', () => {
  const { error } = z.object({ consent: z.literal(true) }).safeParse({}, { reportInput: true })
  assert.deepEqual(
    explainIssues(error?.issues ?? [], 'body').map(each => [each.problem.zh, each.expected.zh]),
    [['未填写', '须勾选']],
  )
  const unticked = z.object({ consent: z.literal(true) }).safeParse({ consent: false }, { reportInput: true })
  assert.deepEqual(
    explainIssues(unticked.error?.issues ?? [], 'body').map(each => each.problem.zh),
    ['没有勾选'],
  )
})

test('whatever a schema says is wrong has words for the reader', () => {
  const said = globSync('server/**/{contract*,input}.ts').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/error: '([a-z0-9-]+)'/g)].map(each => each[1]!),
  )
  assert.ok(said.length > 20)
  assert.deepEqual(
    [...new Set(said)].filter(code => !(code in expectations)),
    [],
  )
})
