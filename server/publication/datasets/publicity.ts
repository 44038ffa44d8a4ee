import { fewestForRate, fewestPublic } from '../../../law/publicity.ts'
import { publicEntries } from '../public.ts'
import { column, type Dataset } from './dataset.ts'

/** The published record of operators. */
export const operatorsDataset: Dataset = {
  name: 'operator-complaints',
  label: { zh: '经营者投诉信息公示', en: 'Complaint record of operators' },
  description: {
    zh: '公示中的经营者投诉信息：投诉人同意公示、已办结的投诉件数、同比、调解成功率、ODR先行和解率。收到投诉不等于经营者有过错。',
    en: 'Operators whose complaint record is published: closed complaints whose complainant agreed, growth on the year, mediation success and first settlement by the operator. A complaint does not mean that the business was at fault.',
  },
  updated: { zh: '随公示、更正、撤销即时更新', en: 'With every publication, correction and withdrawal' },
  columns: [
    column('operator', { zh: '经营者', en: 'Operator' }, 'text', { zh: '登记的名称', en: 'Registered name' }),
    column('credit_code', { zh: '统一社会信用代码', en: 'Credit code' }, 'text', { zh: '18位', en: '18 characters' }),
    column('district', { zh: '所在地', en: 'Place' }, 'text', { zh: '街道或者县区', en: 'Street or district' }),
    column('from', { zh: '期间起', en: 'From' }, 'day', { zh: '投诉办结之日自', en: 'Closed from' }),
    column('to', { zh: '期间止', en: 'To' }, 'day', { zh: '投诉办结之日至', en: 'Closed until' }),
    column('complaints', { zh: '公示投诉件数', en: 'Complaints' }, 'count', {
      zh: `投诉人同意公示、期内办结的件数，不足${fewestPublic}件的经营者不公示`,
      en: `Closed in the period with consent; operators with fewer than ${fewestPublic} are not published`,
    }),
    column('growth', { zh: '同比增长', en: 'Growth on the year' }, 'ratio', {
      zh: `与上年同期比，0.5为增长50%；上年同期不足${fewestPublic}件的不公示`,
      en: `0.5 is half as many again; not told where the year before had fewer than ${fewestPublic}`,
    }),
    column('mediation_rate', { zh: '调解成功率', en: 'Mediation success' }, 'ratio', {
      zh: `调解成功÷（调解成功＋终止调解），不足${fewestForRate}件的不公示`,
      en: `Settled ÷ (settled + terminated); not told below ${fewestForRate}`,
    }),
    column('odr_rate', { zh: 'ODR先行和解率', en: 'First settlement (ODR)' }, 'ratio', {
      zh: `企业在线先行和解÷转企业的投诉，不足${fewestForRate}件的不公示`,
      en: `Settled by the operator itself ÷ handed to it; not told below ${fewestForRate}`,
    }),
    column('published_on', { zh: '公示之日', en: 'Published on' }, 'day', { zh: '公示之日', en: 'Day of publication' }),
    column(
      'objected',
      { zh: '异议核查中', en: 'Objection under review' },
      'code',
      { zh: '是、否', en: 'yes or no' },
      {
        yes: { zh: '是', en: 'Yes' },
        no: { zh: '否', en: 'No' },
      },
    ),
  ],
  async rows(ctx, { q, after, limit }) {
    const { items, next } = await publicEntries(ctx, { q, operatorId: undefined, cursor: after, limit })
    return {
      rows: items.map(each => [
        each.operator,
        each.uscc,
        each.area,
        each.period.from,
        each.period.to,
        each.count,
        each.growth,
        each.mediationRate,
        each.odrRate,
        each.publishedOn,
        each.objected ? 'yes' : 'no',
      ]),
      next,
    }
  },
}
