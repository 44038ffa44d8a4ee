/** Complaint, report or consultation, and how the goods were sold: from the words in the cells. */
import type { Label } from '../../../law/grammar.ts'
import type { AppealKind, AppealRow } from './appeal-row.ts'
import { cleanLine, isAbsent } from './clean.ts'

/** What the sender says the table holds. `appeals` and `workorders` take mixed tables. */
export type ImportAs = 'complaints' | 'reports' | 'consultations' | 'appeals' | 'workorders'

const asked: Partial<Record<ImportAs, AppealKind>> = {
  complaints: 'complaint',
  reports: 'report',
  consultations: 'consultation',
}

/** 申诉 is what the AIC called a consumer's complaint before 2014. */
const words: [RegExp, AppealKind][] = [
  [/投诉|申诉|complaint/i, 'complaint'],
  [/举报|report/i, 'report'],
  [/咨询|consultation/i, 'consultation'],
]

const kindsIn = (text: string) => words.filter(([word]) => word.test(text)).map(([, kind]) => kind)

/**
 * The cell of the kind column decides; where there is none, headers that speak of one kind only (举报编号), then the
 * profile. 建议, 求助, 表扬 and 投诉举报 are no kind: a person sorts them.
 */
export function kindOf(
  cell: string,
  as: ImportAs,
  headers: readonly string[],
  usual?: AppealKind,
): { kind?: AppealKind; problem?: Label } {
  const text = cleanLine(cell)
  const written = isAbsent(text) ? undefined : kindsIn(text)
  const wanted = asked[as]
  if (wanted && written && !written.includes(wanted))
    return {
      problem: {
        zh: `类型是「${text}」，与导入种类不符；投诉、举报、咨询都有的表请按混合表导入`,
        en: `the kind is "${text}", not what is imported; import it as a mixed table`,
      },
    }
  const kinds = written ?? kindsIn(headers.join(' '))
  const kind = wanted ?? (kinds.length === 1 ? kinds[0] : written ? undefined : usual)
  return kind ? { kind } : {}
}

export function saleModeOf(text: string): AppealRow['saleMode'] {
  if (/^(是|网购|网络|网上|线上|电商|互联网|在线)/.test(text)) return 'online'
  if (/^(否|实体|线下|门店|现场|店铺|到店)/.test(text)) return 'shop'
  if (/电视|电话|邮购/.test(text)) return 'tv-phone-post'
  return /^其他|^其它/.test(text) ? 'other' : undefined
}
