/** 未定的: what no rate can judge yet, counted apart. Which of them belongs to which rate is said in law/pending.ts. */
import type { Label } from './grammar.ts'
import { indicatorList } from './indicators.grammar.ts'

const asOfEnd = {
  zh: '期末（期间未结束的，为统计当日）的状态',
  en: 'As things stand at the end of the period (today, if it is not over)',
}
const none = { zh: '无', en: 'None' }

const waiting = (label: Label, definition: Label, exclusions: Label = none) =>
  ({
    label,
    definition,
    numerator: label,
    base: asOfEnd,
    exclusions,
    unit: 'matter',
    decimals: 0,
    confidence: 'C',
  }) as const

/** Of a limit in the period that is not over. */
const notDue = (label: Label, limit: Label, exclusions: Label = none) =>
  waiting(
    label,
    {
      zh: `${limit.zh}在期内、统计时尚未届满也未完成的件数`,
      en: `${limit.en} lies in the period but is not over, and nothing has ended it`,
    },
    exclusions,
  )

const batches = (label: Label, which: Label) =>
  ({
    ...waiting(label, {
      zh: `期内抽样、期末未出结果的${which.zh}批次`,
      en: `${which.en} sampled in the period, without a result at its end`,
    }),
    unit: 'batch',
  }) as const

