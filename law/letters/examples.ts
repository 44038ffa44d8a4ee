/** One full example of each form, with people and shops of the model city: for the tests and for the form preview. */

import type { ValuesOf } from './form.ts'
import type { forms } from './index.ts'
import { penaltyExamples } from './penalty.examples.ts'
import { enclosure } from './wording.ts'

const office = '楚江市江城区市场监督管理局'
const letter = { office, issuedOn: '2026-06-10' }
const kettle = '楚江市江城区好邻居电器商行出售的电水壶漏电，要求退货并赔偿损失'
const consumer = {
  complainant: '许晴川',
  complainantPhone: '19900001234',
  complainantAddress: '楚江市江城区柳堤街道望江路18号3栋502室',
}
const shop = { respondent: '楚江市江城区好邻居电器商行', respondentAddress: '楚江市江城区桥头街道解放路6号' }
const facts =
  '2026年5月30日，投诉人在被投诉人处以288元购得“沸沸”牌电水壶一只（型号FF-1701），次日使用时壶身带电，右手被电击发麻。\n投诉人持小票与商行协商，商行称已拆封不退。附购物小票、照片3张、视频1段。'
const claim = '退还货款288元，赔偿交通费、误工费200元。'

export const refusalGrounds121 = [
  { code: '16-1', text: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的；' },
  {
    code: '16-2',
    text: '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的；',
  },
  {
    code: '16-3',
    text: '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的；',
  },
  { code: '16-4', text: '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的；' },
  { code: '16-5', text: '未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的；' },
  { code: '16-6', text: '冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的；' },
  { code: '16-7', text: '法律、法规、规章规定不予受理的其他情形。' },
]

export const terminationGrounds121 = [
  { code: '23-1', text: '投诉人撤回投诉或者双方自行和解的；' },
  { code: '23-2', text: '投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的；' },
  { code: '23-3', text: '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的；' },
  { code: '23-4', text: '投诉人与被投诉人对鉴定、检测费用承担无法协商一致的；' },
  { code: '23-5', text: '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的；' },
  { code: '23-6', text: '市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的；' },
  { code: '23-7', text: '投诉人、被投诉人死亡或者主体资格灭失的；' },
  { code: '23-8', text: '法律、法规、规章规定的应当终止调解的其他情形。' },
]

export const examples: { [N in keyof typeof forms]: ValuesOf<(typeof forms)[N]> } = {
  ...penaltyExamples,
  1: {
    ...consumer,
    ...shop,
    office,
    number: 'TS20260601000123',
    idKind: '居民身份证',
    idNumber: '（已核验，号码从略）',
    agreesToPublication: true,
    agreesToDelegation: false,
    respondentContact: '孟老板',
    respondentPhone: '19900005678',
    facts,
    claim,
    registeredOn: '2026-06-01',
  },
  2: {
    ...shop,
    office,
    number: 'JB20260601000045',
    informer: '举报人0045',
    named: '实名',
    facts: '该商行出售的电水壶没有强制性认证标志，仓库内约有二百只。',
    evidence: '照片2张',
    registeredOn: '2026-06-01',
  },
  3: {
    ...letter,
    number: '楚市监投送〔2026〕第31号',
    office: '楚江市市场监督管理局',
    recipient: '江城区市场监督管理局',
    from: '许晴川',
    receivedOn: '2026-06-01',
    subject: kettle,
    kind: '投诉',
    reportByOn: '2026-08-10',
    enclosed: enclosure(3, 7),
  },
  4: {
    ...letter,
    number: '江城市监投证〔2026〕第5号',
    recipient: '许晴川',
    receivedOn: '2026-06-01',
    subject: kettle,
    dueOn: '2026-06-09',
    materials: '居民身份证复印件或者照片，购物小票',
    phone: '0799-5550101',
    address: '楚江市江城区人民路100号',
  },
  5: {
    ...letter,
    number: '江城市监投受〔2026〕第12号',
    recipient: '许晴川',
    receivedOn: '2026-06-01',
    subject: kettle,
    contact: '周宁',
    phone: '0799-5550102',
  },
  6: {
    ...letter,
    number: '江城市监投不受〔2026〕第3号',
    recipient: '许晴川',
    receivedOn: '2026-06-01',
    subject: kettle,
    grounds: refusalGrounds121,
    ground: '16-2',
    explanation: '江城区消费者协会已于2026年5月31日受理同一争议并组织调解。',
  },
  7: {
    ...letter,
    number: '江城市监投调通〔2026〕第9号',
    recipient: '楚江市江城区好邻居电器商行',
    subject: kettle,
    meetingOn: '2026-06-18',
    meetingTime: '9时30分',
    place: '江城区市场监督管理局二楼调解室（人民路100号）',
    bring: '营业执照复印件、进货票据和产品合格证明',
    recusalDays: 3,
    mediator: '周宁',
    phone: '0799-5550102',
  },
  8: {
    ...letter,
    number: '江城市监投终〔2026〕第4号',
    recipient: '许晴川',
    subject: kettle,
    grounds: terminationGrounds121,
    ground: '23-3',
  },
  9: {
    ...letter,
    ...consumer,
    ...shop,
    number: '江城市监投调〔2026〕第8号',
    respondentHead: '孟好邻',
    facts,
    claim,
    agreement:
      '一、被投诉人当场收回电水壶，于2026年6月20日前向投诉人退还货款288.00元。\n二、被投诉人一次性补偿投诉人交通费100.00元。\n三、投诉人不再就此事主张其他权利。',
  },
  10: {
    ...letter,
    number: '江城市监举告〔2026〕第1号',
    recipient: '举报人·甲072',
    receivedOn: '2026-06-01',
    matter: 'JB20260601000001',
    basis: '《中华人民共和国广告法》第五十三条',
    result: '经核查，决定立案。',
    phone: '0799-5550102',
  },
  21: {
    ...letter,
    number: '江城市监投告〔2026〕第6号',
    recipient: '许晴川',
    receivedOn: '2026-06-03',
    subject: kettle,
    matterNumber: 'TS20260603000031',
    news: '该投诉与你于2026年6月1日提出的投诉（编号TS20260601000012）为同一消费者权益争议，我局并为一件办理。\n办理期限按编号TS20260601000012的投诉计算，不因并件延长。',
    phone: '0799-5550102',
    address: '楚江市江城区人民路100号',
  },
}
