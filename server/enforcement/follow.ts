/** What this module does when another one speaks. */
import type { Context } from '../kernel/context.ts'
import { on } from '../kernel/event.ts'
import { lockMatters } from '../kernel/matter.ts'
import { openLead } from './open.ts'
import { bringEvidence } from './sampled.ts'
import { afterService } from './serve.ts'

/** A nonconforming batch becomes a lead: 依据监督检查职权发现 (penalty procedure art. 18); its fifteen working days run. */
on('sampling.open-lead', async (ctx, { matter, facts }) => {
  const said = (name: string) => (typeof facts[name] === 'string' ? facts[name] : undefined)
  const opened = await openLead(ctx, {
    from: matter.id,
    source: 'sampling',
    kind: 'nonconforming',
    operatorId: typeof facts.operatorId === 'number' ? facts.operatorId : null,
    party: {
      kind: 'organisation',
      name: said('respondent') ?? matter.respondent,
      address: said('address'),
    },
    facts: said('facts') ?? matter.subject,
    goods: said('goods'),
    place: said('place'),
    happenedOn: said('sampledOn'),
    valueFen: typeof facts.valueFen === 'number' ? facts.valueFen : undefined,
    handlerId: matter.handlerId ?? ctx.actor.id,
  })
  await bringEvidence(ctx, opened, {
    from: matter.number,
    sampledOn: said('sampledOn'),
    sheet: said('sheet'),
    report: said('report'),
    reportedOn: said('reportedOn'),
    found: Array.isArray(facts.found) ? facts.found.map(String) : [],
  })
})

/** The proof of a paper of a case, wherever it was entered: terms begin with it. */
on('letter.serve', async (ctx, { matter, facts }) => {
  if (matter.kind !== 'case' && !(await isCase(ctx, matter.id))) return
  const [held] = await lockMatters(ctx, [matter.id])
  if (held && typeof facts.letterId === 'number') await afterService(ctx, held, facts.letterId)
})

/** The letters' own routes hand on only id and office of the matter. */
const isCase = async (ctx: Context, id: number) =>
  (await ctx.db.selectFrom('penalty_case').select('matter_id').where('matter_id', '=', id).executeTakeFirst()) !==
  undefined
