/** Tips, warnings and events of the model city: one at every stage and every ending. All invented. */
import type { AdvisoryKind, EventKind } from '../../law/education.ts'

export interface SeedAdvisory {
  kind: AdvisoryKind
  title: string
  summary: string
  body: string
  advice: string
  goodsClass?: string
  problemClass?: string
  daysAgo: number
  until: 'draft' | 'reviewing' | 'published'
  ending?: 'sent-back' | 'corrected' | 'correcting' | 'withdrawn' | 'dropped'
  note?: string
  /** The supervisor unless told. */
  by?: 'handler'
  validDays?: number
}

const always = '保存小票、聊天记录和付款记录。\n先找商家协商；谈不成，拨打12315。'

export const seedAdvisories: readonly SeedAdvisory[] = [
  {
    kind: 'warning',
    title: '健身房低价卖长期卡，小心关门',
    summary: '近来有健身房一边低价卖两三年的长卡，一边缩短营业时间。',
    body: '这样的店常常很快就搬走或者关门，卡里的钱很难要回来。\n有的店还把旧卡转给别家，换一家就要再交钱。',
    advice: `一次不要买超过三个月的卡。\n发现停业、搬走，马上要求退余额。\n${always}`,
    goodsClass: 'culture-sports',
    problemClass: 'contract',
    daysAgo: 160,
    until: 'published',
    ending: 'corrected',
    note: '原文写“一次不要买超过一个月的卡”，应为三个月。',
  },
  {
    kind: 'tip',
    title: '买电动自行车，看清3C和合格证',
    summary: '没有3C认证的电动自行车不能上牌，也不安全。',
    body: '车架上的号码、合格证上的号码、3C证书要对得上。\n改装过的电池容易起火，不要图快改装。',
    advice: `买之前看3C标志和合格证。\n不要在楼道里充电。\n${always}`,
    goodsClass: 'vehicles',
    daysAgo: 120,
    until: 'published',
  },
  {
    kind: 'tip',
    title: '暑期报培训班，少交几期',
    summary: '暑期是退课纠纷较多的时候。',
    body: '交钱前看清机构有没有办学资格，合同里有没有写退费的办法。',
    advice: `一次不要交超过三个月的费用。\n${always}`,
    goodsClass: 'education',
    daysAgo: 140,
    until: 'published',
    validDays: 62,
  },
  {
    kind: 'warning',
    title: '“内部价”加油卡不要买',
    summary: '有人在网上卖半价加油卡，收了钱不给卡。',
    body: '加油站从不在私人聊天群里卖卡。',
    advice: `只在加油站柜台和官方应用里买卡。\n${always}`,
    daysAgo: 70,
    until: 'published',
    ending: 'withdrawn',
    note: '经核实，所说的卡是加油站的促销活动，不是骗局，特此撤回并致歉。',
  },
  {
    kind: 'tip',
    title: '羽绒服怎么挑',
    summary: '天冷了，羽绒服的投诉多起来。',
    body: '看吊牌上的绒子含量和充绒量，两个数都要看。\n捏一捏，有很多硬梗的不要买。',
    advice: `吊牌先别剪，不合适更好退换。\n${always}`,
    goodsClass: 'clothing',
    daysAgo: 20,
    until: 'published',
    ending: 'correcting',
    note: '补充：充绒量写在水洗标上的也可以。',
  },
  {
    kind: 'tip',
    title: '年夜饭预订早问清',
    summary: '年夜饭的定金退不退，先问清。',
    body: '“定金”一般不退，“订金”一般可以退，签字前看清是哪个字。',
    advice: always,
    daysAgo: 6,
    until: 'reviewing',
  },
  {
    kind: 'tip',
    title: '家用取暖器用电安全',
    summary: '取暖器用得不当会起火。',
    body: '不要在取暖器上烘衣服。',
    advice: always,
    goodsClass: 'appliances',
    daysAgo: 9,
    until: 'draft',
    ending: 'sent-back',
    note: '请补充怎么看3C标志。',
  },
  {
    kind: 'tip',
    title: '直播间买玉器要留证据',
    summary: '直播间里买的玉器不对版。',
    body: '录下直播的讲解。',
    advice: always,
    daysAgo: 50,
    by: 'handler',
    until: 'draft',
    ending: 'dropped',
    note: '与省局已发布的提示重复。',
  },
]

