/** One row of a table as a report of ours. Who informed goes under the seal (Order 121 art. 37), and nowhere else. */
import type { Day } from '../../../law/grammar.ts'
import { usccProblem } from '../../party/index.ts'
import type { ReportThere } from '../../report/index.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import type { Surroundings } from './as-appeal.ts'
import { factsOf, named } from './as-complaint.ts'
import { channelOf, goodsOf, violationOf } from './codes.ts'

const notFiled = /不予立案|不立案|未立案/
const filed = /立案/
const transferred = /移送|移交/
const closed = /(已|全部)?(办结|结案|完结|归档)|^已(完成|答复|回复|反馈)/
const notYet = /(未|待|不|非|尚未)(予)?(办结|结案|完结|归档|完成|答复|回复|反馈)/

export function reportOf(appeal: AppealRow, receivedOn: Day, around: Surroundings): ReportThere {
  const { extra } = appeal
  const uscc = appeal.uscc !== undefined && !usccProblem(appeal.uscc) ? appeal.uscc : null
  return {
    sourceNumber: appeal.sourceNumber,
    channel: channelOf(appeal.channel, around.usualChannel),
    receivedOn,
    receivedAt: `${receivedOn}T${appeal.receivedAt?.time ?? '00:00:00'}+08:00`,
    informer: informerOf(appeal),
    columns: {
      respondent_name: named(appeal.respondentName) ?? '未写明',
      respondent_uscc: uscc,
      respondent_address: named(appeal.respondentAddress),
      place_address: named(extra.事发地 ?? extra.违法行为发生地),
      violation_class: violationOf(appeal.problemClass),
      goods_name: named(extra['商品/服务名称'] ?? extra.商品名称 ?? extra.产品名称) ?? goodsOf(appeal.goodsClass).name,
      facts: factsOf(appeal),
    },
    stage: stageOf(appeal, around),
  }
}

/** Nobody named and no number: anonymous. */
function informerOf({ consumerName, consumerPhone, consumerAddress }: AppealRow): ReportThere['informer'] {
  if (!consumerName && !consumerPhone) return null
  return {
    ...(consumerName && { name: consumerName.slice(0, 60) }),
    ...(consumerPhone && { phone: consumerPhone }),
    ...(consumerAddress && { address: consumerAddress.slice(0, 200) }),
  }
}

/** What is not clear leaves it where it is surest: earlier. The day of the decision is in no such table. */
function stageOf(appeal: AppealRow, around: Surroundings): ReportThere['stage'] {
  const states = [appeal.acceptanceState, appeal.handlingState].filter(each => each !== undefined)
  const says = (words: RegExp) => states.some(state => words.test(state))
  const result = says(notFiled)
    ? ('not-filed' as const)
    : says(filed)
      ? ('filed' as const)
      : says(transferred)
        ? ('transferred' as const)
        : null
  const office = around.offices.named(appeal.office) ?? around.offices.named(appeal.department)
  const ended = appeal.closedAt !== undefined || states.some(state => closed.test(state) && !notYet.test(state))
  if (ended)
    return {
      state: 'closed',
      result,
      officeId: office ?? around.offices.centreId,
      ...(appeal.closedAt && { closedOn: appeal.closedAt.day }),
    }
  return office === undefined
    ? { state: 'to-dispatch', result: null, officeId: around.offices.centreId }
    : { state: 'to-verify', result: null, officeId: office }
}
