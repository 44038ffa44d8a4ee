/** The remembered reports of the model city: one for each ending, and some on the way. Days are counted back from today. */

import type { ReportStep } from '../../law/report.ts'
import type { ReportRegistrationInput } from '../../server/report/contract.ts'
import { afterReport, type CaseStoryStep } from './case-stories.ts'

export interface ReportStory {
  nickname: string
  /** Where it stands after its last step. */
  stands: string
  /** Absent: anonymous. 199 0000 0700 to 0799 are kept for the informers. */
  informer?: { name: string; phone: string; address?: string }
  /** Short name of a remembered operator, or a name that is on no register. */
  operator: string | { name: string; address?: string }
  channel: string
  receivedDaysAgo: number
  violationClass: string
  goodsName?: string
  venue?: ReportRegistrationInput['venue']
  placeAddress?: string
  facts: string
  evidence?: string
  insider?: boolean
  wantsReward?: boolean
  path: readonly ReportStoryStep[]
}

/** Offices by code, people by account, an earlier report by its nickname. */
export interface ReportStoryStep {
  step: ReportStep | 'ask-unsealing' | 'in-case'
  by: string
  daysAgo: number
  facts: Record<string, unknown>
}

const took = (
  step: ReportStoryStep['step'],
  by: string,
  daysAgo: number,
  facts: Record<string, unknown> = {},
): ReportStoryStep => ({ step, by, daysAgo, facts })

/** A step of the case that the report opened. */
const inCase = ({ by, daysAgo, step, facts = {} }: CaseStoryStep): ReportStoryStep => ({
  step: 'in-case',
  by,
  daysAgo,
  facts: { step, said: facts },
})

const wangchu = (daysAgo: number) =>
  took('dispatch', 'dispatcher', daysAgo, { office: '429902', reason: '被举报行为发生在望楚区' })

const luo = { name: '罗一鸣', phone: '19900000701', address: '楚江市望楚区古渡街道江畔家园6栋1单元301室' }
const shen = { name: '沈知秋', phone: '19900000702' }

