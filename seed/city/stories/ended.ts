/** Complaints that ended without an agreement: refused, terminated, withdrawn. */
import { type Story, took, yuan } from './story.ts'

export const endedStories: readonly Story[] = [
  {
    nickname: '婚纱照',
    stands: 'closed',
    consumers: [
      {
        name: '邓佳怡',
        phone: '19900000021',
        gender: 'female',
        ageBand: 'adult',
        address: '楚江市望楚区长堤街道滨江一号院6栋1单元1801室',
      },
    ],
    operator: '挚爱印象婚纱摄影',
    channel: 'web',
    receivedDaysAgo: 75,
    saleMode: 'shop',
    goodsClass: 'making-repair',
    goodsName: '婚纱摄影套餐',
    problemClass: 'contract',
    claims: ['redo', 'refund'],
    facts:
      '本人与挚爱印象婚纱摄影签订5999元套餐，合同写明两个外景、六套服装、精修60张。拍摄当天外景只去了一个，选片时又说精修只含40张，多选一张加收80元。后期修图明显偏色，要求重拍被拒。本人认为商家没有按合同提供服务，要求重拍或者退还一半费用。',
    purchasedDaysAgo: 120,
    disputedAmountFen: yuan(5999),
    claimedAmountFen: yuan(3000),
    path: [
      took('dispatch', 'dispatcher', 74, { office: '429902', reason: '被投诉人实际经营地在望楚区橘园街道' }),
      took('accept', 'liuhong', 70, { handler: 'liuhong' }),
      took('start-mediation', 'liuhong', 68, {
        mediator: 'liuhong',
        mode: 'on-site',
        place: '望楚区市场监督管理局二楼调解室',
        inDays: 5,
        hour: 10,
      }),
      took('propose-termination', 'liuhong', 50, {
        ground: '23-3',
        explanation: '经两次组织调解，被投诉人只同意补修20张照片，投诉人坚持重拍或退款，明确表示无法达成调解协议。',
      }),
      took('terminate', 'head', 49, { remark: '同意终止调解，告知双方其他解决途径。' }),
      took('submit-closing', 'liuhong', 46, { remark: '终止调解决定书已送达双方，送达凭证存档。' }),
      took('close', 'yuqing', 45, { remark: '同意办结。' }),
      took('start-follow-up', 'tangyi', 43, { remark: '电话回访' }),
      took('conclude-follow-up', 'tangyi', 43, { level: 'fair', remark: '理解处理程序，准备起诉。' }),
    ],
  },
  {
    nickname: '过期饼干',
    stands: 'refused',
    consumers: [
      {
        name: '贾立志',
        phone: '19900000022',
        gender: 'male',
        ageBand: 'adult',
        address: '楚江市梅浦区红枫街道铁路新村4栋2单元302室',
      },
    ],
    operator: '好食多',
    channel: 'internet',
    receivedDaysAgo: 10,
    saleMode: 'shop',
    goodsClass: 'food',
    goodsName: '夹心饼干',
    problemClass: 'food-safety',
    claims: ['refund', 'punitive'],
    facts:
      '本人在好食多食品柳林店购买夹心饼干30盒，单独结账30次，每盒9.9元，回家发现全部超过保质期两天。要求退还货款297元，并按每盒1000元的标准赔偿30000元。如不处理将向上级反映。',
    purchasedDaysAgo: 11,
    disputedAmountFen: yuan(297),
    claimedAmountFen: yuan(30297),
    path: [
      took('dispatch', 'dispatcher', 10, { office: '429902', reason: '被投诉人实际经营地在望楚区柳林镇' }),
      took('propose-refusal', 'handler', 7, {
        ground: '16-3',
        explanation:
          '同一投诉人九十日内对我区七家超市就同一类问题提出投诉二十六件，本次一次购买30盒并分30次结账，明显超出生活消费所需，现有材料不能证明系为生活消费需要购买。过期食品线索另行依法核查。',
      }),
      took('refuse', 'head', 6, { remark: '同意不予受理。线索转执法股核查。' }),
    ],
  },
  {
    nickname: '停车费',
    stands: 'closed',
    consumers: [
      {
        name: '廖建明',
        phone: '19900000023',
        gender: 'male',
        ageBand: 'adult',
        address: '楚江市望楚区书院街道教师新村7栋1单元202室',
      },
    ],
    operator: '楚汇广场',
    channel: 'hotline',
    receivedDaysAgo: 31,
    saleMode: 'shop',
    goodsClass: 'parking',
    goodsName: '停车服务',
    problemClass: 'price',
    claims: ['refund'],
    facts:
      '本人在楚汇广场地下车库停车两小时二十分钟，收费24元。入口公示牌写每小时5元，出口却按每半小时4元收取，与公示不一致。向收费员询问，对方说系统自动计费没办法改。要求退还多收的费用，并要求广场把公示牌改正。',
    purchasedDaysAgo: 32,
    disputedAmountFen: yuan(24),
    claimedAmountFen: yuan(9),
    path: [
      took('dispatch', 'dispatcher', 31, { office: '429902', reason: '被投诉人实际经营地在望楚区钟鼓楼街道' }),
      took('withdraw', 'handler', 29, {
        reason: '投诉人来电说明，广场已主动退还多收的9元并更换公示牌，要求撤回投诉。',
      }),
      took('close-unaccepted', 'handler', 28, { remark: '已确认撤回，办结。' }),
    ],
  },
  {
    nickname: '手机翻新机',
    stands: 'termination-proposed',
    consumers: [
      {
        name: '谭志强',
        phone: '19900000024',
        gender: 'male',
        ageBand: 'adult',
        address: '楚江市鹤汀区南湖街道翠湖湾9栋2单元1102室',
      },
    ],
    operator: '星联通讯',
    channel: 'phone',
    receivedDaysAgo: 34,
    saleMode: 'shop',
    goodsClass: 'communication',
    goodsName: '智能手机',
    brand: '星耀',
    problemClass: 'quality',
    claims: ['return', 'punitive'],
    facts:
      '本人在数码城星联通讯器材店花4599元购买星耀牌手机，店主口头承诺是全新国行未拆封。使用半个月后自动关机，送官方售后检测，答复主板更换过、激活日期在购买前八个月，属于翻新机。回店理论，店主说出门不认，还把本人推出店外。要求退货并三倍赔偿。',
    purchasedDaysAgo: 55,
    disputedAmountFen: yuan(4599),
    claimedAmountFen: yuan(18396),
    path: [
      took('dispatch', 'dispatcher', 34, { office: '429903', reason: '被投诉人实际经营地在鹤汀区南湖街道' }),
      took('accept', 'handler2', 30, { handler: 'handler2' }),
      took('start-mediation', 'handler2', 28, {
        mediator: 'handler2',
        mode: 'on-site',
        place: '鹤汀区市场监督管理局调解室',
        inDays: 4,
        hour: 9,
      }),
      took('open-lead', 'handler2', 20, {
        facts: '官方售后检测单显示主板更换、激活日期早于销售日期八个月，涉嫌以翻新机冒充新机销售。',
      }),
      took('propose-termination', 'handler2', 3, {
        ground: '23-2',
        explanation: '被投诉人两次收到调解通知均未到场，电话中明确表示拒绝调解，无正当理由。',
      }),
    ],
  },
]
