import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atText, untilTomorrow, weekdayOf, withoutWeekday } from './when.ts'

test('the day of the week of days everybody remembers', () => {
  assert.equal(weekdayOf('2026-10-01'), 4)
  assert.equal(weekdayOf('2024-02-29'), 4)
  assert.equal(weekdayOf('2000-01-01'), 6)
  assert.equal(weekdayOf('2026-11-22'), 0)
})

test('a moment is read in Shanghai, wherever the machine stands', () => {
  assert.equal(atText('2026-06-08T16:30:00Z'), '2026-06-09 00:30')
  assert.equal(atText('2026-06-08T10:00:00+08:00'), '2026-06-08 10:00')
})

test('beside a weekday the reason does not name it again', () => {
  assert.deepEqual(withoutWeekday({ zh: '周末（星期六）', en: 'Weekend (Saturday)' }), { zh: '周末', en: 'Weekend' })
  assert.deepEqual(withoutWeekday({ zh: '自然日，计入', en: 'Calendar day: counted' }), {
    zh: '自然日，计入',
    en: 'Calendar day: counted',
  })
})

test('a page left open asks for the day again when midnight strikes in Shanghai', () => {
  const at = (instant: string) => untilTomorrow('2026-11-28', Date.parse(instant))
  assert.equal(at('2026-11-28T23:59:59+08:00'), 1300)
  assert.equal(at('2026-11-28T15:59:59Z'), 1300)
  // A browser that is ahead of the server asks until the server's day has turned too.
  assert.equal(at('2026-11-29T00:00:00.200+08:00'), 30_000)
  // A demonstration told on a day far ahead: no timer beyond a day.
  assert.equal(at('2026-06-01T08:00:00+08:00'), 86_400_000)
})
