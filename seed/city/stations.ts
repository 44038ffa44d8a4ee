/** The stations one remembers, their keepers and tenants, what was settled there, and the fund of the mall. All invented. */
import type { Claim, GoodsClass, Problem } from '../../law/classes.ts'
import type { ChainKind, StationHost } from '../../law/station.ts'
import { yuan } from './stories/story.ts'

export interface SeedStation {
  name: string
  /** Short name of a remembered operator. */
  host: string
  kind: StationHost
  chain?: { name: string; kind: ChainKind }
  /** Who registers it and who hangs the plaque. */
  by: string
  head: string
  street: string
  place: string
  room: string
  phone: string
  plaque: string
  openedDaysAgo: number
  provincialSinceDaysAgo?: number
  keepers: readonly { account: string; name: string; demonstration?: true }[]
  missing: readonly string[]
}

export const seedStations: readonly SeedStation[] = [
  {
    name: '楚汇广场消费维权服务站',
    host: '楚汇广场',
    kind: 'mall',
    by: 'handler',
    head: 'head',
    street: '钟鼓楼街道',
    place: '楚江市望楚区钟鼓楼街道文昌街56号楚汇广场',
    room: '一层服务台旁',
    phone: '0729-5556101',
    plaque: '楚消维站〔2025〕001号',
    openedDaysAgo: 300,
    provincialSinceDaysAgo: 200,
    keepers: [
      { account: 'station', name: '黎春兰', demonstration: true },
      { account: 'station2', name: '邓志远' },
    ],
    missing: ['printer'],
  },
  {
    name: '万家惠超市江汉店消费维权服务站',
    host: '万家惠超市',
    kind: 'supermarket',
    chain: { name: '万家惠连锁', kind: 'supermarket' },
    by: 'handler',
    head: 'head',
    street: '古渡街道',
    place: '楚江市望楚区古渡街道江汉大道88号',
    room: '总服务台',
    phone: '0729-5556102',
    plaque: '楚消维站〔2025〕002号',
    openedDaysAgo: 260,
    keepers: [{ account: 'shenli', name: '沈莉' }],
    missing: ['mediation', 'camera'],
  },
  {
    name: '无忧通信解放路营业厅消费维权服务站',
    host: '无忧通信',
    kind: 'enterprise',
    chain: { name: '无忧通信', kind: 'telecom' },
    by: 'handler',
    head: 'head',
    street: '古渡街道',
    place: '楚江市望楚区古渡街道解放路1号营业厅',
    room: '值班经理室',
    phone: '0729-5556103',
    plaque: '楚消维站〔2026〕011号',
    openedDaysAgo: 120,
    keepers: [{ account: 'hanbing', name: '韩冰' }],
    missing: [],
  },
]

/** Tenants of the mall, by short name; stall and what they have paid into the fund. */
export const mallTenants: readonly { operator: string; stall: string; depositFen: number }[] = [
  { operator: '暖羽服饰', stall: '二层B18', depositFen: yuan(2000) },
  { operator: '金凤祥', stall: '一层A06', depositFen: yuan(5000) },
  { operator: '贝安母婴', stall: '三层C11', depositFen: yuan(2000) },
]

export interface SeedCase {
  station: number
  consumer: { name: string; phone: string }
  tenant: string
  goods: GoodsClass
  goodsName: string
  problem: Problem
  claims: readonly Claim[]
  facts?: string
  amountFen: number
  daysAgo: number
  firstAnswer?: 'handed-on' | 'refused'
  firstReason?: string
  end?:
    | { how: 'settle'; agreement: string; recoveredFen: number; rating?: 'very-satisfied' | 'satisfied' | 'fair' }
    | { how: 'hand-over'; reason: string }
    | { how: 'withdraw'; reason: string }
  plan?: string
}