export interface SeedEvent {
  kind: EventKind
  title: string
  street: string
  place: string
  audience: string
  plan: string
  partner?: string
  expected: number
  budgetFen: number
  /** Negative: to come. */
  daysAgo: number
  until: 'planned' | 'approved' | 'held' | 'closed' | 'cancelled'
  went?: { attendance: number; leaflets: number; consultations: number; onlineReach: number; words: string }
  costFen?: number
  costNote?: string
  reason?: string
}

export const seedEvents: readonly SeedEvent[] = [
  {
    kind: 'march15',
    title: '“3·15”广场宣传日',
    street: '古渡街道',
    place: '古渡广场',
    audience: '市民',
    plan: '设咨询台、真假商品展台、维权站展台；发放宣传资料；现场受理投诉。',
    partner: '市消费者委员会',
    expected: 800,
    budgetFen: 1_200_000,
    daysAgo: 258,
    until: 'closed',
    went: {
      attendance: 960,
      leaflets: 1400,
      consultations: 73,
      onlineReach: 5200,
      words: '现场接受咨询73人次，登记投诉11件，真假商品展台前人最多。',
    },
    costFen: 1_316_000,
    costNote: '下午下雨，临时租用雨棚。',
  },
  {
    kind: 'school',
    title: '望楚区实验小学消费安全课',
    street: '钟鼓楼街道',
    place: '望楚区实验小学报告厅',
    audience: '四、五年级学生',
    plan: '讲三无玩具、零食标签、网络充值三个小故事，发放连环画。',
    expected: 300,
    budgetFen: 200_000,
    daysAgo: 60,
    until: 'closed',
    went: { attendance: 312, leaflets: 320, consultations: 0, onlineReach: 0, words: '三个班的学生上台辨认三无玩具。' },
    costFen: 186_000,
  },
  {
    kind: 'lecture',
    title: '老年人防“保健品”骗局讲座',
    street: '古渡街道',
    place: '古渡街道老年大学',
    audience: '老年大学学员',
    plan: '请法制员讲三个案例，教看保健食品标志。',
    expected: 80,
    budgetFen: 50_000,
    daysAgo: 12,
    until: 'held',
    went: {
      attendance: 94,
      leaflets: 120,
      consultations: 17,
      onlineReach: 0,
      words: '学员带来家里的保健品逐个看标签。',
    },
  },
  {
    kind: 'community',
    title: '维权知识进社区',
    street: '钟鼓楼街道',
    place: '文昌社区广场',
    audience: '社区居民',
    plan: '和维权站一起摆摊半天，讲预付卡和上门推销。',
    expected: 150,
    budgetFen: 80_000,
    daysAgo: -10,
    until: 'approved',
  },
  {
    kind: 'business',
    title: '商场首问和先行赔付培训',
    street: '钟鼓楼街道',
    place: '楚汇广场会议室',
    audience: '商场管理方和租户',
    plan: '讲首问登记、先行赔付申请、七日无理由退货。',
    expected: 60,
    budgetFen: 30_000,
    daysAgo: -25,
    until: 'planned',
  },
  {
    kind: 'media',
    title: '电台直播：双11怎么退',
    street: '古渡街道',
    place: '市广播电台',
    audience: '听众',
    plan: '直播半小时，接听热线。',
    expected: 3000,
    budgetFen: 0,
    daysAgo: 20,
    until: 'cancelled',
    reason: '电台调整节目，改到元旦前。',
  },
]
