/** The class names of a table, levels joined by '->', become our codes. What no list knows is 其他, and its words are kept. */
import {
  associationClasses,
  type Coded,
  channels,
  claims,
  classes,
  entryNamed,
  problemDetails,
  problems,
  reportProblems,
} from '../../../law/classes.ts'

const levels = (name: string) =>
  name
    .split(/-+>|→|＞|>|\//)
    .map(each => each.trim())
    .filter(each => each !== '')

/** A table says the same few names a hundred thousand times. */
const found = new WeakMap<readonly Coded[], Map<string, Coded | undefined>>()
const mostNames = 5000

/** The deepest level that a list knows. */
function deepest<T extends Coded>(list: readonly T[], names: readonly string[]): T | undefined {
  const known = found.get(list) ?? new Map<string, Coded | undefined>()
  found.set(list, known)
  const key = names.join('>')
  if (!known.has(key)) {
    if (known.size >= mostNames) known.clear()
    known.set(key, deepestIn(list, names))
  }
  return known.get(key) as T | undefined
}

function deepestIn<T extends Coded>(list: readonly T[], names: readonly string[]): T | undefined {
  for (const name of [...names].reverse()) {
    const found = entryNamed(list, name) ?? entryNamed(list, name.replace(/(类|问题|纠纷)$/, ''))
    if (found) return found
  }
  return undefined
}

/** 商品（产品）->一般食品->水果 → food, 水果 */
export function goodsOf(name: string | undefined): { code: string; name: string | null } {
  const names = levels(name ?? '')
  const found = deepest(classes, names) ?? sameAsAssociation(names)
  const last = names.at(-1)
  const own = last !== undefined && names.length > 1 && last !== found?.zh && last.length <= 100 ? last : null
  if (found) return { code: found.code, name: own }
  return { code: /服务/.test(name ?? '') ? 'other-services' : 'other-goods', name: own }
}

/** A class of the consumers' association, where exactly one of the platform's falls under it. */
function sameAsAssociation(names: readonly string[]) {
  const association = deepest(associationClasses, names)
  const same = classes.filter(each => each.association === association?.code)
  return same.length === 1 ? same[0] : undefined
}

export function problemOf(name: string | undefined): string {
  const names = levels(name ?? '')
  return deepest(problems, names)?.code ?? deepest(problemDetails, names)?.of ?? 'other'
}

/** Of a report. */
export function violationOf(name: string | undefined): string {
  const names = levels(name ?? '')
  return (
    (
      deepest(reportProblems, names) ??
      deepest(
        reportProblems,
        names.map(each => `${each}违法行为`),
      )
    )?.code ?? 'other'
  )
}

/** 退货、赔偿损失 → return, compensate. A request in whole sentences is 其他: its words stand in the facts of the import. */
export function claimsOf(text: string | undefined): string[] {
  const pieces = (text ?? '').split(/[、,，;；/\s]+/).filter(each => each !== '')
  if (pieces.length === 0) return []
  const found = pieces.map(each => entryNamed(claims, each.replace(/^(要求|请求)/, ''))?.code ?? 'other')
  return [...new Set(found)].slice(0, 10)
}

export function channelOf(text: string | undefined, usual: string): string {
  const found = text === undefined ? undefined : entryNamed(channels, text)
  if (found) return found.code
  if (/12345/.test(text ?? '')) return 'hotline'
  if (/电话|话务|来电|热线/.test(text ?? '')) return 'phone'
  if (/网|线上/.test(text ?? '')) return 'internet'
  return text === undefined ? usual : 'other'
}
