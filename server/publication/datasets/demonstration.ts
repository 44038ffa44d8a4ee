import { delistReasons, demonstrationKinds, demonstrationLevels, term } from '../../../law/demonstration.ts'
import { readIdCursor } from '../../kernel/cursor.ts'
import { addDays } from '../../kernel/day.ts'
import { containing } from '../../kernel/search.ts'
import { column, type Dataset, pageOf } from './dataset.ts'

const standings = {
  proposed: { zh: '拟认定，公示中', en: 'Proposed, published for objections' },
  awarded: { zh: '在期', en: 'Awarded' },
  lapsed: { zh: '过渡期', en: 'Term over, in transition' },
  delisted: { zh: '已摘牌', en: 'Delisted' },
} as const
const standingOf: Record<string, keyof typeof standings> = {
  published: 'proposed',
  awarded: 'awarded',
  correcting: 'awarded',
  renewing: 'awarded',
  'delisting-proposed': 'awarded',
  lapsed: 'lapsed',
  delisted: 'delisted',
}

/** The days of the term decide, not what the night's work has got round to writing down. */
const standingToday = (row: { state: string; term_to: string | null }, today: string) =>
  standingOf[row.state] === 'awarded' && row.term_to !== null && row.term_to < today ? 'lapsed' : standingOf[row.state]!

/** 放心消费名单: what is proposed, awarded and was taken down; nobody's contact. */
export const demonstrationDataset: Dataset = {
  name: 'demonstration-units',
  label: { zh: '放心消费创建单位名单', en: 'Demonstration units' },
  description: {
    zh: '拟认定公示中的、在期的、过渡期的和已摘牌的放心消费示范街区、商户、维权服务站、网店，以及诚信经营示范店、十星级文明工商户、守合同重信用企业。对公示中的有异议，请在公示截止日以前拨打12315，写明事实的当面、来信提出都可以。',
    en: 'Streets, shops, rights stations and online shops of the demonstration programme, integrity shops, ten-star businesses and businesses that keep their contracts: proposed, awarded, lapsed, delisted. Whoever objects to a proposed one calls 12315, writes or comes before its last day.',
  },
  updated: { zh: '认定、续期、摘牌时更新', en: 'With every award, renewal and delisting' },
  columns: [
    column('name', { zh: '名称', en: 'Name' }, 'text', {
      zh: '店名、街名、站名',
      en: 'Of the shop, street or station',
    }),
    column('kind', { zh: '类别', en: 'Kind' }, 'code', { zh: '创建类别', en: 'Kind of unit' }, demonstrationKinds),
    column('operator', { zh: '经营者', en: 'Operator' }, 'text', { zh: '登记的名称', en: 'Registered name' }),
    column('credit_code', { zh: '统一社会信用代码', en: 'Credit code' }, 'text', { zh: '18位', en: '18 characters' }),
    column('district', { zh: '所在地', en: 'Place' }, 'text', { zh: '街道', en: 'Street' }),
    column('place', { zh: '地址', en: 'Address' }, 'text', { zh: '经营地址', en: 'Address of the unit' }),
    column('number', { zh: '编号', en: 'Number' }, 'text', { zh: '认定编号', en: 'Number of the award' }),
    column(
      'level',
      { zh: '级别', en: 'Level' },
      'code',
      { zh: '市级或者省级', en: 'City or provincial' },
      demonstrationLevels,
    ),
    column('stars', { zh: '星级', en: 'Stars' }, 'count', {
      zh: '1至5；十星级的1至10',
      en: '1 to 5; of a ten-star business 1 to 10',
    }),
    column('until', { zh: '有效期至', en: 'Valid until' }, 'day', { zh: '期满之日', en: 'End of the term' }),
    column('objections_until', { zh: '公示截止日', en: 'Objections until' }, 'day', {
      zh: '拟认定公示中的写明',
      en: 'Where it is published for objections',
    }),
    column('standing', { zh: '状态', en: 'Standing' }, 'code', { zh: '现在的状态', en: 'As of now' }, standings),
    column('delisted_because', { zh: '摘牌原因', en: 'Delisted because' }, 'text', {
      zh: '摘牌的写明',
      en: 'Where delisted',
    }),
  ],
  async rows(ctx, { q, after, limit }) {
    let found = ctx.db
      .selectFrom('demonstration as d')
      .innerJoin('matter', 'matter.id', 'd.matter_id')
      .innerJoin('area', 'area.code', 'd.area_code')
      .leftJoin('operator as o', 'o.id', 'd.operator_id')
      .select([
        'd.matter_id as id',
        'd.name',
        'd.kind',
        'o.name as operator',
        'o.uscc',
        'area.name as area',
        'd.place',
        'd.award_number',
        'd.level',
        'd.stars',
        'd.term_to',
        'd.published_to',
        'd.delist_reason',
        'matter.state',
      ])
      .where('matter.state', 'in', Object.keys(standingOf))
      // What is over for good stands on no list, also on the morning before the night's work has said so.
      .where(one =>
        one.or([
          one('matter.state', 'in', ['published', 'delisted']),
          one('d.term_to', '>=', addDays(ctx.today, -term.transitionDays)),
        ]),
      )
    if (q) {
      const like = containing(q)
      found = found.where(one =>
        one.or([one('d.name', 'like', like), one('d.place', 'like', like), one('o.name', 'like', like)]),
      )
    }
    const before = readIdCursor(after)
    if (before !== undefined) found = found.where('d.matter_id', '<', before)
    const rows = await found
      .orderBy('d.matter_id', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(rows, limit, row => [
      row.name,
      row.kind,
      row.operator,
      row.uscc,
      row.area,
      row.place,
      row.award_number,
      row.award_number ? row.level : null,
      row.stars,
      row.term_to,
      row.state === 'published' ? row.published_to : null,
      standingToday(row, ctx.today),
      delistReasons.find(each => each.code === row.delist_reason)?.zh ?? null,
    ])
  },
}
