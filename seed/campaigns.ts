/** Plays a campaign that is running: some of its subjects were visited, others not yet. */
import { planCampaign, propose as proposeCampaign, startCampaign } from '../server/campaign/run.ts'
import { visit } from '../server/campaign/visit.ts'
import { addDays } from '../server/kernel/day.ts'
import { as, type Stage } from './stage.ts'

export async function playCampaign(stage: Stage) {
  const ctx = await as(stage, 'supervisor', 12)
  const { id } = await planCampaign(ctx, {
    title: '校园周边儿童玩具专项检查',
    startsOn: addDays(ctx.today, 2),
    endsOn: addDays(stage.ctx.today, 20),
    scope: { class: 'children-elderly', nearSchool: true, areas: [], words: undefined },
    items: [
      { code: 'licence', label: '无照经营', kind: 'yes', measure: 'unlicensed' },
      { code: 'slime', label: '水晶泥（件）', kind: 'count', measure: 'found' },
      { code: 'toys', label: '其他危险或三无玩具（件）', kind: 'count', measure: 'other-found' },
      { code: 'off-sale', label: '责令停止销售（件）', kind: 'count', measure: 'off-sale' },
    ],
    goal: '全市中小学校周边300米内的玩具、文具、精品店全覆盖。',
  })
  await proposeCampaign(ctx, id, { remark: undefined })
  await startCampaign(await as(stage, 'guanhong', 11), id, { remark: undefined })
  const own = (await as(stage, 'inspector', 5)).actor.offices
  const subjects = await stage.db
    .selectFrom('campaign_subject')
    .select('id')
    .where('campaign_id', '=', id)
    .where('office_id', 'in', [...own])
    .orderBy('id')
    .limit(8)
    .execute()
  for (const [n, each] of subjects.entries())
    await visit(await as(stage, 'inspector', 9 - n), id, {
      subjectId: each.id,
      on: undefined,
      with: '陆笙',
      answers: [
        { item: 'licence', yes: n === 3 },
        { item: 'slime', count: (n * 7) % 11 },
        { item: 'toys', count: n % 3 },
        { item: 'off-sale', count: (n * 7) % 5 },
      ],
      remark: undefined,
      clientId: undefined,
    })
}
