import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byRow, groupProblems } from './groups.ts'

const future = (row: number) => ({
  row,
  field: '登记时间',
  problem: { zh: `2099-01-${String(row).padStart(2, '0')}晚于今天（2026-06-30）`, en: 'after today' },
})
const blank = (row: number) => ({ row, field: '登记时间', problem: { zh: '不能为空', en: 'may not be blank' } })

test('the commonest problem first, with how many rows and the first of them, whatever day each row names', () => {
  const groups = groupProblems([
    ...Array.from({ length: 12 }, (_, n) => future(n + 1)),
    blank(40),
    ...Array.from({ length: 20 }, (_, n) => blank(n + 50)),
  ])
  assert.deepEqual(
    groups.map(each => [each.count, each.rows[0], each.rows.length]),
    [
      [21, 40, 8],
      [12, 1, 8],
    ],
  )
  assert.equal(groups[0]!.problem.zh, '不能为空')
  assert.match(groups[1]!.problem.zh, /^2099-01-01晚于今天.*以第1行为例，各行的值不同/)
})

test('the same words under another header are another problem', () => {
  assert.equal(groupProblems([blank(1), { ...blank(2), field: '企业名称' }]).length, 2)
})

test('a row with two problems stands under each of its columns; where it is one line, that line names both', () => {
  const amount = { row: 2, field: '涉及金额', problem: { zh: '「abc」不是金额', en: 'no amount' } }
  const found = [blank(1), blank(2), amount, blank(3)]
  assert.deepEqual(
    groupProblems(found).map(each => [each.field, each.rows]),
    [
      ['登记时间', [1, 2, 3]],
      ['涉及金额', [2]],
    ],
  )
  assert.deepEqual(
    byRow(found).map(each => [each.row, each.problem.zh]),
    [
      [1, '不能为空'],
      [2, '不能为空；涉及金额：「abc」不是金额'],
      [3, '不能为空'],
    ],
  )
})
