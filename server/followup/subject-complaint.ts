/** 投诉: asked about its handling; who withdrew it has nothing to say of that. */
import { sql } from 'kysely'
import { concludeFollowUp } from '../complaint/index.ts'
import { closedWithin, newestOfEach, type Subject, type Told } from './subject.ts'

export const closedComplaints = (from: string, to: string) =>
  closedWithin({
    kind: 'complaint',
    table: sql`complaint`,
    only: sql`c.outcome is distinct from 'withdrawn'`,
    from,
    to,
  })

export const complaint: Subject = {
  kind: 'complaint',
  states: ['closed', 'follow-up'],
  closedBetween: (ctx, from, to, pausedSince) => newestOfEach(ctx, closedComplaints(from, to), pausedSince),
  tell: (ctx, id) =>
    ctx.db
      .selectFrom('complaint')
      .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
      .select(one => [
        'consumer.name',
        'consumer.phone',
        'consumer.phone_other as phoneOther',
        'complaint.facts',
        'complaint.claims',
        'complaint.outcome',
        'complaint.recovered_amount_fen as recoveredAmountFen',
        one('complaint.notice_channel', '=', 'sms').as('wantsText'),
        'complaint.rating',
      ])
      .where('complaint.matter_id', '=', id)
      .executeTakeFirstOrThrow() as Promise<Told>,
  conclude: (ctx, id, level, opinion) => concludeFollowUp(ctx, id, { level, remark: opinion }),
}
