/** 放心消费创建 in plain words for whoever applied or told of a broken promise: what happened, what comes next. */
import { scoreSheets } from './demonstration.sheets.ts'
import type { DemonstrationState } from './demonstration.ts'
import type { FeedbackResult } from './demonstration-feedback.ts'
import type { Label } from './grammar.ts'

export const nextOfApplication: Record<DemonstrationState, Label> = {
  applied: {
    zh: '县（市、区）局初审：查处罚、未办结投诉和异常名录。',
    en: 'The county bureau reviews it: penalties, open complaints, the list of abnormal operators.',
  },
  visiting: {
    zh: '核查人员到店，按评分表打分；承诺书没签的，到店时签。',
    en: 'Somebody visits you and scores by the published sheet; pledges not signed yet are signed then.',
  },
  recommended: { zh: '等市局审批。', en: 'The city bureau decides.' },
  published: {
    zh: '名单正在公示，期满没有异议或者异议不成立的，授牌。',
    en: 'The list is published; without an objection that holds, you get the plaque.',
  },
  awarded: {
    zh: '已经授牌，到期前最后一个月可以申请续期。',
    en: 'Awarded. You may ask for renewal in its last month.',
  },
  correcting: {
    zh: '请在期限内改正并报告，合格后恢复在期。',
    en: 'Correct it within the limit and report; then the award stands again.',
  },
  renewing: { zh: '正在复核续期。', en: 'The renewal is being reviewed.' },
  lapsed: {
    zh: '三年期已满，正在过渡期，可以申请续期。',
    en: 'The three years are over; in the transition you may ask for renewal.',
  },
  'delisting-proposed': {
    zh: '已经有人提出摘牌，由另一人决定；您可以向办理单位说明情况。',
    en: 'Delisting has been proposed; somebody else decides. You may tell the office your side.',
  },
  delisted: { zh: '已经摘牌，请取下牌匾。', en: 'Delisted: please take the plaque down.' },
  expired: { zh: '已经过期，可以重新申报。', en: 'Expired. You may apply anew.' },
  refused: {
    zh: '这次没有通过，改正以后可以重新申报。',
    en: 'Not passed this time. You may apply again once the reason is gone.',
  },
  withdrawn: { zh: '申报已经撤回，可以重新申报。', en: 'The application was withdrawn. You may apply anew.' },
}

export const nextOfFeedback: Record<'received' | 'handled', Label> = {
  received: {
    zh: '主管的市场监督管理局核实后处理：督促告诫、摘牌或者其他。',
    en: 'The competent office looks into it: admonition, delisting or something else.',
  },
  handled: { zh: '已经处理，结果见下。', en: 'It has been handled: see below.' },
}

export function feedbackOutcome(result: FeedbackResult, unitState: string): Label {
  if (result === 'admonished') return { zh: '已对商家督促告诫', en: 'The business was admonished' }
  if (result === 'other') return { zh: '已处理', en: 'Handled' }
  if (unitState === 'delisted') return { zh: '商家已被摘牌', en: 'The business was taken off the list' }
  return unitState === 'delisting-proposed'
    ? { zh: '已提出摘牌，等另一人决定', en: 'Delisting was proposed; somebody else decides on it' }
    : { zh: '提出过摘牌，商家目前没有被摘牌', en: 'Delisting was proposed; the business is not off the list now' }
}

type Facts = Record<string, unknown>
type Row = { published_to: string | null; award_number: string | null; term_to: string | null }

/** 十星级: which star was lost or won, by name. */
export function starNames(lost: unknown, won: unknown): Label {
  const { items } = scoreSheets['ten-star'].at(-1)!
  const named = (codes: unknown, language: 'zh' | 'en') =>
    items.filter(each => Array.isArray(codes) && codes.includes(each.code)).map(each => each[language])
  const parts = (language: 'zh' | 'en', words: [string, string], join: string) =>
    [[words[0], named(lost, language)] as const, [words[1], named(won, language)] as const].flatMap(([word, names]) =>
      names.length > 0 ? [`${word}${names.join(join)}`] : [],
    )
  const zh = parts('zh', ['失去', '增加'], '、').join('；')
  const en = parts('en', ['lost: ', 'won: '], ', ').join('; ')
  return { zh: zh && `（${zh}）`, en: en && ` (${en})` }
}

