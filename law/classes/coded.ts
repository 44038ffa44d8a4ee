/** What every coded list of this folder is written in. */
import type { Label } from '../grammar.ts'

/**
 * One entry of a coded list. Once used, a code is never given another meaning: old records carry it.
 * `initials` are the pinyin initials typed to find it; they stand here because the law imports no library.
 */
export interface Coded extends Label {
  code: string
  initials: string
  /** Other spellings met in real tables; an import understands them, no screen offers them. */
  also?: readonly string[]
  /** false: known to exist but not confirmed by a source; understood by an import, never offered. */
  shown?: false
}

/** Keeps the codes as literal types, so that a misspelt code does not compile. */
export const list = <const T extends readonly Coded[]>(entries: T) => entries

/** The entry of that code; undefined for an unknown code. */
export const entryOf = <T extends Coded>(entries: readonly T[], code: string): T | undefined =>
  entries.find(entry => entry.code === code)

/** What a screen may offer. */
export const offered = <T extends Coded>(entries: readonly T[]): T[] => entries.filter(entry => entry.shown !== false)

/** The entry that a table of another system calls so; undefined when nobody does. Spaces and 顿号/逗号 do not matter. */
export function entryNamed<T extends Coded>(entries: readonly T[], name: string): T | undefined {
  const wanted = bare(name)
  return entries.find(entry => [entry.zh, entry.code, ...(entry.also ?? [])].some(each => bare(each) === wanted))
}

const bare = (name: string) => name.normalize('NFKC').replace(/[\s、,，]/g, '')
