/**
 * 回访: what is asked of whom after a matter is closed. Order 121 art. 26: 市场监督管理部门可以采取抽查、回访等方式，
 * 加强对投诉处理情况的评估. How many a day, and how, is the bureau's own rule (每天5至10条).
 */
import { bureauTargets, order121 } from './acts.ts'
import { cite, type Label } from './grammar.ts'

export const followUpBasis = [cite(order121, '第二十六条'), cite(bureauTargets, '—')]

/** 每天5至10条. */
export const callsADay = { least: 5, most: 10 } as const

/** In the order of the keys 1 to 4. Satisfaction is counted over those who answered: these four and nothing else. */
export const levels = {
  'very-satisfied': { zh: '非常满意', en: 'Very satisfied' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  fair: { zh: '一般', en: 'Fair' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
} as const satisfies Record<string, Label>
export type Level = keyof typeof levels
export const levelCodes = Object.keys(levels) as Level[]
/** On the portal a matter is rated 4 to 1, in the same order. */
export const ratingWords = (rating: number): Label =>
  Object.values(levels)[4 - rating] ?? { zh: `${rating}`, en: `${rating}` }
/** 满意 = 非常满意 + 满意. */
export const contentLevels: readonly Level[] = ['very-satisfied', 'satisfied']

/** Why an attempt reached nobody. */
export const missedReasons = {
  'no-answer': { zh: '无人接听', en: 'No answer' },
  busy: { zh: '占线或挂断', en: 'Busy or hung up' },
  'switched-off': { zh: '关机或停机', en: 'Switched off' },
  'wrong-number': { zh: '号码有误', en: 'Wrong number' },
  'call-later': { zh: '不便接听，请改时再打', en: 'Asked to call at another time' },
} as const satisfies Record<string, Label>
export type MissedReason = keyof typeof missedReasons

/** Up to three attempts, each in another part of the day; nobody is called at night. Hours of Asia/Shanghai, the end not included. */
export const attemptsAtMost = 3
export const dayParts = [
  { code: 'morning', from: 8, to: 12, zh: '上午（8:00—12:00）', en: 'morning (8–12)' },
  { code: 'noon', from: 12, to: 14, zh: '中午（12:00—14:00）', en: 'noon (12–14)' },
  { code: 'afternoon', from: 14, to: 18, zh: '下午（14:00—18:00）', en: 'afternoon (14–18)' },
  { code: 'evening', from: 18, to: 21, zh: '晚上（18:00—21:00）', en: 'evening (18–21)' },
] as const
export type DayPart = (typeof dayParts)[number]['code']

/** Complaints and consultations are followed up (server/followup/subjects.ts); why others are not. */
export const notFollowed = {
  report: {
    zh: '举报不列入每日回访：回访由坐席办理，而举报人的信息和办理情况不得泄露给与处理举报工作无关的人员（令第121号第三十七条）。',
    en: 'Reports are left out: calls are made by the call-takers, and neither the informer nor the handling may become known to anybody not concerned (Order 121 art. 37).',
  },
} as const satisfies Record<string, Label>

/** What the bureau decides for itself; the supervisor changes it, with a reason. */
export interface FollowUpSettings {
  perDay: number
  windowDays: number
  pauseDays: number
  hoursApart: number
  linkDays: number
  /** Published before the day: with it anybody can draw the day's names again. */
  seed: string
  greeting: string
  questions: string
  /** Of a consultation no shop has promised anything. */
  consultationQuestions: string
  farewell: string
}

export const followUpDefaults: FollowUpSettings = {
  perDay: 8,
  windowDays: 30,
  pauseDays: 90,
  hoursApart: 4,
  linkDays: 3,
  seed: '12315消费维权每日回访',
  greeting:
    '您好，我是12315投诉举报指挥中心的回访人员。您{receivedOn}反映的“{subject}”（{respondent}）已经办结，想用一分钟听听您的意见。现在方便吗？',
  questions:
    '您对这件事的办理是非常满意、满意、一般，还是不满意？\n商家答应的事情做到了吗？\n对我们的工作有什么意见和建议？',
  consultationQuestions: '您对我们的答复是非常满意、满意、一般，还是不满意？\n您问的事情弄清楚了吗？还有什么想问的？',
  farewell: '您的意见我们会转给承办人员。您如果不满意，我们会退回重新办理，并再答复您。谢谢您，再见。',
}