/** Steps that are told; a step not named here (a return inside the house, a remark) is none of the applicant's road. */
export const stepsTold: Record<string, (facts: Facts, row: Row) => Label> = {
  apply: () => ({ zh: '收到申报', en: 'Application received' }),
  'pass-review': () => ({ zh: '县级初审通过', en: 'County review passed' }),
  visit: ({ base, bonus, passed }) => ({
    zh: `现场核查：${base}分${Number(bonus) > 0 ? `，加${bonus}分` : ''}，${passed ? '达标' : '没有达标'}`,
    en: `Visit: ${base} points${Number(bonus) > 0 ? ` and ${bonus} bonus` : ''}, ${passed ? 'passed' : 'not passed'}`,
  }),
  recommend: () => ({ zh: '推荐市局', en: 'Recommended to the city bureau' }),
  'send-back': () => ({ zh: '市局要求再核查', en: 'The city bureau asks for another visit' }),
  approve: ({ until }, row) => ({
    zh: `市局审批通过，公示至${until ?? row.published_to ?? ''}`,
    en: `Approved by the city bureau; published until ${until ?? row.published_to ?? ''}`,
  }),
  object: () => ({ zh: '公示期间收到异议', en: 'An objection was received' }),
  'answer-objection': ({ upheld }) =>
    upheld ? { zh: '异议成立', en: 'The objection holds' } : { zh: '异议不成立', en: 'The objection does not hold' },
  award: ({ number, stars }, row) => ({
    zh: `授牌：${number ?? row.award_number ?? ''}${stars ? `，${stars}星` : ''}`,
    en: `Awarded: ${number ?? row.award_number ?? ''}${stars ? `, ${stars} stars` : ''}`,
  }),
  admonish: () => ({ zh: '督促告诫', en: 'Admonished' }),
  'order-correction': () => ({ zh: '责令整改', en: 'Ordered to correct' }),
  'report-correction': () => ({ zh: '报告已整改', en: 'Correction reported' }),
  'confirm-correction': () => ({ zh: '整改合格', en: 'Correction confirmed' }),
  'change-stars': ({ before, stars, lost, won }) => ({
    zh: `${before ?? ''}${before ? '星' : ''}${Number(stars) < Number(before) ? '降为' : '升为'}${stars}星${starNames(lost, won).zh}`,
    en: `From ${before} to ${stars} stars${starNames(lost, won).en}`,
  }),
  'enter-province': () => ({ zh: '省级认定', en: 'Recognised by the province' }),
  'ask-renewal': () => ({ zh: '申请续期', en: 'Renewal asked for' }),
  renew: ({ termTo }, row) => ({
    zh: `续期至${termTo ?? row.term_to ?? ''}`,
    en: `Renewed until ${termTo ?? row.term_to ?? ''}`,
  }),
  'refuse-renewal': () => ({ zh: '不予续期', en: 'Renewal refused' }),
  'propose-delisting': () => ({ zh: '提出摘牌', en: 'Delisting proposed' }),
  delist: () => ({ zh: '决定摘牌', en: 'Delisted' }),
  keep: () => ({ zh: '不予摘牌', en: 'Kept on the list' }),
  'renewal-open': ({ until }) => ({
    zh: `有效期至${until}，现在可以申请续期`,
    en: `The term ends on ${until}: renewal can be asked for now`,
  }),
  lapse: () => ({ zh: '期满，转入过渡期', en: 'The term ended: in transition' }),
  expire: () => ({ zh: '过渡期满', en: 'The transition ended' }),
  refuse: () => ({ zh: '审核不通过', en: 'Not passed' }),
  withdraw: () => ({ zh: '申报撤回', en: 'Application withdrawn' }),
}

/** A line in the bell of whoever keeps the unit: which, what was decided, and why. */
export function keeperTold(step: string, facts: Facts): Label | undefined {
  const what = stepsTold[step]?.(facts, { term_to: null, published_to: null, award_number: null })
  const why = facts.words ?? facts.reason
  return (
    what && {
      zh: `${facts.name}：${what.zh}${why ? `（${why}）` : ''}`,
      en: `${facts.name}: ${what.en}${why ? ` (${why})` : ''}`,
    }
  )
}
