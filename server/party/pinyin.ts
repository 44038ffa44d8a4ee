/**
 * Pinyin initials, so that a call-taker finds 望楚区市场监管局 by wcqscjgj.
 *
 * Read word by word: read as one string, a neighbour can turn 长乐 into zhang le. Places whose reading no library
 * knows stand in the list below.
 */
import { pinyin } from 'pinyin-pro'
import { segment } from '../kernel/words.ts'

const placeReadings: Record<string, string> = {
  单县: 'sx',
  大埔: 'db',
  洪洞: 'ht',
  会稽: 'kj',
  长乐: 'cl',
  番禺: 'py',
  六安: 'la',
  六合: 'lh',
  台州: 'tz',
  丽水: 'ls',
  蚌埠: 'bb',
  亳州: 'bz',
  泌阳: 'by',
  荥阳: 'xy',
  莘县: 'sx',
  莘庄: 'xz',
  歙县: 'sx',
  涡阳: 'gy',
  乐清: 'yq',
  乐亭: 'lt',
  铅山: 'ys',
  渑池: 'mc',
  井陉: 'jx',
  浚县: 'xx',
  尉犁: 'yl',
  阳新: 'yx',
  𠮷: 'j',
  // The dictionary reads 重 alone as zhòng; 重作 and 重办 are our own words.
  重作: 'cz',
  重办: 'cb',
}

/** As in the list above. */
const ownReadings: Record<string, string[]> = { 重作: ['chong', 'zuo'], 重办: ['chong', 'ban'] }

const places = new RegExp(Object.keys(placeReadings).join('|'), 'u')

/** Lower-case initials of the Chinese characters, latin letters and digits as they are, everything else left out. */
export function initials(text: string): string {
  return split(text.toWellFormed())
    .map(readingOf)
    .join('')
    .replace(/[^a-z0-9]/g, '')
}

/** Syllable by syllable, 退货 → 'tui huo': for lists that are also found by whoever types them out. */
export const reading = (text: string): string =>
  split(text.toWellFormed())
    .flatMap(
      word => ownReadings[word] ?? pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }),
    )
    .map(each => each.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ')

/** The places of the list stand apart, whatever word the dictionary would have made of their characters. */
function split(text: string): string[] {
  const found = places.exec(text)
  if (!found) return segment(text)
  const after = found.index + found[0].length
  return [...segment(text.slice(0, found.index)), found[0], ...split(text.slice(after))]
}

function readingOf(word: string): string {
  return (
    placeReadings[word] ??
    pinyin(word, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase()
  )
}

const levels: Record<string, string> = {
  街道办事处: 'Subdistrict',
  街道: 'Subdistrict',
  镇: 'Town',
  乡: 'Township',
  区: 'District',
  县: 'County',
  市: 'City',
}

/** 长堤街道 → 'Changdi Subdistrict (长堤街道)': for whoever reads the screen in English and the address in Chinese. */
export function placeInEnglish(name: string): string {
  const [, root = name, level = ''] = /^(.{2,}?)(街道办事处|街道|[镇乡区县市])$/u.exec(name) ?? []
  const read = pinyin(root, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('')
  if (!/^[a-zA-ZüÜ0-9]+$/.test(read)) return name
  const spoken = `${read[0]!.toUpperCase()}${read.slice(1)}`
  return `${[spoken, levels[level]].filter(Boolean).join(' ')} (${name})`
}
