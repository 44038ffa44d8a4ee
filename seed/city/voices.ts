/**
 * One matter, many voices: a gym that closed (十二人，写法各异), a school that stopped its courses (already handled as a group),
 * one dispute that came in over the hotline and the national platform, and complaints whose texts and contacts repeat.
 * All invented. Telephones 199 0000 0801 to 0899 are theirs.
 */
import type { Channel, Claim, GoodsClass, Problem } from '../../law/classes.ts'

export interface Voice {
  name: string
  phone: string
  address?: string
  /** The operator as this person wrote it. */
  wrote: string
  /** Short name on the register, where the call-taker found it. */
  operator?: string
  channel: Channel
  daysAgo: number
  goodsClass: GoodsClass
  goodsName: string
  problemClass: Problem
  claims: readonly Claim[]
  facts: string
  paidYuan: number
  claimedYuan: number
  boughtDaysBefore?: number
}

type Short = [name: string, wrote: string, channel: Channel, daysAgo: number, paid: number, left: number, facts: string]

const gymVoices: Short[] = [
  [
    '邹小满',
    '楚江市鹤翔健身有限公司',
    'phone',
    6,
    3680,
    2900,
    '办的是两年卡，今年三月开始用，昨天去发现大门上锁，玻璃门上贴着“内部装修”，群里说老板已经走了。',
  ],
  [
    '段景行',
    '鹤翔健身（鹤鸣店）',
    'internet',
    6,
    2680,
    1800,
    '年卡还剩八个月，店面突然关门，前台和教练都联系不上，会员群被解散。',
  ],
  [
    '傅雨晴',
    '鹤翔健身房',
    'phone',
    5,
    12800,
    9600,
    '除了年卡还买了四十节私教课，只上了十节，教练说工资也没发，人都走了。',
  ],
  ['雷一鸣', '鹤翔健身', 'app', 5, 2680, 2400, '上个月刚续的卡，这个月就关门了，打会员卡上的电话是空号。'],
  [
    '龙海燕',
    '鹤汀区鹤鸣街道鹤翔健身馆',
    'phone',
    4,
    3680,
    3000,
    '和同事三个人一起办的卡，发票没给，只有收据，现在门店贴了转让。',
  ],
  ['贺知远', '鹤翔健身俱乐部', 'phone', 4, 5980, 4100, '三年卡用了不到一年，门店停业，物业说已经欠了半年租金。'],
  [
    '顾清欢',
    '楚江市鹤翔健身公司',
    'wechat-mini',
    3,
    2680,
    2000,
    '健身房关门后在公众号发了通知说可以转到别的店，但是那家店不认。',
  ],
  ['毛建平', '鹤翔健身会所', 'visit', 3, 1980, 1500, '给老伴办的游泳卡，一次没去成就关门了，要求退钱。'],
  ['龚雪松', '鹤翔健身', 'phone', 2, 8800, 7000, '私教课余额七千多，教练让我找公司，公司电话没有人接。'],
  [
    '万欣怡',
    '鹤翔健身（站前店）',
    'internet',
    2,
    2680,
    2300,
    '用贷款分期办的卡，门关了每个月还在扣款，要求退费并停止扣款。',
  ],
  [
    '覃子墨',
    '鹤翔健身有限公司',
    'phone',
    1,
    3680,
    3100,
    '看到别人维权才知道关门了，卡里还有十个月，要求退还剩余费用。',
  ],
  ['武思远', '鹤翔健身', 'phone', 1, 2680, 1200, '卡还剩五个月，储物柜里还有我的东西，拿不出来，要求退费并取回物品。'],
]

