/**
 * Every step × every state × every role. The table is typed from domain/procedures.md 3.1 and issue 2, not from law/:
 * where the two differ, one of them is wrong. Shown is what is enforced: the buttons and the refusals are one.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openCity } from './app.ts'
import { agreement, callFor, dispatched, registered, testingOrder, toOffice } from './tell.ts'

const states = [
  'to-dispatch',
  'odr-negotiation',
  'to-assess',
  'identity-pending',
  'returned',
  'refusal-proposed',
  'refused',
  'accepted',
  'mediating',
  'testing',
  'recusal-suspended',
  'mediated',
  'termination-proposed',
  'terminated',
  'closing-submitted',
  'withdrawn',
  'closed',
  'follow-up',
  // Taken up again after a refusal, and after a mediation.
  'rework',
  'rework/accepted',
  // Joined to another, and from where: the way back leads there.
  'joined/to-assess',
  'joined/accepted',
  'joined/closed',
] as const
const early = ['to-dispatch', 'odr-negotiation', 'returned', 'to-assess', 'identity-pending', 'refusal-proposed']
const assessing = ['to-assess', 'identity-pending']
const mediation = ['accepted', 'mediating', 'testing', 'recusal-suspended']

/** Step: from which states, by whom. The centre: dispatcher, and the call-taker where the call itself does it. */
const table: Record<string, [from: string[], by: string[]]> = {
  dispatch: [
    ['to-dispatch', 'returned'],
    ['dispatcher', 'agent'],
  ],
  'offer-odr': [['to-dispatch'], ['dispatcher', 'agent']],
  'settle-by-odr': [['odr-negotiation'], ['dispatcher']],
  'return-from-odr': [['odr-negotiation'], ['dispatcher']],
  'request-identity': [['to-assess'], ['handler', 'head']],
  'receive-identity': [['identity-pending'], ['handler', 'head']],
  'return-to-centre': [assessing, ['handler', 'head']],
  accept: [
    [...assessing, 'rework'],
    ['handler', 'head'],
  ],
  'propose-refusal': [assessing, ['handler']],
  'send-back-refusal': [['refusal-proposed'], ['head']],
  refuse: [['refusal-proposed'], ['head']],
  'start-mediation': [
    ['accepted', 'mediating', 'rework/accepted'],
    ['handler', 'head'],
  ],
  'send-to-testing': [
    ['accepted', 'mediating'],
    ['handler', 'head'],
  ],
  'return-from-testing': [['testing'], ['handler', 'head']],
  'request-recusal': [
    ['accepted', 'mediating'],
    ['handler', 'head'],
  ],
  'decide-recusal': [['recusal-suspended'], ['head']],
  settle: [
    ['accepted', 'mediating', 'rework/accepted'],
    ['handler', 'head'],
  ],
  // Art. 21: a recusal asked for is decided first.
  'propose-termination': [['accepted', 'mediating', 'testing'], ['handler']],
  'withdraw-after-acceptance': [mediation, ['handler']],
  'send-back-termination': [['termination-proposed'], ['head']],
  terminate: [['termination-proposed'], ['head']],
  withdraw: [early, ['agent', 'dispatcher', 'handler']],
  'submit-closing': [['mediated', 'terminated', 'rework', 'rework/accepted'], ['handler']],
  'send-back-closing': [['closing-submitted'], ['head']],
  close: [['closing-submitted'], ['head']],
  'close-unaccepted': [
    ['refused', 'withdrawn'],
    ['handler', 'head', 'dispatcher'],
  ],
  // 并件 decides nothing, but a matter disappears under another number: the centre or the head of the office.
  join: [
    ['to-dispatch', 'returned', ...assessing, 'accepted', 'mediating', 'closed'],
    ['dispatcher', 'head'],
  ],
  part: [['joined/to-assess'], ['dispatcher', 'head']],
  'part-accepted': [['joined/accepted'], ['dispatcher', 'head']],
  'part-closed': [['joined/closed'], ['dispatcher', 'head']],
  'mark-difficult': [
    [...assessing, ...mediation],
    ['head', 'dispatcher'],
  ],
  'start-follow-up': [['closed'], ['agent', 'dispatcher', 'supervisor']],
  'conclude-follow-up': [
    ['closed', 'follow-up'],
    ['agent', 'dispatcher', 'supervisor'],
  ],
  'open-rework': [
    ['closed', 'follow-up'],
    ['dispatcher', 'supervisor', 'head'],
  ],
  'open-lead': [
    [...mediation, 'mediated', 'termination-proposed', 'terminated', 'rework/accepted'],
    ['handler', 'head'],
  ],
  // Art. 42: 在处理投诉举报过程中.
  'suspect-fraud': [
    [
      ...assessing,
      'refusal-proposed',
      'refused',
      ...mediation,
      'mediated',
      'termination-proposed',
      'terminated',
      'closing-submitted',
      'rework',
      'rework/accepted',
    ],
    ['handler', 'head'],
  ],
}
const roles = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'admin', 'handler2'] as const
/** The administrator keeps accounts and calendars; a handler of another county knows nothing of it. */
const blind: readonly string[] = ['handler2']