export const pendingIndicators = indicatorList({
  'complaints-never-closed': waiting(
    { zh: '投诉未曾办结', en: 'Complaints never closed' },
    {
      zh: '期末未曾办结的投诉件数，不论何时收到',
      en: 'Complaints not closed even once by the end of the period, whenever received',
    },
    { zh: '办结后退回重办的，已计入办结', en: 'Those closed once and now being reworked' },
  ),
  'complaints-received-open': waiting(
    { zh: '期内投诉未办结', en: 'Received in the period, not closed' },
    { zh: '期内接收的投诉中，至期末尚未办结的件数', en: 'Of complaints received in the period, not closed by its end' },
  ),
  'complaints-received-unsettled': waiting(
    { zh: '期内投诉未办结也未调解成功', en: 'Received in the period, neither settled nor closed' },
    {
      zh: '期内接收的投诉中，至期末尚未办结、也尚未调解成功的件数',
      en: 'Of complaints received in the period, neither settled nor closed by its end',
    },
  ),
  'notices-pending': notDue(
    { zh: '待送达未到期', en: 'Notices not yet due' },
    {
      zh: '已决定受理或者不予受理、告知文书尚无送达证明，其受理决定期限',
      en: 'Decided, no proof of service yet; the limit',
    },
    { zh: '尚未决定的，另计为“待初查未到期”', en: 'Not yet decided: assessments not yet due' },
  ),
  'closings-pending': notDue(
    { zh: '办结目标未到期', en: 'Targets not yet due' },
    { zh: '办结目标（一般7个工作日、疑难60日）', en: 'The target (7 working days, 60 days if difficult)' },
    { zh: '认定为疑难的只按60日计', en: 'Difficult ones count by their 60 days only' },
  ),
  'mediations-pending': waiting(
    { zh: '调解期限未到期或者中止', en: 'Mediations not yet due, or paused' },
    {
      zh: '法定调解期限在期内、尚未调解终结，且期限未届满或者正在中止计算的件数',
      en: 'The statutory limit lies in the period, mediation has not ended, and the limit is not over or is paused',
    },
  ),
  'verifications-pending': waiting(
    { zh: '核查期限未到期或者中止', en: 'Verifications not yet due, or paused' },
    {
      zh: '核查期限（含经批准延长的）在期内、尚未作出决定，且期限未届满或者正在中止计算的件数',
      en: 'The limit lies in the period, nothing is decided, and the limit is not over or is paused',
    },
  ),
  'reports-received-open': waiting(
    { zh: '期内举报未办结', en: 'Reports received in the period, not closed' },
    { zh: '期内收到的举报中，至期末尚未办结的件数', en: 'Of reports received in the period, not closed by its end' },
    { zh: '线索草稿，包括作废的，不计', en: 'Leads in draft, dropped ones included' },
  ),
  'consultations-received-unanswered': waiting(
    { zh: '期内咨询未答复', en: 'Consultations received, not answered' },
    {
      zh: '期内收到的咨询中，至期末尚未答复也未结束的件数',
      en: 'Of consultations received in the period, neither answered nor ended by its end',
    },
  ),
  'consultations-pending': waiting(
    { zh: '咨询待答复', en: 'Consultations to be answered' },
    {
      zh: '期末尚未答复的咨询件数，不论何时收到',
      en: 'Consultations not answered at the end of the period, whenever received',
    },
  ),
  'consultation-answers-pending': notDue(
    { zh: '咨询答复未到期', en: 'Answers not yet due' },
    { zh: '答复目标', en: 'The target for the answer' },
    { zh: '转为投诉举报的不计', en: 'What became a complaint or report' },
  ),
  'consultations-unrated': waiting(
    { zh: '咨询人未表示', en: 'Asker has not said' },
    {
      zh: '期内答复的咨询中，咨询人没有表示是否解答的件数',
      en: 'Of consultations answered in the period, those where the asker has not said whether it helped',
    },
  ),
  'follow-ups-pending': waiting(
    { zh: '回访未完成', en: 'Follow-ups not ended' },
    {
      zh: '期末尚未完成的抽取回访件数，不论何时抽取',
      en: 'Drawn follow-ups not ended at the end of the period, whenever drawn',
    },
  ),
  'odr-pending': waiting(
    { zh: 'ODR和解中', en: 'With ODR enterprises' },
    {
      zh: '期末ODR企业正在和解的投诉件数，不论何时转交',
      en: 'Complaints being negotiated by ODR enterprises at the end of the period',
    },
  ),
  'station-cases-pending': waiting(
    { zh: '站内纠纷未处理结束', en: 'Station disputes not ended' },
    {
      zh: '期末尚未处理结束的站内纠纷件数，不论何时受理',
      en: 'Disputes at stations not ended at the end of the period, whenever brought',
    },
  ),
  'station-cases-unrated': waiting(
    { zh: '站内纠纷未评价', en: 'Station disputes not rated' },
    {
      zh: '期内处理结束的站内纠纷中，至期末没有评价的件数',
      en: 'Of disputes that ended in the period, those not rated by its end',
    },
    { zh: '消费者不再要求的', en: 'Those no longer asked for' },
  ),
  'station-answers-pending': notDue(
    { zh: '维权站答复未到期', en: 'Station answers not yet due' },
    { zh: '答复时限（1个工作日）', en: 'The working day for an answer' },
  ),
  'advance-payments-pending': waiting(
    { zh: '先行赔付未支付', en: 'Advance payments not yet made' },
    {
      zh: '期内同意先行赔付、至期末尚未支付的件数',
      en: 'Approved in the period and not yet paid at its end',
    },
    { zh: '同意后取消的', en: 'Those cancelled after approval' },
  ),
  'pledge-feedback-pending': notDue(
    { zh: '承诺反馈处理未到期', en: 'Feedback not yet due' },
    { zh: '处理时限（7个工作日）', en: 'The limit of seven working days' },
  ),
  'publicity-pending': waiting(
    { zh: '待公示', en: 'Still to be published' },
    {
      zh: '期内办结、投诉人同意公示、有结果的投诉中，至期末尚未公示也未撤下的件数',
      en: 'Of complaints closed in the period with a result and with consent, those neither published nor taken down by its end',
    },
    { zh: '与公示率相同', en: 'As for the share published' },
  ),
  'batches-pending': batches({ zh: '抽检未出结果', en: 'Batches without a result' }, { zh: '', en: 'Batches' }),
  'random-batches-pending': batches(
    { zh: '随机抽取未出结果', en: 'Random batches without a result' },
    { zh: '随机抽取', en: 'Random batches' },
  ),
  'targeted-batches-pending': batches(
    { zh: '靶向抽取未出结果', en: 'Targeted batches without a result' },
    { zh: '靶向抽取', en: 'Targeted batches' },
  ),
  'campaign-subjects-pending': {
    ...waiting(
      { zh: '专项待检查对象', en: 'Subjects still to be visited' },
      {
        zh: '期末仍在进行的行动名单上、尚未检查的主体',
        en: 'Subjects on the lists of campaigns that are not over, not yet visited at the end of the period',
      },
    ),
    unit: 'firm',
  },
  'orders-never-closed': waiting(
    { zh: '12345工单未办结', en: '12345 orders never closed' },
    {
      zh: '期末未曾办结也未退回的工单件数，不论何时收到',
      en: 'Orders neither closed once nor returned at the end of the period, whenever received',
    },
  ),
  'order-signings-pending': notDue(
    { zh: '工单签收未到期', en: 'Signings not yet due' },
    { zh: '签收期限', en: 'The limit for signing' },
  ),
})
