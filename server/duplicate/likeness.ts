/**
 * How alike two texts are: the cosine of their words, each weighted by how rare it is in Chinese (the inverse document
 * frequencies that come with jieba). 要求退款 weighs little, 梅溪湖温斯顿英语 much.
 *
 * To find alike texts among a million, each is hashed into bands (weighted MinHash: a word is drawn as often as its weight
 * says, so that two texts share a drawn word as often as their weighted words overlap). Measured: docs/voices.md.
 */
import { idf } from '@node-rs/jieba/dict.js'
import { LRUCache } from 'lru-cache'
import { segment } from '../kernel/words.ts'

export type Terms = ReadonlyMap<string, number>

/** From here on two texts are called alike by themselves; from the lower one they support what else agrees. */
export const alike = 0.55
export const related = 0.35

/** Shorter texts say too little to be compared: 请处理. */
const fewestTerms = 6
const longestText = 4000

/** The last texts that were cut: whoever lodges is compared with the same neighbours, some of them three times over. */
const lately = new LRUCache<string, Terms>({ max: 4000 })

/** Words of two characters and more, once each, with the square of their rarity: what the cosine adds up. */
export function termsOf(text: string): Terms {
  const known = lately.get(text)
  if (known) return known
  const terms = cut(text)
  lately.set(text, terms)
  return terms
}

function cut(text: string): Terms {
  const rarity = rarities()
  const terms = new Map<string, number>()
  for (const word of segment(text.slice(0, longestText)))
    if (word.length > 1 && !/^\d+$/.test(word)) terms.set(word, (rarity.get(word) ?? usual) ** 2)
  return terms
}

/** 0 to 1; 0 where one of the two says too little. */
export function likeness(one: Terms, other: Terms): number {
  if (one.size < fewestTerms || other.size < fewestTerms) return 0
  let shared = 0
  for (const [word, weight] of one) if (other.has(word)) shared += weight
  return shared / Math.sqrt(total(one) * total(other))
}

const total = (terms: Terms) => {
  let sum = 0
  for (const weight of terms.values()) sum += weight
  return sum
}

const bands = 16
const rows = 3

/** Sixteen whole numbers; two texts with a cosine of 0.7 share at least one of them nearly always. */
export function bandsOf(terms: Terms): number[] {
  if (terms.size < fewestTerms) return []
  const drawn = new Uint32Array(bands * rows)
  const first = new Float64Array(bands * rows).fill(Number.POSITIVE_INFINITY)
  for (const [word, weight] of terms) {
    const hash = hashOf(word)
    for (let at = 0; at < drawn.length; at += 1) {
      const arrives = -Math.log((mix(hash, at) + 0.5) / 0x1_0000_0000) / weight
      if (arrives < first[at]!) {
        first[at] = arrives
        drawn[at] = hash
      }
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    let key = band + 1
    for (let row = 0; row < rows; row += 1) key = mix(key ^ drawn[band * rows + row]!, row + 7)
    return key | 0
  })
}

/** FNV-1a. */
function hashOf(word: string) {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: one hash becomes as many as are needed. */
function mix(value: number, nth: number) {
  let hash = (value ^ Math.imul(nth + 1, 0x9e3779b1)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The median of the list: for a word that is not in it, such as a name. */
const usual = 11.95

let known: ReadonlyMap<string, number> | undefined
/** Read when first needed: 270,000 words. */
function rarities(): ReadonlyMap<string, number> {
  if (known) return known
  const list = new Map<string, number>()
  for (const line of new TextDecoder().decode(idf).split('\n')) {
    const blank = line.indexOf(' ')
    if (blank > 1) list.set(line.slice(0, blank), Number(line.slice(blank + 1)))
  }
  known = list
  return list
}