const city = await openCity('2026-06-01')
const consumer = { name: '张玉兰', phone: '19912345678' }
const { id } = await dispatched(city, { wantsOdr: true, consumer })
/** What the same person has besides: one under way, one closed. */
const [lead, closedLead] = [await dispatched(city, { consumer }), await dispatched(city, { consumer })]
await sql`update matter set state = 'accepted' where id = ${lead.id}`.execute(city.db)
await sql`update clock set stopped_on = started_on where matter_id in (${lead.id}, ${closedLead.id})`.execute(city.db)
await sql`update matter set state = 'closed', open = false, closed_on = '2026-06-01' where id = ${closedLead.id}`.execute(
  city.db,
)
const [office, other] = [await city.officeId('429902'), await city.officeId('429903')]
const zhou = await city.personId('handler')
const liu = await city.personId('liuhong')

const bodies: Record<string, object> = {
  dispatch: await toOffice(city, '429902'),
  'offer-odr': { operatorId: await city.operatorId('万家惠超市') },
  'settle-by-odr': { result: '和解', recoveredAmountFen: 100 },
  'request-identity': { untilOn: '2026-06-05', materials: '身份证' },
  'receive-identity': { how: '复印件' },
  'return-to-centre': { code: 'other', reason: '试', proposedOfficeId: other },
  'propose-refusal': { ground: '16-3', explanation: '不能证明消费关系' },
  'start-mediation': await callFor(city, '2026-06-09'),
  'send-to-testing': testingOrder,
  'return-from-testing': { result: '合格' },
  'request-recusal': { mediatorId: zhou, askedBy: 'complainant', reason: '亲属' },
  'decide-recusal': { granted: true, decision: '同意', newMediatorId: liu },
  settle: agreement,
  'propose-termination': { ground: '23-3', explanation: '无法达成' },
  'conclude-follow-up': { level: 'fair' },
  'open-rework': { cause: 'new-facts', reason: '试' },
  'open-lead': { facts: '线索' },
  'suspect-fraud': { suspicion: 'forged', facts: '造假', organ: '公安局' },
}
const bodyOf = (step: string, state = '') =>
  step === 'join'
    ? { leadingId: state === 'closed' ? closedLead.id : lead.id, reason: '同一争议' }
    : (bodies[step] ?? { reason: '理由' })

