/**
 * Every step × every state × every role of a report, typed from domain/procedures.md 3.2 and issue 3, not from law/: where
 * the two differ, one of them is wrong.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openCity } from './app.ts'
import { beingVerified, reportStep } from './tell-report.ts'

const states = [
  'draft',
  'to-dispatch',
  'returned',
  'to-verify',
  'verifying',
  'testing',
  'filing-proposed',
  'no-filing-proposed',
  'transfer-proposed',
  'repeat-proposed',
  'merge-proposed',
  'filed',
  'not-filed',
  'transferred',
  'not-again',
  'referred',
  'reward-proposed',
  'rewarded',
  'reward-settled',
  'closed',
  'merged',
  'dropped',
]
const centre = ['to-dispatch', 'returned']
const early = ['to-verify', 'verifying']
const toSign = states.filter(each => each.endsWith('-proposed') && each !== 'reward-proposed')
const work = ['handler', 'head']

const table: Record<string, [from: string[], by: string[]]> = {
  dispatch: [centre, ['dispatcher']],
  refer: [centre, ['dispatcher']],
  'return-to-centre': [early, work],
  'start-verification': [['draft', 'to-verify'], work],
  drop: [['draft'], work],
  'record-visit': [['verifying'], work],
  'send-to-testing': [['verifying'], work],
  'return-from-testing': [['testing'], work],
  extend: [early, ['head']],
  'extend-lead': [[], []],
  'propose-filing': [['verifying'], ['handler']],
  'propose-no-filing': [['verifying'], ['handler']],
  'propose-transfer': [early, ['handler']],
  'propose-repeat': [early, ['handler']],
  'propose-merge': [early, ['handler']],
  'send-back': [toSign, ['head']],
  'legal-opinion': [toSign, ['legal']],
  file: [['filing-proposed'], ['head']],
  decline: [['no-filing-proposed'], ['head']],
  transfer: [['transfer-proposed'], ['head']],
  'hand-over': [['transferred'], work],
  'confirm-repeat': [['repeat-proposed'], ['head']],
  merge: [['merge-proposed'], ['head']],
  'assess-no-reward': [['filed'], ['handler']],
  'propose-reward': [['filed'], ['handler']],
  'send-back-reward': [['reward-proposed'], ['head']],
  'approve-reward': [['reward-proposed'], ['head']],
  'pay-reward': [['rewarded'], ['handler']],
  'waive-reward': [['rewarded'], ['handler']],
  // Filed: only once the reward has been assessed, which here it has not.
  close: [
    ['not-filed', 'transferred', 'not-again', 'referred', 'reward-settled'],
    [...work, 'dispatcher'],
  ],
}
const roles = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'admin', 'handler2']
/** To whom a report of another county, or any report at all, is not there. */
const blind = ['agent', 'admin', 'handler2']

const city = await openCity('2026-06-01')
const { id } = await beingVerified(city)

const stand = (state: string) =>
  sql`update matter set state = ${state}, open = ${!['closed', 'merged', 'dropped'].includes(state)} where id = ${id}`.execute(
    city.db,
  )

test('what is offered to each role in each state is exactly the table', async () => {
  for (const state of states) {
    await stand(state)
    for (const role of roles) {
      const { status, body } = await city.as(role).get(`/reports/${id}`)
      if (blind.includes(role)) {
        assert.equal(status, 404, role)
        continue
      }
      assert.equal(status, 200, `${role} in ${state}`)
      const offered = body.steps
        .filter((each: { open: boolean }) => each.open)
        .map((each: { name: string }) => each.name)
      const expected = Object.entries(table)
        .filter(([, [from, by]]) => from.includes(state) && by.includes(role))
        .map(([step]) => step)
      assert.deepEqual(offered.sort(), expected.sort(), `${role} when ${state}`)
      assert.deepEqual(body.steps.map((each: { name: string }) => each.name).sort(), Object.keys(table).sort())
      for (const step of body.steps) if (!step.open) assert.ok(step.because.zh && step.because.en, step.name)
    }
  }
})

test('from another state it is refused, by another role it is not the duty, to the blind it is not there', async () => {
  const bodies: Record<string, object> = {
    dispatch: { officeId: await city.officeId('429902'), reason: '试' },
    refer: { organ: '某局', reason: '试' },
    'return-to-centre': { code: 'other', reason: '试' },
    'record-visit': {
      visitedOn: '2026-06-01',
      place: '店内',
      officerIds: [await city.personId('handler'), await city.personId('qianbo')],
      findings: '试',
    },
    'send-to-testing': { bodyName: '所', item: '项' },
    'return-from-testing': { result: '合格' },
    'propose-no-filing': { ground: '20-1', explanation: '试' },
    'propose-transfer': { to: 'police', organ: '公安局', explanation: '试' },
    file: { officerIds: [await city.personId('handler'), await city.personId('qianbo')] },
    'hand-over': { receiptNumber: '1', handedOverOn: '2026-06-01' },
    'legal-opinion': { opinion: '试' },
    'assess-no-reward': { code: 'not-serious' },
    'propose-reward': {
      level: 'third',
      seriousness: 'large-fine',
      decisionNumber: '1',
      decidedOn: '2026-06-01',
      confiscatedFen: 1,
      eligible: true,
    },
    'pay-reward': { paidOn: '2026-06-01', voucher: '1' },
  }
  const naming = ['propose-repeat', 'propose-merge', 'merge', 'extend-lead']
  for (const [step, [from, by]] of Object.entries(table)) {
    if (naming.includes(step)) continue
    const body = { reason: '理由', explanation: '理由', ...bodies[step] }
    for (const state of states.filter(each => !from.includes(each) && each !== 'filed')) {
      await stand(state)
      const answer = await reportStep(city, by[0]!, id, step, body)
      assert.equal(answer.status, 409, `${step} when ${state}: ${JSON.stringify(answer.body).slice(0, 200)}`)
    }
    for (const state of from) {
      await stand(state)
      for (const role of roles.filter(each => !by.includes(each))) {
        const { status } = await reportStep(city, role, id, step, body)
        assert.equal(status, blind.includes(role) ? 404 : 403, `${step} by ${role} when ${state}`)
      }
    }
  }
})
