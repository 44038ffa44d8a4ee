import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant } from './instant.ts'
import { dayOfNumber, numberOfDay, textOfSerial } from './serial.ts'

const read = (text: string, form = {}) => {
  const { value, problem } = parseInstant(text, form)
  return value ? `${value.day} ${value.time ?? ''}`.trim() : problem ? 'problem' : 'blank'
}

test('dates and times in the forms seen in real tables', () => {
  const forms: [string, string][] = [
    ['2019/1/6 12:09:38', '2019-01-06 12:09:38'],
    ['2024年1月2日 上午9点10分', '2024-01-02 09:10:00'],
    ['2024年1月2日下午3时05分20秒', '2024-01-02 15:05:20'],
    ['20240102091000', '2024-01-02 09:10:00'],
    ['202401020910', '2024-01-02 09:10:00'],
    ['20240102', '2024-01-02'],
    ['2024-01-02 09:10', '2024-01-02 09:10:00'],
    ['2024.1.2', '2024-01-02'],
    ['2024年1月2日', '2024-01-02'],
    ['２０２４－０１－０２　０９：１０', '2024-01-02 09:10:00'],
    ['2019-01-06 12:09:38.0', '2019-01-06 12:09:38'],
    ['2024/1/2 9:10:00 PM', '2024-01-02 21:10:00'],
    ['2024/1/2 上午12:30', '2024-01-02 00:30:00'],
    ['2024/1/2 中午12点半', '2024-01-02 12:30:00'],
    ['2024-01-02 星期二 09:10', '2024-01-02 09:10:00'],
    [' 2024-02-29 ', '2024-02-29'],
    ['', 'blank'],
  ]
  for (const [written, meant] of forms) assert.equal(read(written), meant, written)
})

test('a time with an offset is moved to Asia/Shanghai, across midnight and the year', () => {
  assert.equal(read('2024-01-02T09:10:00+08:00'), '2024-01-02 09:10:00')
  assert.equal(read('2024-12-31T23:30:00Z'), '2025-01-01 07:30:00')
  assert.equal(read('2024-01-01 03:00:00+0900'), '2024-01-01 02:00:00')
  assert.equal(read('2024-01-01T00:30:00+09:00'), '2023-12-31 23:30:00')
})

test('Excel serial numbers, both systems', () => {
  assert.equal(read('43471.506689814814'), '2019-01-06 12:09:38')
  assert.equal(read('43471'), '2019-01-06')
  assert.equal(read('42009', { from1904: true }), '2019-01-06')
  assert.equal(textOfSerial(61, false), '1900-03-01')
  assert.equal(textOfSerial(59, false), '1900-02-28')
  assert.equal(textOfSerial(0.5, false), '12:00:00')
})

test('impossible dates are told, not turned into another day', () => {
  const impossible = ['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-01-02 25:00', '2024-01-02 10:61']
  for (const text of [...impossible, '1024-01-01', '3/19/2015', '24-1-2', '2024年1月', '昨天', '2024-01-02 上午15:00'])
    assert.equal(read(text), 'problem', text)
  const { problem } = parseInstant('2024-02-30')
  assert.match(problem!.zh, /「2024-02-30」是不存在的日期，应写成 2024-01-02/)
  assert.match(problem!.en, /"2024-02-30" is a day that does not exist; write/)
})

test('the American order only where the table is American', () => {
  assert.equal(read('3/19/2015', { order: 'mdy' }), '2015-03-19')
  assert.equal(read('2020-08-07', { order: 'mdy' }), '2020-08-07')
})

test('day numbers go there and back, against the calendar of the platform', () => {
  for (let number = -30_000; number < 60_000; number += 7) {
    const day = dayOfNumber(number)
    assert.equal(day, new Date(number * 86_400_000).toISOString().slice(0, 10))
    const [year, month, date] = day.split('-').map(Number)
    assert.equal(numberOfDay(year!, month!, date!), number)
  }
})
