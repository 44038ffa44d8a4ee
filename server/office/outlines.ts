/** 辖区边界: for the map of the districts. Which office an area belongs to, the area table says. */
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import type { Outlines, Ring } from './contract.ts'

/** Counties that have an outline, with the code of the office that looks after them. */
export async function listOutlines(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('area')
    .innerJoin('office', 'office.id', 'area.office_id')
    .select(['office.code as office', 'area.outline'])
    .where('area.level', '=', 'county')
    .where('area.outline', 'is not', null)
    .orderBy('area.code')
    .execute()
  return rows.map(row => ({ office: row.office, rings: row.outline! }))
}

/** What is there is replaced; without rings it is taken away. */
export async function keepOutlines(ctx: Context, { outlines }: Outlines) {
  for (const [at, { code, rings }] of outlines.entries()) {
    const kept = rings.map(thinned).filter(ring => ring.length >= 4)
    const changed = await ctx.db
      .updateTable('area')
      .set({ outline: kept.length === 0 ? null : JSON.stringify(kept) })
      .where('code', '=', code)
      .where('level', '=', 'county')
      .executeTakeFirst()
    if (Number(changed.numUpdatedRows) === 0)
      throw badField(
        `outlines.${at}.code`,
        { zh: `辖区表里没有县（市、区）${code}`, en: `no county of the area table has the code ${code}` },
        { zh: '辖区表里县（市、区）的代码', en: 'the code of a county in the area table' },
      )
  }
  await recordApart(ctx, 'office.keep-outlines', { areas: outlines.map(({ code }) => code) })
  return { kept: outlines.length }
}

/** A hundred metres are less than a dot of the map. */
const thinned = (ring: Ring): Ring =>
  ring
    .map(([longitude, latitude]): [number, number] => [thousandths(longitude), thousandths(latitude)])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]![0] || y !== all[at - 1]![1])
const thousandths = (degrees: number) => Math.round(degrees * 1000) / 1000
