/** Batches of the model city at every stage and ending, told in days before today. */
import type { SamplingClassCode } from '../../law/sampling.classes.ts'

export type SamplingEnd =
  | 'to-sample'
  | 'sampled'
  | 'testing'
  | 'failed'
  | 'objection'
  | 'retest-asked'
  | 'retest-agreed'
  | 'retesting'
  | 'confirmed'
  | 'correcting'
  | 'qualified'
  | 'overturned'
  | 'corrected'
  | 'settled'
  | 'declined'
  | 'not-found'

export interface SeedSampling {
  shop: string
  class: SamplingClassCode
  sample: string
  unit: string
  end: SamplingEnd
  /** When it was assigned. */
  daysAgo: number
  item?: string
  value?: string
  limit?: string
}

export const seedSamplings: readonly SeedSampling[] = [
  { shop: '暖羽服饰', class: 'clothing', sample: '羽绒服', unit: '件', end: 'to-sample', daysAgo: 2 },
  { shop: '万家惠超市', class: 'children-elderly', sample: '儿童餐具', unit: '套', end: 'to-sample', daysAgo: 1 },
  { shop: '万家惠超市', class: 'appliances', sample: '插座', unit: '个', end: 'sampled', daysAgo: 3 },
  { shop: '暖羽服饰', class: 'clothing', sample: '羊毛衫', unit: '件', end: 'testing', daysAgo: 9 },
  {
    shop: '万家惠超市',
    class: 'appliances',
    sample: '电热水壶',
    unit: '台',
    end: 'failed',
    daysAgo: 16,
    item: '泄漏电流',
    value: '3.1mA',
    limit: '≤0.75mA',
  },
  {
    shop: '万家惠超市',
    class: 'children-elderly',
    sample: '水晶泥',
    unit: '盒',
    end: 'objection',
    daysAgo: 24,
    item: '硼迁移量',
    value: '412mg/kg',
    limit: '≤300mg/kg',
  },
  {
    shop: '暖羽服饰',
    class: 'clothing',
    sample: '童装外套',
    unit: '件',
    end: 'retest-asked',
    daysAgo: 27,
    item: '绳带要求',
    value: '不符合',
    limit: 'GB 31701',
  },
  {
    shop: '万家惠超市',
    class: 'appliances',
    sample: '手机充电器',
    unit: '个',
    end: 'retest-agreed',
    daysAgo: 26,
    item: '抗电强度',
    value: '击穿',
    limit: '不击穿',
  },
  {
    shop: '万家惠超市',
    class: 'appliances',
    sample: '电吹风',
    unit: '台',
    end: 'retesting',
    daysAgo: 30,
    item: '温升',
    value: '超标',
    limit: 'GB 4706.15',
  },
  {
    shop: '暖羽服饰',
    class: 'clothing',
    sample: '保暖内衣',
    unit: '套',
    end: 'confirmed',
    daysAgo: 44,
    item: '纤维含量',
    value: '棉38%',
    limit: '棉95%',
  },
  {
    shop: '万家惠超市',
    class: 'appliances',
    sample: '电饭锅',
    unit: '台',
    end: 'correcting',
    daysAgo: 62,
    item: '接地电阻',
    value: '0.31Ω',
    limit: '≤0.1Ω',
  },
  { shop: '暖羽服饰', class: 'clothing', sample: '运动鞋', unit: '双', end: 'qualified', daysAgo: 45 },
  {
    shop: '万家惠超市',
    class: 'appliances',
    sample: '台灯',
    unit: '台',
    end: 'overturned',
    daysAgo: 70,
    item: '标志',
    value: '缺失',
    limit: '应有',
  },
  {
    shop: '万家惠超市',
    class: 'children-elderly',
    sample: '塑料玩具车',
    unit: '个',
    end: 'corrected',
    daysAgo: 120,
    item: '邻苯二甲酸酯',
    value: '1.2%',
    limit: '≤0.1%',
  },
  {
    shop: '暖羽服饰',
    class: 'clothing',
    sample: '皮鞋',
    unit: '双',
    end: 'settled',
    daysAgo: 90,
    item: '外底耐磨性',
    value: '16mm',
    limit: '≤14mm',
  },
  { shop: '暖羽服饰', class: 'clothing', sample: '羊绒围巾', unit: '条', end: 'declined', daysAgo: 20 },
  { shop: '万家惠超市', class: 'building', sample: '内墙涂料', unit: '桶', end: 'not-found', daysAgo: 18 },
]
