/** What a tip advises, by goods and by problem: the bureau's own words, to begin with. The writer changes them. */
export interface Advice {
  /** What to look out for. */
  watch: string
  /** One line each. */
  advice: readonly string[]
}

export const anyAdvice: readonly string[] = [
  '保存小票、发票、聊天记录和付款记录，它们是以后退换货的依据。',
  '先找商家协商；谈不成，可以拨打12315，或者到附近的消费维权服务站。',
]

/** Where nothing particular is known of the goods or the problem. */
export const generalAdvice: Advice = { watch: '请在付款前问清价格、质量和退换办法。', advice: [] }

export const adviceOnOperator: Advice = {
  watch: '投诉集中在退费和售后。商家出现迟迟不退款、频繁停业、低价招揽大额充值时，要提高警惕。',
  advice: ['暂时不要再充值。', '已经付的钱，马上找商家写下退款时间。'],
}

export const adviceByGoods: Readonly<Record<string, Advice>> = {
  clothing: {
    watch: '主要问题是起球、褪色、开线，成分和标签不一致，以及不肯退换。',
    advice: ['买之前看清吊牌上的成分和洗涤方法。', '吊牌先别剪，不合适时更好退换。'],
  },
  appliances: {
    watch: '主要问题是用了不久就坏、漏电、维修拖延，以及安装另收费。',
    advice: ['认准3C标志，当场通电试机。', '问清保修多久、安装收不收费，写在单据上。'],
  },
  food: {
    watch: '主要问题是过期、变质、异物和标签不全。',
    advice: ['看清生产日期和保质期。', '发现问题先拍照，保留实物和包装。'],
  },
  vehicles: {
    watch: '主要问题是质量故障反复修、定金不退、强制搭售保险和装潢。',
    advice: ['“定金”和“订金”差一个字，退不退差很多，签字前看清。', '电动自行车要有3C认证和合格证。'],
  },
  'making-repair': {
    watch: '主要问题是延期、增项加价、材料和合同不一致。',
    advice: ['材料的品牌、型号、单价写进合同。', '分阶段付款，验收合格再付下一笔。'],
  },
  'catering-lodging': {
    watch: '主要问题是预订取消不退钱、菜品不新鲜、另收餐位费。',
    advice: ['订房订席前问清多少天以内可以退。', '点菜时问清斤两和价格，结账核对小票。'],
  },
  jewellery: {
    watch: '主要问题是成色、重量和标签不一致。',
    advice: ['当场过秤，看清检测证书的编号。', '发票上写明材质、重量和工费。'],
  },
  travel: {
    watch: '主要问题是临时加购物点、退团扣钱多。',
    advice: ['行程、购物次数、退团扣多少写进合同。', '“零团费”不要报。'],
  },
  'culture-sports': {
    watch: '主要问题是健身卡、会员卡不退，商家搬走或者关门。',
    advice: ['少充值、勤消费，别被大额优惠吸引。', '商家要搬走、停业时，马上要求退余额。'],
  },
  beauty: {
    watch: '主要问题是预付卡不退、临时加价、强行推销。',
    advice: ['服务前问清总价，不要的项目当场拒绝。', '办卡前想好常不常来，少充值。'],
  },
  education: {
    watch: '主要问题是课没上完机构关门、退费难。',
    advice: ['一次不要交超过三个月的费用。', '退费条件写进合同，口头承诺不算数。'],
  },
  telecom: {
    watch: '主要问题是不知情开通业务、套餐降不下来、解约要付违约金。',
    advice: ['办套餐前问清合约期和最低消费。', '每月看一次账单，有不认识的收费马上问。'],
  },
}

export const adviceByProblem: Readonly<Record<string, Advice>> = {
  quality: {
    watch: '主要问题是商品用不久就坏、和说明不一致。',
    advice: ['当场验货，贵重商品开箱时录像。', '在保修期内出的问题，商家要负责修、换、退。'],
  },
  'after-sales': {
    watch: '主要问题是修了又坏、退换货推来推去。',
    advice: ['每次送修都要一张维修单。', '商家推给厂家时，可以要求先由卖货的商家负责。'],
  },
  price: {
    watch: '主要问题是标价和结账价不一样、临时加价。',
    advice: ['下单前问清总价，结账时核对小票。', '没有标明的收费，可以拒绝。'],
  },
  contract: {
    watch: '主要问题是预付卡不退、定金不退、条款不利于消费者。',
    advice: ['少充值、勤消费，别被大额优惠吸引。', '合同里写清怎么退、扣多少。'],
  },
  advertising: {
    watch: '主要问题是宣传和实际不符。',
    advice: ['把宣传页面截图保存。', '“最好”“第一”“包治”这样的话不要信。'],
  },
  'food-safety': {
    watch: '主要问题是过期、变质、异物。',
    advice: ['看清生产日期和保质期。', '吃出问题先拍照、留样，身体不适及时就医并保留病历。'],
  },
  safety: {
    watch: '主要问题是使用中受伤、着火、漏电。',
    advice: ['发现异常马上停用、断电。', '保留商品原样，不要自己拆修。'],
  },
}
