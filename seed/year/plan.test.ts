/** Whatever copy of the year is told, its sums are those of the seed document, and all that it settles it settles within the year. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarYears } from '../../law/calendar/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays, calendarOf } from '../../server/kernel/day.ts'
import { consumers } from '../city/consumers.ts'
import { generatedOperators, rememberedOperators } from '../city/operators.ts'
import { chanceFrom } from '../random.ts'
import { complaintsOf } from './complaints.ts'
import { consultationsOf } from './consultations.ts'
import { seedYear } from './figures.ts'
import { ordersOf } from './orders.ts'
import { reportsOf } from './reports.ts'
import type { YearStage } from './stage.ts'

const calendar = calendarOf(calendarYears)
const operators = [...rememberedOperators().filter(each => !each.platform), ...generatedOperators()]
const people = consumers(18_000)

function stage(copy: number): YearStage {
  return {
    ctx: { calendar } as Context,
    copy,
    chance: chanceFrom(copy),
    people,
    operators,
    officeId: () => 1,
    operatorId: () => 1,
    officeNear: () => 1,
    workday: from => {
      let day = from
      while (!calendar.on(day).workday) day = addDays(day, 1)
      return day
    },
  }
}

test('twelve copies, each with the sums of the year and numbers of its own', () => {
  const numbers = new Set<string>()
  for (let copy = 1; copy <= 12; copy += 1) {
    const { complaints, groups } = complaintsOf(stage(copy))
    const there = complaints.map(each => each.there)
    const settled = there.filter(each => each.stage.outcome === 'settled')
    assert.deepEqual([there.length, settled.length], [seedYear.complaints, seedYear.settled])
    assert.ok(settled.every(each => each.stage.closedOn! <= '2018-12-31' && each.receivedOn <= each.stage.acceptedOn!))
    const sum = (fen: (number | null)[]) => fen.reduce<number>((all, each) => all + (each ?? 0), 0)
    assert.equal(sum(there.map(each => each.columns.recovered_amount_fen)), seedYear.recoveredFen)
    for (const { columns } of there)
      assert.ok((columns.recovered_amount_fen ?? 0) <= columns.disputed_amount_fen!, 'no more than was paid')
    assert.equal(groups.length, seedYear.groups)
    assert.equal(sum(groups.map(each => each.recoveredFen)), seedYear.groupsRecoveredFen)
    assert.ok(groups.every(each => each.closedOn <= '2018-12-31' && each.sourceNumbers.length === each.days.length))

    const reports = reportsOf(stage(copy))
    assert.equal(reports.length, seedYear.reports)
    assert.equal(reports.filter(each => each.stage.closedOn! <= '2018-12-31').length, seedYear.reportsClosed)
    const orders = ordersOf(stage(copy))
    const ended = orders.filter(({ stage }) => (stage.closedOn ?? stage.returnedOn!) <= '2018-12-31')
    assert.equal(orders.length - ended.length, seedYear.ordersInHand)
    for (const each of [...there, ...reports, ...orders]) {
      assert.ok(!numbers.has(each.sourceNumber), each.sourceNumber)
      numbers.add(each.sourceNumber)
    }
  }
})

test('every question is answered within the year', () => {
  const asked = consultationsOf(stage(3), new Map())
  assert.equal(asked.length, seedYear.consultations)
  assert.ok(asked.every(each => each.answered!.on >= each.receivedOn && each.answered!.on <= '2018-12-31'))
  assert.ok(asked.every(each => !/[{}]/.test(each.question + each.answered!.text)))
  assert.ok(new Set(asked.map(each => each.question)).size > 5000)
})
