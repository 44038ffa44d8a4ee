/** 举报的指标. */
import { indicatorList } from './indicators.grammar.ts'

const none = { zh: '无', en: 'None' }
const asOfEnd = {
  zh: '期末（期间未结束的，为统计当日）的状态',
  en: 'As things stand at the end of the period (today, if it is not over)',
}
const decidedIn = (zh: string, en: string) => ({ zh: `${zh}之日在期内`, en: `The day of ${en} lies in the period` })
const counted = { unit: 'matter', decimals: 0, confidence: 'C' } as const

export const reportIndicators = indicatorList({
  'reports-received': {
    label: { zh: '举报接收', en: 'Reports received' },
    definition: {
      zh: '期内收到的举报件数，含调解中发现、已开始核查的线索',
      en: 'Reports received in the period, leads from mediation included once their verification has begun',
    },
    numerator: { zh: '举报件数', en: 'Reports' },
    base: { zh: '收到日在期内', en: 'The day of receipt lies in the period' },
    exclusions: {
      zh: '尚未开始核查的线索草稿和作废的线索草稿不计',
      en: 'Leads still in draft, and drafts that were dropped',
    },
    unit: 'matter',
    decimals: 0,
    confidence: 'A',
  },
  'reports-filed': {
    label: { zh: '举报立案', en: 'Reports filed' },
    definition: { zh: '期内决定立案的举报件数', en: 'Reports on which a case was filed in the period' },
    numerator: { zh: '立案决定', en: 'Decisions to file' },
    base: decidedIn('决定立案', 'the decision'),
    exclusions: { zh: '提请尚未批准的不计', en: 'Proposals not yet signed' },
    ...counted,
  },
  'reports-not-filed': {
    label: { zh: '举报不予立案', en: 'Reports not filed' },
    definition: { zh: '期内决定不予立案的举报件数', en: 'Reports on which it was decided not to file in the period' },
    numerator: { zh: '不予立案决定', en: 'Decisions not to file' },
    base: decidedIn('决定不予立案', 'the decision'),
    exclusions: { zh: '提请尚未批准的不计', en: 'Proposals not yet signed' },
    ...counted,
  },
  'reports-transferred': {
    label: { zh: '举报移送', en: 'Reports transferred' },
    definition: { zh: '期内批准移送的举报件数', en: 'Reports whose transfer was signed in the period' },
    numerator: { zh: '移送', en: 'Transfers' },
    base: decidedIn('批准移送', 'signature'),
    exclusions: { zh: '告知举报人自行向有权机关提出的不计', en: 'Informers told to turn elsewhere' },
    ...counted,
  },
  'reports-not-again': {
    label: { zh: '举报不再另行处理', en: 'Reports not handled again' },
    definition: { zh: '期内决定不再另行处理的重复举报件数', en: 'Repeats on which it was decided in the period' },
    numerator: { zh: '不再另行处理', en: 'Decisions' },
    base: decidedIn('批准', 'signature'),
    exclusions: { zh: '合并处理的另计', en: 'Mergers are counted apart' },
    ...counted,
  },
  'reports-merged': {
    label: { zh: '举报并入', en: 'Reports merged' },
    definition: { zh: '期内并入在先举报的件数', en: 'Reports merged into earlier ones in the period' },
    numerator: { zh: '并入', en: 'Mergers' },
    base: decidedIn('批准并入', 'signature'),
    exclusions: none,
    ...counted,
  },
  'reports-closed': {
    label: { zh: '举报办结', en: 'Reports closed' },
    definition: { zh: '期内办结或者并入的举报件数', en: 'Reports closed or merged in the period' },
    numerator: { zh: '办结的举报', en: 'Reports closed' },
    base: decidedIn('办结', 'closing'),
    exclusions: { zh: '作废的线索草稿不计', en: 'Drafts that were dropped' },
    ...counted,
  },
  'reports-pending': {
    label: { zh: '举报在办', en: 'Reports pending' },
    definition: {
      zh: '期末尚未办结的举报件数，不论何时收到',
      en: 'Reports not closed at the end of the period, whenever received',
    },
    numerator: { zh: '未办结的举报', en: 'Reports not closed' },
    base: asOfEnd,
    exclusions: { zh: '尚未开始核查的线索草稿不计', en: 'Leads still in draft' },
    rising: 'worse',
    ...counted,
  },
  'reports-overdue': {
    label: { zh: '举报超期', en: 'Reports overdue' },
    definition: {
      zh: '期末已超过法定核查期限仍未了结的举报件数，含到期未核查的线索草稿',
      en: 'Reports, and leads still in draft, past the statutory limit for verification at the end of the period',
    },
    numerator: { zh: '核查期限已届满且未了结的举报', en: 'Reports with a clock run out' },
    base: asOfEnd,
    exclusions: { zh: '送检测鉴定期间不计', en: 'Those at testing' },
    rising: 'worse',
    ...counted,
  },
  'reports-extended': {
    label: { zh: '举报延长核查', en: 'Verifications extended' },
    definition: { zh: '期内批准延长核查期限的次数', en: 'Extensions approved in the period' },
    numerator: { zh: '延长', en: 'Extensions' },
    base: decidedIn('批准延长', 'approval'),
    exclusions: none,
    ...counted,
  },
  'report-verification-on-time-rate': {
    label: { zh: '按时核查率', en: 'Verified on time' },
    definition: {
      zh: '核查期限（含经批准延长的）于期内届满的举报中，在期限内作出决定的占比',
      en: 'Of reports whose limit (extended ones by the longer limit) fell due in the period, the share decided within it',
    },
    numerator: { zh: '在期限内决定', en: 'Decided within the limit' },
    denominator: { zh: '期限于期内届满的', en: 'Limits that fell due in the period' },
    base: { zh: '期限届满日在期内', en: 'The last day of the limit lies in the period' },
    exclusions: {
      zh: '因延长、退回、合并而终止的期限不计；未到期的不计',
      en: 'Limits ended by an extension, a return or a merger; those not yet due',
    },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'A',
  },
  'reports-named-share': {
    label: { zh: '实名举报占比', en: 'Named reports' },
    definition: {
      zh: '期内收到的举报中实名举报的占比',
      en: 'Of reports received in the period, the share with a name',
    },
    numerator: { zh: '实名举报', en: 'Named reports' },
    denominator: { zh: '期内收到的举报', en: 'Reports received in the period' },
    base: { zh: '收到日在期内', en: 'The day of receipt lies in the period' },
    exclusions: { zh: '调解中发现的线索没有举报人，不计', en: 'Leads found in mediation, which nobody reported' },
    unit: 'ratio',
    decimals: 2,
    confidence: 'C',
  },
  'report-rewards-paid': {
    label: { zh: '举报奖励发放', en: 'Rewards paid' },
    definition: { zh: '期内发放奖励的举报件数', en: 'Reports for which a reward was paid in the period' },
    numerator: { zh: '发放的奖励', en: 'Rewards' },
    base: decidedIn('发放', 'payment'),
    exclusions: { zh: '放弃的不计', en: 'Waived ones' },
    ...counted,
  },
  'report-rewards-paid-amount': {
    label: { zh: '举报奖励金额', en: 'Rewards paid, amount' },
    definition: { zh: '期内发放的举报奖励金额', en: 'Rewards paid in the period' },
    numerator: { zh: '奖励金额', en: 'Amounts' },
    base: decidedIn('发放', 'payment'),
    exclusions: { zh: '放弃的不计', en: 'Waived ones' },
    unit: 'fen',
    decimals: 2,
    confidence: 'C',
  },
})