const schoolVoices: Short[] = [
  [
    '戴文静',
    '望楚区启明星文化艺术培训学校',
    'phone',
    20,
    9800,
    6200,
    '孩子报的美术班一次交了六十节课，十月底开始停课，老师说校区不开了。',
  ],
  ['莫晓东', '启明星培训', 'internet', 20, 5600, 3900, '钢琴课还剩二十八节，学校发通知说停课，退费一直拖着不办。'],
  [
    '孔令仪',
    '启明星培训（文昌街校区）',
    'phone',
    19,
    12800,
    8800,
    '两个孩子的舞蹈课，校区搬空了，负责人的电话打不通。',
  ],
  ['向明月', '启明星艺术培训', 'phone', 19, 4800, 4800, '报名费交了一周就停课，一节没上，要求全额退款。'],
  ['汤子涵', '望楚启明星培训学校', 'visit', 18, 7200, 5400, '书法班停课，校方让转到另一个机构，我们不同意，要求退费。'],
  ['常青竹', '启明星培训学校', 'phone', 18, 6600, 4000, '课程顾问已经离职，合同上写着随时可退，现在没有人办。'],
]

const told = (
  list: readonly Short[],
  from: number,
  shared: Pick<Voice, 'goodsClass' | 'goodsName' | 'problemClass' | 'claims'>,
): Voice[] =>
  list.map(([name, wrote, channel, daysAgo, paidYuan, claimedYuan, facts], at) => ({
    name,
    wrote,
    channel,
    daysAgo,
    paidYuan,
    claimedYuan,
    phone: `19900000${from + at}`,
    facts: `${facts}共支付${paidYuan}元，要求退还剩余的${claimedYuan}元。`,
    ...shared,
  }))

export const gym = {
  operator: '鹤翔健身',
  voices: told(gymVoices, 801, {
    goodsClass: 'culture-sports',
    goodsName: '健身卡',
    problemClass: 'contract',
    claims: ['refund'],
  }),
}

export const school = {
  operator: '启明星培训',
  office: '429902',
  handler: 'handler',
  confirmedDaysAgo: 17,
  reason: '校区已经停课，家长投诉集中，由属地牵头',
  dispute: '启明星培训停课后的退费',
  news: '我局已约谈该校负责人，该校承诺按剩余课时退费。请保留合同、收据和上课记录，调解的时间和地点另行通知。',
  voices: told(schoolVoices, 821, {
    goodsClass: 'education',
    goodsName: '艺术培训课程',
    problemClass: 'contract',
    claims: ['refund'],
  }),
}

/** One dispute, two doors: told to the national platform by night, and to the hotline the next morning. */
export const twoDoors = {
  person: { name: '叶知秋', phone: '19900000841', address: '楚江市望楚区橘园街道橘颂路27号1单元602室' },
  operator: '清风电器',
  sourceNumber: '4299020000202611190000841',
  goodsClass: 'appliances' as GoodsClass,
  goodsName: '洗衣机',
  problemClass: 'after-sales' as Problem,
  paidYuan: 2899,
  national: {
    daysAgo: 9,
    facts:
      '10月2日在清风电器购买滚筒洗衣机一台，价格2899元。使用一个月后脱水时剧烈抖动并漏水，报修三次，师傅上门两次都说要等配件，至今没有修好。要求换货或者退款。',
  },
  hotline: {
    daysAgo: 8,
    facts:
      '来电人反映在清风电器买的滚筒洗衣机（2899元）用了一个月，脱水抖动、漏水，报修三次一直说等配件没修好，要求退款或者换货。',
  },
}

/** What article 17 lets the office consider: the same words, one telephone, two names. */
export const repeated = {
  phone: '19900000851',
  address: '楚江市望楚区书院街道学府路66号2单元301室',
  office: '429902',
  names: ['石磊磊', '石磊磊', '石磊磊', '康小军', '石磊磊', '石磊磊', '石磊磊'],
  /** Short names of the shops, the last one still to be assessed. */
  shops: ['万家惠超市', '好食多', '山货铺子', '百姓大药房', '茶庵茶叶', '枫川供销超市', '万家惠超市'],
  daysAgo: [64, 51, 47, 33, 26, 12, 3],
  goods: ['蜂蜜', '糕点', '菌菇干货', '代用茶', '茶叶', '腊肉', '坚果礼盒'],
  facts: (goods: string) =>
    `本人在被投诉人处购买${goods}若干，付款后发现外包装标签未标注生产日期和产品标准代号，违反《食品安全法》第六十七条的规定，属于不符合食品安全标准的食品。要求退还货款，并依据该法第一百四十八条赔偿一千元。`,
}
