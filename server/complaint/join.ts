/**
 * 并件: one dispute of one person came in over two channels. It goes on under the number that leads; the other one ends as
 * joined, with its source number kept, and can be parted again.
 *
 * It is no decision about acceptance and takes nothing from anybody: the person is told, and no limit grows longer.
 * Different persons with one dispute are a joint complaint (Order 121 art. 12), each with its own clock and letters.
 */

import { complaint } from '../../law/complaint.ts'
import type { Label } from '../../law/grammar.ts'
import { start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { assign, lockMatters } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { guard } from '../kernel/procedure.ts'
import { theCentre } from '../office/index.ts'
import { samePerson } from '../party/index.ts'
import type { Joining, Reason } from './contract.ts'
import { type Complaint, holdComplaint, holdComplaints } from './queries.ts'
import { takeAndTell } from './tell.ts'

const refused = (zh: string, en: string) => new Problem('not-allowed', { zh, en })

export async function join(ctx: Context, id: number, { leadingId, reason, notices }: Joining) {
  if (leadingId === id)
    throw badField(
      'leadingId',
      { zh: '就是本件', en: 'is this very complaint' },
      { zh: '另一件投诉', en: 'another complaint' },
    )
  const both = await holdComplaints(ctx, [id, leadingId])
  const held = both.find(each => each.id === id)!
  const lead = both.find(each => each.id === leadingId)!
  requireLead(held, lead)
  if (!(await samePerson(ctx, held.row.consumer_id, lead.row.consumer_id)))
    throw refused(
      `${held.number}与${lead.number}不是同一投诉人：两人以上就同一争议投诉同一经营者的，按共同投诉处理（《办法》第十二条），不并件`,
      `${held.number} and ${lead.number} are of different persons: one dispute of several is a joint complaint (art. 12), not one matter`,
    )
  await requireNoLongerLimit(ctx, held, lead)
  const news = `该投诉与你于${lead.receivedOn}提出的投诉（编号${lead.number}）为同一消费者权益争议，我局并为一件，以编号${lead.number}办理，已提供的材料一并使用。
办理期限按编号${lead.number}的投诉计算，不因并件延长。
如认为两件不是同一争议，请告知我局，我局核实后分别办理。`
  await takeAndTell(
    ctx,
    'join',
    held,
    { leadingId, lead: lead.number, reason, news },
    { notices, silent: held.closedOn !== null },
  )
  await record(ctx, lead, 'complaint.gather', { number: held.number, sourceNumber: held.sourceNumber })
}

function requireLead(held: Complaint, lead: Complaint) {
  if (lead.state === 'joined')
    throw refused(
      `${lead.number}已并入其他件，请以主件的编号并件`,
      `${lead.number} is itself joined to another: join to the leading one`,
    )
  if (held.open !== lead.open)
    throw refused(
      `在办件与已办结件不能并件：同一争议已经处理过的，依法作出决定（《办法》第十六条第二项）或者由投诉人撤回`,
      'An open complaint is not joined to a closed one: a dispute already dealt with is decided upon (art. 16 (2)) or withdrawn',
    )
  if ((held.row.recovered_amount_fen ?? 0) > (lead.row.recovered_amount_fen ?? 0))
    throw refused(
      `${held.number}记有的挽回金额更多，请以它为主件`,
      `${held.number} has the larger amount recovered: let it lead`,
    )
}

/** Each statutory limit that runs for the one must run at least as short for the other, or be met there already. */
async function requireNoLongerLimit(ctx: Context, held: Complaint, lead: Complaint) {
  const clocks = await ctx.db
    .selectFrom('clock')
    .select(['matter_id as matterId', 'name', 'due_on as dueOn', 'stopped_on as stoppedOn'])
    .where('matter_id', 'in', [held.id, lead.id])
    .where('binding', '=', 'statute')
    .where('name', 'in', ['acceptance', 'mediation'])
    .execute()
  for (const mine of clocks.filter(each => each.matterId === held.id && each.stoppedOn === null)) {
    const theirs = clocks.findLast(each => each.matterId === lead.id && each.name === mine.name)
    const kept = theirs && (theirs.stoppedOn !== null ? lead.state !== 'returned' : theirs.dueOn <= mine.dueOn)
    if (kept) continue
    const label: Label = complaint.clocks[mine.name as 'acceptance' | 'mediation'].label
    throw refused(
      `${held.number}的${label.zh}${mine.dueOn}届满，早于${lead.number}：并件不得延长期限，请以${held.number}为主件`,
      `${label.en} of ${held.number} ends on ${mine.dueOn}, before that of ${lead.number}: joining must lengthen no limit; let ${held.number} lead`,
    )
  }
}

/** Back to the centre; an office that had it before has it from its first day there (close.ts, firstReceived). */
export async function part(ctx: Context, id: number, { reason, notices }: Reason) {
  const held = await holdComplaint(ctx, id)
  await assign(ctx, held, { officeId: (await theCentre(ctx)).id, handlerId: null })
  await again(ctx, 'part', held, reason, notices, {})
}

/** The sixty days go on from the day of acceptance, as if it had never been joined: the strictest reading. */
export async function partAccepted(ctx: Context, id: number, { reason, notices }: Reason) {
  const held = await holdComplaint(ctx, id)
  const mediation = await ctx.db
    .selectFrom('clock')
    .select('started_on')
    .where('matter_id', '=', id)
    .where('name', '=', 'mediation')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  await again(ctx, 'part-accepted', held, reason, notices, mediation ? { mediation: mediation.started_on } : {})
}

export async function partClosed(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdComplaint(ctx, id)
  const to = await joinedTo(ctx, id)
  await takeAndTell(ctx, 'part-closed', held, { reason, ...to })
  await letGo(ctx, to.leadingId, held, reason)
}

async function again(
  ctx: Context,
  step: 'part' | 'part-accepted',
  held: Complaint,
  reason: string,
  notices: Reason['notices'],
  since: Record<string, string>,
) {
  const to = await joinedTo(ctx, held.id)
  const news = `经核实，该投诉与编号${to.lead}的投诉不是同一消费者权益争议，我局撤销并件，对该投诉单独办理，期限自收到之日起计算。`
  await takeAndTell(
    ctx,
    step,
    held,
    { reason, news, ...to },
    { notices, since: { 'ordinary-target': held.receivedOn, ...since } },
  )
  await letGo(ctx, to.leadingId, held, reason)
  if (!held.row.difficult) return
  await stop(ctx, held, 'ordinary-target')
  await start(ctx, held, 'difficult-target', complaint.clocks['difficult-target'], held.receivedOn)
}

/** The leading complaint says so too, whoever has it by now. */
async function letGo(ctx: Context, leadingId: number, { number }: Complaint, reason: string) {
  for (const lead of await lockMatters(ctx, [leadingId]))
    await record(ctx, lead, 'complaint.let-go', { number, reason })
}

/** What it was joined to last, and from which state. */
async function joinedTo(ctx: Context, id: number) {
  const joined = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', id)
    .where('name', '=', 'complaint.join')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (!joined)
    throw new Problem('wrong-state', { zh: '本件没有并入其他件', en: 'This matter was not joined to another' })
  const { facts } = joined
  return { leadingId: Number(facts.leadingId), lead: String(facts.lead), was: String(facts.from) }
}

/** Which of the three ways back is open depends on where it was. */
const ways = {
  part: ['to-dispatch', 'returned', 'to-assess', 'identity-pending'],
  'part-accepted': ['accepted', 'mediating'],
  'part-closed': ['closed'],
} as const
for (const [step, from] of Object.entries(ways))
  guard('complaint', step, async (ctx, matter) => {
    const { was } = await joinedTo(ctx, matter.id)
    if ((from as readonly string[]).includes(was)) return undefined
    const state = complaint.states[was as keyof typeof complaint.states]
    return { zh: `并件前为${state.zh}`, en: `It was ${state.en} before it was joined` }
  })
