/** The plaques one remembers in 望楚区: one at every stage and every ending. All invented. */
import type { DemonstrationKind } from '../../law/demonstration.ts'

/** How far a story goes: each stage contains those before it. */
export type Stage = 'applied' | 'visiting' | 'recommended' | 'published' | 'awarded'

export interface SeedDemonstration {
  kind: DemonstrationKind
  /** Short name of a remembered operator; a street has none. */
  operator?: string
  name: string
  street: string
  place: string
  contact: string
  phone: string
  itself?: true
  platform?: { name: string; url: string }
  appliedDaysAgo: number
  until: Stage
  /** What happened after the award, or instead of the next stage. */
  ending?: 'refused' | 'withdrawn' | 'objected' | 'correcting' | 'delisted' | 'province' | 'admonished'
  account?: string
  returns?: { goods: string; days: number; terms: string }
  /** 三亮: party branch and duty. */
  partyDuty?: string
}

const phone = (last: number) => `0729-55563${String(last).padStart(2, '0')}`

export const seedDemonstrations: readonly SeedDemonstration[] = [
  {
    kind: 'street',
    name: '文昌街',
    street: '钟鼓楼街道',
    place: '文昌街1号至199号',
    contact: '钟鼓楼街道办 曾主任',
    phone: phone(1),
    appliedDaysAgo: 230,
    until: 'awarded',
    ending: 'province',
  },
  {
    kind: 'shop',
    operator: '暖羽服饰',
    name: '暖羽服饰楚汇店',
    street: '钟鼓楼街道',
    place: '文昌街56号楚汇广场二层B18',
    contact: '叶店长',
    phone: phone(2),
    itself: true,
    appliedDaysAgo: 200,
    until: 'awarded',
    ending: 'correcting',
    account: 'shop',
    returns: { goods: '服装', days: 15, terms: '吊牌完好、不影响再次销售' },
  },
  {
    kind: 'shop',
    operator: '万家惠超市',
    name: '万家惠超市江汉店',
    street: '古渡街道',
    place: '江汉大道88号',
    contact: '柳经理',
    phone: phone(3),
    appliedDaysAgo: 220,
    until: 'awarded',
    ending: 'province',
    returns: { goods: '食品以外的商品', days: 30, terms: '凭小票' },
  },
  {
    kind: 'shop',
    operator: '江畔大酒店',
    name: '江畔大酒店餐饮部',
    street: '长堤街道',
    place: '滨江大道1号',
    contact: '姜曼',
    phone: phone(4),
    appliedDaysAgo: 150,
    until: 'awarded',
    ending: 'admonished',
  },
  {
    kind: 'shop',
    operator: '金凤祥',
    name: '金凤祥珠宝钟鼓楼店',
    street: '钟鼓楼街道',
    place: '钟鼓楼广场3号',
    contact: '金店长',
    phone: phone(5),
    appliedDaysAgo: 210,
    until: 'awarded',
    ending: 'delisted',
  },
  {
    kind: 'online',
    operator: '贝安母婴',
    name: '贝安母婴优淘旗舰店',
    street: '橘园街道',
    place: '橘园路20号仓库',
    contact: '贝经理',
    phone: phone(6),
    itself: true,
    platform: { name: '优淘', url: 'https://shop.youtao.example/beian' },
    appliedDaysAgo: 120,
    until: 'awarded',
  },
  {
    kind: 'integrity',
    operator: '万家惠超市',
    name: '万家惠超市江汉店',
    street: '古渡街道',
    place: '江汉大道88号',
    contact: '柳经理',
    phone: phone(3),
    itself: true,
    appliedDaysAgo: 130,
    until: 'awarded',
    partyDuty: '个私协会第二党支部；生鲜区党员先锋岗',
  },
  {
    kind: 'ten-star',
    operator: '暖羽服饰',
    name: '暖羽服饰楚汇店',
    street: '钟鼓楼街道',
    place: '文昌街56号楚汇广场二层B18',
    contact: '叶店长',
    phone: phone(2),
    itself: true,
    appliedDaysAgo: 110,
    until: 'awarded',
    partyDuty: '个私协会第一党支部；退换货责任岗',
  },
  {
    kind: 'contract',
    operator: '江畔大酒店',
    name: '江畔大酒店',
    street: '长堤街道',
    place: '滨江大道1号',
    contact: '姜曼',
    phone: phone(4),
    appliedDaysAgo: 18,
    until: 'recommended',
  },
  {
    kind: 'shop',
    operator: '惠民农贸市场',
    name: '惠民农贸市场',
    street: '橘园街道',
    place: '橘园路5号',
    contact: '市场办',
    phone: phone(7),
    appliedDaysAgo: 16,
    until: 'published',
    ending: 'objected',
  },
  {
    kind: 'shop',
    operator: '老灶头火锅',
    name: '老灶头火锅解放路店',
    street: '古渡街道',
    place: '解放路50号',
    contact: '灶经理',
    phone: phone(8),
    itself: true,
    appliedDaysAgo: 14,
    until: 'recommended',
  },
  {
    kind: 'shop',
    operator: '渡口包子铺',
    name: '渡口包子铺',
    street: '古渡街道',
    place: '渡口巷2号',
    contact: '包师傅',
    phone: phone(9),
    itself: true,
    appliedDaysAgo: 9,
    until: 'visiting',
  },
  {
    kind: 'shop',
    operator: '智听助听器',
    name: '智听助听器古渡店',
    street: '古渡街道',
    place: '江汉大道12号',
    contact: '智店长',
    phone: phone(10),
    itself: true,
    appliedDaysAgo: 3,
    until: 'applied',
  },
  {
    kind: 'shop',
    operator: '巷子里发艺',
    name: '巷子里发艺书院店',
    street: '书院街道',
    place: '书院路9号',
    contact: '发经理',
    phone: phone(11),
    appliedDaysAgo: 60,
    until: 'visiting',
    ending: 'refused',
  },
  {
    kind: 'shop',
    operator: '好食多',
    name: '好食多柳林店',
    street: '柳林镇',
    place: '柳林大道1号',
    contact: '好经理',
    phone: phone(12),
    itself: true,
    appliedDaysAgo: 40,
    until: 'applied',
    ending: 'withdrawn',
  },
]

/** Plaques of older terms: asks for renewal, just lapsed, long over. Days since the award. */
export const olderPlaques = [
  {
    operator: '无忧通信',
    name: '无忧通信古渡营业厅',
    street: '古渡街道',
    place: '江汉大道30号',
    daysAgo: 1080,
    later: 'renewing',
  },
  {
    operator: '山水间旅行社',
    name: '山水间旅行社古渡门市',
    street: '古渡街道',
    place: '解放路33号',
    daysAgo: 1110,
    later: 'lapsed',
  },
  {
    operator: '启明星培训',
    name: '启明星培训书院校区',
    street: '书院街道',
    place: '书院路66号',
    daysAgo: 1300,
    later: 'expired',
  },
] as const
