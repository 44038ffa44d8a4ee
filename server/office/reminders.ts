import { keeperTold } from '../../law/demonstration-told.ts'
import type { Label } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'

export async function listReminders(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('reminder')
    .leftJoin('matter', 'matter.id', 'reminder.matter_id')
    .selectAll('reminder')
    .select('matter.kind')
    .where('person_id', '=', ctx.actor.id)
    .orderBy('reminder.id', 'desc')
    .limit(50)
    .execute()
  const unread = await ctx.db
    .selectFrom('reminder')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('person_id', '=', ctx.actor.id)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    items: rows.map(row => ({
      id: row.id,
      matterId: row.matter_id,
      kind: row.kind,
      name: row.name,
      text: words(row.name, row.facts as Record<string, unknown>),
      at: row.at.toISOString(),
      read: row.read_at !== null,
    })),
    unread: Number(unread.n),
  }
}

export async function markRead(ctx: Context, ids: number[] | undefined) {
  let unread = ctx.db
    .updateTable('reminder')
    .set({ read_at: ctx.now })
    .where('person_id', '=', ctx.actor.id)
    .where('read_at', 'is', null)
  if (ids) unread = unread.where('id', 'in', ids.length > 0 ? ids : [-1])
  await unread.execute()
  return {}
}

function words(name: string, facts: Record<string, unknown>): Label {
  const number = String(facts.number ?? '')
  const clock = (facts.label as Label | undefined) ?? { zh: '期限', en: 'clock' }
  const due = String(facts.dueOn ?? '')
  const level = facts.level as Label | undefined
  const because = (facts.because as Label | undefined) ?? { zh: '放假安排', en: 'a holiday notice' }
  const table: Record<string, Label> = {
    'clock.two-days': {
      zh: `${number}：${clock.zh}还有两天（${due}）`,
      en: `${number}: ${clock.en} ends in two days (${due})`,
    },
    'clock.one-day': {
      zh: `${number}：${clock.zh}明天到期（${due}）`,
      en: `${number}: ${clock.en} ends tomorrow (${due})`,
    },
    'clock.overdue': { zh: `${number}：${clock.zh}已于${due}超期`, en: `${number}: ${clock.en} was due on ${due}` },
    supplement: { zh: `${number}：投诉人补充了材料`, en: `${number}: the complainant added material` },
    'sampling.assign': { zh: `${number}：派您抽样`, en: `${number}: a batch for you to take` },
    'report-supplement': { zh: `${number}：有补充材料`, en: `${number}: material was added` },
    unsealing: { zh: `${number}：有解封申请等待审批`, en: `${number}: a request to unseal waits for a decision` },
    unsealed: {
      zh: `${number}：解封已获批准，30分钟内可查看`,
      en: `${number}: unsealing granted, readable for 30 minutes`,
    },
    'not-unsealed': { zh: `${number}：解封未获批准`, en: `${number}: unsealing refused` },
    urged: { zh: `${number}：12345催办`, en: `${number}: urged by 12345` },
    reworked: { zh: `${number}：12345回访不满意，重办`, en: `${number}: sent back by 12345 for rework` },
    'return-refused': {
      zh: `${number}：中心驳回退回，由本单位办理（${String(facts.reason ?? '')}）`,
      en: `${number}: the centre refused the return, it stays with your office (${String(facts.reason ?? '')})`,
    },
    'write-back-failed': { zh: `${number}：回填12345未成功`, en: `${number}: 12345 could not be told` },
    dissatisfied: { zh: `${number}：投诉人评价不满意`, en: `${number}: the complainant is dissatisfied` },
    'asked-again': { zh: `${number}：咨询人追问`, en: `${number}: the asker asks again` },
    'article.review': {
      zh: `${number}：知识条目须在${due}前复核`,
      en: `${number}: the article is to be reviewed by ${due}`,
    },
    'article.discarded': { zh: `${number}：知识稿件未被采用`, en: `${number}: the text was not taken` },
    'article.withdrawn': { zh: `${number}：知识条目已停用`, en: `${number}: the article was withdrawn` },
    'follow-up.answered': {
      zh: `${number}：回访答复${level?.zh ?? ''}${facts.opinion ? `，“${facts.opinion}”` : ''}`,
      en: `${number}: at the follow-up ${level?.en.toLowerCase() ?? ''}${facts.opinion ? `, “${facts.opinion}”` : ''}`,
    },
    'follow-up.reopened': {
      zh: `${number}：回访不满意，已退回重办${facts.opinion ? `，“${facts.opinion}”` : ''}`,
      en: `${number}: dissatisfied at the follow-up, reopened${facts.opinion ? `, “${facts.opinion}”` : ''}`,
    },
    'internal.waiting': { zh: '内部台账有待办事项', en: 'Something waits in the internal ledger' },
    assigned: { zh: `${number}：分给您办理`, en: `${number}: assigned to you` },
    'mass.warning': {
      zh: `${number}：${String(facts.operator)}，${String(facts.days)}日内${String(facts.persons)}人投诉同类问题，请核实是否为群体性投诉`,
      en: `${number}: ${String(facts.persons)} people complained of ${String(facts.operator)} within ${String(facts.days)} days; please look whether it is a mass complaint`,
    },
    'odr.offer': {
      zh: `${number}：转来一件投诉，请在10个工作日内和解`,
      en: `${number}: a complaint was handed to you, to be settled within ten working days`,
    },
    'fund.top-up': {
      zh: `${String(facts.names ?? '')}低于约定限额，须在${due}前补足`,
      en: `${String(facts.names ?? '')}: below the agreed minimum, to be filled up by ${due}`,
    },
    'fund.month': {
      zh: `${String(facts.station)}：先行赔付资金${String(facts.month)}的账尚未对账锁定`,
      en: `${String(facts.station)}: the fund of ${String(facts.month)} is not reconciled and locked`,
    },
    recomputed: {
      zh: `${number}：因${because.zh}重算，${clock.zh}提前到${due}`,
      en: `${number}: recomputed for ${because.en}, ${clock.en} now earlier: ${due}`,
    },
  }
  const ofUnit = /^demonstration\.(.+)$/.exec(name)?.[1]
  return (
    table[name] ??
    (ofUnit ? keeperTold(ofUnit, facts) : undefined) ?? { zh: `${number} ${name}`, en: `${number} ${name}` }
  )
}
