/** 抽取记录: what could be drawn, what was, and the same draw made once more from what was stored. */
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import { draw, type Eligible, fingerprintOf } from './draw.ts'
import type { DrawView } from './view.ts'

export async function listDraws(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('followup_draw')
    .leftJoin('followup', 'followup.drawn_on', 'followup_draw.on_day')
    .select(one => [
      'followup_draw.on_day as day',
      'followup_draw.eligible_count as eligible',
      one.fn.count<number>('followup.id').as('drawn'),
      one.fn.count<number>('followup.id').filterWhere('followup.state', '=', 'open').as('open'),
      one.fn.count<number>('followup.id').filterWhere('followup.state', '=', 'answered').as('answered'),
      one.fn
        .count<number>('followup.id')
        .filterWhere('followup.level', 'in', ['very-satisfied', 'satisfied'])
        .as('content'),
      one.fn.count<number>('followup.id').filterWhere('followup.level', '=', 'dissatisfied').as('dissatisfied'),
      one.fn.count<number>('followup.id').filterWhere('followup.state', 'in', ['unreachable', 'declined']).as('silent'),
    ])
    .groupBy('followup_draw.on_day')
    .orderBy('followup_draw.on_day', 'desc')
    .limit(60)
    .execute()
  return {
    items: rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([key, n]) => [key, key === 'day' ? n : Number(n)])),
    ),
    order: { zh: '新的在前，最近60次', en: 'newest first, the last 60' },
  }
}

export async function showDraw(ctx: Context, day: string): Promise<DrawView> {
  const row = await ctx.db.selectFrom('followup_draw').selectAll().where('on_day', '=', day).executeTakeFirst()
  if (!row) throw notFound({ zh: '这一天没有抽取', en: 'Nothing was drawn on that day' })
  const eligible = row.eligible as unknown as Eligible
  const stored = await ctx.db
    .selectFrom('followup')
    .innerJoin('matter', 'matter.id', 'followup.matter_id')
    .select(['followup.matter_id as matterId', 'followup.place', 'followup.state', 'matter.kind'])
    .where('followup.drawn_on', '=', day)
    .orderBy('followup.place')
    .execute()
  const again = draw(eligible, row.seed, row.asked)
  const numbers = new Map(
    (
      await visibleMatters(ctx)
        .select(['matter.id', 'matter.number'])
        .where('matter.id', 'in', [-1, ...stored.map(each => each.matterId)])
        .execute()
    ).map(each => [each.id, each.number]),
  )
  const names = new Map((await listOffices(ctx)).map(each => [each.code, each.name]))
  return {
    day,
    seed: row.seed,
    asked: row.asked,
    windowDays: row.window_days,
    pauseDays: row.pause_days,
    eligibleCount: row.eligible_count,
    eligibleHash: row.eligible_hash,
    drawnAt: row.drawn_at.toISOString(),
    drawnBy: row.drawn_by,
    strata: Object.keys(eligible)
      .sort()
      .map(key => {
        const [unit = '', kind = ''] = key.split('/')
        const ids = new Set(eligible[key])
        return {
          unit,
          office: names.get(unit) ?? unit,
          kind,
          eligible: ids.size,
          drawn: stored.filter(each => ids.has(each.matterId)).length,
        }
      }),
    picks: stored.map(each => ({ ...each, number: numbers.get(each.matterId) ?? '' })),
    again: {
      hashHolds: fingerprintOf(eligible) === row.eligible_hash,
      same: JSON.stringify(again) === JSON.stringify(stored.map(each => each.matterId)),
    },
  }
}
