/** The lines of a round, counted from the records. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { atOneMoment, periodOf } from '../statistics/index.ts'
import { definitionsOf, measure } from './compute.ts'
import { type Appraisal, scoreRows } from './queries.ts'

/** Measures everybody anew; what was marked by hand and what was changed on an objection stays. */
export async function count(ctx: Context, held: Appraisal) {
  const measured = await atOneMoment(ctx, steady => measure(steady, held.scheme, periodOf(held.row.period)))
  const marks = await ctx.db
    .selectFrom('appraisal_mark as m')
    .innerJoin('appraisal_score as s', 's.id', 'm.score_id')
    .selectAll('m')
    .select(['s.office_id', 's.person_id'])
    .where('s.appraisal_id', '=', held.id)
    .execute()
  const upheld = await ctx.db
    .selectFrom('appraisal_objection as o')
    .innerJoin('appraisal_score as s', 's.id', 'o.score_id')
    .select(['o.item', 'o.points', 's.office_id', 's.person_id'])
    .where('s.appraisal_id', '=', held.id)
    .where('o.upheld', '=', true)
    .orderBy('o.id')
    .execute()
  await ctx.db
    .deleteFrom('appraisal_score')
    .where('appraisal_id', '=', held.id)
    .where(sql<boolean>`not exists (select from appraisal_objection o where o.score_id = appraisal_score.id)`)
    .execute()
  for (const each of measured) {
    const mine = marks.filter(one => one.office_id === each.officeId && one.person_id === each.personId)
    const changed = upheld.filter(one => one.office_id === each.officeId && one.person_id === each.personId)
    const lines = each.lines.map(one => {
      const points = mine.find(mark => mark.item === one.item)?.points ?? one.points
      const now = changed.findLast(objection => objection.item === one.item)?.points
      if (now === undefined || now === null) return { ...one, points }
      return { ...one, points: now, ...(points === null ? {} : { before: points }) }
    })
    const there = await scoreRows(ctx, held.id)
      .where(
        sql<boolean>`s.office_id is not distinct from ${each.officeId} and s.person_id is not distinct from ${each.personId}`,
      )
      .executeTakeFirst()
    const values = { name: each.name, group_label: each.group, lines: JSON.stringify(lines), cases: each.cases }
    if (there) await ctx.db.updateTable('appraisal_score').set(values).where('id', '=', there.id).execute()
    else {
      const { id } = await ctx.db
        .insertInto('appraisal_score')
        .values({ appraisal_id: held.id, office_id: each.officeId, person_id: each.personId, ...values })
        .returning('id')
        .executeTakeFirstOrThrow()
      for (const { office_id: _o, person_id: _p, ...mark } of mine)
        await ctx.db
          .insertInto('appraisal_mark')
          .values({ ...mark, score_id: id })
          .execute()
    }
  }
  await ctx.db
    .updateTable('appraisal')
    .set({ counted_at: ctx.now, definitions: JSON.stringify(definitionsOf(held.scheme)) })
    .where('matter_id', '=', held.id)
    .execute()
}
