/** 时限说明 as text, for a terminal or a page: the same facts as the JSON answers. */
import { citationLabel } from '../../law/citation.ts'
import type { Label, Unit } from '../../law/grammar.ts'
import type { Due, ExplainedDay } from './day.ts'
import type { DueAnswer, WorkdayAnswer } from './law-answers.ts'

type Language = 'zh' | 'en'

const unitNames: Record<Unit, Label> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'calendar days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
}
const words = {
  due: { zh: '届满日：', en: 'Due: ' },
  provisional: {
    zh: '（暂定：当年放假通知尚未录入）',
    en: ' (provisional: the notice of that year is not loaded)',
  },
  counted: { zh: '计入', en: 'counted' },
  skipped: { zh: '不计', en: 'not counted' },
  workday: { zh: '工作日', en: 'working day' },
  dayOff: { zh: '非工作日', en: 'not a working day' },
} satisfies Record<string, Label>

export const dueText = (answer: DueAnswer, language: Language): string =>
  [
    `${answer.amount}${language === 'en' ? ' ' : ''}${unitNames[answer.unit][language]}  ${citationLabel(`《${answer.act}》${answer.article.startsWith('第') ? answer.article : `（${answer.article}）`}`)[language]}`,
    addText(answer, language),
  ].join('\n')

export const addText = (answer: Due & { days?: ExplainedDay[] }, language: Language): string =>
  [
    ...(answer.days ?? []).map(each => dayLine(each, language)),
    `${words.due[language]}${answer.due}${answer.provisional ? words.provisional[language] : ''}`,
  ].join('\n')

export const workdayText = (answer: WorkdayAnswer, language: Language): string =>
  [
    answer.date,
    answer.workday ? words.workday[language] : words.dayOff[language],
    `${answer.why}${answer.provisional ? words.provisional[language] : ''}`,
    answer.source ? citationLabel(answer.source)[language] : '',
  ]
    .join('  ')
    .trimEnd()

const dayLine = ({ day, counted, why, source }: ExplainedDay, language: Language) =>
  `${day}  ${counted ? words.counted[language] : words.skipped[language]}  ${why[language]}${source ? `  ${citationLabel(source)[language]}` : ''}`
