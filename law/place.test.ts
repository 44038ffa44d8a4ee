import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { china, kilometres } from './place.ts'

/** In the country: near the other side of the earth a double tells no metres any more. */
const degrees = ({ from, to }: { from: number; to: number }) => fc.double({ min: from, max: to, noNaN: true })
const place = fc.record({ latitude: degrees(china.latitude), longitude: degrees(china.longitude) })

test('Beijing to Shanghai is 1,067 km, a degree of latitude 111 km, a place from itself nothing', () => {
  const beijing = { latitude: 39.9042, longitude: 116.4074 }
  assert.equal(Math.round(kilometres(beijing, { latitude: 31.2304, longitude: 121.4737 })), 1067)
  assert.equal(Math.round(kilometres(beijing, { ...beijing, latitude: 40.9042 })), 111)
  assert.equal(kilometres(beijing, beijing), 0)
})

test('there as back, never farther by the straight way, never more than across the country', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      assert.ok(Math.abs(kilometres(a, b) - kilometres(b, a)) < 1e-6)
      assert.ok(kilometres(a, c) <= kilometres(a, b) + kilometres(b, c) + 1e-6)
      assert.ok(kilometres(a, b) < 8100, 'from one end of the country to the other')
    }),
  )
})
