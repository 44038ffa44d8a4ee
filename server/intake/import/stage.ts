/** How far a row has come, from the words its own system uses. A word that is not clear leaves it where it is surest: earlier. */
import type { Day } from '../../../law/grammar.ts'
import type { StageThere } from '../../complaint/index.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import { parseInstant } from '../table/instant.ts'

const refused = /不予受理|不受理/
const withdrawn = /撤回|撤诉|撤销(投诉|申诉)/
/** 办理中 is said of any ticket: it tells of no decision on acceptance. */
const accepted = /^(已|予以|准予|同意)?受理|^(正在)?调解中/
const closed = /(已|全部)?(办结|结案|完结|归档)|(办理|处理|回复|答复)完成|^已(完成|答复|回复)|^closed/i
const notYet = /(未|待|不|非|尚未)(予)?(受理|办结|结案|完结|归档|完成|答复|回复|审核)/

/** Said of the mediation in clear words; "未达成协议" is no agreement. */
const failed = /(未|没有|无法|不能|难以|拒绝)(能)?(再)?(达成|调解|和解)|终止调解|调解(不成|失败|未成|未果|终止)|^终止/
const agreed = /调解成功|达成(了)?(调解|和解|一致)?(协议|和解|意见)|达成一致|(双方|已)(自行)?和解|和解成功|^settled/i

/** Columns of some systems that say when it was accepted; they are no field of ours and stand in `extra`. */
const acceptanceColumns = ['受理时间', '受理日期', '初查时间', '初查日期', '初查反馈时间', '决定受理时间']

export function stageOf(
  appeal: AppealRow,
  receivedOn: Day,
  offices: { handling: number | undefined; centre: number },
): StageThere {
  const states = [appeal.acceptanceState, appeal.handlingState].filter(each => each !== undefined)
  const says = (words: RegExp) => states.some(state => words.test(state) && !notYet.test(state))
  const isRefused = states.some(state => refused.test(state))
  const isWithdrawn = says(withdrawn)
  const isClosed = appeal.closedAt !== undefined || says(closed)
  const wasAccepted = !isRefused && says(accepted)
  const closedOn = appeal.closedAt?.day
  const acceptedOn = wasAccepted ? acceptanceDay(appeal, receivedOn, closedOn) : undefined
  const common = {
    accepted: wasAccepted,
    ...(acceptedOn && { acceptedOn }),
    ...(appeal.answer === undefined ? {} : { answer: appeal.answer }),
  }
  if (isClosed || isRefused || isWithdrawn)
    return {
      ...common,
      state: 'closed',
      outcome: isRefused ? 'refused' : isWithdrawn ? 'withdrawn' : outcomeOf(appeal, states, wasAccepted),
      ...(closedOn && { closedOn }),
      officeId: offices.handling ?? offices.centre,
    }
  // Accepted by an office that we do not know: the centre must find it here.
  if (wasAccepted && offices.handling !== undefined)
    return { ...common, state: 'accepted', outcome: null, officeId: offices.handling }
  return {
    state: 'to-dispatch',
    outcome: null,
    accepted: false,
    officeId: offices.centre,
    ...(appeal.answer === undefined ? {} : { answer: appeal.answer }),
  }
}

/**
 * The state columns first, then what was answered (only of a complaint that was accepted: other answers speak of agreements
 * too), then money that came back; else nobody can say, and the outcome stays empty.
 */
function outcomeOf(appeal: AppealRow, states: readonly string[], wasAccepted: boolean): StageThere['outcome'] {
  const answer = wasAccepted ? appeal.answer : undefined
  for (const text of [...states, appeal.extra.调解结果, appeal.extra.结案方式, answer]) {
    if (text === undefined) continue
    if (failed.test(text)) return 'terminated'
    if (agreed.test(text)) return 'settled'
  }
  return (appeal.recoveredFen ?? 0) > 0 ? 'settled' : null
}

function acceptanceDay({ extra }: AppealRow, receivedOn: Day, closedOn: Day | undefined): Day | undefined {
  for (const column of acceptanceColumns) {
    const day = parseInstant(extra[column] ?? '').value?.day
    if (day !== undefined && day >= receivedOn && (closedOn === undefined || day <= closedOn)) return day
  }
  return undefined
}
