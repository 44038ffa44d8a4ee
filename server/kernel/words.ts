/**
 * Chinese text into words, so that a search finds 健身会所 by 健身.
 *
 * PostgreSQL cannot segment Chinese without an extension that no plain installation has. The words are therefore cut
 * here and handed over as a ready tsvector; the index then works on every PostgreSQL, whatever its locale.
 *
 * HMM guessing of unknown words is off on purpose: it joins the characters of a name differently in every sentence,
 * and a query would miss what the index holds. An unknown word falls into its characters on both sides instead.
 */
import { readFileSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** A tsvector may hold 1 MB of words and one word 2 kB; text beyond this length is stored but not searched. */
const longestText = 100_000
const longestWord = 100
const longestQuery = 1_000

const jieba = Jieba.withDict(dict)
jieba.loadDict(readFileSync(new URL('./words.dict.txt', import.meta.url)))

/** The words of a text in order, repeated ones included, punctuation left out. Lower case, full-width folded. */
export function segment(text: string): string[] {
  return jieba.cut(searchable(text), false).filter(isWord)
}

/** Every word worth finding the text by: long words also by the shorter ones inside. Each once. */
export function wordsOf(text: string): string[] {
  const cut = jieba.cutForSearch(searchable(text.slice(0, longestText)), false)
  return [...new Set(cut.filter(isWord).map(shortened))]
}

/** For `$1::tsvector`. Without positions: cutForSearch overlaps words, so a phrase search would find nothing anyway. */
export function tsvectorLiteral(text: string): string {
  return wordsOf(text).map(quoted).join(' ')
}

/** For `words @@ $1::tsquery`: all words of the query must occur. '' (which finds nothing) for a query without words. */
export function tsqueryOf(query: string): string {
  const words = new Set(segment(query.slice(0, longestQuery)).map(shortened))
  return [...words].map(quoted).join(' & ')
}

/**
 * Only letters, marks and digits survive. That leaves no quote, backslash or control character to escape, and NUL and
 * lone surrogates, which PostgreSQL refuses in any text, are gone as well.
 */
function searchable(text: string) {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
}

const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token)
const shortened = (word: string) => Array.from(word).slice(0, longestWord).join('')
const quoted = (word: string) => `'${word}'`
