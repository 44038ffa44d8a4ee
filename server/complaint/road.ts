/** The road that the complainant sees: what happened, and what comes next. What is only proposed inside the office is not told. */
import type { Label } from '../../law/grammar.ts'

interface Happened {
  name: string
  at: Date
  facts: Record<string, unknown>
}

/**
 * @param events of the one matter, oldest first
 * @param inEnglish the offices' English names by their id
 */
export function roadOf(
  state: string,
  events: readonly Happened[],
  inEnglish: ReadonlyMap<number, string>,
): { road: { at: string; what: Label }[]; next: Label } {
  const road = events.flatMap(({ name, at, facts }) => {
    const what = happened[name]?.({ ...facts, officeEn: inEnglish.get(Number(facts.officeId)) })
    return what ? [{ at: at.toISOString(), what }] : []
  })
  const proposal = events.findLast(each => /propose-termination$|withdraw-after-acceptance$/.test(each.name))
  const withdrew = state === 'termination-proposed' && proposal?.name === 'complaint.withdraw-after-acceptance'
  const rated = state === 'closed' && events.some(each => each.name === 'complaint.rate')
  return { road, next: withdrew ? ending : rated ? over : (next[state] ?? next.closing!) }
}

const plainly = (zh: string, en: string) => (): Label => ({ zh, en })
const registered = plainly('您的投诉已登记', 'Your complaint was registered')
const withdrawn = plainly('您撤回了投诉', 'You withdrew the complaint')
const closed = plainly('办结', 'Closed')
const parted = plainly('经核实不是同一争议，单独办理', 'Found to be another dispute: handled by itself')

const happened: Record<string, (facts: Record<string, unknown>) => Label | undefined> = {
  'complaint.register': registered,
  'complaint.import': registered,
  'complaint.dispatch': facts => ({
    zh: `已分送${String(facts.office ?? '')}办理`,
    en: `Sent to ${String(facts.officeEn ?? facts.office ?? '')}`,
  }),
  'complaint.offer-odr': plainly('已转企业在线和解', 'Handed to the firm for online settlement'),
  'complaint.settle-by-odr': plainly('与企业达成和解', 'Settled with the firm'),
  'complaint.return-from-odr': plainly('企业未能和解，转行政处理', 'Not settled with the firm; back to the authority'),
  'complaint.request-identity': plainly('需要您补充身份证明材料', 'Please send proof of identity'),
  'complaint.receive-identity': plainly('收到您的身份证明材料', 'Your proof of identity was received'),
  'complaint.return-to-centre': plainly('正在核对由哪个单位办理', 'The competent office is being determined'),
  'complaint.change-law': plainly('改定了适用的规定', 'It was ruled which rules apply'),
  'complaint.accept': plainly('决定受理', 'Accepted'),
  'complaint.refuse': plainly('决定不予受理', 'Refused'),
  'complaint.start-mediation': plainly('组织调解', 'Mediation called'),
  'complaint.send-to-testing': plainly('送鉴定检测，期间不计入调解期限', 'Sent for testing; this time does not count'),
  'complaint.return-from-testing': plainly('鉴定检测完成', 'Testing finished'),
  'complaint.request-recusal': plainly(
    '有人申请调解人员回避，调解中止',
    'Somebody asked for another mediator; mediation is suspended',
  ),
  'complaint.decide-recusal': plainly('作出回避决定，继续调解', 'Decided on the mediator; mediation goes on'),
  'complaint.settle': plainly('达成调解协议', 'Settled'),
  'complaint.withdraw': withdrawn,
  'complaint.withdraw-after-acceptance': withdrawn,
  'complaint.terminate': plainly('决定终止调解', 'Mediation terminated'),
  'complaint.close': closed,
  'complaint.close-unaccepted': closed,
  'complaint.open-rework': plainly('重新办理', 'Taken up again'),
  'complaint.conclude-follow-up': plainly('回访完成', 'Follow-up call made'),
  'complaint.supplement': plainly('补充了材料', 'Material was added'),
  'complaint.confirm': plainly('您确认了处理结果', 'You confirmed the result'),
  'complaint.consent': ({ agreed }) =>
    agreed
      ? { zh: '您同意公示投诉信息', en: 'You agreed to publication' }
      : { zh: '您撤回了公示同意', en: 'You took back your consent to publication' },
  'complaint.rate': plainly('您作了评价', 'You rated it'),
  'complaint.join': facts => ({
    zh: `与您的${String(facts.lead)}为同一争议，并为一件办理，期限不延长`,
    en: `The same dispute as your ${String(facts.lead)}: handled as one, no limit grows longer`,
  }),
  'complaint.gather': facts => ({
    zh: `您的${String(facts.number)}并入本件一并办理`,
    en: `Your ${String(facts.number)} is handled with this one`,
  }),
  'complaint.let-go': facts => ({
    zh: `您的${String(facts.number)}不再并入本件，单独办理`,
    en: `Your ${String(facts.number)} is handled by itself again`,
  }),
  'complaint.part': parted,
  'complaint.part-accepted': parted,
  'mass.gather': facts => ({
    zh: `同类投诉较多，由${String(facts.office)}统一组织处置，您的期限和权利不变`,
    en: `Several people complain of the same: ${String(facts.office)} handles it as one; your limits and rights stay as they are`,
  }),
  'clock.recompute': movedLimit,
}

