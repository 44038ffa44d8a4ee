/** A complaint in words that its complainant reads. */
import { classes, entryOf, problems } from '../../law/classes.ts'

/** 电水壶 · 质量: what was bought in the words of whoever registered it, else its class, and the kind of problem. */
export function aboutOf(row: { goods_name: string | null; goods_class: string; problem_class: string }) {
  const goods = entryOf(classes, row.goods_class)
  const problem = entryOf(problems, row.problem_class)
  const inLanguage = (language: 'zh' | 'en') =>
    [row.goods_name ?? goods?.[language], problem?.[language]].filter(Boolean).join(' · ')
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

/** The ways of article 39, which the law gives in Chinese only. */
export const routesInEnglish: Record<string, string> = {
  '39-1': 'Negotiate and settle with the business',
  '39-2': 'Ask a consumer association or another mediation body set up by law to mediate',
  '39-3': 'Complain to the competent administrative department',
  '39-4': 'Arbitration under an arbitration agreement with the business',
  '39-5': 'Bring an action before a people’s court',
}