export const reportStories: readonly ReportStory[] = [
  {
    nickname: '水晶泥',
    stands: 'closed',
    informer: luo,
    operator: '万家惠超市',
    channel: 'phone',
    receivedDaysAgo: 63,
    violationClass: 'product-quality',
    goodsName: '水晶泥',
    facts:
      '万家惠超市文具区在卖一种盒装水晶泥，盒子上没有厂名、厂址和合格证，气味刺鼻。旁边就是实验小学，放学时很多学生在买。店员说是批发市场拿的货，没有票。',
    evidence: '货架照片两张，购买小票一张。',
    wantsReward: true,
    path: [
      wangchu(62),
      took('start-verification', 'handler', 61),
      took('record-visit', 'handler', 60, {
        on: 60,
        place: '望楚区古渡街道江汉大道88号一楼文具区',
        officers: ['handler', 'qianbo'],
        findings: '现场发现无厂名厂址、无合格证的盒装水晶泥42盒，当事人不能提供进货票据，已抽样并责令下架。',
      }),
      took('send-to-testing', 'handler', 59, { bodyName: '楚江市产品质量检验所', item: '可迁移硼含量' }),
      took('return-from-testing', 'handler', 51, { result: '可迁移硼超过国家标准限值，判定不合格。' }),
      took('propose-filing', 'handler', 50, {
        explanation: '经检验不合格，有证据初步证明销售不合格儿童用品，建议立案。',
      }),
      took('legal-opinion', 'legal', 50, { opinion: '事实清楚，符合第十九条规定的立案条件。' }),
      took('file', 'head', 49, { officers: ['handler', 'qianbo'], remark: '同意立案。' }),
      ...afterReport(49, 700_000).map(each => inCase(each)),
      took('propose-reward', 'handler', 9, { level: 'third', seriousness: 'large-fine', eligible: true }),
      took('approve-reward', 'head', 7, { remark: '同意。' }),
      took('pay-reward', 'handler', 3, { on: 3, voucher: '举奖2026-04' }),
      took('close', 'handler', 3),
    ],
  },
  {
    nickname: '水晶泥又一次',
    stands: 'closed',
    informer: luo,
    operator: '万家惠超市',
    channel: 'internet',
    receivedDaysAgo: 45,
    violationClass: 'product-quality',
    goodsName: '水晶泥',
    facts:
      '万家惠超市卖没有合格证的水晶泥，之前已经反映过。想问问为什么还能看到货架上的空盒子。就是同一批货，没有别的新情况。',
    path: [
      wangchu(44),
      took('propose-repeat', 'handler', 43, {
        earlier: '水晶泥',
        explanation: '同一举报人就同一事实重复举报，已立案。',
      }),
      took('confirm-repeat', 'head', 42, { remark: '同意不再另行处理。' }),
      took('close', 'handler', 42),
    ],
  },
  {
    nickname: '虚假宣传',
    stands: 'filed',
    operator: '美丽约定美容养生馆',
    channel: 'internet',
    receivedDaysAgo: 12,
    violationClass: 'advertising',
    goodsName: '养生仪',
    facts:
      '美丽约定美容养生馆在店内大屏和公众号上宣传“量子养生仪三个疗程根治高血压、糖尿病”，还拿“北京专家”做保证。很多老人交了上万元。没有看到任何医疗广告批准文号。',
    evidence: '店内大屏照片、公众号文章截图、宣传单一张。',
    insider: true,
    path: [
      wangchu(11),
      took('start-verification', 'handler', 11),
      took('record-visit', 'handler', 10, {
        on: 10,
        place: '望楚区长堤街道长堤路77号二楼',
        officers: ['handler', 'liuhong'],
        findings: '店内大屏正在播放宣传视频，含有表示功效的断言；当事人不能提供广告审查批准文件。',
      }),
      took('propose-filing', 'handler', 8, { explanation: '涉嫌违反广告法第十七条，建议立案。' }),
      took('file', 'head', 6, { officers: ['handler', 'liuhong'] }),
    ],
  },
  {
    nickname: '超标电动车',
    stands: 'verifying',
    informer: shen,
    operator: '飞驰电动车行',
    channel: 'phone',
    receivedDaysAgo: 30,
    violationClass: 'product-quality',
    goodsName: '电动自行车',
    facts:
      '飞驰电动车行卖的电动自行车可以当场解除限速，店家说能跑到五十公里。合格证上的最高车速是二十五公里。周围好几个外卖骑手都是在那里改的。',
    path: [
      took('dispatch', 'dispatcher', 29, { office: '429903', reason: '被举报行为发生在鹤汀区鹤鸣街道' }),
      took('start-verification', 'handler2', 28),
      took('extend', 'mengfan', 12, { reason: '涉及多名骑手，需逐一核实并委托检测，案情复杂。' }),
    ],
  },
  {
    nickname: '超标电动车的新情况',
    stands: 'merged',
    informer: shen,
    operator: '飞驰电动车行',
    channel: 'phone',
    receivedDaysAgo: 8,
    violationClass: 'product-quality',
    goodsName: '电动自行车',
    facts:
      '补充：飞驰电动车行后院还有一间改装间，晚上八点以后开工。昨天看到他们一次改了六辆。可以看到换下来的控制器堆在门口。',
    path: [
      took('dispatch', 'dispatcher', 8, { office: '429903', reason: '与在先举报为同一单位' }),
      took('propose-merge', 'handler2', 7, { earlier: '超标电动车', explanation: '同一举报人补充改装间的新事实。' }),
      took('merge', 'mengfan', 7, { remark: '同意并入。' }),
    ],
  },
  {
    nickname: '不明码标价',
    stands: 'closed',
    informer: { name: '顾小满', phone: '19900000703' },
    operator: '城投停车',
    channel: 'wechat-mini',
    receivedDaysAgo: 40,
    violationClass: 'price',
    goodsName: '停车服务',
    facts:
      '城投停车江汉大道停车场入口没有收费公示牌，出场时收了十五元。问保安，说牌子坏了拿去修了。希望查一查有没有不按规定明码标价。',
    path: [
      wangchu(39),
      took('start-verification', 'liuhong', 38),
      took('record-visit', 'liuhong', 36, {
        on: 36,
        place: '望楚区古渡街道江汉大道20号停车场',
        officers: ['liuhong', 'zhuangyan'],
        findings: '公示牌因车辆碰撞损坏，当日已重新设置；收费与核定标准一致。',
      }),
      took('propose-no-filing', 'liuhong', 34, {
        ground: '20-1',
        explanation: '公示牌损坏三日，当日已恢复，没有多收费用，违法行为轻微并及时改正，没有造成危害后果。',
      }),
      took('legal-opinion', 'legal', 33, { opinion: '同意，符合第二十条第一项。' }),
      took('decline', 'head', 33, { remark: '同意不予立案，责令加强巡查。' }),
      took('close', 'liuhong', 31),
    ],
  },
  {
    nickname: '违禁药鱼',
    stands: 'transferred',
    informer: { name: '梁守田', phone: '19900000704' },
    operator: '枫川供销超市',
    channel: 'visit',
    receivedDaysAgo: 20,
    violationClass: 'food-safety',
    goodsName: '活鱼',
    facts:
      '枫川供销超市门口的活鱼是城关镇一个养殖户送的，养殖户在塘里用孔雀石绿。我见过空药瓶。超市自己不知道，问题在养殖环节。',
    path: [
      took('dispatch', 'dispatcher', 19, { office: '429921', reason: '被举报行为发生在枫川县城关镇' }),
      took('start-verification', 'fengcheng', 18),
      took('propose-transfer', 'fengcheng', 15, {
        to: 'other-department',
        organ: '枫川县农业农村局',
        explanation: '养殖环节用药属农业农村部门职责。',
      }),
      took('transfer', 'luoping', 14, { remark: '同意移送。' }),
      took('hand-over', 'fengcheng', 13, { receiptNumber: '枫农移收〔2026〕6号', on: 13 }),
    ],
  },
  {
    nickname: '外省网店',
    stands: 'closed',
    operator: { name: '远山特产网店', address: '江苏省南京市某路1号' },
    channel: 'internet',
    receivedDaysAgo: 16,
    violationClass: 'unfair-competition',
    goodsName: '野生蜂蜜',
    venue: 'website',
    facts:
      '这家网店说蜂蜜是野生的，其实是糖浆勾兑的。包装上写的检验报告编号在网上查不到。客服说他们在南京，让我去南京投诉。',
    path: [
      took('refer', 'dispatcher', 15, { organ: '南京市市场监督管理局', reason: '网店经营者住所地不在本市。' }),
      took('close', 'dispatcher', 15),
    ],
  },
  {
    nickname: '无照加油',
    stands: 'filing-proposed',
    operator: { name: '江汉大道东口流动加油车', address: '楚江市望楚区古渡街道江汉大道东口' },
    channel: 'phone',
    receivedDaysAgo: 9,
    violationClass: 'unlicensed',
    goodsName: '柴油',
    placeAddress: '楚江市望楚区古渡街道江汉大道东口',
    facts:
      '每天凌晨五点到七点，江汉大道东口停一辆改装面包车给工地车辆加柴油。没有任何标识和执照。旁边就是居民楼，很不安全。',
    path: [
      wangchu(8),
      took('start-verification', 'zhuangyan', 7),
      took('record-visit', 'zhuangyan', 5, {
        on: 5,
        place: '江汉大道东口',
        officers: ['zhuangyan', 'qianbo'],
        findings: '当场查获改装车一辆、柴油约600升，当事人不能提供营业执照。',
      }),
      took('propose-filing', 'zhuangyan', 2, { explanation: '涉嫌无照经营成品油，建议立案。' }),
    ],
  },
  {
    nickname: '缺斤少两',
    stands: 'testing',
    operator: '万家惠超市',
    channel: 'internet',
    receivedDaysAgo: 10,
    violationClass: 'measurement',
    goodsName: '散装干货',
    facts:
      '万家惠超市散装干货区的电子秤偏重，我带的五百克砝码称出来五百三十克。换了旁边一台也是一样。买一斤木耳少了将近一两。',
    path: [
      wangchu(9),
      took('start-verification', 'handler', 8),
      took('send-to-testing', 'handler', 4, { bodyName: '楚江市计量测试检定所', item: '电子秤示值检定' }),
      took('ask-unsealing', 'liuhong', 1, { reason: '须请举报人提供所用砝码以便比对。' }),
    ],
    informer: { name: '韩笑', phone: '19900000705' },
  },
  {
    nickname: '保健品会销',
    stands: 'to-verify',
    operator: '百姓大药房',
    channel: 'phone',
    receivedDaysAgo: 3,
    violationClass: 'unfair-competition',
    goodsName: '保健品',
    informer: { name: '姚桂芬', phone: '19900000706' },
    facts:
      '百姓大药房人民路店每周三上午办讲座，送鸡蛋，然后推销一种三千八百元的灵芝粉，说能抗癌。讲课的人自称退休院长。我母亲已经买了两盒。',
    path: [took('dispatch', 'dispatcher', 2, { office: '429903', reason: '被举报行为发生在鹤汀区铁佛寺街道' })],
  },
  {
    nickname: '翻新手机',
    stands: 'to-dispatch',
    operator: '黄沙手机卖场',
    channel: 'internet',
    receivedDaysAgo: 1,
    violationClass: 'consumer-rights',
    goodsName: '手机',
    facts:
      '黄沙手机卖场把翻新机当新机卖，封条是他们自己贴的。后面小屋里有一台封膜机。我以前在那里上过班，知道是谁在做。',
    insider: true,
    path: [],
  },
]
