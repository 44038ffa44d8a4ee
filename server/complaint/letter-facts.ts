/** The facts of a letter, taken from the record and the step that sends it: nothing is typed twice. */
import { claims as claimList } from '../../law/classes.ts'
import { refusalGroundsOn, terminationGroundsOn } from '../../law/complaint.grounds.ts'
import type { Notice } from '../../law/grammar.ts'
import { enclosure } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { clockTimeOf, dayOf } from '../kernel/day.ts'
import type { Facts } from '../kernel/event.ts'
import { instantOf } from '../kernel/instant.ts'
import { showPerson } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import type { Complaint } from './queries.ts'

const notGiven = '（未提供）'

/** What goes into the blanks of a notice: from the record, and from the step itself. */
export async function valuesOf(
  ctx: Context,
  held: Complaint,
  notice: Notice,
  facts: Facts,
  office: { phone: string; address: string },
  together: readonly Complaint[] = [],
): Promise<Facts> {
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  const common = {
    kind: '投诉',
    subject: `${held.row.respondent_name}“${held.subject.replaceAll(' · ', '，')}”`,
    receivedOn: held.receivedOn,
    phone: office.phone,
    address: office.address,
  }
  switch (notice.form) {
    case 3:
      return {
        ...common,
        // Order 62 knows the complaint of a consumer alone; a report of its days is no complaint.
        kind: held.row.law === 'order62' ? '消费者投诉' : common.kind,
        from: consumer.name,
        reportByOn: facts.reportBackOn ?? held.dueOn ?? ctx.today,
        enclosed: enclosure(await countAttachments(ctx, held.id)),
      }
    case 4:
      return { ...common, dueOn: facts.untilOn, materials: facts.materials }
    case 5:
      return { ...common, contact: await handlerName(ctx, facts.handlerId ?? held.handlerId) }
    case 6: {
      const proposal = await lastFacts(ctx, held, 'complaint.propose-refusal')
      return {
        ...common,
        grounds: refusalGroundsOn(held.lawOn),
        ground: held.row.ground,
        explanation: withBody(proposal),
      }
    }
    case 7:
      return {
        ...common,
        ...(together.length > 1 ? { subject: await jointSubject(ctx, together) } : {}),
        meetingOn: dayOf(instantOf(facts.at)),
        meetingTime: clockTimeOf(instantOf(facts.at)),
        place: facts.place,
        bring: facts.bring ?? '与争议有关的票据、合同等证据材料',
        recusalDays: 3,
        mediator: facts.mediator,
      }
    case 8: {
      const proposal = await lastFacts(
        ctx,
        held,
        'complaint.propose-termination',
        'complaint.withdraw-after-acceptance',
      )
      return {
        ...common,
        grounds: terminationGroundsOn(held.lawOn),
        ground: held.row.ground,
        explanation: proposal.explanation ?? proposal.reason,
      }
    }
    case 21:
      return { ...common, matterNumber: held.number, news: facts.news }
    default:
      return {
        ...common,
        complainant: consumer.name,
        complainantPhone: consumer.phone,
        complainantAddress: consumer.address ?? notGiven,
        respondent: held.row.respondent_name,
        respondentAddress: held.row.respondent_address ?? notGiven,
        facts: held.row.facts,
        claim: claimWords(held.row.claims),
        agreement: facts.agreement,
      }
  }
}

/** All members by name, so that the respondent knows whose claims will be mediated at once (art. 12). */
async function jointSubject(ctx: Context, together: readonly Complaint[]) {
  const names: string[] = []
  for (const each of together) names.push((await showConsumer(ctx, each.row.consumer_id)).name)
  const joint = await ctx.db
    .selectFrom('joint_complaint')
    .select('dispute')
    .where('id', '=', together[0]!.row.joint_id)
    .executeTakeFirstOrThrow()
  return `${names.join('、')}共${names.length}人投诉${together[0]!.row.respondent_name}“${joint.dispute}”（共同投诉）`
}

export const claimWords = (codes: readonly string[]) =>
  codes.map(code => claimList.find(each => each.code === code)?.zh ?? code).join('、') || '请求调解'

/** Ground 2: the complainant is told by whom it was dealt with. */
const withBody = (proposal: Facts) =>
  [proposal.explanation, proposal.dealtWithBy ? `已由${proposal.dealtWithBy}受理或者处理` : '']
    .filter(Boolean)
    .join('。')

async function handlerName(ctx: Context, id: unknown) {
  return typeof id === 'number' ? (await showPerson(ctx, id)).name : ctx.actor.name
}

async function lastFacts(ctx: Context, held: Complaint, ...names: string[]): Promise<Facts> {
  const row = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', held.id)
    .where('name', 'in', names)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.facts as Facts | undefined) ?? {}
}

async function countAttachments(ctx: Context, matterId: number) {
  const row = await ctx.db
    .selectFrom('event')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('matter_id', '=', matterId)
    .where('name', '=', 'attachment.add')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
