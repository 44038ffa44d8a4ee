/** What this module does when another one speaks. */
import { on, record } from '../kernel/event.ts'
import { lockMatters } from '../kernel/matter.ts'

/** A lead that was found in a campaign, or in one of its batches, belongs to it: nobody links it by hand. */
on('case.register', async (ctx, { matter }) => {
  const found = await ctx.db
    .selectFrom('penalty_case')
    .leftJoin('sampling_batch', 'sampling_batch.matter_id', 'penalty_case.from_matter_id')
    .innerJoin('campaign', join =>
      join.on(one =>
        one.or([
          one('campaign.matter_id', '=', one.ref('penalty_case.from_matter_id')),
          one('campaign.matter_id', '=', one.ref('sampling_batch.campaign_id')),
        ]),
      ),
    )
    .select('campaign.matter_id as id')
    .where('penalty_case.matter_id', '=', matter.id)
    .executeTakeFirst()
  if (!found) return
  const [held] = await lockMatters(ctx, [found.id])
  await ctx.db
    .insertInto('campaign_link')
    .values({ campaign_id: found.id, matter_id: matter.id, kind: 'case', linked_on: ctx.today })
    .onConflict(one => one.columns(['campaign_id', 'matter_id']).doNothing())
    .execute()
  await record(ctx, held!, 'campaign.link', { number: matter.number })
})
