/**
 * 统一社会信用代码, GB 32100-2015: 18 characters, the last one computed from the first 17 (modulo 31).
 *
 * Positions: 1 registering authority, 2 kind of body, 3–8 region, 9–17 organisation code (GB 11714), 18 check character.
 * The letters I, O, S, V and Z are never used because they are read as digits.
 */
import type { Label } from '../../law/grammar.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** As typed or pasted: spaces and hyphens out, full-width and small letters folded. Store this form. */
export const tidyUscc = (typed: string) => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** What is wrong with a tidy code, in words for the call-taker; undefined when nothing is. */
export function usccProblem(code: string): Label | undefined {
  if (code.length !== 18) return wrongLength(Array.from(code).length)
  const stranger = Array.from(code).find(character => !alphabet.includes(character))
  if (stranger) return wrongCharacter(stranger)
  if (!/^..\d{6}/.test(code)) return wrongRegion
  const expected = usccCheckCharacter(code.slice(0, 17))
  if (code[17] !== expected) return wrongCheck(expected)
  return undefined
}

/** The 18th character for the first 17, all of which must be of the alphabet: weights 3^(i-1) modulo 31. */
export function usccCheckCharacter(first17: string): string {
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31]!
}

const wrongLength = (length: number): Label => ({
  zh: `统一社会信用代码应为18位，现为${length}位`,
  en: `A unified social credit code has 18 characters, this one has ${length}`,
})
const wrongCharacter = (character: string): Label => ({
  zh: `统一社会信用代码中不能有“${character}”（只用数字和除I、O、S、V、Z以外的大写字母）`,
  en: `A unified social credit code cannot contain “${character}” (digits and capital letters except I, O, S, V, Z)`,
})
const wrongRegion: Label = {
  zh: '统一社会信用代码第3至8位应为登记机关的六位行政区划数字',
  en: 'Characters 3 to 8 of a unified social credit code are the six digits of the registering region',
}
const wrongCheck = (expected: string): Label => ({
  zh: `统一社会信用代码校验不符：按前17位计算，末位应为“${expected}”，请核对是否录错`,
  en: `The check character does not fit: after the first 17 characters the last should be “${expected}”`,
})
