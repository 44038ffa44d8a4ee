/** 咨询: asked whether the answer was of use. */
import { sql } from 'kysely'
import { concludeConsultationFollowUp } from '../consultation/index.ts'
import { closedWithin, newestOfEach, type Subject } from './subject.ts'

export const closedConsultations = (from: string, to: string) =>
  closedWithin({ kind: 'consultation', table: sql`consultation`, from, to })

export const consultation: Subject = {
  kind: 'consultation',
  states: ['closed'],
  closedBetween: (ctx, from, to, pausedSince) => newestOfEach(ctx, closedConsultations(from, to), pausedSince),
  async tell(ctx, id) {
    const { question, answer, ...person } = await ctx.db
      .selectFrom('consultation')
      .innerJoin('consumer', 'consumer.id', 'consultation.consumer_id')
      .select([
        'consumer.name',
        'consumer.phone',
        'consumer.phone_other as phoneOther',
        'consultation.question',
        'consultation.answer',
      ])
      .where('consultation.matter_id', '=', id)
      .executeTakeFirstOrThrow()
    const facts = answer ? `问：${question}\n答：${answer}` : question
    return { ...person, facts, claims: [], outcome: null, recoveredAmountFen: null, wantsText: false, rating: null }
  },
  conclude: (ctx, id, level, opinion) => concludeConsultationFollowUp(ctx, id, { level, remark: opinion }),
}
