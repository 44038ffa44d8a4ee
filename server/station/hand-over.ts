/** 转交: what was not settled goes to the competent office, with everything that was typed and the evidence. */
import { claims } from '../../law/classes.ts'
import { stationCase } from '../../law/station-case.ts'
import { dispatchComplaint, register } from '../complaint/index.ts'
import { suggestOffice } from '../dispatch/index.ts'
import { moveAttachments } from '../kernel/attachment.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { take } from '../kernel/procedure.ts'
import { showOffice, theCentre } from '../office/index.ts'
import { showConsumer, showOperator } from '../party/index.ts'
import { caseRow, holdCase, set, subjectOf, word } from './case.ts'
import type { HandOver } from './contract.ts'
import { stationRow } from './register.ts'
import type { StationCaseTable } from './tables.ts'

/**
 * A complaint is opened with what was typed here and sent to the office that is competent (Order 121 art. 13); where the
 * address does not tell, to the one the station lies with. Its seven working days begin today.
 */
export async function handOver(ctx: Context, id: number, { reason, facts }: HandOver) {
  const held = await holdCase(ctx, id)
  const row = await caseRow(ctx, id)
  const place = await stationRow(ctx, row.station_id)
  const centre = await theCentre(ctx)
  const consumer = await showConsumer(ctx, row.consumer_id)
  const operator = row.operator_id === null ? undefined : await showOperator(ctx, row.operator_id)
  await take(ctx, stationCase, 'hand-over', held, { reason })
  const respondent = {
    operatorId: row.operator_id ?? undefined,
    name: row.respondent_name,
    uscc: operator?.uscc ?? undefined,
    address: operator?.address ?? `${place.place}${row.stall ? ` ${row.stall}` : ''}`,
    areaCode: operator?.area_code ?? place.area_code,
    phone: operator?.phone ?? undefined,
    contact: operator?.contact ?? undefined,
  }
  const { matter } = await register(
    ctx,
    {
      consumer: { ...plain(consumer) },
      respondent,
      saleMode: 'shop',
      goodsClass: row.goods_class,
      goodsName: row.goods_name ?? undefined,
      problemClass: row.problem_class,
      claims: row.claims,
      facts: told(row, place.name, reason, facts),
      disputedAmountFen: row.amount_fen ?? undefined,
      claimedAmountFen: row.amount_fen ?? undefined,
      consentPublication: false,
      consentDelegation: false,
      wantsOdr: false,
      noticeChannel: 'sms',
      attachments: [],
    } as never,
    { channel: 'station', trusted: true, centreId: centre.id },
  )
  await record(ctx, matter, 'station-case.transfer', { from: held.number, stationCaseId: held.id, station: place.name })
  await moveAttachments(ctx, held, matter)
  const officeId = await competentFor(ctx, place.office_id, respondent)
  await dispatchComplaint({ ...ctx, actor: { ...systemActor, name: place.name } }, matter.id, {
    officeId,
    reason: `「${place.name}」未能谈妥，转有处理权限的单位（${held.number}）`,
    ruling: false,
  })
  await set(ctx, held, { ended_on: ctx.today, complaint_id: matter.id })
}

const plain = (consumer: Awaited<ReturnType<typeof showConsumer>>) => ({
  name: consumer.name,
  phone: consumer.phone,
  address: consumer.address ?? undefined,
})

/** What the station knows, in sentences: nobody at the office has to ask it again. */
function told(row: StationCaseTable, station: string, reason: string, facts: string | undefined): string {
  const wanted = row.claims.map(code => word(claims, code)).join('、')
  return [
    facts ?? row.facts ?? `消费者到「${station}」反映：${subjectOf(asked(row))}。`,
    ...(wanted && !facts && !row.facts ? [`要求${wanted}。`] : []),
    ...(row.first_reason ? [`首问情况：${row.first_reason}`] : []),
    `站内未能谈妥：${reason}`,
  ].join('\n')
}

const asked = (row: StationCaseTable) => ({
  goodsName: row.goods_name ?? undefined,
  goodsClass: row.goods_class,
  problemClass: row.problem_class,
})

async function competentFor(
  ctx: Context,
  stationOfficeId: number,
  respondent: { operatorId: number | undefined; name: string; address: string; areaCode: string },
) {
  const suggested = await suggestOffice(ctx, { ...respondent, respondentName: respondent.name, saleMode: 'shop' })
  if (suggested.officeId !== null) return suggested.officeId
  const own = await showOffice(ctx, stationOfficeId)
  return own.county_id ?? own.parent_id!
}