export const seedCases: readonly SeedCase[] = [
  {
    station: 0,
    consumer: { name: '舒雅', phone: '19900000801' },
    tenant: '暖羽服饰',
    goods: 'clothing',
    goodsName: '羽绒服',
    problem: 'quality',
    claims: ['refund'],
    amountFen: yuan(699),
    daysAgo: 3,
    end: { how: 'settle', agreement: '退货退款，双方再无争议。', recoveredFen: yuan(699), rating: 'very-satisfied' },
  },
  {
    station: 0,
    consumer: { name: '容海', phone: '19900000802' },
    tenant: '贝安母婴',
    goods: 'household',
    goodsName: '婴儿推车',
    problem: 'after-sales',
    claims: ['replace'],
    amountFen: yuan(1280),
    daysAgo: 6,
    firstAnswer: 'handed-on',
    firstReason: '店员称须联系厂家，让消费者自己打厂家电话',
    end: { how: 'settle', agreement: '换货，双方再无争议。', recoveredFen: yuan(1280), rating: 'satisfied' },
  },
  {
    station: 0,
    consumer: { name: '卓然', phone: '19900000803' },
    tenant: '金凤祥',
    goods: 'jewellery',
    goodsName: '足金手镯',
    problem: 'price',
    claims: ['refund'],
    facts:
      '消费者在金凤祥楚汇广场店购买足金手镯，认为收取的工费事先没有说明，要求退还工费600元。店方认为价签已标明，不同意退。',
    amountFen: yuan(600),
    daysAgo: 8,
    end: { how: 'hand-over', reason: '双方对价签是否标明各执一词，调解两次没有谈妥' },
  },
  {
    station: 0,
    consumer: { name: '边静', phone: '19900000804' },
    tenant: '暖羽服饰',
    goods: 'clothing',
    goodsName: '羊绒围巾',
    problem: 'advertising',
    claims: ['refund', 'compensate'],
    amountFen: yuan(459),
    daysAgo: 0,
    plan: '已请店长下午三点到服务台，按标签成分核对后退货',
  },
  {
    station: 1,
    consumer: { name: '耿直', phone: '19900000805' },
    tenant: '万家惠超市',
    goods: 'food',
    goodsName: '酸奶',
    problem: 'food-safety',
    claims: ['refund', 'compensate'],
    amountFen: yuan(12),
    daysAgo: 12,
    end: {
      how: 'settle',
      agreement: '退货退款，赔偿损失，双方再无争议。',
      recoveredFen: yuan(1012),
      rating: 'satisfied',
    },
  },
  {
    station: 2,
    consumer: { name: '谷雨', phone: '19900000806' },
    tenant: '无忧通信',
    goods: 'telecom',
    goodsName: '手机套餐',
    problem: 'contract',
    claims: ['refund'],
    amountFen: yuan(58),
    daysAgo: 5,
    end: {
      how: 'settle',
      agreement: '退还未消费余额，取消增值业务，双方再无争议。',
      recoveredFen: yuan(58),
      rating: 'fair',
    },
  },
]

/** The fund of the mall, and a payment that was recovered. */
export const seedFund = {
  minimumFen: yuan(50000),
  tenantMinimumFen: yuan(2000),
  openingFen: yuan(100000),
  openedDaysAgo: 190,
  payment: {
    tenant: '贝安母婴',
    consumer: { name: '季晴', phone: '19900000807' },
    amountFen: yuan(2600),
    facts: '消费者购买的婴儿床断裂，店方承认质量问题但一直拖延退款，多次催促未付。',
    daysAgo: 40,
    recoveredFen: yuan(1600),
  },
}

/** ODR enterprises: those on the list for long, one approved lately, one that left. */
export const seedOdr = {
  approved: {
    operator: '江畔大酒店',
    account: 'jiangpan',
    contact: '宴会部经理 姜曼',
    phone: '0729-5556201',
    place: '楚江市望楚区长堤街道滨江大道1号三楼客户关系部',
    daysAgo: 20,
  },
  left: { operator: '城投停车', daysAgo: 15 },
  demonstration: { operator: '万家惠超市', account: 'odr', name: '柳青' },
}
