/** （二）强化商品质量监管: sampling under the plan, 红盾 and the campaigns, each from its records; what is pending is told apart. */
import { sql } from 'kysely'
import type { IndicatorName } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import type { Period } from '../statistics/index.ts'
import type { CampaignWords } from './annual-campaigns.ts'
import type { Block, SectionDraft } from './block.ts'

const say = (text: string, ...when: IndicatorName[]): Block => ({ kind: 'say', text, when })

/** What the draft of that year said and the records refuse, by year. */
const refused: Record<string, Block> = {
  '2018': {
    kind: 'refusal',
    says: '不合格率为63.35%',
    source: '原总结稿',
    text: '按记录，计划抽检{计划抽检批次}个批次，不合格{计划抽检不合格}个，不合格率为{计划抽检不合格率}，正文照此印出。',
    when: ['plan-batches'],
  },
}

/** In which months goods were destroyed, and of which years they were: days of the record, quoted from it. */
export async function destroyedWords(ctx: Context, { from, to }: Period) {
  const { rows } = await sql<{ months: number[]; first: number; last: number }>`
    select array_agg(distinct extract(month from carried_on)::int order by extract(month from carried_on)::int) as months,
      extract(year from min(stored_on))::int as first, extract(year from max(stored_on))::int as last
    from destroyed_fact where carried_on between ${from} and ${to} having count(*) > 0`.execute(ctx.db)
  const [row] = rows
  if (!row) return { months: '', years: '' }
  const years = row.first === row.last ? `${row.first}年` : `${row.first}年至${row.last}年`
  return { months: `[[${row.months.join('、')}月份|集中销毁记录]]`, years: `[[${years}|罚没物品入库登记]]入库、` }
}

export const goodsPart = (
  period: Period,
  { wide, narrow }: CampaignWords,
  destroyed: { months: string; years: string },
): SectionDraft => ({
  heading: '强化商品质量监管，推进质量强市创建',
  level: 2,
  when: ['batches-sampled', 'campaigns-run'],
  blocks: [
    say(
      `一是组织流通领域商品质量抽检。年初制定年度流通领域商品质量抽检计划，探索随机抽查与“靶向式”治理相结合的商品质量监管机制。全市组织开展了{计划抽检批次 列举 抽检类别 6}等商品的抽检共{计划抽检批次}个批次，{计划抽检批次 完成 年度抽检目标}年度{年度抽检目标}个批次的目标任务，其中不合格{计划抽检不合格}个批次（还有{计划抽检未出结果}个批次未出结果），不合格率为{计划抽检不合格率}，共查处销售不合格商品案{计划抽检转案}件，案值{计划抽检案值 去零}万元，已罚没{计划抽检案罚没 去零}万元。${destroyed.months}组织开展不合格商品集中销毁活动{集中销毁}次，集中销毁${destroyed.years}抽检中查处的不合格且已不具备回收价值的商品，包括{销毁物品 列举 物品类别 6}等{销毁物品类别}类商品，共计{销毁箱数}箱，重{销毁重量}公斤。`,
      'plan-batches',
    ),
    ...(refused[period.key] ? [refused[period.key]!] : []),
    ...wide.map((text, at) => say(`${at === 0 ? '二是开展商品质量维权行动。' : ''}${text}`, 'campaigns-run')),
    ...(narrow.length > 0
      ? [
          say(
            `${wide.length > 0 ? '三' : '二'}是开展重点领域专项整治行动。共开展{专项行动 列举 专项行动 12}等专项行动{专项行动}项，着力解决消费者关注的热点问题，切实营造良好消费环境。`,
            'campaigns-run',
          ),
        ]
      : []),
    ...narrow.map(text => say(text, 'campaigns-run')),
  ],
})
