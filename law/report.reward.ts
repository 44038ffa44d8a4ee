/**
 * 举报奖励: 《市场监管领域重大违法行为举报奖励暂行办法》 国市监稽规〔2021〕4号, seen in excerpts (confidence B): articles only
 * where an excerpt names them. What is known from memory alone (the thirty days to claim, X1) is not here.
 */
import { rewardRules } from './acts.ts'
import { type Basis, cite, type Label } from './grammar.ts'

export type RewardLevel = 'first' | 'second' | 'third'

interface Level {
  label: Label
  /** In hundredths of fines and confiscations. */
  percent: number
  floorFen: number
  /** What must be true of the report. */
  says: string
}

const yuan = (amount: number) => amount * 100

export const rewardLevels: Record<RewardLevel, Level> = {
  first: {
    label: { zh: '一级', en: 'First' },
    percent: 5,
    floorFen: yuan(5_000),
    says: '提供被举报方的详细违法事实及直接证据，举报内容与违法事实完全相符，举报事项经查证属于特别重大违法行为或者涉嫌犯罪',
  },
  second: {
    label: { zh: '二级', en: 'Second' },
    percent: 3,
    floorFen: yuan(3_000),
    says: '提供被举报方的违法事实及直接证据，举报内容与违法事实完全相符',
  },
  third: {
    label: { zh: '三级', en: 'Third' },
    percent: 1,
    floorFen: yuan(1_000),
    says: '提供被举报方的基本违法事实及相关证据，举报内容与违法事实基本相符',
  },
}
export const levelsBasis: Basis = cite(rewardRules, '第十一条')
export const amountsBasis: Basis = cite(rewardRules, '第十二条')

/** 每起案件的举报奖励金额上限为100万元. */
export const rewardCapFen = yuan(1_000_000)
/** 单笔奖励金额达到50万元以上（含50万元）的，由市场监督管理部门商本级政府财政部门确定. */
export const withFinanceFromFen = yuan(500_000)

/** 重大违法行为: only these are rewarded. */
export const seriousness = {
  crime: { zh: '涉嫌犯罪移送司法机关被追究刑事责任', en: 'Prosecuted as a crime' },
  closure: { zh: '责令停产停业、责令关闭', en: 'Ordered to stop or to close' },
  licence: { zh: '吊销（撤销）许可证件', en: 'Licence revoked' },
  'large-fine': { zh: '较大数额罚没款', en: 'Large fines and confiscations' },
} satisfies Record<string, Label>
export type Seriousness = keyof typeof seriousness

/** Why there is none. The first five are the rule's own exclusions. */
export const noRewardReasons = {
  staff: { zh: '市场监督管理部门工作人员或者负有法定监督、报告义务的人员', en: 'Staff, or bound by law to report' },
  infringed: {
    zh: '侵权行为的被侵权方及其委托代理人或者利害关系人',
    en: 'The infringed party, its agent or an interested person',
  },
  violator: { zh: '实施违法行为人（内部举报人除外）', en: 'The violator (insiders excepted)' },
  'paid-elsewhere': { zh: '因举报行为获得其他市场主体给予的报酬、奖励', en: 'Paid for it by another business' },
  'no-natural-person': { zh: '举报人不是自然人', en: 'Not a natural person' },
  'not-serious': { zh: '不属于重大违法行为', en: 'Not a serious violation' },
  'not-proven': { zh: '未查证属实', en: 'Not proven' },
  'known-before': { zh: '举报事项已由市场监督管理部门事先掌握', en: 'Known to the department before' },
  'not-wanted': { zh: '举报人不要求奖励', en: 'The informer wants none' },
  'no-informer': { zh: '没有举报人（调解中发现的线索）', en: 'No informer (a lead found in mediation)' },
} satisfies Record<string, Label>
export type NoRewardReason = keyof typeof noRewardReasons

/** 按罚没款的比例，不足下限的给予下限，不超过上限; half a fen counts as one. Nothing confiscated: the floor. */
export function rewardFor(level: RewardLevel, confiscatedFen: number): number {
  const { percent, floorFen } = rewardLevels[level]
  const share = Math.floor((confiscatedFen * percent + 50) / 100)
  return Math.min(rewardCapFen, Math.max(floorFen, share))
}
export const needsFinance = (amountFen: number) => amountFen >= withFinanceFromFen
