import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, dayOf, daysBetween, isDay, weekday } from './day.ts'

describe('days', () => {
  it('belong to Asia/Shanghai, wherever the server stands', () => {
    assert.equal(dayOf(new Date('2026-04-14T15:59:59.999Z')), '2026-04-14')
    assert.equal(dayOf(new Date('2026-04-14T16:00:00Z')), '2026-04-15')
  })
  it('exist or do not', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31']) assert.ok(isDay(day), day)
    for (const day of [
      '2026-02-29',
      '1900-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-1-01',
      '20260101',
      '2026-01-01 ',
      '２０２６-01-01',
    ])
      assert.ok(!isDay(day), day)
  })
  it('are the days of the Gregorian calendar, from 1900 to 2199', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }),
        fc.integer({ min: -10_000, max: 10_000 }),
        (at, n) => {
          const day = at.toISOString().slice(0, 10)
          const later = new Date(Date.parse(day) + n * 86_400_000)
          if (later.getUTCFullYear() < 1900 || later.getUTCFullYear() > 2199) return
          assert.equal(addDays(day, n), later.toISOString().slice(0, 10))
          assert.equal(daysBetween(day, addDays(day, n)), n)
          assert.equal(weekday(day), new Date(day).getUTCDay())
        },
      ),
    )
  })
})
