/** Shops that cases of the year are told of. */
import { sql } from 'kysely'
import type { Context } from '../../server/kernel/context.ts'

export interface CaseShop {
  id: number
  name: string
  address: string | null
  officeId: number
}

export async function shopsOf(ctx: Context): Promise<CaseShop[]> {
  const { rows } = await sql<CaseShop>`
    select o.id, o.name, o.address, f.id as "officeId" from operator o join office f on f.code = left(o.area_code, 6)
    where not o.platform and o.uscc is not null order by o.id`.execute(ctx.db)
  return rows.map(row => ({ ...row, id: Number(row.id), officeId: Number(row.officeId) }))
}
