/** 更正: what was registered wrongly is put right by whoever handles it, with a reason; the event keeps what was before. */
import { order20, order62, order121 } from '../../law/acts.ts'
import { complaint } from '../../law/complaint.ts'
import type { Act } from '../../law/grammar.ts'
import { governBy } from '../kernel/clock.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { describe } from '../kernel/matter.ts'
import { badField, listed, Problem } from '../kernel/problem.ts'
import { keepConsumer, keepOperator, showConsumer } from '../party/index.ts'
import type { Correction, LawChange, Registration } from './contract.ts'
import { type Complaint, holdComplaint } from './queries.ts'
import { fieldsOf, requireCodes, requireKnown, subjectOf, wordsOfComplaint } from './register.ts'

export async function correct(ctx: Context, id: number, { reason, ...said }: Correction) {
  const held = await holdComplaint(ctx, id)
  if (!held.open) throw new Problem('wrong-state', { zh: '已办结，不能更正', en: 'Closed: not to be corrected' })
  if (!hasRole(ctx.actor, 'handler', 'head', 'dispatcher', 'agent')) throw new Problem('not-your-duty')
  const before = await asRegistration(ctx, held)
  const given = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
  const after = { ...before, ...given, consumer: { ...before.consumer, ...said.consumer } } as Registration
  requireCodes(after, held.channel)
  await requireKnown(ctx, after)
  const {
    agreement_amount_fen,
    recovered_amount_fen,
    recovered_reason,
    punitive_damages_fen,
    advance_paid_fen,
    joint_id,
    outcome,
    ground,
    rating,
    rating_remark,
    rated_at,
    confirmed_at,
    ...fields
  } = fieldsOf(after)
  const consumerId = said.consumer ? await keepConsumer(ctx, after.consumer, true) : held.row.consumer_id
  const operatorId = said.respondent
    ? (after.respondent.operatorId ?? (await keepOperator(ctx, after.respondent)))
    : held.row.operator_id
  await ctx.db
    .updateTable('complaint')
    .set({ ...fields, consumer_id: consumerId, operator_id: operatorId })
    .where('matter_id', '=', id)
    .execute()
  await describe(ctx, held, {
    subject: subjectOf(after),
    respondent: after.respondent.name,
    words: wordsOfComplaint(after),
  })
  await record(ctx, held, 'complaint.correct', { reason, changed: Object.keys(given) })
}

async function asRegistration(ctx: Context, { row }: Complaint): Promise<Registration> {
  const consumer = await showConsumer(ctx, row.consumer_id)
  const or = <T>(value: T | null) => value ?? undefined
  return {
    consumer: {
      name: consumer.name,
      phone: consumer.phone,
      phoneOther: or(consumer.phone_other),
      address: or(consumer.address),
      email: or(consumer.email),
      idKind: or(consumer.id_kind),
      idNumber: or(consumer.id_number),
      gender: or(consumer.gender) as Registration['consumer']['gender'],
      ageBand: or(consumer.age_band) as Registration['consumer']['ageBand'],
    },
    respondent: {
      operatorId: or(row.operator_id),
      name: row.respondent_name,
      uscc: or(row.respondent_uscc),
      address: or(row.respondent_address),
      areaCode: or(row.respondent_area_code),
      phone: or(row.respondent_phone),
      contact: or(row.respondent_contact),
    },
    platformId: or(row.platform_id),
    publishedAddressReachable: or(row.published_address_reachable),
    saleMode: row.sale_mode as Registration['saleMode'],
    orderNumber: or(row.order_number),
    goodsClass: row.goods_class,
    goodsName: or(row.goods_name),
    brand: or(row.brand),
    model: or(row.model),
    problemClass: row.problem_class,
    claims: row.claims,
    facts: row.facts,
    purchasedOn: or(row.purchased_on),
    disputedOn: or(row.disputed_on),
    disputedAmountFen: or(row.disputed_amount_fen),
    claimedAmountFen: or(row.claimed_amount_fen),
    consentPublication: row.consent_publication,
    consentDelegation: row.consent_delegation,
    wantsOdr: row.wants_odr,
    agent: or(row.agent) as Registration['agent'],
    noticeChannel: row.notice_channel as Registration['noticeChannel'],
    attachments: [],
  }
}

/** Which regulation governs a matter received around a change of law: the day of receipt decides, the legal section may rule otherwise (domain/law.md 2.1). */
export async function changeLaw(ctx: Context, id: number, { act, reason }: LawChange) {
  const held = await holdComplaint(ctx, id)
  const known = [order62, order20, order121]
  if (!known.some(each => each.key === act))
    throw badField(
      'act',
      { zh: '不是投诉处理规定', en: 'is no regulation on complaints' },
      listed(known.map(({ key, name, number, en }) => [key, { zh: number ?? name, en }])),
    )
  requireThatItGovernedMeanwhile(ctx, held, known.find(each => each.key === act)!)
  await ctx.db.updateTable('complaint').set({ law: act }).where('matter_id', '=', id).execute()
  await governBy(ctx, held, complaint, known.find(each => each.key === act)!.from)
  await record(ctx, held, 'complaint.change-law', { from: held.row.law, to: act, reason })
}

/** Around a change of law the old and the new act can be argued; an act that ended before the receipt, or begins later, cannot. */
function requireThatItGovernedMeanwhile(ctx: Context, held: Complaint, act: Act) {
  if (act.from <= ctx.today && (act.until === undefined || act.until >= held.receivedOn)) return
  const span = { zh: `${act.from}至${act.until ?? '今'}`, en: `${act.from} to ${act.until ?? 'now'}` }
  throw badField(
    'act',
    {
      zh: `${act.number ?? act.name}施行于${span.zh}，本件${held.receivedOn}收到，不能适用`,
      en: `is ${act.en}, in force ${span.en}: it cannot govern what was received on ${held.receivedOn}`,
    },
    {
      zh: '收到之日至今施行过的投诉处理规定',
      en: 'a regulation on complaints that was in force between the day of receipt and today',
    },
  )
}
