/** Whether an article was of use: a consultation answered with it, and what caller, call-taker and citizen say. */
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { remindAll } from '../office/index.ts'
import type { Helped } from './contract.ts'

export interface Use {
  version?: number | undefined
  answered: boolean
  helped?: boolean | undefined
  remark?: string | undefined
}

/** The version that was in force then is the one that counts; what nobody shows any more answers nothing. */
export async function recordUse(ctx: Context, id: number, use: Use): Promise<number> {
  const row = await ctx.db
    .selectFrom('article')
    .select('in_force')
    .where('matter_id', '=', id)
    .where('in_force', 'is not', null)
    .executeTakeFirst()
  if (!row?.in_force)
    throw badField(
      'articleId',
      { zh: '没有这条现行的知识', en: 'is no article in force' },
      { zh: '检索到的条目', en: 'one that the search found' },
    )
  await insertUses(ctx, [{ id, version: row.in_force, ...use }])
  return row.in_force
}

async function insertUses(ctx: Context, uses: (Use & { id: number; version: number })[]) {
  await ctx.db
    .insertInto('article_use')
    .values(
      uses.map(({ id, version, answered, helped, remark }) => ({
        article_id: id,
        version,
        by_kind: ctx.actor.kind === 'citizen' ? ('citizen' as const) : ('staff' as const),
        answered,
        helped: helped ?? null,
        remark: remark ?? null,
        at: ctx.now,
        on_day: ctx.today,
      })),
    )
    .execute()
  await addUp(
    ctx,
    uses.map(({ id, answered, helped }) => ({ id, answered, helped: helped ?? null })),
  )
}

/** The sums beside each article: what a list shows is not counted again for each of its lines. */
async function addUp(ctx: Context, uses: readonly { id: number; answered: boolean; helped: boolean | null }[]) {
  await sql`update article set used = article.used + sums.used, helped = article.helped + sums.helped,
      not_helped = article.not_helped + sums.not_helped
    from (select id, count(*) filter (where answered) as used, count(*) filter (where helped) as helped,
        count(*) filter (where not helped) as not_helped
      from json_to_recordset(${JSON.stringify(uses)}::json) as r (id bigint, answered boolean, helped boolean)
      group by id) sums
    where sums.id = article.matter_id`.execute(ctx.db)
}

/** The version that was in force on a day that is past. */
export const versionOn = (article: RawBuilder<number>, day: RawBuilder<string>) => sql<number>`coalesce(
  (select max(version) from article_version v where v.article_id = ${article} and v.approved_at < ${day} + 1),
  (select coalesce(in_force, latest) from article where matter_id = ${article}))`

/** Of a past year, a thousand at a time: which article, on which day. */
export async function usedBefore(ctx: Context, uses: readonly { id: number; onDay: string; helped: boolean | null }[]) {
  await sql`insert into article_use (article_id, version, by_kind, answered, helped, at, on_day)
    select r.id, ${versionOn(sql`r.id`, sql`r."onDay"`)}, 'staff', true, r.helped, ${ctx.now}::timestamptz, r."onDay"
    from json_to_recordset(${JSON.stringify(uses)}::json) as r (id bigint, "onDay" date, helped boolean)`.execute(
    ctx.db,
  )
  await addUp(
    ctx,
    uses.map(({ id, helped }) => ({ id, answered: true, helped })),
  )
}

export async function sayHelped(ctx: Context, id: number, { helped, remark }: Helped, publicly = false) {
  const row = await ctx.db
    .selectFrom('article')
    .select(['in_force', 'public'])
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!row?.in_force || (publicly && !row.public))
    throw notFound({ zh: '没有这条现行的答复', en: 'No such answer in force' })
  await insertUses(ctx, [{ id, version: row.in_force, answered: false, helped, remark }])
  return {}
}

/** 复核提醒: a week before, and on the day itself, the owner is reminded. */
export async function remindReviews(ctx: Context) {
  const due = await ctx.db
    .selectFrom('article')
    .innerJoin('matter', 'matter.id', 'article.matter_id')
    .select([
      'article.matter_id as id',
      'article.owner_id as ownerId',
      'article.review_on as reviewOn',
      'matter.number',
    ])
    .where('article.in_force', 'is not', null)
    .where('article.owner_id', 'is not', null)
    .where('article.review_on', '<=', addDays(ctx.today, 7))
    .execute()
  await remindAll(
    ctx,
    due.map(each => {
      const tier = each.reviewOn <= ctx.today ? 'due' : 'week'
      return {
        personId: each.ownerId!,
        matterId: each.id,
        name: 'article.review',
        facts: { number: each.number, dueOn: each.reviewOn },
        once: `article:${each.id}:${each.reviewOn}:${tier}`,
      }
    }),
  )
  return { due: due.length }
}
