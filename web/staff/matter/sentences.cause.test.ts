/** The timeline says what happened, with the cause that was recorded: not one that somebody guessed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceOf } from './sentences.ts'

const recompute = (facts: Record<string, unknown>) =>
  sentenceOf({
    id: 1,
    name: 'clock.recompute',
    actor: '吴岚',
    actorKind: 'staff',
    at: '2026-11-24T02:00:00.000Z',
    onDay: '2026-11-24',
    facts: { label: { zh: '调解期限', en: 'Mediation' }, ...facts },
  })

test('a limit that moved names its cause, which need not be a holiday notice', () => {
  const { said, small } = recompute({
    because: { zh: '期间计算口径调整', en: 'a change in the rule of counting' },
    before: '2027-01-23',
    after: '2027-01-25',
  })
  assert.equal(said.zh, '吴岚因期间计算口径调整重算：调解期限由2027-01-23改为2027-01-25')
  assert.match(said.en, /a change in the rule of counting.*from 2027-01-23 to 2027-01-25/)
  assert.equal(small, true)
})

test('a provisional day that the notice confirms is said to stay', () => {
  const because = { zh: '2027年放假安排', en: 'the 2027 holiday notice' }
  const { said } = recompute({ because, before: '2027-01-25', after: '2027-01-25', provisionalAfter: false })
  assert.equal(said.zh, '吴岚因2027年放假安排核对：调解期限仍为2027-01-25，不再是暂定')
})
