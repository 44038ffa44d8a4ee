import { publicPenalties } from '../../enforcement/index.ts'
import { column, type Dataset } from './dataset.ts'

/** 行政处罚 (Order 45): what stands published today. A natural person is told by no name, nor is the officer's summary. */
export const penaltiesDataset: Dataset = {
  name: 'penalties',
  label: { zh: '行政处罚信息公示', en: 'Published penalties' },
  description: {
    zh: '公示期内的行政处罚信息。被处罚的自然人不写姓名。',
    en: 'Administrative penalties within their time of publication. A natural person is not named.',
  },
  updated: { zh: '公示、撤销、期满时更新', en: 'With every publication and withdrawal, and when the time is over' },
  columns: [
    column('party', { zh: '当事人', en: 'Party' }, 'text', {
      zh: '企业、其他组织、个体工商户的名称；自然人写“自然人”',
      en: 'Name of the business; 自然人 for a natural person',
    }),
    column('credit_code', { zh: '统一社会信用代码', en: 'Credit code' }, 'text', { zh: '18位', en: '18 characters' }),
    column('decision', { zh: '处罚决定书文号', en: 'Decision' }, 'text', { zh: '文号', en: 'Its number' }),
    column('violation', { zh: '违法行为', en: 'Violation' }, 'text', { zh: '违法行为类型', en: 'Kind of violation' }),
    column('penalty', { zh: '处罚内容', en: 'Penalty' }, 'text', {
      zh: '罚款、没收等，逐项',
      en: 'Fine, confiscation and the rest, one by one',
    }),
    column('authority', { zh: '作出处罚的机关', en: 'Authority' }, 'text', { zh: '机关名称', en: 'Its name' }),
    column('decided_on', { zh: '处罚决定日期', en: 'Decided on' }, 'day', {
      zh: '决定之日',
      en: 'Day of the decision',
    }),
    column('published_on', { zh: '公示日期', en: 'Published on' }, 'day', { zh: '公示之日', en: 'Day of publication' }),
    column('until', { zh: '公示截止日期', en: 'Until' }, 'day', {
      zh: '期满停止公示',
      en: 'Publication ends after this day',
    }),
  ],
  async rows(ctx, { q, after, limit }) {
    const { items, next } = await publicPenalties(ctx, { q, cursor: after, limit })
    return {
      rows: items.map(each => [
        each.business ? each.party : '自然人',
        each.code,
        each.number,
        each.violation,
        each.penalty,
        each.authority,
        each.decidedOn,
        each.publishedOn,
        each.untilOn,
      ]),
      next,
    }
  },
}
