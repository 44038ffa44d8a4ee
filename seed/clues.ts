/** 扫黑除恶线索 of the model city: eight handed over in the year before, two in hand at different stages, one still a proposal. */
import { lookDaily, takeOverClues } from '../server/clue/index.ts'
import * as judge from '../server/clue/judge.ts'
import { register as registerClue } from '../server/clue/register.ts'
import { Registration } from '../server/complaint/contract.ts'
import { register } from '../server/complaint/register.ts'
import type { Context } from '../server/kernel/context.ts'
import { systemActor } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { theCentre } from '../server/office/index.ts'
import { type Cast, castOf } from './cast.ts'
import { appealsOfFear, pastClues } from './city/clues.ts'

export async function tellClues(ctx: Context) {
  const cast = await castOf(ctx.db)
  await takeOverClues(ctx, pastClues(ctx.today, cast))
  const centre = await theCentre(ctx)
  for (const { daysAgo, ...said } of appealsOfFear)
    await register(on(ctx, daysAgo, cast, 'agent'), Registration.parse(said), {
      channel: 'phone',
      trusted: true,
      centreId: centre.id,
    })
  await lookDaily({ ...ctx, actor: systemActor })
  const proposals = await ctx.db
    .selectFrom('clue_proposal')
    .innerJoin('complaint', 'complaint.matter_id', 'clue_proposal.matter_id')
    .innerJoin('matter', 'matter.id', 'clue_proposal.matter_id')
    .select([
      'clue_proposal.id',
      'clue_proposal.type',
      'complaint.respondent_name as respondent',
      'complaint.facts',
      'matter.received_on as receivedOn',
    ])
    .orderBy('clue_proposal.id')
    .limit(2)
    .execute()
  for (const [at, { id: proposalId, type, respondent, facts, receivedOn }] of proposals.entries()) {
    const id = await registerClue(on(ctx, 4, cast, 'clue'), {
      name: `${respondent}线索`,
      type,
      unitId: cast.office(at === 0 ? '429902' : '429904'),
      foundOn: receivedOn,
      people: respondent,
      facts,
      remark: undefined,
      proposalId,
      attachments: [],
    })
    await judge.review(on(ctx, 3, cast, 'yanzheng'), id, { remark: '要素齐全，可以研判。' })
    await judge.proposeTransfer(on(ctx, 2, cast, 'clue'), id, {
      organ: '市扫黑除恶专项斗争领导小组办公室',
      headId: cast.person('guanhong'),
      opinion: '多名人员参与，伴有殴打、威胁，建议移送。',
    })
    if (at > 0) continue
    await judge.approveTransfer(on(ctx, 1, cast, 'guanhong'), id, { remark: '同意移送。' })
    await judge.handOver(on(ctx, 1, cast, 'clue'), id, {
      handedOn: addDays(ctx.today, -1),
      receiptNumber: `楚扫黑收〔${ctx.today.slice(0, 4)}〕41号`,
      receivedBy: '专班 鲁工',
    })
  }
}

const on = (ctx: Context, daysAgo: number, cast: Cast, account: string): Context => {
  const today = addDays(ctx.today, -daysAgo)
  return { ...ctx, actor: cast.actor(account), today, now: new Date(`${today}T10:20:00+08:00`) }
}
