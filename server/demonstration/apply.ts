/** 申报: by the shop itself (商家申报) or by its district for it (辖区申报). It lies with the county bureau of the street. */

import { pledgesNeeded } from '../../law/demonstration.pledges.ts'
import { demonstration, demonstrationKinds } from '../../law/demonstration.ts'
import { takeUploads } from '../kernel/attachment.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, openMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import { operatorByUscc, showOperator, usccProblem } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import type { NewDemonstration, PublicDemonstration } from './contract.ts'
import { keepPledge } from './pledge.ts'
import type { DemonstrationTable } from './tables.ts'

export const holdDemonstration = (ctx: Context, id: number) => holdMatter(ctx, 'demonstration', id)

export const demonstrationRow = (ctx: Context, id: number): Promise<DemonstrationTable> =>
  ctx.db.selectFrom('demonstration').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export const setRow = (ctx: Context, id: number, changed: Partial<DemonstrationTable>) =>
  ctx.db.updateTable('demonstration').set(changed).where('matter_id', '=', id).execute()

export async function apply(ctx: Context, said: NewDemonstration) {
  const operatorId = await subjectOf(ctx, said)
  await requireNone(ctx, said, operatorId)
  const operator = operatorId === null ? undefined : await showOperator(ctx, operatorId)
  const matter = await openMatter(ctx, {
    kind: 'demonstration',
    prefix: 'FX',
    state: 'applied',
    officeId: await countyOf(ctx, said.areaCode),
    channel: ctx.actor.kind === 'citizen' ? 'internet' : 'other',
    subject: `${demonstrationKinds[said.kind].zh} · ${said.name}`,
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
  if (other)
    throw badField(
      'name',
      { zh: `已在申报或者在册（${other.number}）`, en: `has applied or is on the list already (${other.number})` },
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

export async function applyInPublic(
  ctx: Context,
  { uscc, areaCode, signature, truthful: _, ...said }: PublicDemonstration,
) {
  const wrong = usccProblem(uscc)
  const operator = wrong ? undefined : await operatorByUscc(ctx, uscc)
  if (!operator)
    throw badField(
      'uscc',
      wrong ?? { zh: '名录中没有这个统一社会信用代码', en: 'is the code of no operator on our register' },
      {
        zh: '营业执照上的18位代码；没有收录的请与所在地市场监管局联系',
        en: 'the 18 characters on the licence; if it is not on our register, turn to your county bureau',
      },
    )
  const street = areaCode ?? operator.area_code
  if (!street)
    throw badField('areaCode', { zh: '请选择店铺所在街道', en: 'is needed' }, { zh: '所在街道', en: 'the street' })
  const firm = { ...ctx, actor: { ...ctx.actor, kind: 'citizen' as const, name: operator.name } }
  const { id, number, matter } = await apply(firm, {
    ...said,
    operatorId: operator.id,
    stationId: undefined,
    areaCode: street,
    broughtBy: 'itself',
  })
  if (signature)
    for (const each of pledgesNeeded(said.kind, ctx.today))
      await keepPledge(firm, matter, { pledge: each.code, signer: said.contact, signature })
  return { id, number }
}
