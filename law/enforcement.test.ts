/** The arithmetic of a late fee, and what the law of cases must never let happen. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { lateFeeUntil } from '../server/enforcement/money.ts'
import { addDays, daysBetween } from '../server/kernel/day.ts'
import { enforcementDueCases } from './enforcement.cases.ts'
import { enforcementClocks } from './enforcement.clocks.ts'
import { lateFeeFen } from './enforcement.limits.ts'
import { enforcementCase } from './enforcement.ts'

const day = fc.integer({ min: 0, max: 120 }).map(n => addDays('2026-06-10', n))
const fine = fc.integer({ min: 1, max: 100_000_000 })
const dueOn = '2026-06-10'

describe('加处罚款: three percent a day, never more than the fine', () => {
  it('unpaid from the first late day: a second arithmetic gives the same', () => {
    fc.assert(
      fc.property(fine, day, (fineFen, until) => {
        const late = Math.max(0, daysBetween(dueOn, until))
        // Whole fen are counted each day and the part of a fen is let go, in the party's favour.
        const daily = Number((BigInt(fineFen) * 3n) / 100n)
        const expected = Math.min(fineFen, daily * late)
        assert.equal(lateFeeUntil(fineFen, [{ dueOn, amountFen: fineFen }], [], [], until), expected)
      }),
    )
  })
  it('never above the fine, never less on a later day, nothing when paid in time', () => {
    fc.assert(
      fc.property(
        fine,
        day,
        day,
        fc.array(fc.record({ paidOn: day, share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 4 }),
        (fineFen, one, other, shares) => {
          const paid = shares.map(each => ({ paidOn: each.paidOn, amountFen: Math.floor((fineFen * each.share) / 4) }))
          const due = [{ dueOn, amountFen: fineFen }]
          const [first, second] = one < other ? [one, other] : [other, one]
          const early = lateFeeUntil(fineFen, due, paid, [], first)
          const late = lateFeeUntil(fineFen, due, paid, [], second)
          assert.ok(early >= 0 && early <= late && late <= fineFen)
          assert.equal(lateFeeUntil(fineFen, due, [{ paidOn: dueOn, amountFen: fineFen }], [], second), 0)
          assert.ok(late <= lateFeeUntil(fineFen, due, [], [], second), 'whoever pays a part owes no more')
          assert.equal(
            lateFeeUntil(fineFen, due, [], [{ from: dueOn, to: second }], second),
            0,
            'a lawsuit in between (art. 73)',
          )
        },
      ),
    )
  })
  it('thirty-three days and a part reach the cap', () => {
    assert.equal(lateFeeFen(10_000, 10_000, 33), 9900)
    assert.equal(lateFeeFen(10_000, 10_000, 34), 10_000)
    assert.equal(lateFeeFen(10_000, 10_000, 0), 0)
  })
})

describe('the procedure of a case', () => {
  it('every clock has a worked example, and every clock of K1 to K17 with a length in days is there', () => {
    for (const name of Object.keys(enforcementClocks))
      assert.ok(
        enforcementDueCases.some(each => each.clock === `enforcement.${name}`),
        name,
      )
    const rows = new Set(Object.values(enforcementClocks).map(each => each.row))
    for (let n = 1; n <= 17; n += 1) if (n !== 6) assert.ok(rows.has(`K${n}`), `K${n}`)
  })
  it('whoever reports does not review, sign the notice or decide; whoever proposes does not approve', () => {
    const { steps } = enforcementCase
    for (const name of [
      'pass-review',
      'return-review',
      'approve-notice',
      'decide-penalty',
      'decide-no-penalty',
    ] as const)
      assert.equal(steps[name].notByWhoever, 'submit-report', name)
    assert.equal(steps.file.notByWhoever, 'propose-filing')
    assert.equal(steps.close.notByWhoever, 'propose-closing')
  })
})
