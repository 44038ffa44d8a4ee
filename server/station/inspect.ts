/** 检查与年度评定, and the tenants whom a station answers for. */
import { equipment, station } from '../../law/station.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { keepOperator, requireOperator, usccProblem } from '../party/index.ts'
import type { Inspection, Tenant, Verdict } from './contract.ts'
import { holdStation } from './register.ts'

export async function inspect(ctx: Context, id: number, { there, remark }: Inspection) {
  const held = await holdStation(ctx, id)
  const found = new Set(there)
  await take(ctx, station, 'inspect', held, { there: found.size, of: equipment.length, remark })
  const { id: inspectionId } = await ctx.db
    .insertInto('station_inspection')
    .values({ station_id: id, on_day: ctx.today, by_id: ctx.actor.id, by_name: ctx.actor.name, remark: remark ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('station_inspection_item')
    .values(equipment.map(each => ({ inspection_id: inspectionId, item: each.code, there: found.has(each.code) })))
    .execute()
}

/** Of a year that has begun; given again it replaces the first, which stays in the events. */
export async function judge(ctx: Context, id: number, { year, verdict, remark }: Verdict) {
  const held = await holdStation(ctx, id)
  if (year > Number(ctx.today.slice(0, 4)))
    throw badField(
      'year',
      { zh: '该年度尚未开始', en: 'has not begun' },
      { zh: '今年或以前的年度', en: 'this year or an earlier one' },
    )
  await take(ctx, station, 'judge', held, { year, verdict, remark })
  const row = { verdict, remark: remark ?? null, by_name: ctx.actor.name, on_day: ctx.today }
  await ctx.db
    .insertInto('station_verdict')
    .values({ station_id: id, year, ...row })
    .onConflict(one => one.columns(['station_id', 'year']).doUpdateSet(row))
    .execute()
}

export async function keepTenant(ctx: Context, id: number, said: Tenant) {
  const held = await holdStation(ctx, id)
  if (said.operatorId !== undefined)
    await requireOperator(ctx, said.operatorId, 'operatorId', {
      zh: '名录中的经营者，或者只填名称',
      en: 'an operator on the register, or the name alone',
    })
  const wrong = said.uscc === undefined ? undefined : usccProblem(said.uscc)
  if (wrong) throw badField('uscc', wrong, { zh: '18位统一社会信用代码', en: '18-character credit code (GB 32100)' })
  const station = await ctx.db.selectFrom('station').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
  const operatorId =
    said.operatorId ??
    (await keepOperator(ctx, {
      name: said.name,
      uscc: said.uscc,
      address: `${station.place}${said.stall ? ` ${said.stall}` : ''}`,
      areaCode: station.area_code,
      phone: said.phone,
      contact: said.contact,
    }))
  const row = { stall: said.stall ?? null, contact: said.contact ?? null, phone: said.phone ?? null, left_on: null }
  const tenant = await ctx.db
    .insertInto('station_tenant')
    .values({ station_id: id, operator_id: operatorId, ...row })
    .onConflict(one => one.columns(['station_id', 'operator_id']).doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(ctx, held, 'station.keep-tenant', { operatorId, tenant: said.name, stall: said.stall })
  return { id: tenant.id, operatorId }
}

/** The tenant is gone; disputes with it are still logged under its name. */
export async function dropTenant(ctx: Context, id: number, tenantId: number) {
  const held = await holdStation(ctx, id)
  const gone = await ctx.db
    .updateTable('station_tenant')
    .set({ left_on: ctx.today })
    .where('id', '=', tenantId)
    .where('station_id', '=', id)
    .where('left_on', 'is', null)
    .returning('operator_id as operatorId')
    .executeTakeFirst()
  if (!gone) throw notFound({ zh: '没有这个租户', en: 'No such tenant' })
  await record(ctx, held, 'station.drop-tenant', { operatorId: gone.operatorId })
  return { id: tenantId }
}
