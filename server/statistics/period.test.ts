import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, weekday } from '../kernel/day.ts'
import { Problem } from '../kernel/problem.ts'
import { neighbour, periodOf, weekAt, yearBefore } from './period.ts'

const span = (key: string) => [periodOf(key).from, periodOf(key).to]

test('weeks are those of ISO 8601, Monday to Sunday', () => {
  assert.deepEqual(span('2018-W23'), ['2018-06-04', '2018-06-10'])
  assert.deepEqual(span('2026-W47'), ['2026-11-16', '2026-11-22'])
  assert.deepEqual(span('2020-W53'), ['2020-12-28', '2021-01-03'])
  assert.deepEqual(span('2019-W01'), ['2018-12-31', '2019-01-06'])
  assert.equal(weekAt('2027-01-03').key, '2026-W53')
  assert.equal(weekAt('2021-01-03').key, '2020-W53')
})

test('months, quarters and years', () => {
  assert.deepEqual(span('2018-06'), ['2018-06-01', '2018-06-30'])
  assert.deepEqual(span('2024-02'), ['2024-02-01', '2024-02-29'])
  assert.deepEqual(span('2018-Q2'), ['2018-04-01', '2018-06-30'])
  assert.deepEqual(span('2018'), ['2018-01-01', '2018-12-31'])
  assert.equal(neighbour(periodOf('2018-Q1'), -1).key, '2017-Q4')
  assert.equal(neighbour(periodOf('2018-12'), 1).key, '2019-01')
  assert.equal(yearBefore(periodOf('2018-06'))?.key, '2017-06')
})

test('half years and any span of days: the one before is as long, the year before has the same days', () => {
  assert.deepEqual(span('2018-H1'), ['2018-01-01', '2018-06-30'])
  assert.equal(neighbour(periodOf('2018-H1'), -1).key, '2017-H2')
  assert.equal(yearBefore(periodOf('2018-H2'))?.key, '2017-H2')
  const holiday = periodOf('2018-10-01..2018-10-07')
  assert.deepEqual([holiday.from, holiday.to, holiday.label.zh], ['2018-10-01', '2018-10-07', '2018年10月1日至10月7日'])
  assert.equal(neighbour(holiday, -1).key, '2018-09-24..2018-09-30')
  assert.equal(yearBefore(holiday)?.key, '2017-10-01..2017-10-07')
  assert.equal(yearBefore(periodOf('2024-02-29..2024-03-01'))?.key, '2023-02-28..2023-03-01')
  for (const wrong of ['2018-10-07..2018-10-01', '2018-02-30..2018-03-01', '2018-H3', '2018-01-01..2019-01-02', '..'])
    assert.throws(() => periodOf(wrong), Problem, wrong)
})

test('what is no period is refused in words', () => {
  for (const wrong of ['2021-W53', '2018-W00', '2018-13', '2018-Q5', '18', '2018-6', '1999', '', '2018-W23 '])
    assert.throws(() => periodOf(wrong), Problem, wrong)
})

test('a week 53 has no week to compare with where the year before had 52', () => {
  assert.equal(yearBefore(periodOf('2026-W53')), undefined)
  assert.equal(yearBefore(periodOf('2026-W47'))?.key, '2025-W47')
})

test('every day lies in exactly one week, and weeks follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), n => {
      const day = addDays('2000-01-10', n)
      const week = weekAt(day)
      assert.ok(week.from <= day && day <= week.to)
      assert.equal(weekday(week.from), 1)
      assert.equal(addDays(week.to, 1), neighbour(week, 1).from)
      assert.equal(periodOf(week.key).from, week.from)
    }),
    { numRuns: 300 },
  )
})