/** Only a limit that moved: that a provisional day became a firm one shows at the limit itself. */
function movedLimit({ label, because, before, after }: Record<string, unknown>): Label | undefined {
  if (before === after) return undefined
  const limit = (label as Label | undefined) ?? { zh: '期限', en: 'Limit' }
  const cause = (because as Label | undefined) ?? { zh: '放假安排', en: 'a holiday notice' }
  return {
    zh: `因${cause.zh}，${limit.zh}由${String(before)}改为${String(after)}`,
    en: `${limit.en}: moved from ${String(before)} to ${String(after)} because of ${cause.en}`,
  }
}

const early = {
  zh: '由12315中心分送有处理权限的市场监管部门',
  en: 'The 12315 centre sends it to the competent office',
}
const assess = {
  zh: '市场监管部门在七个工作日内决定是否受理并告知您',
  en: 'Within seven working days the office decides whether to accept it and tells you',
}
const mediate = {
  zh: '市场监管部门组织调解，无法达成协议的依法终止',
  en: 'The office mediates; without agreement it is terminated by law',
}
const ending = {
  zh: '您已撤回，办理单位正在办理终止调解的手续，办好后书面告知您',
  en: 'You withdrew it; the office is ending the mediation and will tell you in a letter',
}
const over = { zh: '已经办结', en: 'It is closed' }
const otherWays = {
  zh: '决定书见下面的“文书”；您还可以选择“其他途径”',
  en: 'The decision is under “Letters” below; the “Other ways” stay open to you',
}

const next: Record<string, Label> = {
  'to-dispatch': early,
  returned: early,
  'odr-negotiation': { zh: '企业在十个工作日内与您协商', en: 'The firm has ten working days to settle with you' },
  'to-assess': assess,
  'refusal-proposed': assess,
  'identity-pending': { zh: '请按通知补充身份证明材料', en: 'Please send the proof of identity asked for' },
  accepted: mediate,
  mediating: mediate,
  testing: { zh: '等待鉴定检测结果', en: 'Waiting for the test result' },
  'recusal-suspended': { zh: '等待回避决定', en: 'Waiting for the decision on the mediator' },
  'termination-proposed': {
    zh: '办理单位正在审核调解情况，审核后告知您',
    en: 'The office is reviewing the mediation and will tell you the outcome',
  },
  refused: otherWays,
  terminated: otherWays,
  mediated: {
    zh: '已达成调解协议，办理单位正在办理结案',
    en: 'You have an agreement; the office is closing the file',
  },
  withdrawn: { zh: '您已撤回，正在办理结案', en: 'You withdrew it; the file is being closed' },
  'closing-submitted': { zh: '处理已经结束，正在办理结案', en: 'The handling is over; the file is being closed' },
  rework: { zh: '正在重新办理', en: 'It is being worked on again' },
  'follow-up': { zh: '我们会打电话回访', en: 'We will call you back' },
  closed: { zh: '已经办结，您可以评价', en: 'It is closed; you can rate it' },
  joined: {
    zh: '已并入您的另一件投诉，请凭那一件的编号查询进展',
    en: 'It goes on under your other number: follow that one',
  },
  closing: { zh: '正在办理结案', en: 'The file is being closed' },
}
