/** 在我附近: what the public may read of the streets and shops that bear a plaque. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { read } from '../kernel/route.ts'
import { PublicDemonstrations } from './contract.ts'
import { bearing } from './list.ts'
import type { PublicDemonstrationView } from './view.ts'

export const nearbyRoutes = [
  read(
    '/public/demonstrations',
    {
      access: 'public',
      summary: { zh: '放心消费街区和商家名录', en: 'Demonstration streets and shops' },
      query: PublicDemonstrations,
      limit: 240,
    },
    (ctx, { query }) => publicDemonstrations(ctx, query),
  ),
]

/**
 * Streets and shops whose plaque is valid today, for whoever looks for one nearby. The place is that of the last visit, else the
 * middle of the street. The code of the plaque is not told: who has it in front of him scans it.
 */
async function publicDemonstrations(ctx: Context, { area, kind, limit }: PublicDemonstrations) {
  const visited = (which: 'latitude' | 'longitude') => sql<number | null>`(
    select ${sql.ref(`visit.${which}`)} from demonstration_visit visit
    where visit.matter_id = demonstration.matter_id and visit.latitude is not null order by visit.id desc limit 1)`
  let rows = ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .innerJoin('area', 'area.code', 'demonstration.area_code')
    .select([
      'demonstration.matter_id as id',
      'demonstration.name',
      'demonstration.kind',
      'demonstration.level',
      'demonstration.stars',
      'demonstration.place',
      'area.name as area',
      'area.code as areaCode',
      sql<number | null>`coalesce(${visited('latitude')}, area.latitude)`.as('latitude'),
      sql<number | null>`coalesce(${visited('longitude')}, area.longitude)`.as('longitude'),
      sql<boolean>`${visited('latitude')} is not null`.as('exact'),
    ])
    .where('matter.state', 'in', bearing)
    .where('demonstration.term_to', '>=', ctx.today)
    .where('demonstration.kind', 'in', kind ? [kind] : ['street', 'shop'])
  if (area) rows = rows.where('demonstration.area_code', 'like', `${area}%`)
  const items: PublicDemonstrationView[] = await rows
    .orderBy('demonstration.area_code')
    .orderBy(sql`demonstration.kind = 'street'`, 'desc')
    .orderBy('demonstration.name')
    .orderBy('demonstration.matter_id')
    .limit(limit)
    .execute()
  return { items, order: { zh: '按区划和名称', en: 'by district and name' } }
}
