/** One row of a table as a consultation of ours. */
import type { Day } from '../../../law/grammar.ts'
import type { ConsultationThere } from '../../consultation/index.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import type { Surroundings } from './as-appeal.ts'
import { factsOf, named } from './as-complaint.ts'
import { channelOf, goodsOf, problemOf } from './codes.ts'

export function consultationOf(appeal: AppealRow, receivedOn: Day, around: Surroundings): ConsultationThere {
  const office = around.offices.named(appeal.office) ?? around.offices.named(appeal.department)
  const respondentName = named(appeal.respondentName)
  return {
    sourceNumber: appeal.sourceNumber,
    channel: channelOf(appeal.channel, around.usualChannel),
    receivedOn,
    receivedAt: `${receivedOn}T${appeal.receivedAt?.time ?? '00:00:00'}+08:00`,
    ...(appeal.consumerName || appeal.consumerPhone
      ? {
          asker: {
            name: named(appeal.consumerName) ?? '未提供',
            phone: appeal.consumerPhone ?? '',
            address: appeal.consumerAddress ?? null,
          },
        }
      : {}),
    question: factsOf(appeal),
    ...(respondentName && { respondentName }),
    ...(appeal.goodsClass && { goodsClass: goodsOf(appeal.goodsClass).code }),
    ...(appeal.problemClass && { problemClass: problemOf(appeal.problemClass) }),
    ...answeredIn(appeal, receivedOn, office === undefined),
    officeId: office ?? around.offices.centreId,
  }
}

/** Answered where the table gives the words or the day; at the centre and on the day of the call it was on the spot. */
function answeredIn(appeal: AppealRow, receivedOn: Day, atCentre: boolean): Pick<ConsultationThere, 'answered'> {
  const { answer, closedAt } = appeal
  if (answer === undefined && closedAt === undefined) return {}
  const on = closedAt?.day ?? receivedOn
  return {
    answered: {
      text: answer ?? '（来源表未载答复内容）',
      on,
      by: appeal.office ?? '来源系统',
      onTheSpot: atCentre && on === receivedOn,
    },
  }
}
