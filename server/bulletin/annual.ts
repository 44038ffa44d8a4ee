/**
 * 年度工作总结, in the structure of the seed document: what the bureau goes by, then 一、基本情况 with a part for each
 * field of work; the tables are annexes. What the records know nothing of is not printed (`when`).
 *
 * A field has a file of its own (annual-appeals.ts) and a line here.
 */
import { sql } from 'kysely'
import { defaultSchemes, type Scheme } from '../../law/appraisal.schemes.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { listOffices } from '../office/index.ts'
import type { Period } from '../statistics/index.ts'
import { appealsPart } from './annual-appeals.ts'
import { campaignWords } from './annual-campaigns.ts'
import { demonstrationPart, educationPart } from './annual-demonstration.ts'
import { destroyedWords, goodsPart } from './annual-goods.ts'
import { annexes } from './annual-tables.ts'
import type { SectionDraft } from './block.ts'

const opening: SectionDraft = {
  heading: '',
  blocks: [
    {
      kind: 'say',
      text: '{编印单位}以习近平新时代中国特色社会主义思想为指导，坚持以人民为中心，牢固树立消费者至上的理念，从消费维权网络规范化建设、流通领域商品质量监管、重点领域消费维权、消费教育引导等各个方面细化问题、抓实工作，推进消费环境综合治理，更好地服务人民日益增长的美好生活需要。',
    },
  ],
}

export async function annualSections(ctx: Context, period: Period): Promise<SectionDraft[]> {
  const org = (await listOffices(ctx)).find(each => each.kind === 'bureau')?.name ?? ''
  return [
    opening,
    { heading: '基本情况', blocks: [] },
    appealsPart(period, await appraisedBy(ctx, period)),
    goodsPart(period, await campaignWords(ctx, period, org), await destroyedWords(ctx, period)),
    demonstrationPart,
    educationPart,
    ...annexes,
  ]
}

/** The heads of the scheme by which dispatched staff were scored when the period ended; the defaults where none was set. */
async function appraisedBy(ctx: Context, { to }: Period): Promise<string[]> {
  const { rows } = await sql<{ heads: Scheme['heads'] }>`select heads from appraisal_scheme_fact
    where of = 'staff' and created_at < ${`${addDays(to, 1)}T00:00:00+08:00`}::timestamptz
    order by version desc limit 1`.execute(ctx.db)
  return (rows[0]?.heads ?? defaultSchemes.staff.heads).map(each => each.label)
}
