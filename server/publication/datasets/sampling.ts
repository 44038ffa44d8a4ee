import { sql } from 'kysely'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { readIdCursor } from '../../kernel/cursor.ts'
import { containing } from '../../kernel/search.ts'
import { column, type Dataset, pageOf } from './dataset.ts'

const results = {
  conforming: { zh: '合格', en: 'Conforming' },
  nonconforming: { zh: '不合格', en: 'Nonconforming' },
}

/** 抽检结果 (Consumer Law art. 33): batches whose result was published, with what failed; no sampler, no officer, no telephone. */
export const samplingDataset: Dataset = {
  name: 'sampling-results',
  label: { zh: '商品质量抽检结果', en: 'Sampling results' },
  description: {
    zh: '已公布的流通领域商品质量抽检结果（《消费者权益保护法》第三十三条）。复检合格的为合格。',
    en: 'Published results of sampling goods in circulation (Consumer Rights Protection Law, article 33). A retest decides.',
  },
  updated: { zh: '公布结果时更新', en: 'When a result is published' },
  columns: [
    column('sample', { zh: '样品', en: 'Sample' }, 'text', { zh: '样品名称', en: 'Name of the goods' }),
    column('class', { zh: '类别', en: 'Class' }, 'code', { zh: '抽检类别', en: 'Class of goods' }, samplingClasses),
    column('spec', { zh: '规格型号', en: 'Model' }, 'text', { zh: '标称', en: 'As labelled' }),
    column('trademark', { zh: '商标', en: 'Trademark' }, 'text', { zh: '标称', en: 'As labelled' }),
    column('made_on', { zh: '生产日期或批号', en: 'Made on or batch' }, 'text', { zh: '标称', en: 'As labelled' }),
    column('producer', { zh: '标称生产者', en: 'Labelled producer' }, 'text', { zh: '标称', en: 'As labelled' }),
    column('seller', { zh: '销售者', en: 'Seller' }, 'text', { zh: '登记的名称', en: 'Registered name' }),
    column('seller_district', { zh: '销售者所在地', en: 'Place of the seller' }, 'text', { zh: '街道', en: 'Street' }),
    column('sampled_on', { zh: '抽样日期', en: 'Sampled on' }, 'day', { zh: '抽样之日', en: 'Day of sampling' }),
    column('result', { zh: '结果', en: 'Result' }, 'code', { zh: '检验结论', en: 'Finding' }, results),
    column('failed', { zh: '不合格项目', en: 'What failed' }, 'text', { zh: '检验项目', en: 'Items tested' }),
    column(
      'corrected',
      { zh: '已改正', en: 'Corrected' },
      'code',
      { zh: '复查合格', en: 'Conforming at the re-inspection' },
      {
        yes: { zh: '是', en: 'Yes' },
        no: { zh: '否', en: 'No' },
      },
    ),
    column('published_on', { zh: '公布日期', en: 'Published on' }, 'day', { zh: '公布之日', en: 'Day of publication' }),
  ],
  async rows(ctx, { q, after, limit }) {
    let found = ctx.db
      .selectFrom('sampling_batch as b')
      .innerJoin('matter', 'matter.id', 'b.matter_id')
      .leftJoin('operator as o', 'o.id', 'b.operator_id')
      .leftJoin('area', 'area.code', 'o.area_code')
      .select([
        'b.matter_id as id',
        'b.sample_name',
        'b.class',
        'b.spec',
        'b.trademark',
        'b.made_on',
        'b.batch_number',
        'b.producer_name',
        // Whoever has no credit code may be a person.
        sql<string | null>`case when o.uscc is not null then o.name end`.as('seller'),
        'area.name as area',
        'b.sampled_on',
        sql<
          'conforming' | 'nonconforming'
        >`case when matter.state = 'overturned' then 'conforming' else b.result end`.as('result'),
        'b.items',
        sql<boolean>`matter.state = 'corrected'`.as('corrected'),
        'b.published_on',
      ])
      .where('b.published_on', 'is not', null)
      .where('b.result', 'is not', null)
    if (q) {
      const like = containing(q)
      found = found.where(one =>
        one.or([one('b.sample_name', 'like', like), one('o.name', 'like', like), one('b.producer_name', 'like', like)]),
      )
    }
    const before = readIdCursor(after)
    if (before !== undefined) found = found.where('b.matter_id', '<', before)
    const rows = await found
      .orderBy('b.matter_id', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(rows, limit, row => [
      row.sample_name,
      row.class,
      row.spec,
      row.trademark,
      [row.made_on, row.batch_number].filter(Boolean).join(' ') || null,
      row.producer_name,
      row.seller,
      row.area,
      row.sampled_on,
      row.result,
      row.result === 'conforming' ? null : failedIn(row.items),
      row.result === 'conforming' ? null : row.corrected ? 'yes' : 'no',
      row.published_on,
    ])
  },
}

const failedIn = (items: unknown) =>
  (Array.isArray(items) ? (items as { item?: string; conforming?: boolean }[]) : [])
    .filter(each => each.conforming === false && each.item)
    .map(each => each.item)
    .join('；') || null
