import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { tidyUscc, usccCheckCharacter, usccProblem } from './uscc.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const real = fileURL('uscc/uscc_dev.csv')

function fileURL(path: string) {
  return new URL(`../../../shared/data/${path}`, import.meta.url)
}

test('the code of a real company passes, with one character changed it does not', () => {
  assert.equal(usccProblem('91330100716105852F'), undefined)
  assert.match(usccProblem('91330100716105853F')!.zh, /校验不符/)
})

test('each kind of mistake is named', () => {
  assert.match(usccProblem('914403001924440861X')!.zh, /现为19位/)
  assert.match(usccProblem('91440106MA01IJKL03')!.zh, /不能有“I”/)
  assert.match(usccProblem('9133A100716105852F')!.zh, /行政区划/)
  assert.match(usccProblem('91110000100000001X')!.zh, /末位应为“W”/)
  assert.match(usccProblem('')!.zh, /现为0位/)
})

test('spaces, small and full-width letters are no mistake once tidied', () => {
  assert.equal(tidyUscc(' 9133 0100-7161 0585 2f '), '91330100716105852F')
  assert.equal(tidyUscc('９１330100716105852Ｆ'), '91330100716105852F')
})

test('a single wrong character and a swap of neighbours are always found', () => {
  const body = fc
    .tuple(
      fc.constantFrom('91', '92', '12', '51'),
      fc.stringMatching(/^\d{6}$/),
      fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
    )
    .map(([kind, region, rest]) => kind + region + rest.join(''))
  fc.assert(
    fc.property(body, fc.nat(17), fc.constantFrom(...alphabet), (first17, at, other) => {
      const code = first17 + usccCheckCharacter(first17)
      assert.equal(usccProblem(code), undefined)
      const changed = code.slice(0, at) + other + code.slice(at + 1)
      if (changed !== code) assert.ok(usccProblem(changed))
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2)
      if (swapped !== code) assert.ok(usccProblem(swapped), swapped)
    }),
  )
})

test('codes met in the field are judged as GB 32100 says', {
  skip: existsSync(real) ? false : 'no ../shared/data',
}, () => {
  const rows = readFileSync(real, 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const code = row.slice(0, row.indexOf(','))
    const valid = /,1,,/.test(row) || /,1,[^,]*,[01]?$/.test(row)
    assert.equal(usccProblem(code) === undefined, valid, row)
  }
})
