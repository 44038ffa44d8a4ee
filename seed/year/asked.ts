/** What people ask the hotline, and what is answered: by what was law in 2018, without quoting it. */
import type { GoodsClass, Problem } from '../../law/classes.ts'

export interface Asked {
  problem: Problem
  goods?: readonly GoodsClass[]
  /** Asked of no goods at all. */
  noGoods?: true
  questions: readonly string[]
  answer: string
  weight?: number
  /** The question under which the knowledge base keeps it: its answer of then is the first version there. */
  article: string
}

export const openings = [
  '',
  '',
  '',
  '您好，',
  '请问：',
  '想咨询一下，',
  '我问一下，',
  '同志你好，',
  '麻烦问一下，',
  '来电咨询：',
  '替家里老人问，',
  '上次问过一次，再确认下，',
]

const edible: readonly GoodsClass[] = ['food', 'special-food', 'tobacco-drinks']
const durable: readonly GoodsClass[] = ['appliances', 'communication', 'household', 'vehicles']
const paidAhead: readonly GoodsClass[] = ['beauty', 'culture-sports', 'education', 'laundry']

export const asked: readonly Asked[] = [
  {
    problem: 'after-sales',
    weight: 3,
    goods: ['clothing', 'household', 'cosmetics', 'appliances', 'communication'],
    article: '网购七天无理由退货怎么退？',
    questions: [
      '网上买的{物}不想要了，能退吗？',
      '网购{物}，商家说拆了包装不能退，是这样吗？',
      '{物}收到{日}天了，还能七天无理由退货吗？',
      '七天无理由退{物}，运费谁出？',
    ],
    answer:
      '网络、电视、电话、邮购方式购买的，除定作、鲜活易腐、已拆封的音像软件、报刊等以外，收到商品之日起七日内可以退货，不用说明理由；商品应当完好，运费由消费者承担，另有约定的除外。',
  },
  {
    problem: 'after-sales',
    weight: 3,
    goods: durable,
    article: '商品有质量问题，退货、换货、修理（三包）怎么规定？',
    questions: [
      '{物}用了{日}天坏了，商家只修不换，合理吗？',
      '在{商家}买的{物}还在保修期，要收我检测费，该不该交？',
      '{物}修了两次还坏，能不能换新的？',
      '{物}的三包从哪天算起？',
      '三包凭证丢了，{物}还能保修吗？',
    ],
    answer:
      '属于三包的商品，七日内出现性能故障可以退货、换货或者修理，十五日内可以换货或者修理；三包期内修理两次仍不能正常使用的，凭修理记录可以换货。三包期内由销售者免费修理，自开票之日算起，扣除修理占用的时间。有发票等购货凭证的可以办理。',
  },
  {
    problem: 'contract',
    weight: 3,
    goods: paidAhead,
    article: '预付卡的店关门、停业了，钱能退吗？',
    questions: [
      '在{商家}办的卡没用完，店要搬走了，钱能退吗？',
      '{商家}换了老板不认以前的卡，找谁？',
      '办了{物}的卡，合同写“概不退费”，有效吗？',
      '{物}的课上了{日}节不想上了，怎么退费？',
    ],
    answer:
      '预收款方式提供商品或者服务的，应当按照约定提供；未按约定提供的，应当按消费者的要求履行约定或者退回预付款。排除消费者权利的格式条款无效。可以先同经营者协商，谈不成的登记投诉，由辖区组织调解。',
  },
  {
    problem: 'contract',
    weight: 2,
    article: '定金、订金能退吗？有什么区别？',
    questions: [
      '在{商家}交了定金，现在不想买{物}了，定金能退吗？',
      '{物}付了订金，商家迟迟不交货，能要求双倍返还吗？',
      '“定金”和“订金”有什么区别？',
    ],
    answer:
      '先看收据、合同上写的是哪两个字：“定金”是担保，一般您反悔就要不回来，商家反悔要双倍还您，具体由合同和法院认定；“订金”一般按预付款处理，商家没有按约定提供的，可以要求退回。',
  },
  {
    problem: 'food-safety',
    weight: 3,
    goods: edible,
    article: '买到过期、变质食品，“十倍赔偿”怎么要？',
    questions: [
      '在{商家}买的{物}过期了，可以要求赔多少？',
      '{物}里吃出异物，要保留什么证据？',
      '{物}没有中文标签能卖吗？',
      '{物}上写的保质期和生产日期对不上，怎么办？',
    ],
    answer:
      '生产不符合食品安全标准的食品，或者经营明知是不符合食品安全标准的食品，消费者可以要求价款十倍或者损失三倍的赔偿金，不足一千元的为一千元。请保留实物、包装、小票和付款记录，可以投诉，也可以举报。',
  },
  {
    problem: 'price',
    weight: 2,
    article: '标价和结账价格不一样，商家多收钱怎么办？',
    questions: [
      '{商家}的{物}没有标价，可以投诉吗？',
      '{物}标价和收银价不一样，按哪个算？',
      '{商家}收包装费、餐具费合法吗？',
      '停车费怎么查标准？',
    ],
    answer:
      '经营者应当明码标价，不得在标价之外加价，不得收取未标明的费用。价格方面的问题可以登记后转价格主管部门处理，请提供小票和照片。',
  },
  {
    problem: 'advertising',
    article: '广告和实物不一样、夸大宣传，怎么办？',
    questions: [
      '{商家}宣传的{物}和实物差很多，算虚假宣传吗？',
      '{物}广告说“全国第一”可以吗？',
      '微信朋友圈卖的{物}是假的，你们管不管？',
    ],
    answer:
      '以虚假或者引人误解的内容欺骗、误导消费者的，构成虚假宣传或者虚假广告，可以举报；消费者权益受损害的可以同时投诉。请保留页面截图、聊天记录和付款记录。',
  },
  {
    problem: 'quality',
    weight: 2,
    article: '要做质量鉴定，费用谁出？',
    questions: [
      '{物}怀疑是假货，去哪里鉴定？',
      '鉴定{物}的费用谁出？',
      '在{商家}买的{物}有质量问题，对方不承认，怎么办？',
      '{物}没有合格证能卖吗？',
    ],
    answer:
      '可以同经营者协商共同委托有资质的检验机构检测、鉴定，费用一般由申请的一方垫付，最后由责任方承担。耐用商品自接受之日起六个月内发现瑕疵发生争议的，由经营者承担举证责任。',
  },
  {
    problem: 'safety',
    article: '产品爆炸、漏电伤了人，找商家还是厂家？',
    questions: ['{物}召回了怎么办？', '在{商家}消费时摔伤，可以投诉吗？', '{物}漏电，找商家还是找厂家？'],
    answer:
      '因商品、服务造成人身、财产损害的，可以向销售者要求赔偿，也可以向生产者要求赔偿。请保留就医记录、现场照片。召回信息可以在国家质量监督部门网站查询。',
  },
  {
    problem: 'measurement',
    goods: ['food', 'jewellery', 'other-goods'],
    article: '缺斤短两、少称了，加油加不足，怎么办？',
    questions: ['{物}少称了，怎么投诉？', '市场里的公平秤在哪里？', '加油站加油不足找谁？'],
    answer:
      '可以先到市场公平秤复秤；确实短缺的，可以要求补足或者退还差价。计量方面的违法行为登记后转计量主管部门处理。',
  },
  {
    problem: 'other',
    noGoods: true,
    weight: 4,
    article: '怎么投诉？要准备什么材料？',
    questions: [
      '怎么投诉？要带什么材料？',
      '投诉以后多久有结果？',
      '我前几天的投诉办到哪一步了？',
      '投诉要不要收费？',
      '不在楚江市买的东西能在这里投诉吗？',
      '全国12315互联网平台怎么注册？',
      '可以匿名投诉吗？',
    ],
    answer:
      '拨打12315、登录全国12315互联网平台或者到所在地工商所都可以，请提供本人姓名、电话、被投诉人名称和地址、请求和事实。收到后七个工作日内决定是否受理并告知，受理后六十日内组织调解。不收取费用。',
  },
  {
    problem: 'other',
    noGoods: true,
    weight: 3,
    article: '办营业执照、年报、注销，问谁？',
    questions: [
      '办营业执照要什么材料？',
      '个体户改名字怎么办？',
      '执照丢了怎么补？',
      '年报在哪里报？今年截止到哪天？',
      '公司注销要多久？',
      '微信能不能办执照？',
    ],
    answer:
      '登记注册的事项请到市民之家工商窗口或者登录网上登记系统办理，个体工商户由所在地工商所办理；年报每年1月1日至6月30日在企业信用信息公示系统报送。窗口电话已告知。',
  },
  {
    problem: 'other',
    noGoods: true,
    weight: 2,
    article: '这件事不归市场监管部门管，应该找谁？',
    questions: [
      '小区物业乱收费归哪里管？',
      '噪音扰民你们管吗？',
      '拖欠工资找谁？',
      '快递丢了找谁投诉？',
      '车子被违停拍了怎么查？',
      '公交卡怎么退？',
    ],
    answer: '您反映的事项不属于工商部门职责，已告知可以拨打12345或者向有关主管部门反映，并提供了电话。',
  },
  {
    problem: 'after-sales',
    goods: ['vehicles'],
    article: '汽车三包怎么规定？新车刚买就坏能退换吗？',
    questions: ['汽车三包是多久？', '新车买了{日}天发动机有异响，能退车吗？', '电动车超标了，商家该不该退？'],
    answer:
      '家用汽车包修期不低于三年或者六万公里，三包有效期不低于二年或者五万公里；交付之日起六十日内或者三千公里内出现转向、制动失效等严重问题的可以退换。电动自行车应当符合国家标准和三包规定。',
  },
  {
    problem: 'contract',
    goods: ['travel', 'transport'],
    article: '跟团游取消、机票车票退改，手续费太高怎么办？',
    questions: ['跟团游临时取消，团费能全退吗？', '{物}退改签手续费太高，合理吗？', '旅行社强制购物怎么投诉？'],
    answer:
      '旅游合同的争议可以向旅游主管部门投诉，也可以登记后由我们转办；行前解除合同的，扣除必要费用后退还余款。请保留合同、行程单。',
  },
  {
    problem: 'contract',
    goods: ['telecom'],
    article: '话费多扣、套餐被改、宽带违约金，找谁？',
    questions: ['手机套餐被改了怎么办？', '宽带没到期要交违约金吗？', '话费莫名其妙多扣，找谁？'],
    answer:
      '请先拨打运营商客服要求核查，保留受理编号；十五日内没有答复或者不满意的，可以向电信用户申诉受理中心申诉，也可以在我们这里登记投诉。',
  },
]
