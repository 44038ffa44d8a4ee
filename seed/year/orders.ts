/** 165 orders from 12345: 95 sent back, nearly all because they belonged elsewhere, 66 closed, four still in hand on 31 December. */
import type { Day } from '../../law/grammar.ts'
import type { OrderReturnCode } from '../../law/workorder.reasons.ts'
import { addDays } from '../../server/kernel/day.ts'
import type { OrderStage, OrderThere } from '../../server/workorder/past.ts'
import { appealTexts } from './appeal-texts.ts'
import { seedYear } from './figures.ts'
import { problemFor } from './problem.ts'
import { daysOfYear, serialOf, shuffled, timeOf, type YearStage } from './stage.ts'

/** What the hotline took for ours: title, words, where it belongs. */
const elsewhere: readonly (readonly [title: string, content: string, to: string])[] = [
  ['反映工地夜间施工噪音', '来电人反映小区对面工地夜间十一点后仍在施工，影响休息，要求处理。', '市城市管理局'],
  ['反映小区物业服务差', '来电人反映小区垃圾多日未清运，物业称业主欠费。', '市住房和城乡建设局'],
  ['反映公交线路间隔长', '来电人反映早高峰公交车间隔超过半小时，要求增加班次。', '市交通运输局'],
  ['咨询社保转移', '来电人从外地回楚江工作，咨询养老保险如何转入。', '市人力资源和社会保障局'],
  ['反映路灯不亮', '来电人反映小区门前路灯已坏半个月，夜间出行不便。', '市城市管理局'],
  ['反映供水水质发黄', '来电人反映自来水连续三天发黄，要求查明原因。', '市水利和湖泊局'],
  ['反映拖欠农民工工资', '来电人反映所在工地拖欠三个月工资，工头失联。', '市人力资源和社会保障局'],
  ['反映出租车拒载', '来电人反映在火车站打车被拒载，记下了车牌。', '市交通运输局'],
  ['反映餐馆油烟直排', '来电人反映楼下餐馆油烟直排，影响楼上住户。', '市环境保护局'],
  ['反映幼儿园收费', '来电人反映幼儿园中途涨价，没有通知家长。', '市教育局'],
  ['反映开发商逾期交房', '来电人反映所购商品房逾期半年未交，要求支付违约金。', '市住房和城乡建设局'],
  ['反映食品摊贩占道', '来电人反映校门口流动摊贩占道经营，堵塞交通。', '市城市管理局'],
  ['反映快递乱扔', '来电人反映快递员把包裹放在楼下不送上门。', '市邮政管理局'],
  ['反映医院收费疑问', '来电人对住院费用清单有疑问，医院解释不清。', '市卫生和计划生育委员会'],
  ['反映景区门票优惠', '来电人反映六十五岁老人未享受门票优惠。', '市旅游局'],
  ['反映网络诈骗', '来电人称被冒充客服的人骗走五千元，要求追回。', '市公安局'],
]

export function ordersOf(stage: YearStage): OrderThere[] {
  const { chance } = stage
  const { ordersReturned, ordersClosed, ordersInHand } = seedYear
  const ended = ordersReturned + ordersClosed
  const days = [
    ...daysOfYear(chance, ended, '2018-12-12'),
    ...Array.from({ length: ordersInHand }, (_, at) => addDays('2018-12-25', at)),
  ]
  const kinds = shuffled(
    chance,
    Array.from({ length: ended }, (_, at) => (at < ordersReturned ? ('returned' as const) : ('closed' as const))),
  )
  const tell = appealTexts(stage.copy * 1000 + 12_345)
  return days.map((day, nth) => orderOf(stage, tell, day, nth, kinds[nth] ?? 'in-hand'))
}

function orderOf(
  stage: YearStage,
  tell: ReturnType<typeof appealTexts>,
  day: Day,
  nth: number,
  kind: 'returned' | 'closed' | 'in-hand',
): OrderThere {
  const { chance, copy, operators, people, workday } = stage
  const caller = people[16_900 + (nth % 100)]!
  const signedOn = workday(day)
  const known = {
    sourceNumber: `CJ12345-${day.replaceAll('-', '')}-${serialOf(copy, nth)}`,
    urgent: chance.happens(0.03),
    caller: { name: caller.name, phone: caller.phone, address: caller.address },
    receivedOn: day,
    calledAt: timeOf(chance, day, 8, 20),
  }
  const code: OrderReturnCode = chance.weighted([
    ['not-amr-duty', 80],
    ['duplicate', 9],
    ['elsewhere-pending', 6],
    ['incomplete', 5],
  ] as const)
  if (kind === 'returned' && code === 'not-amr-duty') {
    const [title, content, to] = chance.pick(elsewhere)
    const returned: OrderStage = {
      state: 'returned',
      officeId: stage.officeId('429900-12315'),
      signedOn,
      returnedOn: workday(addDays(signedOn, chance.whole(0, 1))),
      returnCode: code,
      returnReason: '所反映事项不属于工商行政管理部门职责。',
      proposedElsewhere: to,
    }
    return {
      ...known,
      asks: title.startsWith('咨询') ? 'consultation' : 'help',
      title,
      content,
      respondentName: null,
      respondentAddress: null,
      stage: returned,
    }
  }
  const shop = chance.pick(operators)
  const goods = chance.pick(shop.sells)
  const problem = problemFor(chance, goods)
  const text = tell({ goods, problem, operator: shop.name })
  return {
    ...known,
    asks: 'complaint',
    title: `反映${shop.shortName}${text.goodsName}问题`,
    content: text.facts,
    respondentName: shop.name,
    respondentAddress: shop.address,
    goods,
    problem,
    stage: stageOfOrder(stage, kind, code, signedOn, shop.areaCode),
  }
}

function stageOfOrder(
  stage: YearStage,
  kind: 'returned' | 'closed' | 'in-hand',
  returnCode: OrderReturnCode,
  signedOn: Day,
  areaCode: string,
): OrderStage {
  const { chance, workday } = stage
  if (kind === 'returned') {
    const returnedOn = workday(addDays(signedOn, chance.whole(0, 2)))
    return {
      state: 'returned',
      officeId: stage.officeId('429900-12315'),
      signedOn,
      returnedOn,
      returnCode,
      returnReason: whyReturned[returnCode]!,
    }
  }
  const dispatchedOn = workday(addDays(signedOn, chance.whole(0, 1)))
  const closedOn =
    kind === 'closed'
      ? workday(addDays(dispatchedOn, chance.whole(2, 12)))
      : workday(addDays('2019-01-03', chance.whole(0, 7)))
  const archivedOn = workday(addDays(closedOn, chance.whole(1, 5)))
  return {
    state: 'archived',
    officeId: stage.officeId(areaCode.slice(0, 6)),
    signedOn,
    dispatchedOn,
    closedOn,
    archivedOn,
    reply: chance.pick([
      '经调解双方达成一致，已退款，来电人表示满意。',
      '已联系双方，商家同意换货，来电人无异议。',
      '已核实情况并当面答复来电人。',
      '经营者已整改并致歉，来电人表示认可。',
    ]),
  }
}

const whyReturned: Partial<Record<OrderReturnCode, string>> = {
  duplicate: '同一来电人同一事项已在办理，重复派单。',
  'elsewhere-pending': '来电人已就同一争议向人民法院起诉。',
  incomplete: '工单未写明被反映对象，多次联系不上来电人。',
}
