/** The remembered consultations of the model city, one of every ending. Days count back from today. */
export interface SeedConsultation {
  nickname: string
  asker?: { name?: string; phone?: string; address?: string }
  channel: 'phone' | 'internet' | 'visit'
  daysAgo: number
  question: string
  operator?: string
  goodsClass?: string
  problemClass?: string
  /** The question of the article it was answered with. */
  article?: string
  /** On the spot, in the call-taker's own words where no article is named. */
  spot?: { by: string; answer?: string; helped?: boolean; proposed?: true }
  passedOn?: { by: string; office: string; handler?: string; daysAgo: number; reason: string }
  answered?: { by: string; daysAgo: number; told: 'phone' | 'portal'; answer: string; helped?: boolean }
  askedAgain?: { daysAgo: number; question: string }
  closed?: { daysAgo: number; helped: boolean }
  converted?: {
    by: string
    daysAgo: number
    claims: string[]
    goodsName: string
    disputedAmountFen: number
    dispatchTo?: string
  }
}

export const consultations: readonly SeedConsultation[] = [
  {
    nickname: '七天无理由',
    asker: { name: '谭晓琳', phone: '19900000201' },
    channel: 'phone',
    daysAgo: 0,
    question: '网上买的连衣裙，穿着不合适，吊牌还在，能不能七天无理由退货？运费谁出？',
    goodsClass: 'clothing',
    problemClass: 'after-sales',
    article: '网购七天无理由退货怎么退？',
    spot: { by: 'agent', helped: true },
  },
  {
    nickname: '十倍赔偿',
    asker: { phone: '19900000202' },
    channel: 'phone',
    daysAgo: 0,
    question: '在超市买到过期牛奶，听说可以十倍赔偿，怎么要？',
    goodsClass: 'food',
    problemClass: 'food-safety',
    article: '买到过期、变质食品，“十倍赔偿”怎么要？',
    spot: { by: 'tangyi', helped: true },
  },
  {
    nickname: '不是知识库里的',
    asker: { name: '罗启明', phone: '19900000203' },
    channel: 'phone',
    daysAgo: 1,
    question: '楚江市的消费维权服务站在哪里？我家在古渡街道，想当面问。',
    spot: {
      by: 'agent',
      answer: '古渡街道的消费维权服务站设在万家惠超市一楼服务台，每天9点到17点有人；也可以到望楚区市场监督管理局窗口。',
      helped: true,
      proposed: true,
    },
  },
  {
    nickname: '没答上',
    channel: 'phone',
    daysAgo: 2,
    question: '快递把我买的花瓶摔坏了，快递说要找卖家，卖家说找快递，到底找谁？',
    article: '快递运输途中商品摔坏了、丢了，谁负责？',
    spot: { by: 'luxiaoyan', helped: false },
  },
  {
    nickname: '加油机检定',
    asker: { name: '邵志强', phone: '19900000204', address: '楚江市鹤汀区鹤鸣街道' },
    channel: 'phone',
    daysAgo: 6,
    question: '加油站的加油机多久检定一次？怎么看它有没有检定合格？',
    problemClass: 'measurement',
    passedOn: {
      by: 'agent',
      office: '429903',
      handler: 'songjia',
      daysAgo: 6,
      reason: '涉及计量检定，由属地局计量人员答复',
    },
    answered: {
      by: 'songjia',
      daysAgo: 4,
      told: 'phone',
      answer:
        '加油机属于强制检定的计量器具，机身贴有检定合格标志，写明有效期和检定机构。您看到没有标志或者已过期的，告诉我们，我们现场核查。',
      helped: true,
    },
  },
  {
    nickname: '二手车检测报告',
    asker: { name: '崔丽君', phone: '19900000205' },
    channel: 'internet',
    daysAgo: 9,
    question: '买二手车，车行给的检测报告上没有检测机构的章，这样的报告算数吗？应该看哪些内容？',
    goodsClass: 'vehicles',
    passedOn: { by: 'dispatcher', office: '429902', handler: 'qianbo', daysAgo: 9, reason: '车行在望楚区' },
    answered: {
      by: 'qianbo',
      daysAgo: 7,
      told: 'portal',
      answer:
        '检测报告应当写明检测机构名称、检测人员和日期，并盖章。没有盖章的，请先要求车行补正，再决定是否购买；车行对车况的书面承诺请一并留存。',
    },
    askedAgain: { daysAgo: 6, question: '车行说机构已经注销，补不了，怎么办？' },
  },
  {
    nickname: '化妆品标签',
    asker: { name: '钟秀兰', phone: '19900000206' },
    channel: 'internet',
    daysAgo: 8,
    question: '美容院给我用的面膜没有生产日期，也没有批号，可以要求它提供什么？',
    goodsClass: 'household',
    passedOn: { by: 'dispatcher', office: '429902', daysAgo: 8, reason: '美容院在望楚区' },
    answered: {
      by: 'liuhong',
      daysAgo: 6,
      told: 'portal',
      answer:
        '可以要求美容院出示该产品的进货凭证和带标签的外包装。限期使用的产品应当在显著位置清晰标明生产日期和安全使用期或者失效日期。拿不出来的，您可以举报，我们现场检查。',
    },
    closed: { daysAgo: 5, helped: true },
  },
  {
    nickname: '超期的小区电梯广告',
    asker: { name: '傅建国', phone: '19900000207' },
    channel: 'internet',
    daysAgo: 12,
    question: '小区电梯里的医疗广告写着“三天见效”，是不是违法？我只是想问问，不是举报。',
    passedOn: { by: 'dispatcher', office: '429904', handler: 'jiangli', daysAgo: 12, reason: '小区在梅浦区' },
  },
  {
    nickname: '刚来的网上提问',
    asker: { name: '欧阳靖', phone: '19900000208' },
    channel: 'internet',
    daysAgo: 0,
    question: '想在小区门口摆摊卖自己家种的菜，要不要办营业执照？',
  },
  {
    nickname: '其实是投诉',
    asker: { name: '洪玉梅', phone: '19900000209', address: '楚江市望楚区古渡街道柳林路12号' },
    channel: 'phone',
    daysAgo: 3,
    question:
      '想问一下，我在力行健身办的年卡，才去了两个月，上周关门装修没有期限，我要求退款，店长不给退，我该怎么办？',
    operator: '力行健身会所',
    goodsClass: 'culture-sports',
    problemClass: 'contract',
    converted: {
      by: 'agent',
      daysAgo: 3,
      claims: ['refund'],
      goodsName: '健身年卡',
      disputedAmountFen: 268_000,
      dispatchTo: '429902',
    },
  },
]
