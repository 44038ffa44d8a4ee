/** 不予立案审批表: from the proposal on, as it stands; with the head's decision once there is one. */
import { channels } from '../../law/classes.ts'
import { noFilingForm } from '../../law/letters/index.ts'
import { noFilingGrounds } from '../../law/report.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { showOffice } from '../office/index.ts'
import { type Report, readReport } from './queries.ts'

export async function noFiling(ctx: Context, id: number) {
  const held = await readReport(ctx, id)
  const proposal = await last(ctx, held, 'report.propose-no-filing')
  if (!proposal || held.row.ground === null)
    throw new Problem('wrong-state', {
      zh: '本件没有提请不予立案',
      en: 'Nobody has proposed not to file this one',
    })
  const ground = noFilingGrounds.find(each => each.code === held.row.ground)!
  const opinion = await last(ctx, held, 'report.legal-opinion')
  const decision = held.row.result === 'not-filed' ? await last(ctx, held, 'report.decline') : undefined
  const channel = channels.find(each => each.code === held.channel)?.zh ?? held.channel
  const blocks = noFilingForm({
    office: (await showOffice(ctx, held.officeId)).name,
    number: held.number,
    source: held.found ?? `举报（${held.row.named ? '实名' : '匿名'}，${channel}）`,
    receivedOn: held.receivedOn,
    respondent: held.row.respondent_name,
    respondentUscc: held.row.respondent_uscc,
    respondentAddress: held.row.respondent_address,
    facts: await foundOut(ctx, held),
    ground: ground.sense
      ? `${ground.text}（概括）`
      : `《${ground.basis.act.name}》${ground.basis.article}：${ground.text}`,
    explanation: String(proposal.facts.explanation ?? ''),
    proposedBy: proposal.by,
    proposedOn: proposal.on,
    legalOpinion: opinion && { text: String(opinion.facts.opinion ?? ''), by: opinion.by, on: opinion.on },
    decision: decision && { text: String(decision.facts.remark ?? '同意不予立案。'), by: decision.by, on: decision.on },
  })
  return { number: held.number, on: decision?.on ?? proposal.on, blocks }
}

/** What was told, and what the visits found. */
async function foundOut(ctx: Context, held: Report) {
  const visits = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', held.id)
    .where('name', '=', 'report.record-visit')
    .orderBy('id')
    .execute()
  const said = visits.map(({ facts }) => {
    const { visitedOn, place, officers, findings } = facts as unknown as Record<string, string> & { officers: string[] }
    return `${visitedOn}，执法人员${officers.join('、')}在${place}现场核查：${findings}`
  })
  return [`线索：${held.row.facts}`, ...said].join('\n')
}

async function last(ctx: Context, held: Report, name: string) {
  const row = await ctx.db
    .selectFrom('event')
    .select(['actor_name as by', 'on_day as on', 'facts'])
    .where('matter_id', '=', held.id)
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, facts: row.facts as Record<string, unknown> }
}
