/** 申报: by the shop itself (商家申报) or by its district for it (辖区申报). It lies with the county bureau of the street. */

import { sheetOn } from '../../law/demonstration.sheets.ts'
import { demonstration, fullName } from '../../law/demonstration.ts'
import { takeUploads } from '../kernel/attachment.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, openMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import type { NewDemonstration } from './contract.ts'
import type { DemonstrationTable } from './tables.ts'

export const holdDemonstration = (ctx: Context, id: number) => holdMatter(ctx, 'demonstration', id)

export const demonstrationRow = (ctx: Context, id: number): Promise<DemonstrationTable> =>
  ctx.db.selectFrom('demonstration').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export const setRow = (ctx: Context, id: number, changed: Partial<DemonstrationTable>) =>
  ctx.db.updateTable('demonstration').set(changed).where('matter_id', '=', id).execute()

export async function apply(ctx: Context, said: NewDemonstration) {
  const operatorId = await subjectOf(ctx, said)
  await requireNone(ctx, said, operatorId)
  requireItems(ctx, said)
  const operator = operatorId === null ? undefined : await showOperator(ctx, operatorId)
  const matter = await openMatter(ctx, {
    kind: 'demonstration',
    prefix: 'FX',
    state: 'applied',
    officeId: await countyOf(ctx, said.areaCode),
    channel: ctx.actor.kind === 'citizen' ? 'internet' : 'other',
    subject: `${fullName(said.kind).zh} · ${said.name}`,
    respondent: operator?.name ?? said.name,
    words: `${said.name} ${operator?.name ?? ''} ${operator?.uscc ?? ''} ${said.place} ${said.contact}`,
  })
  await ctx.db
    .insertInto('demonstration')
    .values({
      ...empty,
      matter_id: matter.id,
      kind: said.kind,
      name: said.name,
      operator_id: operatorId,
      station_id: said.kind === 'station' ? (said.stationId ?? null) : null,
      brought_by: said.broughtBy,
      area_code: said.areaCode,
      place: said.place,
      contact: said.contact,
      phone: said.phone,
      platform: said.platform ?? null,
      url: said.url ?? null,
      other_promise: said.otherPromise ?? null,
      self_assessed: said.selfAssessed,
    })
    .execute()
  await takeUploads(ctx, matter, said.attachments)
  await record(ctx, matter, 'demonstration.apply', { kind: said.kind, broughtBy: said.broughtBy })
  await start(ctx, matter, 'review', demonstration.clocks.review)
  return { id: matter.id, number: matter.number, matter }
}

const empty = {
  post_id: null,
  list_checked_on: null,
  list_checked_by: null,
  published_from: null,
  published_to: null,
  award_number: null,
  awarded_on: null,
  term_from: null,
  term_to: null,
  consecutive: 0,
  level: 'city',
  province_recommended_on: null,
  province_on: null,
  stars: null,
  delisted_on: null,
  delist_reason: null,
  delist_words: null,
  ended_on: null,
} as const

/** A shop is an operator of the register, a station stands with its host, a street is nobody's. */
async function subjectOf(ctx: Context, said: NewDemonstration): Promise<number | null> {
  if (said.kind === 'street') return null
  if (said.kind === 'station') {
    const known =
      said.stationId === undefined
        ? undefined
        : await ctx.db
            .selectFrom('station')
            .select('matter_id')
            .where('matter_id', '=', said.stationId)
            .executeTakeFirst()
    if (!known)
      throw badField(
        'stationId',
        { zh: '没有这个维权站', en: 'is no rights station' },
        { zh: '登记册中的维权站', en: 'a station of the register' },
      )
    return (await stationRow(ctx, known.matter_id)).host_id
  }
  const operator = said.operatorId === undefined ? undefined : await showOperator(ctx, said.operatorId)
  if (!operator)
    throw badField(
      'operatorId',
      { zh: '没有这个经营者', en: 'is no operator on the register' },
      { zh: '名录中的经营者', en: 'an operator on the register' },
    )
  if (said.kind === 'online' && (!said.platform || !said.url))
    throw badField(
      said.platform ? 'url' : 'platform',
      { zh: '网店须写明平台和网址', en: 'is needed of an online shop' },
      { zh: '平台名称和网店链接', en: 'the platform and the address of the shop' },
    )
  return operator.id
}

function requireItems(ctx: Context, { kind, selfAssessed }: NewDemonstration) {
  const { items } = sheetOn(kind, ctx.today)
  if (selfAssessed.every(code => items.some(each => each.code === code))) return
  throw badField(
    'selfAssessed',
    { zh: '不是该类别评分表的项目', en: 'holds what is no item of this score sheet' },
    { zh: items.map(each => each.code).join('、'), en: items.map(each => each.code).join(', ') },
  )
}

async function requireNone(ctx: Context, said: NewDemonstration, operatorId: number | null) {
  const other = await ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select('matter.number')
    .where('demonstration.kind', '=', said.kind)
    .where('matter.state', 'not in', ['refused', 'withdrawn', 'delisted', 'expired'])
    .where(one =>
      said.kind === 'street'
        ? one.and([one('demonstration.name', '=', said.name), one('demonstration.area_code', '=', said.areaCode)])
        : said.kind === 'station'
          ? one('demonstration.station_id', '=', said.stationId!)
          : one.and([one('demonstration.operator_id', '=', operatorId), one('demonstration.place', '=', said.place)]),
    )
    .executeTakeFirst()
  // The number is told in the house, not to whoever happens to know the credit code.
  const called = ctx.actor.kind === 'staff'
  if (other)
    throw badField(
      'name',
      {
        zh: `已在申报或者在册${called ? `（${other.number}）` : ''}`,
        en: `has applied or is on the list already${called ? ` (${other.number})` : ''}`,
      },
      { zh: '没有在册、没有在审的', en: 'one that is neither' },
    )
}

/** The county bureau of the street; a person of a county applies for its own streets only. */
async function countyOf(ctx: Context, code: string): Promise<number> {
  const area = await ctx.db.selectFrom('area').select(['name', 'office_id']).where('code', '=', code).executeTakeFirst()
  if (!area || area.office_id === null)
    throw badField(
      'areaCode',
      area
        ? { zh: `${area.name}没有主管的市场监管机构`, en: `${area.name} has no competent office` }
        : { zh: '不在辖区表内', en: 'is not in the area table' },
      { zh: '辖区表中有主管机构的街道', en: 'a street of the area table with its office' },
    )
  const office = await showOffice(ctx, area.office_id)
  const county = office.county_id ?? office.id
  const mayForAll = ctx.actor.kind !== 'staff' || ctx.actor.roles.includes('supervisor')
  if (mayForAll || ctx.actor.offices.includes(county) || ctx.actor.offices.includes(office.id)) return county
  throw badField(
    'areaCode',
    { zh: `${area.name}由${office.name}主管，不属于您的辖区`, en: `lies with ${office.name}, not with your office` },
    { zh: '本单位辖区内的街道', en: "a street of your own office's area" },
  )
}
