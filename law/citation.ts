/** 《市场监督管理投诉举报处理办法》第十五条 as an English page says it: SAMR Order 121, article 15. */
import * as acts from './acts.ts'
import type { Act, Basis, Label } from './grammar.ts'

const byName = new Map((Object.values(acts) as Act[]).map(act => [act.name, act]))
const parts = { 章: 'chapter', 条: 'article', 款: 'paragraph', 项: 'item' } as const

/** Where no article can be named it is said why: the bureau's own rule has none, or its number was not seen (law/README.md). */
export const articleOf = ({ act, article }: Basis) =>
  article !== '—' ? article : act.number === '本局内部规定' ? act.number : '条文未核到'

/** As citationLabel, for several; for a step and whatever else rests on more than one article. */
export const citationsLabel = (zh: readonly string[]): Label => citationLabel(zh.join('；'))

export const basisLabel = (list: readonly Basis[]): Label =>
  citationsLabel(list.map(each => `《${each.act.name}》${articleOf(each)}`))

/** Several citations stand apart by a semicolon. A notice keeps its number, which is its name; so does an act unknown here. */
export const citationLabel = (zh: string): Label => ({ zh, en: zh.split('；').map(inEnglish).join('; ') })

function inEnglish(citation: string): string {
  const [, name = '', rest = ''] = /^《([^》]+)》(.*)$/.exec(citation) ?? []
  const act = byName.get(name)
  if (!act) return /^国/.test(citation) ? `State Council notice ${citation}` : citation
  const revision = /^国务院令第(\d+)号修订$/.exec(rest)?.[1]
  if (revision) return `${act.en} (State Council Order ${revision})`
  const places = [...rest.matchAll(/第([一二三四五六七八九十百零]+)([章条款项])/g)]
  return [act.en, ...places.map(([, n = '', part]) => `${parts[part as keyof typeof parts]} ${numberOf(n)}`)].join(', ')
}

const digits = '零一二三四五六七八九'

/** 二十三 → 23, 一百零五 → 105: as articles are numbered, below a thousand. */
function numberOf(words: string): number {
  let n = 0
  let digit = 0
  for (const each of words) {
    if (each === '百') n += digit * 100
    else if (each === '十') n += (digit || 1) * 10
    if (each === '百' || each === '十') digit = 0
    else digit = digits.indexOf(each)
  }
  return n + digit
}
