/** The remembered 12345 orders of the model city, one at every stage; days are counted back from today. */
import type { Ask } from '../../law/workorder.ts'

export interface OrderStory {
  /** Number in the city's hotline, without the day. */
  nth: string
  asks: Ask
  calledDaysAgo: number
  receivedDaysAgo: number
  title: string
  content: string
  caller: { name?: string; phone?: string; address?: string }
  respondent: { name?: string; address?: string }
  urgent?: boolean
  secret?: boolean
  goods?: string
  /** What was owed to 12345 was typed in there by hand, by the dispatcher. */
  told?: true
  path: { daysAgo: number; by: string; step: string; facts?: Record<string, unknown> }[]
}

const wangchu = { office: '429902', reason: '被反映对象实际经营地在其辖区' }
const heting = { office: '429903', reason: '被反映对象实际经营地在其辖区' }

export const orderStories: OrderStory[] = [
  {
    nth: '0001',
    asks: 'complaint',
    calledDaysAgo: 0,
    receivedDaysAgo: 0,
    title: '反映万家惠超市散装大米缺斤短两',
    content: '来电人称在望楚区古渡街道江汉大道88号万家惠超市购买散装大米10斤，回家复秤只有9斤2两，要求退还差价并赔偿。',
    caller: { name: '黄秀兰', phone: '19900000401', address: '楚江市望楚区古渡街道' },
    respondent: { name: '楚江市万家惠超市有限公司', address: '楚江市望楚区古渡街道江汉大道88号' },
    path: [],
  },
  {
    nth: '0002',
    asks: 'help',
    calledDaysAgo: 1,
    receivedDaysAgo: 1,
    title: '反映小区电梯运行异响',
    content: '来电人反映望楚区长堤街道某小区2号楼电梯运行时有异响，物业称已报修但无人处理，请有关部门督促。',
    caller: { name: '方建国', phone: '19900000402' },
    respondent: { name: '楚江市安居物业服务有限公司', address: '楚江市望楚区长堤街道' },
    path: [{ daysAgo: 1, by: 'dispatcher', step: 'sign-for' }],
  },
  {
    nth: '0003',
    asks: 'complaint',
    calledDaysAgo: 9,
    receivedDaysAgo: 8,
    title: '反映某中介收取定金不退',
    content: '来电人通过望楚区一家房产中介看房，交付定金2000元，后房东反悔，中介以合同为由不退定金。',
    caller: { name: '高丽萍', phone: '19900000403' },
    respondent: { name: '楚江市好邻居房产经纪服务部', address: '楚江市望楚区书院街道' },
    path: [
      { daysAgo: 8, by: 'dispatcher', step: 'sign-for' },
      {
        daysAgo: 7,
        by: 'dispatcher',
        step: 'propose-outside',
        facts: {
          code: 'not-amr-duty',
          rule: '《市场监督管理投诉举报处理办法》第四十一条',
          reason: '房屋中介服务纠纷由住房和城乡建设部门处理',
          proposedElsewhere: '楚江市住房和城乡建设局',
        },
      },
      { daysAgo: 7, by: 'duyuan', step: 'request-return', facts: { remark: '同意，职责清单不含该事项' } },
    ],
  },
  {
    nth: '0004',
    told: true,
    asks: 'suggestion',
    calledDaysAgo: 20,
    receivedDaysAgo: 19,
    title: '建议增设夜市公共卫生间',
    content: '来电人建议在鹤汀区夜市附近增设公共卫生间，方便群众。',
    caller: { name: '梁小军', phone: '19900000404' },
    respondent: {},
    path: [
      { daysAgo: 19, by: 'dispatcher', step: 'sign-for' },
      {
        daysAgo: 19,
        by: 'dispatcher',
        step: 'propose-outside',
        facts: {
          code: 'not-amr-duty',
          rule: '《市场监督管理投诉举报处理办法》第四十一条',
          reason: '公共设施建设不属于市场监管职责',
          proposedElsewhere: '楚江市城市管理执法局',
        },
      },
      { daysAgo: 18, by: 'duyuan', step: 'request-return' },
      { daysAgo: 17, by: 'dispatcher', step: 'accept-return', facts: { reason: '12345电话告知同意退回' } },
    ],
  },
  {
    nth: '0005',
    asks: 'complaint',
    calledDaysAgo: 2,
    receivedDaysAgo: 2,
    title: '反映火锅店结账时多收餐位费',
    content: '来电人在鹤汀区一家火锅店就餐，菜单未标明餐位费，结账时每人多收5元，要求退还。',
    caller: { name: '秦晓梅', phone: '19900000405' },
    respondent: { name: '鹤汀区老灶台火锅店', address: '楚江市鹤汀区鹤鸣街道' },
    path: [
      { daysAgo: 2, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 1, by: 'dispatcher', step: 'dispatch', facts: heting },
    ],
  },
  {
    nth: '0006',
    asks: 'complaint',
    calledDaysAgo: 7,
    receivedDaysAgo: 6,
    title: '反映健身房停业会员卡余额不退',
    content: '来电人在望楚区钟鼓楼街道办理健身年卡1980元，使用两个月后门店停业装修至今未开，要求退还余额。',
    caller: { name: '许志强', phone: '19900000406', address: '楚江市望楚区钟鼓楼街道' },
    respondent: { name: '望楚区动力派健身工作室', address: '楚江市望楚区钟鼓楼街道' },
    path: [
      { daysAgo: 6, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 6, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      { daysAgo: 5, by: 'handler', step: 'take-up' },
    ],
  },
  {
    nth: '0007',
    asks: 'complaint',
    calledDaysAgo: 12,
    receivedDaysAgo: 12,
    title: '反映网购儿童座椅与宣传不符',
    content: '来电人在网店购买儿童安全座椅，宣传有认证标识，收货后没有，要求退货退款。网店登记地在楚江市。',
    caller: { name: '曹敏', phone: '19900000407' },
    respondent: { name: '楚江市童乐母婴用品店', address: '楚江市望楚区橘园街道' },
    path: [
      { daysAgo: 12, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 12, by: 'dispatcher', step: 'dispatch', facts: heting },
      {
        daysAgo: 10,
        by: 'handler2',
        step: 'propose-return',
        facts: {
          code: 'not-competent-place',
          rule: '《市场监督管理投诉举报处理办法》第十三条',
          reason: '该店登记住所在望楚区，不在鹤汀区',
          proposedOffice: '429902',
        },
      },
      { daysAgo: 10, by: 'mengfan', step: 'sign-return', facts: { remark: '核实登记住所，同意' } },
    ],
  },
  {
    nth: '0008',
    asks: 'complaint',
    calledDaysAgo: 16,
    receivedDaysAgo: 16,
    title: '反映二手车里程表被调',
    content: '来电人在二手车行购车，提车后发现里程表与4S店记录不符，车行推诿，要求退车。',
    caller: { name: '谭卫东', phone: '19900000408' },
    respondent: { name: '楚江市顺达二手车交易行', address: '楚江市经济技术开发区' },
    path: [
      { daysAgo: 16, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 15, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      {
        daysAgo: 13,
        by: 'handler',
        step: 'propose-return',
        facts: {
          code: 'not-competent-place',
          rule: '《市场监督管理投诉举报处理办法》第十三条',
          reason: '经营地在经济技术开发区',
          proposedOffice: '429971',
        },
      },
      { daysAgo: 13, by: 'head', step: 'sign-return' },
      {
        daysAgo: 12,
        by: 'dispatcher',
        step: 'dispatch',
        facts: { office: '429971', reason: '退回单位称经营地在开发区' },
      },
      {
        daysAgo: 9,
        by: 'chengcheng',
        step: 'propose-return',
        facts: {
          code: 'not-competent-place',
          rule: '《市场监督管理投诉举报处理办法》第十三条',
          reason: '开发区内无此店，门店在望楚区柳林镇二手车市场',
          proposedOffice: '429902',
        },
      },
      { daysAgo: 8, by: 'dongliang', step: 'sign-return' },
    ],
  },
  {
    nth: '0009',
    asks: 'report',
    secret: true,
    calledDaysAgo: 5,
    receivedDaysAgo: 5,
    title: '举报小作坊无证生产卤菜',
    content: '来电人举报柳林镇一处民房内无证加工卤菜，卫生状况差，夜间送往农贸市场销售。',
    caller: { phone: '19900000409' },
    respondent: { name: '柳林镇无名卤菜作坊', address: '楚江市望楚区柳林镇' },
    path: [
      { daysAgo: 5, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 5, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      { daysAgo: 4, by: 'handler', step: 'take-up' },
      { daysAgo: 1, by: 'handler', step: 'request-extension', facts: { amount: 5, reason: '夜间蹲守核查，需要延长' } },
    ],
  },
  {
    nth: '0010',
    asks: 'complaint',
    calledDaysAgo: 14,
    receivedDaysAgo: 13,
    title: '反映蛋糕店预付卡无法使用',
    content: '来电人持望楚区一家蛋糕店充值卡300元，门店更名后拒绝使用，要求退还余额。',
    caller: { name: '邹芳', phone: '19900000410' },
    respondent: { name: '望楚区甜心蛋糕店', address: '楚江市望楚区古渡街道' },
    path: [
      { daysAgo: 13, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 13, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      { daysAgo: 12, by: 'handler', step: 'take-up' },
      {
        daysAgo: 2,
        by: 'handler',
        step: 'submit',
        facts: { result: 'solved', reply: '经协调，新店主同意承兑原卡余额，来电人表示认可。' },
      },
    ],
  },
  {
    nth: '0011',
    told: true,
    asks: 'consultation',
    calledDaysAgo: 25,
    receivedDaysAgo: 25,
    title: '咨询七日无理由退货的范围',
    content: '来电人咨询线下门店购买的衣服是否适用七日无理由退货。',
    caller: { name: '石磊', phone: '19900000411' },
    respondent: {},
    path: [
      { daysAgo: 25, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 25, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      { daysAgo: 24, by: 'handler', step: 'take-up' },
      {
        daysAgo: 24,
        by: 'handler',
        step: 'submit',
        facts: {
          result: 'explained',
          reply: '已答复：七日无理由退货适用于网络、电视、电话、邮购等方式；线下门店以商家承诺为准。',
        },
      },
      { daysAgo: 23, by: 'head', step: 'close', facts: { remark: '同意办结' } },
    ],
  },
  {
    nth: '0012',
    told: true,
    asks: 'complaint',
    calledDaysAgo: 30,
    receivedDaysAgo: 29,
    title: '反映装修公司拖延施工',
    content: '来电人与望楚区一家装修公司签约，约定工期60天，已逾期一个月未完工，要求按合同赔偿。',
    caller: { name: '罗长青', phone: '19900000412' },
    respondent: { name: '楚江市美家装饰工程有限公司', address: '楚江市望楚区书院街道' },
    path: [
      { daysAgo: 29, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 29, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      { daysAgo: 28, by: 'handler', step: 'take-up' },
      {
        daysAgo: 15,
        by: 'handler',
        step: 'submit',
        facts: { result: 'solved', reply: '装修公司承诺十日内完工并按合同支付违约金。' },
      },
      { daysAgo: 14, by: 'head', step: 'close' },
      { daysAgo: 4, by: 'dispatcher', step: 'rework', facts: { reason: '12345回访：来电人称公司仍未完工，不满意' } },
    ],
  },
  {
    nth: '0013',
    asks: 'complaint',
    calledDaysAgo: 6,
    receivedDaysAgo: 5,
    title: '反映电动车电池三包期内不予更换',
    content: '来电人购买电动车四个月，电池续航严重下降，商家以人为损坏为由拒绝更换，要求更换电池。',
    caller: { name: '余海燕', phone: '19900000413', address: '楚江市望楚区橘园街道' },
    respondent: { name: '望楚区飞鸽电动车专卖店', address: '楚江市望楚区橘园街道' },
    path: [
      { daysAgo: 5, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 5, by: 'agent', step: 'convert', facts: { kind: 'complaint' } },
    ],
  },
  {
    nth: '0014',
    told: true,
    asks: 'complaint',
    urgent: true,
    calledDaysAgo: 40,
    receivedDaysAgo: 40,
    title: '反映幼儿园食堂食材变质',
    content: '来电人反映望楚区一所幼儿园食堂使用变质食材，请立即核查。',
    caller: { name: '姚静', phone: '19900000414' },
    respondent: { name: '望楚区小星星幼儿园', address: '楚江市望楚区长堤街道' },
    path: [
      { daysAgo: 40, by: 'dispatcher', step: 'sign-for' },
      { daysAgo: 40, by: 'dispatcher', step: 'dispatch', facts: wangchu },
      { daysAgo: 40, by: 'handler', step: 'take-up' },
      {
        daysAgo: 39,
        by: 'handler',
        step: 'submit',
        facts: { result: 'solved', reply: '当日现场检查，封存问题食材，责令更换供货商。' },
      },
      { daysAgo: 39, by: 'head', step: 'close' },
      { daysAgo: 37, by: 'dispatcher', step: 'archive' },
    ],
  },
]