/** Puts the matter into a state by hand, with what that state always has beside it. */
async function stand(asked: string) {
  const [state, before] = asked.split('/') as [string, string?]
  const closedOn = state === 'closed' || before === 'closed' ? '2026-06-01' : null
  await sql`delete from recusal where matter_id = ${id}`.execute(city.db)
  await sql`update clock set stopped_on = started_on where matter_id = ${id} and stopped_on is null`.execute(city.db)
  await sql`delete from testing where matter_id = ${id}`.execute(city.db)
  const ground = state.startsWith('refus') ? '16-3' : '23-3'
  await sql`update complaint set ground = ${ground} where matter_id = ${id}`.execute(city.db)
  await sql`update letter set state = 'served' where matter_id = ${id}`.execute(city.db)
  await sql`update matter set state = ${state}, open = ${state !== 'closed' && state !== 'joined'}, closed_on = ${closedOn}, office_id = ${office}, handler_id = ${zhou} where id = ${id}`.execute(
    city.db,
  )
  await city.db.transaction().execute(async tx => {
    // What happened cannot be unsaid, except by whoever owns the database.
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`delete from event where matter_id = ${id} and name = 'complaint.accept'`.execute(tx)
  })
  if (asked === 'rework/accepted')
    await sql`insert into event (matter_id, name, actor_name, actor_kind, at, on_day)
      values (${id}, 'complaint.accept', 'x', 'staff', now(), '2026-06-01')`.execute(city.db)
  if (state === 'joined')
    await sql`insert into event (matter_id, name, actor_name, actor_kind, at, on_day, facts)
      values (${id}, 'complaint.join', 'x', 'staff', now(), '2026-06-01', ${JSON.stringify({ leadingId: lead.id, lead: lead.number, from: before })})`.execute(
      city.db,
    )
  if (state === 'testing')
    await sql`insert into testing (matter_id, body_name, chosen_by, item, sent_on) values (${id}, 'x', 'agreed', 'x', '2026-06-01')`.execute(
      city.db,
    )
  if (state === 'recusal-suspended')
    await sql`insert into recusal (matter_id, mediator_id, asked_by, reason, asked_on) values (${id}, ${zhou}, 'mediator', 'x', '2026-06-01')`.execute(
      city.db,
    )
}

test('what is offered to each role in each state is exactly the table', async () => {
  for (const state of states) {
    await stand(state)
    for (const role of roles) {
      const answer = await city.as(role).get(`/complaints/${id}`)
      if (blind.includes(role) || role === 'admin') {
        const expected = role === 'admin' ? [200, 404] : [404]
        assert.ok(expected.includes(answer.status), `${role} sees ${answer.status}`)
        if (answer.status === 404) continue
      }
      assert.equal(answer.status, 200, `${role} in ${state}`)
      const offered = answer.body.steps
        .filter((each: { open: boolean }) => each.open)
        .map((each: { name: string }) => each.name)
      const expected = Object.entries(table)
        .filter(([, [from, by]]) => from.includes(state) && by.includes(role))
        .map(([step]) => step)
      assert.deepEqual(offered.sort(), expected.sort(), `${role} when ${state}`)
      for (const step of answer.body.steps)
        if (!step.open) assert.ok(step.because?.zh && step.because?.en, `${step.name} says why not`)
    }
  }
})

test('the table has every step of the record and no other', async () => {
  const seen = await city.as('handler').sees(id)
  assert.deepEqual(seen.steps.map((each: { name: string }) => each.name).sort(), Object.keys(table).sort())
})

test('what the table allows can be taken; from another state it is 409, by another role 403, by another county 404', async () => {
  for (const [step, [from, by]] of Object.entries(table)) {
    for (const state of from) {
      await stand(state)
      for (const role of roles) {
        const { status, body } = await city
          .as(role)
          .post(`/complaints/${id}/steps/${step}/preview`, bodyOf(step, state))
        const expected = blind.includes(role)
          ? [404]
          : by.includes(role)
            ? [200]
            : role === 'admin'
              ? [403, 404]
              : [403]
        assert.ok(
          expected.includes(status),
          `${step} by ${role} when ${state}: ${status} ${JSON.stringify(body).slice(0, 300)}`,
        )
      }
    }
  }
  for (const state of states) {
    await stand(state)
    for (const [step, [from, by]] of Object.entries(table)) {
      if (from.includes(state)) continue
      const { status, body } = await city.as(by[0]!).post(`/complaints/${id}/steps/${step}`, bodyOf(step, state))
      assert.equal(status, 409, `${step} when ${state}: ${JSON.stringify(body).slice(0, 300)}`)
      assert.ok(body.detail.length > 5)
    }
  }
})

test('nobody and the citizen take no step of the staff', async () => {
  const told = await registered(city)
  const complainant = await city.citizen(told.number, told.code)
  for (const step of Object.keys(table)) {
    assert.equal((await city.nobody.post(`/complaints/${told.id}/steps/${step}`, bodyOf(step))).status, 401, step)
    assert.equal((await complainant.post(`/complaints/${told.id}/steps/${step}`, bodyOf(step))).status, 401, step)
  }
})
